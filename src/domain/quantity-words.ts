/**
 * Words for how many informants stand behind a claim, strongest first. The first seven, with `one`, are the
 * fixed rule's; `half`, `about-half` and `none` are plain meanings that reports use beside them.
 * Source: domain.md "Quantity words".
 */
export const QUANTITY_WORDS = [
  'all',
  'almost-all',
  'majority',
  'half',
  'many',
  'several',
  'some',
  'a-couple',
  'one',
  'none',
  'about-half',
] as const;
export type QuantityWord = (typeof QUANTITY_WORDS)[number];

/** How the words read in Swedish, the usual form first. */
export const SWEDISH_QUANTITY_WORDS: Readonly<Record<QuantityWord, readonly [string, ...string[]]>> = {
  all: ['samtliga', 'alla'],
  'almost-all': ['nästan alla'],
  majority: ['majoriteten', 'de flesta'],
  half: ['hälften'],
  many: ['många'],
  several: ['flera'],
  some: ['några', 'en del'],
  'a-couple': ['ett par'],
  one: ['en'],
  none: ['ingen'],
  'about-half': ['ungefär hälften'],
};

/** A bureau's scale. Shares in whole per cent of the claim's base, counts in informants. Printed in the method chapter. */
export interface QuantityScale {
  /** *nästan alla*: this share or more. */
  readonly almostAllFromPercent: number;
  /** *majoriteten, de flesta*: more than this share. */
  readonly majorityAbovePercent: number;
  /** *många*: more than this share. */
  readonly manyAbovePercent: number;
  /** *flera*: this many or more. */
  readonly severalFrom: number;
  /** *några, en del*: this many or more … */
  readonly someFrom: number;
  /** … up to this share. */
  readonly someUpToPercent: number;
}

/**
 * The defaults of domain.md "Quantity words", to the letter: 33 per cent is 33, not a third, so that five of
 * fifteen are *många* and no longer *några*.
 */
export const DEFAULT_SCALE: QuantityScale = {
  almostAllFromPercent: 90,
  majorityAbovePercent: 50,
  manyAbovePercent: 33,
  severalFrom: 3,
  someFrom: 2,
  someUpToPercent: 33,
};

/** Below this base a share word stands for so few that the report should rather give the number. */
export const SMALL_BASE = 5;

export type ScaleProblem =
  | 'share-not-whole-percent'
  | 'count-below-two'
  | 'majority-below-half'
  | 'shares-out-of-order';

/** What is wrong with a bureau's own scale; empty when it can be used. A majority is never half or less. */
export function scaleProblems(scale: QuantityScale): readonly ScaleProblem[] {
  const shares = [
    scale.manyAbovePercent,
    scale.majorityAbovePercent,
    scale.almostAllFromPercent,
    scale.someUpToPercent,
  ];
  const problems: ScaleProblem[] = [];
  if (!shares.every((share) => Number.isInteger(share) && share >= 1 && share <= 100)) {
    problems.push('share-not-whole-percent');
  }
  if (![scale.severalFrom, scale.someFrom].every((count) => Number.isInteger(count) && count >= 2)) {
    problems.push('count-below-two');
  }
  if (scale.majorityAbovePercent < 50) problems.push('majority-below-half');
  if (
    scale.manyAbovePercent > scale.majorityAbovePercent ||
    scale.majorityAbovePercent >= scale.almostAllFromPercent
  ) {
    problems.push('shares-out-of-order');
  }
  return problems;
}

/** The fewest and most informants that a word can stand for. */
export interface CountRange {
  readonly fewest: number;
  readonly most: number;
}

/**
 * The counts a word can stand for with a base; null when none can. Three decisions at the edges, where the
 * fixed rule is silent: a word in the plural needs two people even where one is more than 33 per cent; nothing
 * can be said about a base of nobody; *hälften* is exactly half, *ungefär hälften* the nearest whole numbers.
 * Otherwise to the letter: all of them are also *nästan alla*, though the better word comes first.
 * Throws RangeError unless the base is a whole number from 0.
 */
export function countRange(
  word: QuantityWord,
  base: number,
  scale: QuantityScale = DEFAULT_SCALE,
): CountRange | null {
  requireCount(base);
  const [fewest, most] = bounds(word, base, scale);
  return base > 0 && fewest <= most ? { fewest, most } : null;
}

function bounds(word: QuantityWord, base: number, scale: QuantityScale): readonly [number, number] {
  const plural = (fewest: number, most: number) => [Math.max(2, fewest), Math.min(base, most)] as const;
  const above = (percent: number) => Math.floor((base * percent) / 100) + 1;
  switch (word) {
    case 'all':
      return plural(base, base);
    case 'almost-all':
      return plural(Math.ceil((base * scale.almostAllFromPercent) / 100), base);
    case 'majority':
      return plural(above(scale.majorityAbovePercent), base);
    case 'half':
      return [Math.ceil(base / 2), Math.floor(base / 2)];
    case 'many':
      return plural(above(scale.manyAbovePercent), base);
    case 'several':
      return plural(scale.severalFrom, base);
    case 'some':
      return plural(scale.someFrom, above(scale.someUpToPercent) - 1);
    case 'a-couple':
      return plural(2, 2);
    case 'one':
      return [1, Math.min(1, base)];
    case 'none':
      return [0, 0];
    case 'about-half':
      return base < 2 ? [1, 0] : [Math.floor(base / 2), Math.ceil(base / 2)];
  }
}

/**
 * Every word that a count carries, best first: *samtliga* before all, then the exact word for one or two people
 * (a share word would make them sound like more), then from strong to weak. Empty for a base of nobody or a
 * count above the base. With an odd scale of a bureau's own a count may be left without a word.
 */
export function wordsFor(
  count: number,
  base: number,
  scale: QuantityScale = DEFAULT_SCALE,
): readonly QuantityWord[] {
  requireCount(count);
  const carried = QUANTITY_WORDS.filter((word) => within(count, countRange(word, base, scale)));
  const rank = (word: QuantityWord) => {
    if (word === 'all') return -2;
    return word === 'one' || word === 'a-couple' ? -1 : QUANTITY_WORDS.indexOf(word);
  };
  return carried.toSorted((a, b) => rank(a) - rank(b));
}

export type WordRefusal = 'too-few' | 'too-many' | 'never-with-base' | 'nobody-in-base' | 'count-above-base';

export type WordCheck =
  /** `smallBase`: carried, but by so few people that the number says it better. */
  | { readonly ok: true; readonly smallBase: boolean }
  | {
      readonly ok: false;
      readonly reason: WordRefusal;
      readonly carries: readonly QuantityWord[];
      /** What the word would need with this base; null when no count would do. */
      readonly needs: CountRange | null;
    };

const SHARE_WORDS: readonly QuantityWord[] = ['all', 'almost-all', 'majority', 'half', 'many', 'about-half'];

/** Whether a count of informants carries a word. Throws RangeError unless count and base are whole numbers from 0. */
export function check(
  word: QuantityWord,
  count: number,
  base: number,
  scale: QuantityScale = DEFAULT_SCALE,
): WordCheck {
  requireCount(count);
  const needs = countRange(word, base, scale);
  const refuse = (reason: WordRefusal): WordCheck => ({
    ok: false,
    reason,
    carries: wordsFor(count, base, scale),
    needs,
  });
  if (base === 0) return refuse('nobody-in-base');
  if (count > base) return refuse('count-above-base');
  if (needs === null) return refuse('never-with-base');
  if (count < needs.fewest) return refuse('too-few');
  if (count > needs.most) return refuse('too-many');
  return { ok: true, smallBase: base < SMALL_BASE && SHARE_WORDS.includes(word) };
}

function within(count: number, range: CountRange | null): boolean {
  return range !== null && count >= range.fewest && count <= range.most;
}

function requireCount(count: number): void {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of people: ${count}`);
}
