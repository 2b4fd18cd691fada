import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  countRange,
  DEFAULT_SCALE,
  QUANTITY_WORDS,
  type QuantityScale,
  type QuantityWord,
  scaleProblems,
  wordsFor,
} from './quantity-words.ts';

const counted = fc
  .integer({ min: 1, max: 200 })
  .chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }));

const ownScale: fc.Arbitrary<QuantityScale> = fc
  .record({
    almostAllFromPercent: fc.integer({ min: 51, max: 100 }),
    majorityAbovePercent: fc.integer({ min: 50, max: 99 }),
    manyAbovePercent: fc.integer({ min: 1, max: 99 }),
    severalFrom: fc.integer({ min: 2, max: 8 }),
    someFrom: fc.integer({ min: 2, max: 8 }),
    someUpToPercent: fc.integer({ min: 1, max: 100 }),
  })
  .filter((scale) => scaleProblems(scale).length === 0);

describe('quantity words', () => {
  it('follow the fixed rule for fifteen informants', () => {
    const best = Array.from({ length: 16 }, (_, count) => wordsFor(count, 15)[0]);
    expect(best).toEqual([
      'none',
      'one',
      'a-couple',
      'several',
      'several',
      'many',
      'many',
      'many',
      'majority',
      'majority',
      'majority',
      'majority',
      'majority',
      'majority',
      'almost-all',
      'all',
    ]);
    expect(wordsFor(3, 15)).toEqual(['several', 'some']);
    expect(wordsFor(2, 15)).toEqual(['a-couple', 'some']);
    expect(wordsFor(15, 15)).toEqual(['all', 'almost-all', 'majority', 'many', 'several']);
  });

  it('say the fixed rule of any count and base', () => {
    const rule: Partial<Record<QuantityWord, (count: number, base: number) => boolean>> = {
      all: (c, b) => c === b,
      'almost-all': (c, b) => c / b >= 0.9,
      majority: (c, b) => c / b > 0.5,
      many: (c, b) => c * 100 > 33 * b,
      several: (c) => c >= 3,
      some: (c, b) => c >= 2 && c * 100 <= 33 * b,
      'a-couple': (c) => c === 2,
    };
    fc.assert(
      fc.property(counted, ({ count, base }) => {
        const words = wordsFor(count, base);
        for (const [word, holds] of Object.entries(rule)) {
          expect(words.some((w) => w === word)).toBe(count >= 2 && holds(count, base));
        }
        expect(words.includes('one')).toBe(count === 1);
        expect(words.includes('none')).toBe(count === 0);
        expect(words.includes('half')).toBe(count * 2 === base);
      }),
    );
  });

  it('leave no count without a word, by default', () => {
    fc.assert(
      fc.property(counted, ({ count, base }) => {
        expect(wordsFor(count, base)).not.toHaveLength(0);
      }),
    );
  });

  it('agree with the check, with any usable scale', () => {
    fc.assert(
      fc.property(counted, ownScale, fc.constantFrom(...QUANTITY_WORDS), ({ count, base }, scale, word) => {
        const carried = wordsFor(count, base, scale);
        const verdict = check(word, count, base, scale);
        expect(verdict.ok).toBe(carried.includes(word));
        if (!verdict.ok) expect(verdict.carries).toEqual(carried);
      }),
    );
  });

  it('never weaken when one more informant says so: lower-bound words stay carried', () => {
    fc.assert(
      fc.property(
        counted,
        ownScale,
        fc.constantFrom<QuantityWord>('almost-all', 'majority', 'many', 'several'),
        ({ count, base }, scale, word) => {
          fc.pre(count < base && check(word, count, base, scale).ok);
          expect(check(word, count + 1, base, scale).ok).toBe(true);
        },
      ),
    );
  });

  it('carry the weaker share word wherever the stronger is carried', () => {
    fc.assert(
      fc.property(counted, ownScale, ({ count, base }, scale) => {
        const words = wordsFor(count, base, scale);
        if (words.includes('all')) expect(words).toContain('almost-all');
        if (words.includes('almost-all')) expect(words).toContain('majority');
        if (words.includes('majority')) expect(words).toContain('many');
      }),
    );
  });

  it('tell what a word would need', () => {
    expect(check('many', 4, 15)).toEqual({
      ok: false,
      reason: 'too-few',
      carries: ['several', 'some'],
      needs: { fewest: 5, most: 15 },
    });
    expect(check('some', 5, 15)).toMatchObject({
      ok: false,
      reason: 'too-many',
      needs: { fewest: 2, most: 4 },
    });
    expect(check('half', 7, 15)).toMatchObject({ ok: false, reason: 'never-with-base', needs: null });
    expect(check('about-half', 7, 15)).toEqual({ ok: true, smallBase: false });
    expect(check('about-half', 6, 15)).toMatchObject({ ok: false, reason: 'too-few' });
  });

  it('mind the small bases', () => {
    for (const word of QUANTITY_WORDS) expect(countRange(word, 0)).toBeNull();
    expect(check('none', 0, 0)).toMatchObject({ ok: false, reason: 'nobody-in-base', carries: [] });
    expect(wordsFor(1, 1)).toEqual(['one']);
    expect(wordsFor(1, 2)).toEqual(['one', 'half', 'about-half']);
    expect(wordsFor(2, 2)).toEqual(['all', 'a-couple', 'almost-all', 'majority', 'many']);
    expect(wordsFor(2, 3)).toEqual(['a-couple', 'majority', 'many', 'about-half']);
    expect(wordsFor(2, 6)).toEqual(['a-couple', 'many']);
    expect(wordsFor(2, 7)).toEqual(['a-couple', 'some']);
    expect(check('majority', 2, 2)).toEqual({ ok: true, smallBase: true });
    expect(check('a-couple', 2, 2)).toEqual({ ok: true, smallBase: false });
    expect(check('many', 1, 1)).toMatchObject({ ok: false, reason: 'never-with-base' });
  });

  it('refuse more voices than people, and break on what is no count', () => {
    expect(check('all', 4, 3)).toMatchObject({ ok: false, reason: 'count-above-base', carries: [] });
    for (const wrong of [-1, 1.5, Number.NaN]) {
      expect(() => check('one', wrong, 3)).toThrow(RangeError);
      expect(() => wordsFor(1, wrong)).toThrow(RangeError);
    }
  });

  it('know an unusable scale', () => {
    expect(scaleProblems(DEFAULT_SCALE)).toEqual([]);
    expect(scaleProblems({ ...DEFAULT_SCALE, majorityAbovePercent: 40 })).toEqual(['majority-below-half']);
    expect(scaleProblems({ ...DEFAULT_SCALE, almostAllFromPercent: 50 })).toEqual(['shares-out-of-order']);
    expect(scaleProblems({ ...DEFAULT_SCALE, severalFrom: 1 })).toEqual(['count-below-two']);
    expect(scaleProblems({ ...DEFAULT_SCALE, manyAbovePercent: 33.3 })).toEqual(['share-not-whole-percent']);
  });
});
