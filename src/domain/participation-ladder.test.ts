import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLadderStep,
  LADDER_STEPS,
  ratingGap,
  stepAt,
  stepNumber,
  summariseByPhase,
  summariseLadder,
} from './participation-ladder.ts';

const group = fc
  .array(fc.option(fc.constantFrom(...LADDER_STEPS)), { maxLength: 30 })
  .map((steps) => new Map(steps.map((step, i) => [`informant-${i}`, step])));

describe('participation ladder', () => {
  it('numbers the steps from 1 to 5 and back', () => {
    expect(LADDER_STEPS.map(stepNumber)).toEqual([1, 2, 3, 4, 5]);
    for (const step of LADDER_STEPS) expect(stepAt(stepNumber(step))).toBe(step);
    for (const wrong of [0, 6, 1.5, Number.NaN]) expect(stepAt(wrong)).toBeNull();
    expect(isLadderStep('influence')).toBe(false);
  });

  it('shows the gap as positive when the other sees more participation', () => {
    expect(ratingGap('consultation', 'cooperation')).toBe(2);
    expect(ratingGap('co-decision', 'dialogue')).toBe(-2);
  });

  it('accounts for every informant exactly once, and who reaches a step reached the one below', () => {
    fc.assert(
      fc.property(group, (steps) => {
        const summary = summariseLadder(steps);
        const placed = LADDER_STEPS.reduce((sum, step) => sum + summary.at[step], 0);
        expect(placed + summary.unplaced).toBe(summary.base);
        expect(summary.reaching.information).toBe(placed);
        for (const [i, step] of LADDER_STEPS.entries()) {
          const next = LADDER_STEPS[i + 1];
          expect(summary.reaching[step] - (next ? summary.reaching[next] : 0)).toBe(summary.at[step]);
        }
      }),
    );
  });

  it('has at least half of the placed at or below the middle, and at least half at or above', () => {
    fc.assert(
      fc.property(group, (steps) => {
        const { middle, at, reaching } = summariseLadder(steps);
        const placed = reaching.information;
        if (middle === null) {
          expect(placed).toBe(0);
          return;
        }
        const atOrBelow = placed - reaching[middle] + at[middle];
        expect(atOrBelow * 2).toBeGreaterThanOrEqual(placed);
        expect(reaching[middle] * 2).toBeGreaterThanOrEqual(placed);
      }),
    );
  });

  it('keeps phases apart and lets a later rating replace an earlier one', () => {
    const phases = summariseByPhase([
      { informantId: 'a', phase: 'making', step: 'information' },
      { informantId: 'a', phase: 'making', step: 'dialogue' },
      { informantId: 'a', phase: 'updating', step: null },
      { informantId: 'b', phase: 'making', step: 'co-decision' },
    ]);
    expect(phases.making.base).toBe(2);
    expect(phases.making.at.information).toBe(0);
    expect(phases.making.reaching.dialogue).toBe(2);
    expect(phases.updating).toMatchObject({ base: 1, unplaced: 1, middle: null });
    expect(phases['carrying-out'].base).toBe(0);
  });
});
