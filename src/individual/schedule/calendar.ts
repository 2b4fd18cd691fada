import { escape as escaped, foldLines, formatDate } from 'ical-generator';
import type { Day } from '../../domain/day.ts';
import { plainLine } from '../../kernel/documents/plain-text.ts';

/** One thing in the calendar. */
export interface CalendarEntry {
  /** stays the same when the thing moves within its day */
  uid: string;
  title: string;
  day: Day;
  /** `HH:MM`; null for some time that day */
  startsAt: string | null;
  /** `HH:MM`; half an hour is set aside where it is not known */
  endsAt?: string;
  sequence?: number;
}

const compact = (text: string) => text.replace(/[-:]/g, '');
const text = (value: string) => escaped(plainLine(value), false);

/**
 * A calendar to subscribe to (iCalendar, RFC 5545). Times are the clock's on the wall, in whatever zone the phone is
 * ("floating"): it is at nine, and never at eight because somebody crossed a border. Names nobody, and rings no bell of
 * its own.
 *
 * @param now when it is made.
 */
export function calendarOf(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const stamp = formatDate(null, now);
  return foldLines(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Medskapa//Medskapa//SV',
      'METHOD:PUBLISH',
      `NAME:${text(name)}`,
      `X-WR-CALNAME:${text(name)}`,
      'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
      'X-PUBLISHED-TTL:PT4H',
      ...entries.flatMap((entry) => [
        'BEGIN:VEVENT',
        `UID:${text(entry.uid)}`,
        `SEQUENCE:${entry.sequence ?? 0}`,
        `DTSTAMP:${stamp}`,
        ...timesOf(entry),
        `SUMMARY:${text(entry.title)}`,
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
}

function timesOf({ day, startsAt, endsAt }: CalendarEntry): string[] {
  if (startsAt === null) return [`DTSTART;VALUE=DATE:${compact(day)}`];
  const start = `DTSTART:${compact(day)}T${compact(startsAt)}00`;
  return endsAt === undefined
    ? [start, 'DURATION:PT30M']
    : [start, `DTEND:${compact(day)}T${compact(endsAt)}00`];
}
