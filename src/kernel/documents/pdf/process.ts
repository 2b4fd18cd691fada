import type { ReadyDocument } from '../prepare.ts';
import { typeset } from './typeset.ts';

// One document, one process: a crash in the native engine ends this process and never the server.
process.once('message', (document: ReadyDocument) => {
  let answer: { pdf: Uint8Array } | { error: string };
  try {
    answer = { pdf: typeset(document) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : 'unknown' };
  }
  process.send?.(answer, () => process.disconnect());
});
