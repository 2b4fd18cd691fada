import { expect, it } from 'vitest';
import { freePosition, MOST_YARDSTICKS } from './rules.ts';

it('finds a place for at most three yardsticks, the first one that is free', () => {
  expect(freePosition([])).toBe(1);
  expect(freePosition([1, 3])).toBe(2);
  expect(freePosition([2])).toBe(1);
  expect(freePosition([3, 1, 2])).toBeUndefined();
  expect([1, 2, 3]).toHaveLength(MOST_YARDSTICKS);
});
