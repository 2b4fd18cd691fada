import { words } from './passphrase-words.ts';
import { tidyPassphrase } from './seal.ts';

/** What is wrong with a passphrase that somebody has thought of themselves, as a text key; undefined when it will do. */
export type PassphraseRefusal = 'sign-up.key.error.short' | 'sign-up.key.error.repeats';

/**
 * A passphrase must stand against somebody who has the whole database and all the time in the world: at least 20
 * signs, and not the same few over and over.
 */
export function weakPassphrase(passphrase: string): PassphraseRefusal | undefined {
  const tidy = tidyPassphrase(passphrase);
  if ([...tidy].length < 20) return 'sign-up.key.error.short';
  return new Set(tidy.toLowerCase()).size < 8 || /^(.{1,12})\1+$/u.test(tidy.replace(/ /g, ''))
    ? 'sign-up.key.error.repeats'
    : undefined;
}

/** How many words a passphrase of ours has: 8 bits each. */
export const passphraseWords = 7;

/**
 * A passphrase of random words: 56 bits, which scrypt makes some hundred thousand times slower to try.
 *
 * @param random one byte for each word.
 * @throws RangeError when there are too few bytes.
 */
export function suggestPassphrase(random: Uint8Array): string {
  if (random.length < passphraseWords) throw new RangeError('too few random bytes for a passphrase');
  return [...random.subarray(0, passphraseWords)].map((byte) => words[byte]).join(' ');
}
