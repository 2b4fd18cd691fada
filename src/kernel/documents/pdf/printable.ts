import type { ReadyBlock, ReadyDocument } from '../prepare.ts';

const invisible = /\p{Default_Ignorable_Code_Point}/u;
const spaces = /[\u2000-\u200a\u202f\u205f\u3000]/u;
const box = '□';

/**
 * The text with every sign that none of the fonts can draw replaced: by its plain letters where it has such (① → 1),
 * otherwise by a box. PDF/UA-1 forbids a letter without a glyph, and a whole report must not fail on one of them.
 */
export function printable(text: string, covers: (codePoint: number) => boolean): string {
  let out = '';
  for (const sign of text) {
    if (sign === '\n' || covers(sign.codePointAt(0)!)) out += sign;
    else if (sign === '\t' || spaces.test(sign)) out += ' ';
    else if (!invisible.test(sign)) out += plainer(sign, covers);
  }
  return out;
}

function plainer(sign: string, covers: (codePoint: number) => boolean): string {
  const plain = sign.normalize('NFKD');
  return plain !== sign && [...plain].every((part) => covers(part.codePointAt(0)!)) ? plain : box;
}

/** The signs of a prepared document that a PDF would show as boxes, each once, in the order they appear. */
export function unprintableSigns(document: ReadyDocument, covers: (codePoint: number) => boolean): string[] {
  const found = new Set<string>();
  everyText(document, (text) => {
    for (const sign of text) if (printable(sign, covers) === box && sign !== box) found.add(sign);
    return text;
  });
  return [...found];
}

/** The prepared document with every text that is set in type passed through `change`; addresses and pictures are left. */
export function everyText<T extends ReadyDocument | ReadyBlock>(
  value: T,
  change: (text: string) => string,
): T {
  return walk(value, change) as T;
}

const untouched = new Set(['kind', 'href', 'id', 'svg', 'language', 'layout', 'tone', 'style']);

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, untouched.has(key) ? item : walk(item, change)]),
  );
}
