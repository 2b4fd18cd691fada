import { withoutGenitive } from './name-lexicon.ts';
import type { Token } from './tokens.ts';
import { entries } from './words.ts';

/** A lexicon of names of one or more words, found from any token on in time bounded by the longest entry. */
interface PhraseIndex {
  /** The entry beginning at a token (genitive of its last word included) and the index of its last token. */
  match(tokens: readonly Token[], index: number): { entry: string; last: number; words: number } | undefined;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/gu;

export function phraseIndex(lexicon: string): PhraseIndex {
  const byFirst = new Map<string, string[][]>();
  for (const entry of entries(lexicon)) {
    const words = entry.match(wordPattern) ?? [];
    const first = words[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push(words);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return {
    match(tokens, index) {
      const first = tokens[index]!.norm;
      const candidates = [...(byFirst.get(first) ?? []), ...(byFirst.get(withoutGenitive(first)) ?? [])];
      for (const words of candidates) {
        if (fits(tokens, index, words))
          return { entry: words.join(' '), last: index + words.length - 1, words: words.length };
      }
      return undefined;
    },
  };
}

function fits(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let place = 0; place < words.length; place += 1) {
    const token = tokens[index + place];
    const word = words[place]!;
    if (token === undefined) return false;
    if (place > 0 && !/^[\s.&/-]{0,3}$/u.test(token.gap)) return false;
    const last = place === words.length - 1;
    if (token.norm !== word && !(last && withoutGenitive(token.norm) === word)) return false;
  }
  return true;
}
