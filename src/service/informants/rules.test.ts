import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageGroups, type Consent, countAges, drawNumber, mayQuote, stands } from './rules.ts';

const yes = (kind: Consent['kind'], rest: Partial<Consent> = {}): Consent => ({
  kind,
  given: true,
  way: 'oral',
  recordedOn: '2026-11-20',
  withdrawnOn: null,
  ...rest,
});

describe('a consent', () => {
  it('stands while it is a yes that nobody has taken back', () => {
    expect(stands([], 'recording')).toBe(false);
    expect(stands([yes('recording')], 'recording')).toBe(true);
    expect(stands([yes('recording')], 'quotes')).toBe(false);
    expect(stands([yes('recording', { given: false })], 'recording')).toBe(false);
    expect(stands([yes('recording', { withdrawnOn: '2026-11-21' })], 'recording')).toBe(false);
  });

  it('lets words be quoted only from somebody who takes part and has said yes to quotes', () => {
    const consents = [yes('taking-part'), yes('quotes')];
    expect(mayQuote({ withdrawnOn: null, consents })).toBe(true);
    expect(mayQuote({ withdrawnOn: '2026-11-21', consents })).toBe(false);
    expect(mayQuote({ withdrawnOn: null, consents: [yes('quotes')] })).toBe(false);
    expect(mayQuote({ withdrawnOn: null, consents: [yes('taking-part')] })).toBe(false);
    expect(
      mayQuote({
        withdrawnOn: null,
        consents: [yes('taking-part'), yes('quotes', { withdrawnOn: '2026-11-21' })],
      }),
    ).toBe(false);
  });
});

describe('a label’s number', () => {
  const taken = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 49 });
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it('is free, whole and at least 1, and one draw among many', () => {
    fc.assert(
      fc.property(taken, random, (used, chance) => {
        const number = drawNumber(used, chance);
        expect(Number.isInteger(number) && number >= 1).toBe(true);
        expect(used).not.toContain(number);
      }),
    );
  });

  it('never runs out, and keeps half of the numbers free', () => {
    const used: number[] = [];
    for (let draw = 0; draw < 500; draw += 1) used.push(drawNumber(used, (draw * 0.618) % 1));
    expect(new Set(used).size).toBe(500);
    expect(Math.max(...used)).toBeGreaterThan(1000);
  });

  it('does not follow the order: every free number can come first', () => {
    expect(new Set(Array.from({ length: 99 }, (_, index) => drawNumber([], (index + 0.5) / 99))).size).toBe(
      99,
    );
  });
});

describe('age groups', () => {
  it('hold everybody from fifteen up, once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 15, max: 110 })), (ages) => {
        expect(countAges(ages).reduce((sum, count) => sum + count, 0)).toBe(ages.length);
      }),
    );
    expect(countAges([15, 29, 30, 44, 45, 64, 65, 110])).toEqual(ageGroups.map(() => 2));
  });
});
