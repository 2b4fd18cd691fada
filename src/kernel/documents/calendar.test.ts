import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';
import { hostileText } from './hostile-text.ts';

const appointment = {
  uid: 'b1c2@medskapa',
  title: 'Möte',
  start: new Date('2026-03-28T09:00:00Z'),
  end: new Date('2026-03-29T09:30:00Z'),
  now: new Date('2026-03-01T12:00:00Z'),
};

describe('calendarFile', () => {
  it('writes Swedish time on both sides of the change to summer time, wherever the server is', () => {
    const file = calendarFile(appointment);
    expect(file).toContain('DTSTART;TZID=Europe/Stockholm:20260328T100000\r\n');
    expect(file).toContain('DTEND;TZID=Europe/Stockholm:20260329T113000\r\n');
    expect(file).toContain('DTSTAMP:20260301T120000Z\r\n');
    expect(file).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Stockholm\r\n[\s\S]*END:VTIMEZONE/);
  });

  it('names nobody', () => {
    const file = calendarFile({ ...appointment, place: 'Kafé Linden' });
    expect(file).toContain('UID:b1c2@medskapa\r\n');
    expect(file).toContain('LOCATION:Kafé Linden\r\n');
    expect(file).toContain('CLASS:PRIVATE\r\n');
    expect(file).not.toMatch(/ORGANIZER|ATTENDEE|DESCRIPTION|VALARM/);
    expect(calendarFile(appointment)).not.toContain('LOCATION');
  });

  it('lets no text become a line of its own', () => {
    const names = (file: string) =>
      file
        .replace(/\r\n /g, '')
        .split('\r\n')
        .map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? line);
    const plain = names(calendarFile({ ...appointment, place: 'x' }));
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(/\S/.test(text));
        const file = calendarFile({ ...appointment, title: text, place: `x${text}` });
        expect(names(file)).toEqual(plain);
        expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(
          75,
        );
      }),
    );
  });
});
