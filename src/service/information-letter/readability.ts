/** How hard a text is to read, as friendly advice. */
export interface Readability {
  /** Björnsson's index: words a sentence, and how many in a hundred are longer than six letters; null for no text */
  lix: number | null;
  level: 'easy' | 'fair' | 'hard' | null;
  /** sentences of more than fifteen words */
  longSentences: string[];
  /** words of more than thirteen letters, each once */
  longWords: string[];
}

const word = /\p{L}[\p{L}\p{M}’'-]*/gu;
const longestSentence = 15;
const longestWord = 13;

const lettersIn = (text: string) => [...text.matchAll(/[\p{L}\p{M}]/gu)].length;

/**
 * Measures a text. Every line ends a sentence, since lists and headings have no full stop; addresses and what is in
 * `names` are not counted, since nobody can write them shorter.
 *
 * @param names names of units, bureaus and people that stand in the text.
 */
export function readabilityOf(text: string, names: readonly string[] = []): Readability {
  const counted = names
    .filter((name) => name !== '')
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
    .replace(/\S*(?:@|:\/\/|www\.)\S*/g, ' ');
  const sentences = counted
    .split(/\n|(?<=[.!?:])\s+/)
    .map((sentence) => sentence.replace(/^\s*[-•–*]\s+/, '').trim())
    .map((sentence) => ({ sentence, words: sentence.match(word) ?? [] }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return { lix: null, level: null, longSentences: [], longWords: [] };
  const long = words.filter((one) => lettersIn(one) > 6).length;
  const lix = Math.round(words.length / sentences.length + (100 * long) / words.length);
  return {
    lix,
    level: lix < 30 ? 'easy' : lix < 40 ? 'fair' : 'hard',
    longSentences: sentences
      .filter((sentence) => sentence.words.length > longestSentence)
      .map(({ sentence }) => sentence),
    longWords: [...new Set(words.filter((one) => lettersIn(one) > longestWord))],
  };
}
