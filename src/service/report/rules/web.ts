import type { Block, DocumentModel } from '../../../kernel/documents/model.ts';

/**
 * The report as a web page has it: the easy-read summary for itself, to stand first, and the rest without it. The
 * summary is the only block of its kind, and stands under a heading of its own.
 */
export function onTheWeb(document: DocumentModel): { easyRead: DocumentModel | null; rest: DocumentModel } {
  const at = document.blocks.findIndex((block) => block.kind === 'summary');
  if (at < 0) return { easyRead: null, rest: document };
  const found = document.blocks[at]!;
  const titled = document.blocks[at - 1]?.kind === 'heading';
  const rest = document.blocks.filter((_, index) => index !== at && !(titled && index === at - 1));
  return { easyRead: withBlocks(document, bodyOf(found)), rest: withBlocks(document, rest) };
}

const bodyOf = (block: Block): Block[] => (block.kind === 'summary' ? block.body : []);
const withBlocks = (document: DocumentModel, blocks: Block[]): DocumentModel => ({ ...document, blocks });
