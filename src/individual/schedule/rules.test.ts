import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, weekday } from '../../domain/day.ts';
import { isoWeek } from '../../kernel/i18n/dates.ts';
import { daysOf, mondayOf, REPEATS, type Recurrence } from './recurrence.ts';
import { entriesOf, type Item, parseWeek, startsOnAfter, weekName } from './rules.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days));
const recurrence: fc.Arbitrary<Recurrence> = fc.record({
  startsOn: day,
  repeats: fc.constantFrom(...REPEATS),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  until: fc.option(day),
});

const item = (part: Partial<Item> = {}): Item => ({
  id: 'a',
  activityLineage: null,
  words: 'Promenad',
  withWords: '',
  part: 'any',
  startsAt: null,
  startsOn: '2026-11-16',
  repeats: 'weekly',
  weekdays: [1, 4],
  until: null,
  onlyMe: false,
  tells: false,
  byParticipant: true,
  version: 1,
  ...part,
});

describe('the days something falls on', () => {
  it('are within its bounds and on its weekdays, each once and in order', () => {
    fc.assert(
      fc.property(recurrence, day, fc.integer({ min: 0, max: 120 }), (rule, from, length) => {
        const to = addDays(from, length);
        const days = daysOf(rule, from, to);
        expect(days).toEqual([...new Set(days)].sort());
        for (const one of days) {
          expect(one >= from && one <= to && one >= rule.startsOn).toBe(true);
          if (rule.until !== null) expect(one <= rule.until).toBe(true);
          if (rule.repeats !== 'monthly') expect(rule.weekdays).toContain(weekday(one));
          const weeks = daysBetween(mondayOf(rule.startsOn), mondayOf(one)) / 7;
          if (rule.repeats === 'once') expect(weeks).toBe(0);
          if (rule.repeats === 'every-other-week') expect(weeks % 2).toBe(0);
        }
      }),
    );
  });

  it('are the same however a span is cut', () => {
    fc.assert(
      fc.property(recurrence, day, fc.nat(40), fc.nat(40), (rule, from, a, b) => {
        const middle = addDays(from, a);
        const to = addDays(middle, b + 1);
        expect([...daysOf(rule, from, middle), ...daysOf(rule, addDays(middle, 1), to)]).toEqual(
          daysOf(rule, from, to),
        );
      }),
    );
  });

  it('leave no month out: the 31st is the last of a shorter one', () => {
    fc.assert(
      fc.property(day, fc.nat(60), (startsOn, months) => {
        const rule: Recurrence = { startsOn, repeats: 'monthly', weekdays: [1], until: null };
        expect(daysOf(rule, startsOn, addMonths(startsOn, months)).length).toBe(months + 1);
        expect(daysOf(rule, startsOn, addMonths(startsOn, months)).at(-1)).toBe(addMonths(startsOn, months));
      }),
    );
  });

  it.each([
    ['weekly', ['2026-11-16', '2026-11-19', '2026-11-23', '2026-11-26', '2026-11-30']],
    ['every-other-week', ['2026-11-16', '2026-11-19', '2026-11-30']],
    ['once', ['2026-11-16', '2026-11-19']],
    ['monthly', ['2026-11-16']],
  ] as const)('%s', (repeats, days) => {
    expect(daysOf(item({ repeats }), '2026-11-01', '2026-11-30')).toEqual(days);
  });
});

describe('a week', () => {
  it('has the number that the calendar on the wall has, there and back', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { year, week } = isoWeek(one);
        expect(weekName(one)).toBe(`${year}-W${String(week).padStart(2, '0')}`);
        expect(parseWeek(weekName(one))).toBe(mondayOf(one));
      }),
    );
  });

  it.each([undefined, '', '2026-W00', '2026-W54', '2027-W53', '2026-47', 'x', '1999-W10'])(
    'is not %s',
    (text) => expect(parseWeek(text)).toBeUndefined(),
  );

  it('2026 has a week 53', () => expect(parseWeek('2026-W53')).toBe('2026-12-28'));
});

describe('what stands in a week', () => {
  it('leaves out what is left out, and keeps what has been answered in the words it had', () => {
    const marks = {
      away: [{ itemId: 'a', day: '2026-11-19' }],
      ticks: [
        { itemId: 'a', day: '2026-11-16', answer: 'done' as const, words: 'Gå ut', told: true },
        { itemId: 'a', day: '2026-11-18', answer: 'not-today' as const, words: 'Gå ut', told: false },
      ],
    };
    expect(
      entriesOf([item()], marks, '2026-11-16', '2026-11-22').map(({ item: _, ...entry }) => entry),
    ).toEqual([
      { day: '2026-11-16', words: 'Gå ut', answer: 'done', told: true },
      { day: '2026-11-18', words: 'Gå ut', answer: 'not-today', told: false },
    ]);
  });

  it('follows the clock through the day, with what has no time last', () => {
    const items = [
      item({ id: '1', words: 'När som helst' }),
      item({ id: '2', words: 'Kväll', part: 'evening' }),
      item({ id: '3', words: 'Halv nio', part: 'clock', startsAt: '08:30' }),
      item({ id: '4', words: 'Morgon', part: 'morning' }),
    ];
    const none = { away: [], ticks: [] };
    expect(entriesOf(items, none, '2026-11-16', '2026-11-16').map(({ words }) => words)).toEqual([
      'Morgon',
      'Halv nio',
      'Kväll',
      'När som helst',
    ]);
  });
});

describe('what is changed', () => {
  it('keeps the weeks it falls on when it goes on repeating as before', () => {
    fc.assert(
      fc.property(recurrence, day, (before, now) => {
        const starts = startsOnAfter(before, before, mondayOf(now));
        const weekly = before.repeats === 'weekly' || before.repeats === 'every-other-week';
        expect(mondayOf(starts)).toBe(mondayOf(weekly ? before.startsOn : now));
      }),
    );
  });
});
