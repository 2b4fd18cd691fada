/**
 * A calendar day as `YYYY-MM-DD`, without time or time zone. Arithmetic goes through UTC, where every day
 * has 24 hours, so that summer time can never move a deadline. Strings compare in date order.
 */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, years 1000–9999: `2024-02-29` yes, `2025-02-29` no. */
export function isDay(value: string): value is Day {
  return PATTERN.test(value) && !value.startsWith('0') && dayOf(Date.parse(value)) === value;
}

/** Calendar days later (earlier when negative). Throws RangeError for what is no day or no whole number. */
export function addDays(day: Day, days: number): Day {
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of days: ${days}`);
  return dayOf(msOf(day) + days * MS_PER_DAY);
}

/** Calendar months later; a day that the month lacks becomes its last: 31 August + 6 months is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isInteger(months)) throw new RangeError(`not a whole number of months: ${months}`);
  const from = new Date(msOf(day));
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)));
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (msOf(to) - msOf(from)) / MS_PER_DAY;
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return new Date(msOf(day)).getUTCDay() || 7;
}

export function yearOf(day: Day): number {
  return new Date(msOf(day)).getUTCFullYear();
}

/** The day of a year, month 1–12 and day of the month. Throws RangeError when there is no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  msOf(text);
  return text;
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function msOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(day);
}

function dayOf(ms: number): Day {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}
