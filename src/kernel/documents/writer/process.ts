import { EngineRefused, typeset } from '../pdf/typeset.ts';
import type { ReadyDocument } from '../prepare.ts';
import { compose } from '../word/compose.ts';

/** What the server asks for, and what it gets back. */
export type Order = { format: 'pdf' | 'docx'; document: ReadyDocument };
export type Answer = { file: Uint8Array } | { error: string };

// A Word file carries the moment it was written, in its properties and beside each of its parts, and its library takes no
// other: a new edition after a withdrawal would tell when it was first asked for. This process knows the day alone.
const today = new Date().setUTCHours(0, 0, 0, 0);
Date.now = () => today;
globalThis.Date = new Proxy(Date, {
  construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [today]),
});

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
