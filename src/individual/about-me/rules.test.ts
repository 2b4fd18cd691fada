import { describe, expect, it } from 'vitest';
import { isStale, questionOf } from './rules.ts';

const item = (checkedOn: string, askMonths = 12) => ({ checkedOn, askMonths });

describe('an item', () => {
  it('is asked about on the day that its months are over, and not before', () => {
    expect(isStale(item('2025-11-22'), '2026-11-21')).toBe(false);
    expect(isStale(item('2025-11-21'), '2026-11-21')).toBe(true);
    expect(isStale(item('2026-08-21', 3), '2026-11-21')).toBe(true);
  });

  it('that was checked on the last of a long month is asked about on the last of a short one', () => {
    expect(isStale(item('2026-08-31', 6), '2027-02-28')).toBe(true);
  });
});

describe('the one question', () => {
  const today = '2026-11-21';

  it('is a suggestion first, then what has stood longest without a yes, else nothing', () => {
    const old = item('2025-01-01');
    const older = item('2024-01-01');
    expect(questionOf(['a', 'b'], [old], today)).toEqual({ suggestion: 'a' });
    expect(questionOf([], [old, older], today)).toEqual({ stale: older });
    expect(questionOf([], [item(today)], today)).toBeUndefined();
  });
});
