import { describe, expect, it } from 'vitest';
import { dayProblems, lastDay, standing } from './rules.ts';

const today = '2026-11-21';
const span = (from: string, to: string, withdrawnOn: string | null = null) => ({ from, to, withdrawnOn });

describe('a consent', () => {
  it('holds from its first day to its last, both counted', () => {
    expect(standing(span('2026-11-22', '2027-11-21'), today)).toBe('not-yet');
    expect(standing(span('2026-11-21', '2027-11-20'), today)).toBe('holds');
    expect(standing(span('2026-01-01', '2026-11-21'), today)).toBe('ends-soon');
    expect(standing(span('2026-01-01', '2026-11-20'), today)).toBe('ended');
  });

  it('is said to end soon thirty days before', () => {
    expect(standing(span('2026-01-01', '2026-12-22'), today)).toBe('holds');
    expect(standing(span('2026-01-01', '2026-12-21'), today)).toBe('ends-soon');
  });

  it('that is withdrawn is withdrawn, whatever its days say', () => {
    expect(standing(span('2026-01-01', '2027-01-01', '2026-02-01'), today)).toBe('withdrawn');
  });

  it('for so many months ends the day before the same date', () => {
    expect(lastDay('2026-11-21', 12)).toBe('2027-11-20');
    expect(lastDay('2026-11-30', 3)).toBe('2027-02-27');
  });
});

describe('its days', () => {
  const days = (from: string, to: string, givenOn = today) => dayProblems({ from, to, givenOn }, today);

  it('run forwards from the day it is given', () => {
    expect(days(today, '2027-01-01')).toEqual([]);
    expect(days('2026-11-20', '2027-01-01')).toEqual([{ field: 'from', problem: 'past' }]);
    expect(days('2027-01-02', '2027-01-01')).toEqual([{ field: 'until', problem: 'order' }]);
  });

  it('may begin on the day it was said, but not have been said tomorrow, nor be over already', () => {
    expect(days('2026-11-01', '2027-01-01', '2026-11-01')).toEqual([]);
    expect(days('2026-11-22', '2027-01-01', '2026-11-22')).toEqual([{ field: 'givenOn', problem: 'ahead' }]);
    expect(days('2026-11-01', '2026-11-10', '2026-11-01')).toEqual([{ field: 'until', problem: 'order' }]);
  });
});
