import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths } from './day.ts';
import { followUpDue } from './follow-up-day.ts';

it('is due by the participant’s rhythm, at least once a year, from the last time', () => {
  expect(followUpDue({ settledOn: '2026-01-31', rhythmMonths: 1 })).toBe('2026-02-28');
  expect(followUpDue({ settledOn: '2026-01-31', rhythmMonths: null })).toBe('2027-01-31');
  expect(followUpDue({ settledOn: '2026-01-31', rhythmMonths: 3 }, '2026-05-01')).toBe('2026-08-01');
  expect(followUpDue({ settledOn: '2026-01-31', rhythmMonths: 3 }, '2025-05-01')).toBe('2026-04-30');
  expect(followUpDue({ settledOn: '2026-01-31', rhythmMonths: 3 }, null)).toBe('2026-04-30');
});

it('is never later than a year after it was settled', () => {
  fc.assert(
    fc.property(fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }), (rhythmMonths) => {
      const due = followUpDue({ settledOn: '2026-03-01', rhythmMonths });
      expect(due <= addMonths('2026-03-01', 12)).toBe(true);
    }),
  );
});
