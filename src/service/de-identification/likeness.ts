import { careWords } from './lexicon/common-care.ts';
import { everydayWords } from './lexicon/common-everyday.ts';
import { allGivenNames } from './name-lexicon.ts';
import { entries, isListed } from './words.ts';

interface Counts {
  triples: Map<string, number>;
  pairs: Map<string, number>;
}

function count(words: Iterable<string>): Counts {
  const counts: Counts = { triples: new Map(), pairs: new Map() };
  for (const word of words) {
    const framed = `^^${word}$`;
    for (let place = 0; place + 3 <= framed.length; place += 1) {
      const triple = framed.slice(place, place + 3);
      const pair = triple.slice(0, 2);
      counts.triples.set(triple, (counts.triples.get(triple) ?? 0) + 1);
      counts.pairs.set(pair, (counts.pairs.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

let models: { names: Counts; words: Counts } | undefined;

function learnt() {
  models ??= {
    names: count([...allGivenNames()].filter((name) => name.length > 3 && !isListed(name))),
    words: count([...entries(everydayWords), ...entries(careWords)].filter((word) => word.length > 3)),
  };
  return models;
}

function logChance(framed: string, place: number, counts: Counts): number {
  const triple = framed.slice(place, place + 3);
  const seen = counts.triples.get(triple) ?? 0;
  return Math.log((seen + 0.3) / ((counts.pairs.get(triple.slice(0, 2)) ?? 0) + 9));
}

/**
 * How much more a word looks like the given names of the lexicon than like its ordinary words, letter by letter:
 * above 0 leans to a name, below to a word. Natural logarithm per letter.
 */
export function nameLikeness(word: string): number {
  const framed = `^^${word.slice(0, 40)}$`;
  const { names, words } = learnt();
  let sum = 0;
  for (let place = 0; place + 3 <= framed.length; place += 1) {
    sum += logChance(framed, place, names) - logChance(framed, place, words);
  }
  return sum / (framed.length - 2);
}
