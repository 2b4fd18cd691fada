/** Words chosen in a turn on the page, in UTF-16 code units of the turn's words. */
export interface ChosenSpan {
  turn: HTMLElement;
  start: number;
  end: number;
}

const leavesOf = (turn: HTMLElement) => [...turn.querySelectorAll<HTMLElement>('[data-at]')];
const startOf = (leaf: HTMLElement) => Number(leaf.dataset.at);
const lengthOf = (leaf: HTMLElement) => leaf.textContent?.length ?? 0;

/** A turn's words as they were said; names of codes that stand among them on the page are no part of it. */
export function wordsOf(turn: HTMLElement): string {
  return leavesOf(turn)
    .map((leaf) => leaf.textContent ?? '')
    .join('');
}

/** The part of each turn that lies within a range of the page. */
export function spansWithin(turns: readonly HTMLElement[], range: Range): ChosenSpan[] {
  return turns.flatMap((turn) => {
    if (!range.intersectsNode(turn)) return [];
    let start = Number.POSITIVE_INFINITY;
    let end = -1;
    for (const leaf of leavesOf(turn)) {
      if (!range.intersectsNode(leaf)) continue;
      const from = leaf.contains(range.startContainer) ? range.startOffset : 0;
      const to = leaf.contains(range.endContainer) ? range.endOffset : lengthOf(leaf);
      if (from >= to) continue;
      start = Math.min(start, startOf(leaf) + from);
      end = Math.max(end, startOf(leaf) + to);
    }
    if (end <= start) return [];
    const words = wordsOf(turn).slice(start, end);
    start += words.length - words.trimStart().length;
    end -= words.length - words.trimEnd().length;
    return start < end ? [{ turn, start, end }] : [];
  });
}

/** The range of the page that a span of a turn covers; undefined when the turn has no such place. */
export function rangeOf({ turn, start, end }: ChosenSpan): Range | undefined {
  const leaves = leavesOf(turn).filter((leaf) => leaf.firstChild);
  const first = leaves.find((leaf) => startOf(leaf) + lengthOf(leaf) > start);
  const last = leaves.find((leaf) => startOf(leaf) + lengthOf(leaf) >= end);
  if (!first?.firstChild || !last?.firstChild) return undefined;
  const range = document.createRange();
  range.setStart(first.firstChild, Math.max(0, start - startOf(first)));
  range.setEnd(last.firstChild, end - startOf(last));
  return range;
}

/** Where each word of a text begins and ends, with the signs that cling to it. */
export function wordBounds(words: string): { start: number; end: number }[] {
  return [...words.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
