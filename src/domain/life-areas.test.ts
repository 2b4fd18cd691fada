import { describe, expect, it } from 'vitest';
import { isLifeArea, isSocial, LIFE_AREAS, lacksSocialSide } from './life-areas.ts';

describe('life areas', () => {
  it('has eleven distinct areas, three of them social', () => {
    expect(new Set(LIFE_AREAS).size).toBe(11);
    expect(LIFE_AREAS.filter(isSocial)).toEqual(['relations', 'occupation', 'community-life']);
    expect(isLifeArea('housework')).toBe(false);
    expect(isLifeArea('safety')).toBe(true);
  });

  it('sees a plan of chores only, and says nothing of an empty one', () => {
    expect(lacksSocialSide(['domestic-life', 'self-care'])).toBe(true);
    expect(lacksSocialSide(['domestic-life', 'community-life'])).toBe(false);
    expect(lacksSocialSide([])).toBe(false);
  });
});
