import { EngineRefused, typeset } from '../pdf/typeset.ts';
import type { ReadyDocument } from '../prepare.ts';
import { compose } from '../word/compose.ts';

/** What the server asks for, and what it gets back. */
export type Order = { format: 'pdf' | 'docx'; document: ReadyDocument };
export type Answer = { file: Uint8Array } | { error: string };

// One document, one process: a crash in a native engine ends this process and never the server.
process.once('message', async ({ format, document }: Order) => {
  let answer: Answer;
  try {
    answer = { file: format === 'pdf' ? typeset(document) : await compose(document) };
  } catch (error) {
    // Other errors' messages may quote the document, so only their names are passed on.
    answer = {
      error: error instanceof EngineRefused ? error.message : error instanceof Error ? error.name : 'unknown',
    };
  }
  process.send?.(answer, () => process.disconnect());
});
