import type { Block, DocumentModel } from '../../../kernel/documents/model.ts';

/** One section of a report as a page of its own, its headings numbered as in the whole. */
export interface WebSection {
  title: string;
  document: DocumentModel;
}

/**
 * The report as web pages: the easy-read summary to stand first, and then a page for each chapter, so that nobody with an
 * old phone has to load or scroll through all of it.
 */
export function onTheWeb(document: DocumentModel): {
  easyRead: DocumentModel | null;
  sections: WebSection[];
} {
  const sections: WebSection[] = [];
  let easyRead: DocumentModel | null = null;
  for (const chapter of chapters(numbered(document.blocks))) {
    const [first, ...rest] = chapter;
    if (first?.kind !== 'heading') continue;
    const whole = rest.length === 1 ? rest[0] : undefined;
    if (whole?.kind === 'summary') easyRead = withBlocks(document, whole.body);
    else sections.push({ title: first.text, document: withBlocks(document, rest) });
  }
  return { easyRead, sections };
}

const withBlocks = (document: DocumentModel, blocks: Block[]): DocumentModel => ({ ...document, blocks });

/** Blocks from one heading of the first level to the next; the list of contents is left out. */
function chapters(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'contents') continue;
    if (block.kind === 'heading' && block.level === 1) found.push([block]);
    else found.at(-1)?.push(block);
  }
  return found;
}

/** Headings with their numbers written out, as they are counted in the whole. */
function numbered(blocks: readonly Block[]): Block[] {
  let chapter = 0;
  let section = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading' || !block.numbered || block.level > 2) return block;
    if (block.level === 1) {
      chapter += 1;
      section = 0;
    } else section += 1;
    const number = block.level === 1 ? `${chapter}` : `${chapter}.${section}`;
    return { ...block, text: `${number} ${block.text}`, numbered: false };
  });
}
