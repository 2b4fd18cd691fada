import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/day.ts';
import { comesOn, stepDown, stepUp, TAPER_STEPS, type TaperStep } from './rules.ts';

const step = fc.constantFrom(...TAPER_STEPS);
const since = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
const times = (one: TaperStep, from: string, days: number) =>
  Array.from({ length: days }, (_, index) => addDays(from, index)).filter((day) => comesOn(one, from, day));

describe('the staircase', () => {
  it('leads from each day to none, step by step, and back the same way', () => {
    fc.assert(
      fc.property(step, (one) => {
        const down = stepDown(one);
        const up = stepUp(one);
        if (down) expect(stepUp(down)).toBe(one);
        else expect(one).toBe('none');
        if (up) expect(stepDown(up)).toBe(one);
        else expect(one).toBe('daily');
      }),
    );
  });

  it('comes more seldom with each step down, and never on the last', () => {
    fc.assert(
      fc.property(step, since, (one, from) => {
        const down = stepDown(one);
        if (down) expect(times(down, from, 42).length).toBeLessThan(times(one, from, 42).length);
        else expect(times(one, from, 42)).toEqual([]);
      }),
    );
  });

  it.each([
    ['daily', 42],
    ['every-other-day', 21],
    ['every-third-day', 14],
    ['weekly', 6],
    ['none', 0],
  ] as const)('%s comes %i times in six weeks', (one, count) => {
    expect(times(one, '2026-11-21', 42).length).toBe(count);
  });

  it('begins the day the step is taken, and never before', () => {
    fc.assert(
      fc.property(step, since, fc.integer({ min: 1, max: 50 }), (one, from, days) => {
        expect(comesOn(one, from, from)).toBe(one !== 'none');
        expect(comesOn(one, from, addDays(from, -days))).toBe(false);
      }),
    );
  });
});
