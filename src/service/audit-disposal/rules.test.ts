import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue, transcriptsDue } from './rules.ts';

describe('transcripts', () => {
  it('are kept until the report is delivered, however long that takes', () => {
    expect(transcriptsDue(null, 12)).toBeUndefined();
    expect(isDue(null, 12, '2099-01-01')).toBe(false);
  });

  it('go a set number of months later, to the day', () => {
    expect(transcriptsDue('2026-02-28', 12)).toBe('2027-02-28');
    expect(isDue('2026-02-28', 12, '2027-02-27')).toBe(false);
    expect(isDue('2026-02-28', 12, '2027-02-28')).toBe(true);
  });

  it('once due stay due', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), day, day, (delivered, months, one, other) => {
        const [first, second] = [one, other].sort() as [string, string];
        if (isDue(delivered, months, first)) expect(isDue(delivered, months, second)).toBe(true);
      }),
    );
  });
});
