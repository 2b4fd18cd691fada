import { addDays, type Day, dayFrom, weekday, yearOf } from './day.ts';

/** Days before a holiday that many workplaces have off. Only the first three are equal to holidays in law. */
export const EVES = [
  'midsummer-eve',
  'christmas-eve',
  'new-years-eve',
  'twelfth-night',
  'maundy-thursday',
  'walpurgis-eve',
  'day-before-all-saints',
] as const;
export type Eve = (typeof EVES)[number];

/** Which days count as working days in an organisation. */
export interface WorkingCalendar {
  /** Eves on which nobody works. */
  readonly eves: readonly Eve[];
  /** Other days off that the organisation has decided, e.g. bridge days. */
  readonly extraDaysOff: readonly Day[];
}

/** Midsummer, Christmas and New Year's eve: those that lag (1930:173) puts on a level with holidays. */
export const STATUTORY_CALENDAR: WorkingCalendar = {
  eves: ['midsummer-eve', 'christmas-eve', 'new-years-eve'],
  extraDaysOff: [],
};

/** Easter Sunday in the Gregorian calendar (the anonymous computus of 1876), for a year from 1583 on. */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayFrom(year, Math.floor(n / 31), (n % 31) + 1);
}

/**
 * Public holidays of a year, in date order, Sundays not among them unless they have a name of their own.
 * Source: lag (1989:253) om allmänna helgdagar as it reads since 2005; earlier years are computed the same way.
 */
export function publicHolidays(year: number): readonly Day[] {
  const easter = easterSunday(year);
  return [
    dayFrom(year, 1, 1),
    dayFrom(year, 1, 6),
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    addDays(easter, 39),
    addDays(easter, 49),
    dayFrom(year, 5, 1),
    dayFrom(year, 6, 6),
    midsummerDay(year),
    allSaintsDay(year),
    dayFrom(year, 12, 25),
    dayFrom(year, 12, 26),
  ].sort();
}

/** The day of an eve in a year. */
export function dayOfEve(eve: Eve, year: number): Day {
  switch (eve) {
    case 'midsummer-eve':
      return addDays(midsummerDay(year), -1);
    case 'christmas-eve':
      return dayFrom(year, 12, 24);
    case 'new-years-eve':
      return dayFrom(year, 12, 31);
    case 'twelfth-night':
      return dayFrom(year, 1, 5);
    case 'maundy-thursday':
      return addDays(easterSunday(year), -3);
    case 'walpurgis-eve':
      return dayFrom(year, 4, 30);
    case 'day-before-all-saints':
      return addDays(allSaintsDay(year), -1);
  }
}

/** Monday to Friday, not a public holiday, not an eve or other day off of the calendar. */
export function isWorkingDay(day: Day, calendar: WorkingCalendar = STATUTORY_CALENDAR): boolean {
  const year = yearOf(day);
  return (
    weekday(day) <= 5 &&
    !publicHolidays(year).includes(day) &&
    !calendar.eves.some((eve) => dayOfEve(eve, year) === day) &&
    !calendar.extraDaysOff.includes(day)
  );
}

function midsummerDay(year: number): Day {
  return saturdayFrom(dayFrom(year, 6, 20));
}

function allSaintsDay(year: number): Day {
  return saturdayFrom(dayFrom(year, 10, 31));
}

function saturdayFrom(day: Day): Day {
  return addDays(day, (6 - weekday(day) + 7) % 7);
}
