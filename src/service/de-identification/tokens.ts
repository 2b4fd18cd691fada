/** How a word is written: `title` has only its first letter in upper case. */
type Casing = 'lower' | 'title' | 'upper' | 'mixed';

export interface Token {
  index: number;
  start: number;
  end: number;
  text: string;
  /** Lower case, composed (NFC), with one sort of apostrophe and hyphen. */
  norm: string;
  kind: 'word' | 'number';
  casing: Casing;
  /** The text between the token before and this one. */
  gap: string;
  /** First in a sentence, a line, a speaker's turn or a quote. */
  starts: boolean;
  /** The line is written without capitals, as in a chat, or wholly in capitals: case then says nothing. */
  caseless: boolean;
  /** Stands in a line before a colon as the speaker's label. */
  label: boolean;
}

const longestWord = 64;
const abbreviations = new Set(
  't ex bl a dvs d v s osv etc kl ca c:a nr tel tfn dr prof st sankt resp f o m fr ev inkl exkl jfr m fl avd adr född'.split(
    ' ',
  ),
);

function casingOf(text: string): Casing {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (text === lower) return 'lower';
  if (text === upper) return text.length === 1 ? 'title' : 'upper';
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (first !== first.toLowerCase() && text.slice(first.length) === lower.slice(first.length)) return 'title';
  if (first !== first.toLowerCase() && /[-'’]/u.test(text)) return 'title';
  return 'mixed';
}

/** The form words are looked up by. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’´`ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-');
}

interface Piece {
  start: number;
  end: number;
  kind: 'word' | 'number';
}

/** Runs of letters and of digits; runs of letters tied by a hyphen or an apostrophe are one word. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\p{Nd}+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = /^\p{Nd}/u.test(match[0]) ? 'number' : 'word';
    const before = found.at(-1);
    if (
      kind === 'word' &&
      before?.kind === 'word' &&
      start === before.end + 1 &&
      end - before.start <= longestWord &&
      /['’´`ʼ\-‐‑]/u.test(text[before.end] ?? '')
    ) {
      before.end = end;
    } else {
      found.push({ start, end, kind });
    }
  }
  return found;
}

function startsSentence(gap: string, before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (/[\n\r\u2028\u2029!?…:]|\.\./u.test(gap)) return true;
  if (/(?:^|[\s(–—-])["”“„»«‘]$/u.test(gap)) return true;
  if (!gap.includes('.')) return false;
  if (before.kind === 'number') return /\.\s/u.test(gap);
  return before.norm.length > 1 && !abbreviations.has(before.norm);
}

/** Splits a text into words and numbers, with what later rules need to know of each one's surroundings. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const piece of pieces(text)) {
    const raw = text.slice(piece.start, piece.end);
    const gap = text.slice(end, piece.start);
    tokens.push({
      index: tokens.length,
      start: piece.start,
      end: piece.end,
      text: raw,
      norm: normalise(raw),
      kind: piece.kind,
      casing: piece.kind === 'word' ? casingOf(raw) : 'lower',
      gap,
      starts: startsSentence(gap, tokens.at(-1)),
      caseless: false,
      label: false,
    });
    end = piece.end;
  }
  judgeLines(tokens, text.slice(end));
  return tokens;
}

interface Line {
  tokens: Token[];
  /** The line ends a sentence or a paragraph before it, so that its first word begins one. */
  fresh: boolean;
}

function judgeLines(tokens: Token[], tail: string): void {
  const lines: Line[] = [];
  let first = 0;
  let fresh = true;
  for (let index = 1; index <= tokens.length; index += 1) {
    const gap = tokens[index]?.gap ?? tail;
    if (index < tokens.length && !/[\n\r\u2028\u2029]/u.test(gap)) continue;
    const line = tokens.slice(first, index);
    labelLine(line, gap);
    lines.push({ tokens: line, fresh: fresh || line.some((token) => token.label) });
    first = index;
    fresh = /[.!?…:]|\n\s*\n|\r\n?\s*\r/u.test(gap);
  }
  const whole = tally(lines);
  for (const line of lines) judgeCase(line, whole);
}

function labelLine(line: readonly Token[], after: string): void {
  const gaps = line.slice(1, 6).map((token) => token.gap);
  if (line.length <= gaps.length + 1) gaps.push(after);
  const colon = gaps.findIndex((gap) => gap.includes(':'));
  if (colon < 0 || colon > 3 || gaps.slice(0, colon).some((gap) => /[.!?]/u.test(gap))) return;
  if (!/^[^\S\n]*(?:\([^)\n]{0,20}\))?\s*:(?:\s|$)/u.test(gaps[colon]!)) return;
  for (const token of line.slice(0, colon + 1)) token.label = true;
}

interface Tally {
  lower: number;
  starts: number;
}

/** How many sentences begin with a small letter; where a line merely runs on from the one above, its first word is no evidence. */
function tally(lines: readonly Line[]): Tally {
  const sum = { lower: 0, starts: 0 };
  for (const { tokens, fresh } of lines) {
    for (const [place, token] of tokens.entries()) {
      if (token.label || token.kind !== 'word' || !token.starts || (place === 0 && !fresh)) continue;
      sum.starts += 1;
      if (token.casing === 'lower') sum.lower += 1;
    }
  }
  return sum;
}

function judgeCase(line: Line, whole: Tally): void {
  const spoken = line.tokens.filter((token) => !token.label && token.kind === 'word');
  const capitals = spoken.filter((token) => token.casing === 'upper' && token.text.length > 1).length;
  const shouted = spoken.length > 3 && capitals * 10 > spoken.length * 7;
  const own = tally([line]);
  const { lower, starts } = own.starts > 0 ? own : whole;
  if (!shouted && lower * 2 <= starts) return;
  for (const token of line.tokens) {
    token.caseless = true;
    // A line in capitals says as little as one without, so its words are judged as small ones.
    if (shouted && token.casing !== 'mixed') token.casing = 'lower';
  }
}
