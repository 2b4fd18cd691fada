import { expect, it } from 'vitest';
import type { StepNumber } from '../../domain/participation-ladder.ts';
import { lastStep, phaseOf } from './rules.ts';

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
