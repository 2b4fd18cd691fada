import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day, dayFrom, daysBetween, isDay, weekday } from './day.ts';
import {
  addWorkingDays,
  daysLate,
  dueState,
  firstWorkingDayFrom,
  monthsWindow,
  windowState,
} from './deadlines.ts';
import { EVES, easterSunday, isWorkingDay, publicHolidays, STATUTORY_CALENDAR } from './swedish-holidays.ts';

const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 36_500 }).map((n) => addDays('2000-01-01', n));

describe('days', () => {
  it('knows which days exist', () => {
    for (const real of ['2024-02-29', '1999-12-31', '2000-02-29']) expect(isDay(real)).toBe(true);
    for (const not of ['2025-02-29', '2025-13-01', '2025-1-1', '1900-02-29', '', '2025-01-01T00:00']) {
      expect(isDay(not)).toBe(false);
    }
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('2025-02-03', 0.5)).toThrow(RangeError);
    expect(() => dayFrom(2025, 2, 29)).toThrow(RangeError);
  });

  it('adds and subtracts days without loss, over summer time too', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
        expect(addDays(addDays(from, n), -n)).toBe(from);
        expect(weekday(addDays(from, 7))).toBe(weekday(from));
      }),
    );
    expect(addDays('2025-03-29', 2)).toBe('2025-03-31');
  });

  it('clamps months to their last day and never leaves the month aimed for', () => {
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-01-15', -2)).toBe('2024-11-15');
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (from, n) => {
        const months = (d: Day) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        const to = addMonths(from, n);
        expect(months(to)).toBe(months(from) + n);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
      }),
    );
  });
});

describe('Swedish holidays', () => {
  it('finds Easter in known years', () => {
    const known = [
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ];
    for (const easter of known) expect(easterSunday(Number(easter.slice(0, 4)))).toBe(easter);
  });

  it('lists the holidays of 2026', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-24',
      '2026-06-06',
      '2026-06-20',
      '2026-10-31',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('keeps the movable days on their weekday and in their range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2005, max: 2200 }), (year) => {
        expect(weekday(easterSunday(year))).toBe(7);
        expect(easterSunday(year) >= `${year}-03-22` && easterSunday(year) <= `${year}-04-25`).toBe(true);
        const saturdays = publicHolidays(year).filter((d) => weekday(d) === 6);
        expect(saturdays.some((d) => d >= `${year}-06-20` && d <= `${year}-06-26`)).toBe(true);
        expect(saturdays.some((d) => d >= `${year}-10-31` && d <= `${year}-11-06`)).toBe(true);
      }),
    );
  });

  it('counts eves as configured', () => {
    expect(isWorkingDay('2026-06-19')).toBe(false);
    expect(isWorkingDay('2026-12-24')).toBe(false);
    expect(isWorkingDay('2026-12-31')).toBe(false);
    expect(isWorkingDay('2026-04-30')).toBe(true);
    expect(isWorkingDay('2026-04-30', { eves: EVES, extraDaysOff: [] })).toBe(false);
    expect(isWorkingDay('2026-04-02', { eves: ['maundy-thursday'], extraDaysOff: [] })).toBe(false);
    expect(isWorkingDay('2026-10-30', { eves: ['day-before-all-saints'], extraDaysOff: [] })).toBe(false);
    expect(isWorkingDay('2026-01-05', { eves: ['twelfth-night'], extraDaysOff: [] })).toBe(false);
    expect(isWorkingDay('2026-05-15', { ...STATUTORY_CALENDAR, extraDaysOff: ['2026-05-15'] })).toBe(false);
  });
});

describe('deadlines', () => {
  it('counts working days past weekends and holidays', () => {
    expect(addWorkingDays('2026-04-01', 5)).toBe('2026-04-10');
    expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-28');
    expect(addWorkingDays('2026-05-08', 5)).toBe('2026-05-18');
    expect(addWorkingDays('2026-05-09', 0)).toBe('2026-05-09');
    expect(() => addWorkingDays('2026-05-09', -1)).toThrow(RangeError);
  });

  it('lands on a working day with exactly that many working days passed', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
        const to = addWorkingDays(from, n);
        expect(isWorkingDay(to)).toBe(true);
        let passed = 0;
        for (let d = addDays(from, 1); d <= to; d = addDays(d, 1)) passed += isWorkingDay(d) ? 1 : 0;
        expect(passed).toBe(n);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a calendar in which nobody works', () => {
    const extraDaysOff = Array.from({ length: 800 }, (_, i) => addDays('2026-01-01', i));
    expect(() => firstWorkingDayFrom('2026-01-01', { eves: [], extraDaysOff })).toThrow(RangeError);
  });

  it('tells later, soon and overdue apart at their edges', () => {
    expect(dueState('2026-03-31', '2026-02-28', 30)).toBe('due-later');
    expect(dueState('2026-03-31', '2026-03-01', 30)).toBe('soon');
    expect(dueState('2026-03-31', '2026-03-31', 30)).toBe('soon');
    expect(dueState('2026-03-31', '2026-04-01', 30)).toBe('overdue');
    expect(daysLate('2026-03-31', '2026-04-02')).toBe(2);
    expect(daysLate('2026-03-31', '2026-03-01')).toBe(0);
  });

  it('only ever moves from later to soon to overdue as time goes', () => {
    const rank = { 'due-later': 0, soon: 1, overdue: 2 };
    fc.assert(
      fc.property(day, day, fc.nat(400), fc.nat(60), (due, today, later, soonDays) => {
        const after = dueState(due, addDays(today, later), soonDays);
        expect(rank[after]).toBeGreaterThanOrEqual(rank[dueState(due, today, soonDays)]);
      }),
    );
  });

  it('opens and closes a window on its own days', () => {
    const window = monthsWindow('2026-08-31', 6, 12);
    expect(window).toEqual({ opens: '2027-02-28', closes: '2027-08-31' });
    expect(windowState(window, '2027-02-27')).toBe('not-yet');
    expect(windowState(window, '2027-02-28')).toBe('open');
    expect(windowState(window, '2027-08-31')).toBe('open');
    expect(windowState(window, '2027-09-01')).toBe('passed');
    expect(() => monthsWindow('2026-08-31', 12, 6)).toThrow(RangeError);
  });
});
