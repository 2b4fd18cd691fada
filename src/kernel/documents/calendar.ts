import { escape as escaped, foldLines, formatDate } from 'ical-generator';
import { plainLine } from './plain-text.ts';

/**
 * One appointment. `title` and `place` are what anybody who sees the phone may read: the caller words them so that
 * they tell nothing.
 */
export type Appointment = {
  /** Stays the same when the appointment moves, so that a calendar replaces it. */
  uid: string;
  title: string;
  start: Date;
  end: Date;
  place?: string;
  /** When the file is made. */
  now: Date;
  /** Raised by one each time the appointment is changed. */
  sequence?: number;
};

const zone = 'Europe/Stockholm';
// The rule of the European Union since 1996: last Sunday of March and of October, at 01.00 UTC.
const zoneRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'DTSTART:19970330T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
const local = (time: Date) => swedish.format(time).replace(/[-:]/g, '').replace(' ', 'T');
const text = (value: string) => escaped(plainLine(value), false);

/**
 * A calendar file (iCalendar, RFC 5545) with one appointment in Swedish time: no organiser, no participants, no
 * description, no alarm of its own.
 *
 * The lines are put together here, with the escaping and folding of `ical-generator`: its calendar writes a plain
 * `Date` in the time zone of the server's process, and the stamp without the UTC mark that the standard demands.
 */
export function calendarFile(appointment: Appointment): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Medskapa//Medskapa//SV',
    'METHOD:PUBLISH',
    ...zoneRules,
    'BEGIN:VEVENT',
    `UID:${text(appointment.uid)}`,
    `SEQUENCE:${appointment.sequence ?? 0}`,
    `DTSTAMP:${formatDate(null, appointment.now)}`,
    `DTSTART;TZID=${zone}:${local(appointment.start)}`,
    `DTEND;TZID=${zone}:${local(appointment.end)}`,
    `SUMMARY:${text(appointment.title)}`,
    ...(appointment.place ? [`LOCATION:${text(appointment.place)}`] : []),
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return foldLines(lines.join('\r\n'));
}
