/**
 * Letters and digits that are not mistaken for each other on paper or on the phone: no 0/O, no 1/I/L.
 * 31 of them, a prime, so that the check sign catches every single wrong sign and every swap of neighbours.
 */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const GROUP = 4;
const BASE = CODE_ALPHABET.length;

/** `link`: an audit's short link. `receipt`: what a signer keeps to follow or withdraw. Both end in a check sign. */
export type CodeKind = 'link' | 'receipt';

const LENGTH: Readonly<Record<CodeKind, number>> = { link: 12, receipt: 28 };

/** Random bits that a code carries, its check sign not counted: link ≥ 40, receipt ≥ 128. */
export function bitsOf(kind: CodeKind): number {
  return Math.floor((LENGTH[kind] - 1) * Math.log2(BASE));
}

/** Random bytes that `makeCode` wants. 64 bits more than the code holds, so that no sign is likelier than another by more than 2⁻⁶⁴. */
export function randomBytesFor(kind: CodeKind): number {
  return Math.ceil((bitsOf(kind) + 1) / 8) + 8;
}

/** A code, without spaces or hyphens, from random bytes passed in. Throws RangeError when they are too few. */
export function makeCode(kind: CodeKind, random: Uint8Array): string {
  if (random.length < randomBytesFor(kind)) throw new RangeError('too few random bytes for a code');
  let number = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let data = '';
  for (let i = 0; i < LENGTH[kind] - 1; i += 1) {
    data += CODE_ALPHABET[Number(number % BigInt(BASE))];
    number /= BigInt(BASE);
  }
  return data + checkSign(data);
}

/** In groups of four, as it is printed and read aloud: `ABCD-EFGH-JKMN`. */
export function formatCode(code: string): string {
  return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** Why a typed code cannot be one. `foreign-sign`: holds a sign no code has; `mistyped`: some sign is wrong or swapped. */
export type CodeRefusal = 'wrong-length' | 'foreign-sign' | 'mistyped';
export type ParsedCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: CodeRefusal };

/** Reads what a person typed: any case, any spaces, dots or dashes. Says nothing about whether the code exists. */
export function parseCode(kind: CodeKind, typed: string): ParsedCode {
  const code = typed
    .normalize('NFKC')
    .replace(/[\s.·_\p{Pd}]/gu, '')
    .toUpperCase();
  if ([...code].some((sign) => !CODE_ALPHABET.includes(sign))) return { ok: false, reason: 'foreign-sign' };
  if (code.length !== LENGTH[kind]) return { ok: false, reason: 'wrong-length' };
  if (checkSign(code.slice(0, -1)) !== code.at(-1)) return { ok: false, reason: 'mistyped' };
  return { ok: true, code };
}

/** Weights 1 for the check sign, then 2, 3 … leftwards: all different below the prime 31. */
function checkSign(data: string): string {
  const sum = [...data].reduce(
    (total, sign, i) => total + (data.length - i + 1) * CODE_ALPHABET.indexOf(sign),
    0,
  );
  return CODE_ALPHABET[(BASE - (sum % BASE)) % BASE] ?? '';
}
