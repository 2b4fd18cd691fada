import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepNumber } from '../../domain/participation-ladder.ts';
import { lastStep, nextRelease, phaseOf, type ReleasedRow } from './rules.ts';

const people = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `p${from + index}`);
const standing = (...counts: number[]) => {
  const steps = new Map<string, StepNumber>();
  for (const [index, count] of counts.entries()) {
    for (const person of people(count, steps.size)) steps.set(person, (index + 1) as StepNumber);
  }
  return steps;
};
const groupsOf = (row: ReleasedRow | undefined) => (row ? [row.groups] : []);

describe('figures of one phase', () => {
  it('are let out with small groups withheld', () => {
    expect(nextRelease(standing(0, 6, 0, 7, 8), [])).toMatchObject({
      total: 21,
      cells: [null, null, null, 7, 8],
    });
    expect(nextRelease(standing(1, 1, 1, 1, 0), [])).toBeUndefined();
  });

  it('are not let out anew when nobody has moved', () => {
    const first = nextRelease(standing(0, 0, 0, 10, 12), []);
    expect(nextRelease(standing(0, 0, 0, 10, 12), groupsOf(first))).toBeUndefined();
  });

  it('wait when last time’s and this time’s would tell what one has said', () => {
    const first = nextRelease(standing(0, 0, 5, 10, 10), []);
    const oneMore = standing(0, 0, 5, 10, 11);
    expect(first?.total).toBe(25);
    expect(nextRelease(oneMore, groupsOf(first))).toBeUndefined();
    expect(nextRelease(standing(0, 0, 5, 10, 15), groupsOf(first))).toBeDefined();
  });
});

describe('whoever keeps all figures and subtracts', () => {
  const moves = fc.array(fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 0, max: 5 })), { maxLength: 14 }), {
    minLength: 2,
    maxLength: 5,
  });

  it('never finds one to four people within a figure, nor between two of any two days', () => {
    let released = 0;
    fc.assert(
      fc.property(moves, (rounds) => {
        const steps = new Map<string, StepNumber>(
          people(22).map((person, index) => [person, (1 + (index % 3) * 2) as StepNumber]),
        );
        const shown: ReleasedRow[] = [];
        for (const round of rounds) {
          for (const [person, step] of round) {
            if (step === 0) steps.delete(`p${person}`);
            else steps.set(`p${person}`, step as StepNumber);
          }
          const next = nextRelease(
            steps,
            shown.map((row) => row.groups),
          );
          if (next) shown.push(next);
        }
        released += shown.length;
        for (const { total, cells } of shown) {
          const visible = cells.filter((cell) => cell !== null);
          const rest = total - visible.reduce((sum, cell) => sum + cell, 0);
          expect(visible.every((cell) => cell >= 5)).toBe(true);
          expect(rest === 0 || rest >= 5).toBe(true);
        }
        const groups = shown.flatMap((row) => row.groups);
        for (const one of groups) {
          for (const other of groups) {
            // one within the other: the difference is known to who knows that somebody only came or only left
            const within = [...one].every((person) => other.has(person));
            const difference = other.size - one.size;
            expect(within && difference > 0 && difference < 5).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(released).toBeGreaterThan(150);
  });
});

it('takes the last rating of a side, and knows the phases by their paths', () => {
  const point = (step: StepNumber, side: 'participant' | 'staff') =>
    ({ phase: 'making', side, step, day: '2026-11-01' }) as const;
  expect(
    lastStep([point(1, 'participant'), point(4, 'staff'), point(3, 'participant')], 'making', 'participant'),
  ).toBe(3);
  expect(lastStep([], 'making', 'staff')).toBeUndefined();
  expect(phaseOf('folja-upp')).toBe('following-up');
  expect(phaseOf('making')).toBeUndefined();
});
