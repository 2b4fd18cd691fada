/** A piece of a text that somebody has written in a report's part. */
export type Piece =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; claims: string[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'claim' | 'quote'; code: string }
  | { kind: 'ladder' };

// No I, O, 0 or 1: codes are read aloud and typed by hand.
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * The six signs that stand for a claim or a quote in a text, the same as long as the row lives. One in a thousand million
 * pairs shares a code; the first by id is then meant, and the other stands where it would stand by itself. The database
 * has the same rule in `service.marker_code`.
 */
export function codeOf(id: string): string {
  const bits = Number.parseInt(id.replaceAll('-', '').slice(0, 8), 16) >>> 2;
  return [25, 20, 15, 10, 5, 0].map((shift) => SIGNS[(bits >> shift) & 31]).join('');
}

const MARKER = /\[\[\s*(påstående|pastaende|citat)\s+([2-9A-HJ-NP-Z]{6})\s*(?::[^\]]*)?\]\]/giu;
const ALONE = new RegExp(`^${MARKER.source}$`, 'iu');
const STAIRS = /^\[\[\s*trappan\s*\]\]$/iu;

const kindOf = (word: string): 'claim' | 'quote' => (/^citat$/iu.test(word) ? 'quote' : 'claim');

/**
 * Reads a part's text: each line is a paragraph; `## ` begins a heading and `- ` an item; `[[påstående K7F3QM]]`,
 * `[[citat 2BXQ7C]]` and `[[trappan]]` on a line of their own stand for what they name. A marker inside a paragraph is not
 * printed: it says which claim the sentence rests on.
 */
export function readMarkup(body: string): Piece[] {
  const pieces: Piece[] = [];
  for (const raw of body.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const alone = ALONE.exec(line);
    if (alone) {
      pieces.push({ kind: kindOf(alone[1]!), code: alone[2]!.toUpperCase() });
    } else if (STAIRS.test(line)) {
      pieces.push({ kind: 'ladder' });
    } else if (/^#{1,3}\s+\S/.test(line)) {
      pieces.push({ kind: 'heading', text: plain(line.replace(/^#{1,3}\s+/, '')) });
    } else if (/^[-•*–]\s+\S/.test(line)) {
      const item = plain(line.replace(/^[-•*–]\s+/, ''));
      const last = pieces.at(-1);
      if (last?.kind === 'list') last.items.push(item);
      else pieces.push({ kind: 'list', items: [item] });
    } else {
      const text = plain(line);
      if (text !== '') pieces.push({ kind: 'paragraph', text, claims: claimsIn(line) });
      // a quote inside a sentence stands after it; so do several markers on one line
      for (const { kind, code } of markersIn(line)) {
        if (kind === 'quote' || text === '') pieces.push({ kind, code });
      }
    }
  }
  return pieces;
}

/** A line without its markers. */
function plain(line: string): string {
  return line
    .replace(MARKER, '')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** Codes of the claims that a line says it rests on. */
function claimsIn(line: string): string[] {
  return [...line.matchAll(MARKER)].flatMap(([, word, code]) =>
    kindOf(word!) === 'claim' ? [code!.toUpperCase()] : [],
  );
}

/** All markers of a text, in order. */
export function markersIn(body: string): { kind: 'claim' | 'quote'; code: string }[] {
  return [...body.matchAll(MARKER)].map(([, word, code]) => ({
    kind: kindOf(word!),
    code: code!.toUpperCase(),
  }));
}

const NAMED =
  /\[\[[^A-Za-z\]]*[cC][iI][tT][aA][tT][^0-9A-Za-z\u017F\u212A\]]*([2-9A-HJ-NP-Za-hj-np-z\u017F\u212A]{6})/g;

/**
 * Codes of the quotes that a text could be read to name: more widely than {@link markersIn}, and just as
 * `service.quotes_named` reads it.
 */
export function quotesNamed(body: string): string[] {
  const codes = [...body.matchAll(NAMED)].map(([, code]) =>
    code!.replaceAll('\u017F', 'S').replaceAll('\u212A', 'K').toUpperCase(),
  );
  return [...new Set(codes)].sort();
}

/**
 * A text as it is kept: markers by their code alone. What a marker says beside its code is somebody's words, and goes
 * with them when they withdraw.
 */
export function withoutDescriptions(body: string): string {
  return body.replace(MARKER, (_, word: string, code: string) => marker(kindOf(word), code.toUpperCase()));
}

/** A text as it is edited: each marker says what it stands for. */
export function withDescriptions(
  body: string,
  describe: (kind: 'claim' | 'quote', code: string) => string | undefined,
): string {
  return body.replace(MARKER, (_, word: string, code: string) => {
    const kind = kindOf(word);
    return marker(kind, code.toUpperCase(), describe(kind, code.toUpperCase()));
  });
}

/** A marker as it is written, with a few words of what it stands for. */
export function marker(kind: 'claim' | 'quote', code: string, words?: string): string {
  const name = kind === 'quote' ? 'citat' : 'påstående';
  return words ? `[[${name} ${code}: ${shortened(words)}]]` : `[[${name} ${code}]]`;
}

const LONGEST = 60;

/** The first words of a text, without the brackets that would end a marker. */
export function shortened(words: string): string {
  const line = words.replaceAll(/[[\]]/g, '').replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

const PLACEHOLDER = /\{([\p{L}-]{2,40})\}/gu;

/** Fills `{namn}` in a text; `{Namn}` begins a sentence. What has no value stays as it was written, to be seen. */
export function filled(body: string, values: Readonly<Record<string, string>>): string {
  return body
    .replace(PLACEHOLDER, (whole, name: string) => {
      const value = Object.hasOwn(values, name.toLowerCase()) ? values[name.toLowerCase()] : undefined;
      if (value === undefined) return whole;
      return /^\p{Lu}/u.test(name) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    })
    .replace(/ {2,}/g, ' ');
}

/** Names in braces that nothing answers to. */
export function unknownPlaceholders(body: string, known: readonly string[]): string[] {
  return [...body.matchAll(PLACEHOLDER)].flatMap(([, name]) =>
    known.includes(name!.toLowerCase()) ? [] : [name!],
  );
}
