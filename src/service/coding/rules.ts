/** How many turns stand on one page of a transcript, and how many passages on one page of a code. */
export const TURNS_A_PAGE = 20;
export const PASSAGES_A_PAGE = 25;

/** A span of a text in UTF-16 code units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// Never the end of a sentence, whatever follows: "t.ex. Stockholm".
const LEADS_ON = new Set([
  ...[
    't.ex',
    'tex',
    'bl.a',
    'bla',
    's.k',
    'sk',
    'kl',
    'ca',
    'nr',
    'st',
    'jfr',
    'dr',
    'prof',
    'tel',
    'obs',
    'ev',
  ],
  ...[
    'ang',
    'inkl',
    'exkl',
    'resp',
    'max',
    'min',
    'fr.o.m',
    'from',
    't.o.m',
    'tom',
    'p.g.a',
    'pga',
    'f.d',
    'fd',
  ],
  ...['d.v.s', 'dvs', 'e.g', 'i.e', 'mr', 'mrs', 's.a.s', 'm.a.o', 'avd', 'art', 'bil', 'kap', 'sid'],
]);
// May end one: "… städning m.m. Sen åt vi."
const MAY_END = new Set([
  'm.m',
  'mm',
  'm.fl',
  'mfl',
  'o.s.v',
  'osv',
  'etc',
  'e.d',
  'o.d',
  'e.kr',
  'f.kr',
  'forts',
]);
// Ordinary words as well: an abbreviation only where the sentence goes on in lower case.
const ALSO_WORDS = new Set([
  'tex',
  'bla',
  'sk',
  'st',
  'from',
  'tom',
  'ev',
  'min',
  'max',
  'art',
  'bil',
  'sid',
  'obs',
  'fd',
]);

const ENDING = /[.!?…]+[”"’'»)\]]*(?=\s|$)/gu;
const PARAGRAPH = /\n\s*\n/g;

/**
 * Splits what somebody said into sentences, so that each can be ticked: abbreviations, quotes, dates and pauses ("…")
 * do not end one, an empty line does. Together the spans hold every sign that is not white space, in order, none twice.
 */
export function sentences(words: string): Span[] {
  const cuts = new Set<number>();
  for (const match of words.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    if (endsSentence(words, match.index, match[0], end)) cuts.add(end);
  }
  for (const match of words.matchAll(PARAGRAPH)) cuts.add(match.index);
  const found: Span[] = [];
  let start = 0;
  for (const cut of [...cuts, words.length].sort((a, b) => a - b)) {
    const span = trimmed(words, { start, end: cut });
    if (span) found.push(span);
    start = cut;
  }
  return found;
}

function endsSentence(words: string, at: number, mark: string, end: number): boolean {
  const next = /\S/u.exec(words.slice(end, end + 200))?.[0] ?? '';
  const onInLowerCase = /\p{Ll}/u.test(next);
  const closed = /[”"’'»)\]]$/u.test(mark);
  // somebody else's words inside the sentence: ”Hur går det?” frågar hen.
  if (closed && onInLowerCase) return false;
  // a pause for thought, or something left out
  if (/^(?:\.{2,}|…)/u.test(mark)) return !onInLowerCase;
  if (mark[0] !== '.') return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(words.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const word = before.toLowerCase();
  if (LEADS_ON.has(word)) return ALSO_WORDS.has(word) && !onInLowerCase;
  if (MAY_END.has(word)) return !onInLowerCase;
  // "den 3. november", and an initial: "K. kom sent"
  if (/^\p{N}+$/u.test(word)) return !onInLowerCase;
  return !/^\p{L}$/u.test(before);
}

/**
 * A span within the text, without white space at its ends and never through the middle of a sign.
 *
 * @returns null where nothing is left.
 */
export function trimmed(words: string, span: Span): Span | null {
  let start = Math.max(0, Math.min(span.start, words.length));
  let end = Math.max(start, Math.min(span.end, words.length));
  if (splitsSign(words, start)) start -= 1;
  if (splitsSign(words, end)) end += 1;
  while (start < end && /\s/u.test(words[start]!)) start += 1;
  while (end > start && /\s/u.test(words[end - 1]!)) end -= 1;
  return start < end ? { start, end } : null;
}

function splitsSign(words: string, at: number): boolean {
  const before = words.charCodeAt(at - 1);
  const after = words.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * Ticked sentences as the passages they make: those that stand side by side are one passage, with the white space
 * between them. Ticks that are no sentence of the text (an old page) are kept as the spans they are.
 */
export function joined(words: string, ticked: readonly Span[]): Span[] {
  const spans = ticked
    .map((span) => trimmed(words, span))
    .filter((span) => span !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && (span.start <= last.end || words.slice(last.end, span.start).trim() === '')) {
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else found.push(span);
  }
  return found;
}

/** A piece of a text that is covered by the same passages from end to end. */
export interface Piece<T> extends Span {
  /** longest first, so that a short passage is drawn inside a long one */
  readonly over: readonly T[];
}

/** Cuts a span of a text where passages begin and end, so that overlapping ones can all be drawn. */
export function pieces<T extends Span>(within: Span, passages: readonly T[]): Piece<T>[] {
  const here = passages.filter((one) => one.start < within.end && one.end > within.start);
  const edges = new Set([within.start, within.end]);
  for (const { start, end } of here) {
    if (start > within.start) edges.add(start);
    if (end < within.end) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!;
    const over = here
      .filter((one) => one.start <= start && one.end >= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    return { start, end, over };
  });
}

/** How many words a text has, as somebody would count them. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
