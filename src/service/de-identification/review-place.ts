import type { MarkState, Span } from './review.ts';

/** A stretch of words on a page: plain, or one mark's. */
export interface Stretch<M> {
  text: string;
  mark?: M;
}

/** Cuts a turn's words, or the part of them from `from` to `to`, into what is marked and what is not. */
export function stretches<M extends Span>(
  words: string,
  marks: readonly M[],
  { start: from, end: to }: Span = { start: 0, end: words.length },
): Stretch<M>[] {
  const made: Stretch<M>[] = [];
  let at = from;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    if (end <= start) continue;
    if (start > at) made.push({ text: words.slice(at, start) });
    made.push({ text: words.slice(start, end), mark });
    at = end;
  }
  if (to > at) made.push({ text: words.slice(at, to) });
  return made;
}

/** As much of the words around a span as fits a small page, cut between words. */
export function excerpt(words: string, span: Span, around: number): Span {
  let start = Math.max(0, span.start - around);
  let end = Math.min(words.length, span.end + around);
  if (start > 0) {
    const space = words.slice(start, span.start).search(/\s/u);
    start = space === -1 ? span.start : start + space + 1;
  }
  if (end < words.length) {
    const tail = words.slice(span.end, end);
    const space = tail.search(/\s\S*$/u);
    end = space === -1 ? span.end : span.end + space;
  }
  return { start, end };
}

/** Where a mark stands among those of its part: its place from 1, its neighbours, and the next that nobody has decided. */
export interface Place<M> {
  place: number;
  all: number;
  open: number;
  previous: M | undefined;
  next: M | undefined;
  /** the next open one after it, else the first open one before it */
  nextOpen: M | undefined;
}

/** Finds a mark's place among the marks of its part, in the order of the text. */
export function placeOf<M extends { id: string; state: MarkState }>(
  marks: readonly M[],
  id: string,
): Place<M> | undefined {
  const at = marks.findIndex((mark) => mark.id === id);
  if (at === -1) return undefined;
  const open = marks.filter((mark) => mark.state === 'open');
  return {
    place: at + 1,
    all: marks.length,
    open: open.length,
    previous: marks[at - 1],
    next: marks[at + 1],
    nextOpen:
      marks.slice(at + 1).find((mark) => mark.state === 'open') ?? open.find((mark) => mark.id !== id),
  };
}

/** A mark as the parts of the review see it. */
export interface PartMark {
  form: string;
  doubtful: boolean;
}

/**
 * Whether two marks are decided in one press. A word that is surely somebody's name in one place and perhaps an ordinary
 * word in another is decided twice.
 */
export const alike = (a: PartMark, b: PartMark): boolean => a.form === b.form && a.doubtful === b.doubtful;

/** The marks of the same part as this one: the sure ones are gone through first, the doubtful ones by themselves. */
export const partOf = <M extends { doubtful: boolean }>(marks: readonly M[], { doubtful }: M): M[] =>
  marks.filter((mark) => mark.doubtful === doubtful);
