import { addDays, type Day, daysBetween, weekday } from '../../domain/day.ts';
import { type Language, localeOf } from './translate.ts';

/** The zone every time in the interface is told in. */
export const timeZone = 'Europe/Stockholm';

const stockholmDay = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Sweden at an instant. */
export function dayAt(instant: Date): Day {
  const parts = new Map(stockholmDay.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

function asDay(value: Day | Date): Day {
  return typeof value === 'string' ? value : dayAt(value);
}

interface DayParts {
  weekday: string;
  day: string;
  month: string;
  year: string;
}

// One formatter costs far more than one formatting, and a page may show hundreds of dates.
const partFormatters = new Map<Language, Intl.DateTimeFormat>();

function partsOf(day: Day, language: Language): DayParts {
  let formatter = partFormatters.get(language);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(localeOf(language), {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    partFormatters.set(language, formatter);
  }
  const parts = { weekday: '', day: '', month: '', year: '' };
  for (const { type, value } of formatter.formatToParts(new Date(`${addDays(day, 0)}T12:00:00Z`))) {
    if (type === 'weekday' || type === 'day' || type === 'month' || type === 'year') parts[type] = value;
  }
  return parts;
}

/** A date in words: "tisdag 3 november 2026". Weekday and year can each be left out. */
export function formatDay(
  value: Day | Date,
  language: Language,
  options: { weekday?: boolean; year?: boolean } = {},
): string {
  const { weekday, day, month, year } = partsOf(asDay(value), language);
  const words = [`${day} ${month}`];
  if (options.weekday ?? true) words.unshift(weekday);
  if (options.year ?? true) words.push(year);
  return words.join(' ');
}

/** A date or another phrase where a line begins: with a capital letter. */
export function asSentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A phrase that another one follows: with a full stop, unless it ends by itself. */
export function asEnded(words: string): string {
  return /[.!?…]["”’)]?\s*$/.test(words) ? words : `${words}.`;
}

/** A clock time in Sweden: "14.00" and "9.30" in Swedish, "14:00" and "09:30" in English. */
export function formatTime(instant: Date, language: Language): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const hour = parts.get('hour') ?? '';
  return language === 'sv'
    ? `${hour.replace(/^0(?=\d)/, '')}.${parts.get('minute')}`
    : `${hour}:${parts.get('minute')}`;
}

/** A day and a time: "tisdag 3 november kl. 14.00". The year is left out unless asked for. */
export function formatMoment(
  instant: Date,
  language: Language,
  options: { weekday?: boolean; year?: boolean } = {},
): string {
  const date = formatDay(instant, language, { year: false, ...options });
  return `${date} ${language === 'sv' ? 'kl.' : 'at'} ${formatTime(instant, language)}`;
}

/** Two days as one span, without saying the same thing twice: "3–5 november 2026". */
export function formatDaySpan(from: Day | Date, to: Day | Date, language: Language): string {
  const first = partsOf(asDay(from), language);
  const last = partsOf(asDay(to), language);
  const end = `${last.day} ${last.month} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} – ${end}`;
  if (first.month !== last.month) return `${first.day} ${first.month} – ${end}`;
  return first.day === last.day ? end : `${first.day}–${end}`;
}

/** The months two days lie in, as a span: "mars–maj 2026", "november 2026 – januari 2027". */
export function formatMonthSpan(from: Day | Date, to: Day | Date, language: Language): string {
  const first = partsOf(asDay(from), language);
  const last = partsOf(asDay(to), language);
  const end = `${last.month} ${last.year}`;
  if (first.year !== last.year) return `${first.month} ${first.year} – ${end}`;
  return first.month === last.month ? end : `${first.month}–${end}`;
}

/** The week of a day by ISO 8601: Monday first, week 1 holds the year's first Thursday. */
export function isoWeek(value: Day | Date): { year: number; week: number } {
  const day = asDay(value);
  const thursday = addDays(day, 4 - weekday(day));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

/** The week in words: "vecka 45". */
export function formatWeek(value: Day | Date, language: Language): string {
  return `${language === 'sv' ? 'vecka' : 'week'} ${isoWeek(value).week}`;
}

/** How far a day lies from today: "i dag", "i morgon", "om 3 dagar", "för 2 dagar sedan". */
export function formatRelativeDays(value: Day | Date, today: Day | Date, language: Language): string {
  const days = daysBetween(asDay(today), asDay(value));
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(days, 'day');
}
