/** How a word is written: `title` has only its first letter in upper case. */
export type Casing = 'lower' | 'title' | 'upper' | 'mixed';

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

function judgeLines(tokens: Token[], tail: string): void {
  let first = 0;
  for (let index = 1; index <= tokens.length; index += 1) {
    if (index < tokens.length && !/[\n\r\u2028\u2029]/u.test(tokens[index]!.gap)) continue;
    judgeLine(tokens.slice(first, index), tokens[index]?.gap ?? tail);
    first = index;
  }
}

function judgeLine(line: Token[], after: string): void {
  const colon = line.findIndex((_, place) => (line[place + 1]?.gap ?? after).includes(':'));
  const labelled = colon >= 0 && colon < 4 && !/[.!?]/u.test(line.slice(1, colon + 1).map((t) => t.gap).join(''));
  const gapAfter = line[colon + 1]?.gap ?? after;
  if (labelled && /^[^\S\n]*(?:\([^)\n]{0,20}\))?\s*:(?:\s|$)/u.test(gapAfter)) {
    for (const token of line.slice(0, colon + 1)) token.label = true;
  }
  const spoken = line.filter((token) => !token.label && token.kind === 'word');
  const starts = spoken.filter((token) => token.starts);
  const lower = starts.filter((token) => token.casing === 'lower').length;
  const capitals = spoken.filter((token) => token.casing === 'upper' && token.text.length > 1).length;
  const shouted = spoken.length > 3 && capitals * 10 > spoken.length * 7;
  if (!shouted && lower * 2 <= starts.length) return;
  for (const token of line) {
    token.caseless = true;
    // A line in capitals says as little as one without, so its words are judged as small ones.
    if (shouted && token.casing !== 'mixed') token.casing = 'lower';
  }
}
