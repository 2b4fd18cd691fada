import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../domain/day.ts';
import {
  dayAt,
  formatDay,
  formatDaySpan,
  formatMoment,
  formatMonthSpan,
  formatRelativeDays,
  formatTime,
  formatWeek,
  isoWeek,
} from './dates.ts';

const moment = new Date('2026-11-03T13:00:00Z');
const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(dayAt);

describe('dates in words', () => {
  test('a moment, a day and a time', () => {
    expect(formatMoment(moment, 'sv')).toBe('tisdag 3 november kl. 14.00');
    expect(formatMoment(moment, 'en')).toBe('Tuesday 3 November at 14:00');
    expect(formatDay(moment, 'sv')).toBe('tisdag 3 november 2026');
    expect(formatDay('2026-11-03', 'sv', { weekday: false, year: false })).toBe('3 november');
    expect(formatTime(new Date('2026-07-01T22:05:00Z'), 'sv')).toBe('0.05');
  });

  test('the day is Sweden’s day, also near midnight and in summer time', () => {
    expect(dayAt(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(dayAt(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
    expect(formatDay(new Date('2026-12-31T23:30:00Z'), 'sv')).toBe('fredag 1 januari 2027');
  });

  test('spans say nothing twice', () => {
    expect(formatDaySpan('2026-11-03', '2026-11-05', 'sv')).toBe('3–5 november 2026');
    expect(formatDaySpan('2026-10-28', '2026-11-03', 'sv')).toBe('28 oktober – 3 november 2026');
    expect(formatDaySpan('2026-12-28', '2027-01-03', 'en')).toBe('28 December 2026 – 3 January 2027');
    expect(formatDaySpan('2026-11-03', '2026-11-03', 'sv')).toBe('3 november 2026');
    expect(formatMonthSpan('2026-03-02', '2026-05-30', 'sv')).toBe('mars–maj 2026');
    expect(formatMonthSpan('2026-11-02', '2027-01-30', 'sv')).toBe('november 2026 – januari 2027');
    expect(formatMonthSpan('2026-11-02', '2026-11-30', 'en')).toBe('November 2026');
  });

  test('what is no day is refused', () => {
    expect(() => formatDay('2026-02-29', 'sv')).toThrow(RangeError);
    expect(() => formatDay('3 november', 'sv')).toThrow(RangeError);
  });

  test('how far away a day is', () => {
    expect(formatRelativeDays('2026-11-06', '2026-11-03', 'sv')).toBe('om 3 dagar');
    expect(formatRelativeDays('2026-11-04', moment, 'sv')).toBe('i morgon');
    expect(formatRelativeDays('2026-11-03', moment, 'en')).toBe('today');
    expect(formatRelativeDays('2026-10-24', moment, 'sv')).toBe('för 10 dagar sedan');
  });
});

describe('weeks', () => {
  test.each([
    ['2026-01-01', 2026, 1],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2026-11-03', 2026, 45],
  ])('%s lies in %d week %d', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  test('are said in words', () => {
    expect(formatWeek('2026-11-03', 'sv')).toBe('vecka 45');
  });

  test('hold seven days each and never skip', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { week } = isoWeek(day);
        const next = isoWeek(addDays(day, 7)).week;
        expect(next === week + 1 || (next === 1 && week >= 52)).toBe(true);
      }),
    );
  });
});
