import type { Block, DocumentModel, List } from '../../../kernel/documents/model.ts';
import type { Source } from './report.ts';

/** A document with the pieces that say whose voices they rest on. */
export interface Snapshot {
  document: DocumentModel;
  sources: Source[];
}

const same = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((step, at) => step === other[at]);

/**
 * The report without what may no longer be shown: each piece that `gone` points at is left out, and nothing else moves.
 * A list that is left empty goes with the line that introduced it.
 *
 * @param gone ways to pieces: block, block within it, item of a list.
 */
export function withoutGone({ document, sources }: Snapshot, gone: readonly (readonly number[])[]): Snapshot {
  if (gone.length === 0) return { document, sources };
  const left = new Map<string, number[]>();
  const blocks = keep(document.blocks, gone, [], [], left);
  return {
    document: { ...document, blocks },
    sources: sources.flatMap((source) => {
      const at = left.get(source.at.join());
      return at && !gone.some((way) => same(way, source.at)) ? [{ ...source, at }] : [];
    }),
  };
}

/** Keeps what is not gone, and notes where each piece that stays has come to stand. */
function keep(
  blocks: readonly Block[],
  gone: readonly (readonly number[])[],
  was: readonly number[],
  is: readonly number[],
  left: Map<string, number[]>,
): Block[] {
  const kept: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const old = [...was, index];
    if (gone.some((way) => same(way, old))) continue;
    const place = [...is, kept.length];
    if (block.kind === 'list') {
      const list = keepItems(block, gone, old, place, left);
      if (list.items.length > 0) kept.push(list);
      else if (block.items.length > 0) kept.pop();
    } else if ('body' in block) {
      kept.push({ ...block, body: keep(block.body, gone, old, place, left) });
    } else kept.push(block);
    left.set(old.join(), place);
  }
  return kept;
}

function keepItems(
  list: List,
  gone: readonly (readonly number[])[],
  was: readonly number[],
  is: readonly number[],
  left: Map<string, number[]>,
): List {
  const items: List['items'] = [];
  for (const [index, item] of list.items.entries()) {
    const old = [...was, index];
    if (gone.some((way) => same(way, old))) continue;
    left.set(old.join(), [...is, items.length]);
    items.push(item);
  }
  return { ...list, items };
}
