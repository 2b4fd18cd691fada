// Newline and tab stay; every other control character, the marks that reverse the reading direction of what
// follows (a known way to disguise text), and halves of broken surrogate pairs go.
const controls = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const nonCharacters = /\p{Noncharacter_Code_Point}/gu;

/**
 * Text that every format can hold: composed letters (NFC), one kind of line break, no control characters, no lone
 * surrogates. What a person can see in a text is kept as it is.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\p{Zl}\p{Zp}\v\f]/gu, '\n')
    .replace(controls, '')
    .replace(nonCharacters, '')
    .normalize('NFC');
}

/** Like `plainText`, on one line: for titles, headings, labels and cells' neighbours. */
export function plainLine(text: string): string {
  return plainText(text)
    .replace(/\s*[\n\t]\s*/g, ' ')
    .trim();
}

/**
 * A link's address if it is one that a document may carry (https, http, mailto, tel), otherwise null: nothing that
 * could run or open a local file.
 */
export function safeAddress(href: string): string | null {
  const clean = plainLine(href);
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(clean)) return null;
  return URL.canParse(clean) ? new URL(clean).href : null;
}
