import { describe, expect, it } from 'vitest';
import { answerBy, byDay } from './rules.ts';

describe('readings', () => {
  it('are gathered by day in the order they come', () => {
    const a = { day: '2026-11-21', who: 'a' };
    const b = { day: '2026-11-21', who: 'b' };
    const c = { day: '2026-11-20', who: 'c' };
    expect(byDay([a, b, c])).toEqual([
      { day: '2026-11-21', readings: [a, b] },
      { day: '2026-11-20', readings: [c] },
    ]);
    expect(byDay([])).toEqual([]);
  });

  it('are answered for within two weeks', () => {
    expect(answerBy('2026-11-21')).toBe('2026-12-05');
  });
});
