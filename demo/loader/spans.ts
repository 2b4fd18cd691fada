import type { DecidedMark, Span } from '../../src/service/de-identification/review.ts';

/**
 * Where a span of a turn's raw words stands once the marks have been applied. An end that lies inside a replaced word
 * takes the whole replacement along. Offsets are UTF-16 code units.
 */
export function spanAfter(span: Span, marks: readonly DecidedMark[]): Span {
  return { start: placeAfter(span.start, marks, 'start'), end: placeAfter(span.end, marks, 'end') };
}

function placeAfter(at: number, marks: readonly DecidedMark[], edge: 'start' | 'end'): number {
  let moved = 0;
  for (const { start, end, replacement } of marks.toSorted((a, b) => a.start - b.start)) {
    if (replacement === null || start >= at) continue;
    if (end > at) return start + moved + (edge === 'end' ? replacement.length : 0);
    moved += replacement.length - (end - start);
  }
  return at + moved;
}
