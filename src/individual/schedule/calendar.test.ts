import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../kernel/documents/hostile-text.ts';
import { calendarOf } from './calendar.ts';

const now = new Date('2026-11-21T09:00:00Z');
const entry = { uid: 'a@medskapa', title: 'Promenad', day: '2026-11-23', startsAt: '09:00' };

describe('the calendar', () => {
  it('holds the time on the wall, and whole days where there is none', () => {
    const file = calendarOf('Min vecka', [entry, { ...entry, startsAt: null }], now);
    expect(file).toContain('DTSTART:20261123T090000\r\nDURATION:PT30M\r\n');
    expect(file).toContain('DTSTART;VALUE=DATE:20261123\r\n');
    expect(file).toContain('DTSTAMP:20261121T090000Z\r\n');
    expect(calendarOf('x', [{ ...entry, endsAt: '10:30' }], now)).toContain('DTEND:20261123T103000\r\n');
    expect(file).not.toMatch(/ORGANIZER|ATTENDEE|DESCRIPTION|VALARM|LOCATION/);
  });

  it('lets no text become a line of its own', () => {
    const names = (file: string) =>
      file
        .replace(/\r\n /g, '')
        .split('\r\n')
        .map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? line);
    const plain = names(calendarOf('x', [entry], now));
    fc.assert(
      fc.property(hostileText, (title) => {
        fc.pre(/\S/.test(title));
        const file = calendarOf(title, [{ ...entry, title }], now);
        expect(names(file)).toEqual(plain);
        expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(
          75,
        );
      }),
    );
  });
});
