import type { Mark, MarkKind } from './mark.ts';
import { applyMarks, groupAlike } from './rules.ts';

/** A turn as the review sees it. */
export interface TurnText {
  id: string;
  words: string;
}

/** Offsets are UTF-16 code units; `end` is the first that is no longer part. */
export interface Span {
  start: number;
  end: number;
}

/** A place in a turn that may give somebody away, before anybody has looked at it. */
export interface FoundMark extends Span {
  turnId: string;
  kind: MarkKind;
  found: string;
  suggestion: string;
  /** only perhaps identifying; see `Mark.doubtful` */
  doubtful?: true;
}

/** What a person has said about a mark. */
export type MarkState = 'open' | 'confirmed' | 'changed' | 'dismissed';

/** A mark with its decision: `replacement` stands where the words go, null where they stay or nobody has decided. */
export interface DecidedMark extends Span {
  replacement: string | null;
}

/** The rules that look for what may give somebody away; see `rules.ts`. */
export type Rules = (text: string) => readonly Mark[];

// Between turns, so that nothing is read across them and a sentence ends where its speaker does.
const between = '\n\n';

/** The form that alike marks share: marks of one kind and form are decided in one press. */
export function formOf(kind: MarkKind, found: string): string {
  const [group] = groupAlike([{ start: 0, end: found.length, kind, text: found, suggestion: '' }], found);
  return group?.key ?? `${kind}:${found}`;
}

/**
 * Runs the rules over all turns as one text, since a name said once helps to find it the next time. What they mark over
 * the border of two turns is cut in two.
 */
export function marksIn(turns: readonly TurnText[], rules: Rules): FoundMark[] {
  const found: FoundMark[] = [];
  const marks = [...rules(turns.map(({ words }) => words).join(between))].sort((a, b) => a.start - b.start);
  let begins = 0;
  let next = 0;
  for (const { id, words } of turns) {
    const ends = begins + words.length;
    while (next < marks.length && marks[next]!.end <= begins) next += 1;
    for (let at = next; at < marks.length && marks[at]!.start < ends; at += 1) {
      const { start, end, kind, suggestion, doubtful } = marks[at]!;
      const part = trimmed(words, {
        start: Math.max(start, begins) - begins,
        end: Math.min(end, ends) - begins,
      });
      if (!part) continue;
      const mark = { turnId: id, ...part, kind, suggestion, found: words.slice(part.start, part.end) };
      found.push(doubtful ? { ...mark, doubtful } : mark);
    }
    begins = ends + between.length;
  }
  return found;
}

/** The span without white space at its ends; undefined where nothing is left that could be read. */
function trimmed(words: string, { start, end }: Span): Span | undefined {
  const inner = words.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  const span = { start: start + lead, end: start + inner.trimEnd().length };
  return span.end > span.start && /[\p{L}\p{N}]/u.test(words.slice(span.start, span.end)) ? span : undefined;
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** What is left of a span where others already lie. */
function without(span: Span, others: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const other of others) {
    left = left.flatMap((one) =>
      overlap(one, other)
        ? [
            { start: one.start, end: Math.min(one.end, other.start) },
            { start: Math.max(one.start, other.end), end: one.end },
          ].filter(({ start, end }) => end > start)
        : [one],
    );
  }
  return left;
}

/** The words as they will stand: each replaced span exchanged for its replacement, all else as it was said. */
export function applyDecisions(words: string, marks: readonly DecidedMark[]): string {
  return applyMarks(
    words,
    marks.flatMap(({ start, end, replacement }) =>
      replacement === null ? [] : [{ start, end, replacement }],
    ),
  );
}

interface Piece {
  text: string;
  /** where it lies in the raw words */
  raw: Span;
  replaced: boolean;
}

/** The words as they will stand, in pieces that remember where they come from. */
function pieces(words: string, marks: readonly DecidedMark[]): Piece[] {
  const made: Piece[] = [];
  let at = 0;
  const keep = (end: number) => {
    if (end > at) made.push({ text: words.slice(at, end), raw: { start: at, end }, replaced: false });
  };
  for (const { start, end, replacement } of [...marks].sort((a, b) => a.start - b.start)) {
    if (replacement === null || start < at) continue;
    keep(start);
    made.push({ text: replacement, raw: { start, end }, replaced: true });
    at = end;
  }
  keep(words.length);
  return made;
}

/**
 * The second look: the rules run again over the raw words and over the words as they will stand, and whatever no mark
 * lies on yet is offered, also what somebody dismissed a part of. Marks that were dismissed are not offered again.
 */
export function secondLook(
  turns: readonly TurnText[],
  marks: readonly (DecidedMark & { turnId: string })[],
  rules: Rules,
): FoundMark[] {
  const byTurn = new Map(turns.map((turn) => [turn.id, { turn, marks: [] as DecidedMark[] }]));
  for (const mark of marks) byTurn.get(mark.turnId)?.marks.push(mark);
  const after = new Map(turns.map(({ id, words }) => [id, pieces(words, byTurn.get(id)!.marks)]));
  const rewritten = turns.map(({ id, words }) => ({
    id,
    words: applyDecisions(words, byTurn.get(id)!.marks),
  }));
  const again = [
    ...marksIn(turns, rules),
    ...marksIn(rewritten, rules).flatMap((mark) =>
      backToRaw(mark, after.get(mark.turnId)!).map((span) => ({ ...mark, ...span })),
    ),
  ];
  const taken = new Map(turns.map(({ id }) => [id, [...byTurn.get(id)!.marks] as Span[]]));
  const fresh: FoundMark[] = [];
  for (const mark of again) {
    const { words } = byTurn.get(mark.turnId)!.turn;
    for (const rest of without(mark, taken.get(mark.turnId)!)) {
      const span = trimmed(words, rest);
      if (!span) continue;
      fresh.push({ ...mark, ...span, found: words.slice(span.start, span.end) });
      taken.get(mark.turnId)!.push(span);
    }
  }
  return fresh;
}

/** The parts of a span in the words as they will stand that lie on words which stay, as spans of the raw words. */
function backToRaw(span: Span, made: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { text, raw, replaced } of made) {
    const own = { start: at, end: at + text.length };
    if (!replaced && overlap(own, span)) {
      spans.push({
        start: raw.start + Math.max(span.start, own.start) - own.start,
        end: raw.start + Math.min(span.end, own.end) - own.start,
      });
    }
    at = own.end;
  }
  return spans;
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Everywhere a word or phrase is said, whatever its case: whole words, also in the genitive (“Mirjas” for “Mirja”), whose
 * s is left outside.
 */
export function occurrences(words: string, phrase: string): Span[] {
  const parts = phrase
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '');
  if (parts.length === 0) return [];
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const spans: Span[] = [];
  for (const match of words.matchAll(new RegExp(escaped, 'giu'))) {
    const start = match.index;
    const end = start + match[0].length;
    const whole =
      !letter.test(words.slice(Math.max(0, start - 1), start)) &&
      /^:?s?(?![\p{L}\p{M}\p{N}])/iu.test(words.slice(end, end + 3));
    if (whole) spans.push({ start, end });
  }
  return spans;
}

/**
 * Lays a span marked by hand among those of the same turn. Marks within it give way to it; where one reaches further,
 * the new one grows to cover both, so that nothing marked is ever uncovered; where one already covers it, nothing is
 * added, unless that one was dismissed.
 */
export function layByHand<M extends Span & { state: MarkState }>(
  span: Span,
  marks: readonly M[],
): { gone: M[]; span: Span } | undefined {
  const touched = marks.filter((mark) => overlap(mark, span));
  const covers = touched.find((mark) => mark.start <= span.start && mark.end >= span.end);
  if (covers && covers.state !== 'dismissed') return undefined;
  return {
    gone: touched,
    span: {
      start: Math.min(span.start, ...touched.map(({ start }) => start)),
      end: Math.max(span.end, ...touched.map(({ end }) => end)),
    },
  };
}
