import { expect, it } from 'vitest';
import { asksAboutSocialSide, isStale, type PictureGoal } from './rules.ts';

const goal = (area: PictureGoal['area']): PictureGoal => ({ area, words: 'x', state: 'active' });

it('asks only of a plan that surely holds nothing but chores', () => {
  const chores = [goal('domestic-life'), goal('self-care')];
  expect(asksAboutSocialSide(chores, false)).toBe(true);
  expect(asksAboutSocialSide(chores, true)).toBe(false);
  expect(asksAboutSocialSide([...chores, goal('relations')], false)).toBe(false);
  expect(asksAboutSocialSide([...chores, goal(null)], false)).toBe(false);
  expect(asksAboutSocialSide([], false)).toBe(false);
});

it('wants a place looked at when half a year has passed', () => {
  expect(isStale('2026-05-21', '2026-11-21')).toBe(false);
  expect(isStale('2026-05-20', '2026-11-21')).toBe(true);
});
