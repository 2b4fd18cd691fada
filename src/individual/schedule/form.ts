import { z } from 'zod';
import { isDay } from '../../domain/day.ts';
import type { Standing } from '../../domain/untouched.ts';
import type { Language } from '../../kernel/i18n/translate.ts';
import { list, optionalText, requiredText, ticked } from '../../kernel/requests/form.ts';
import { type DateParts, datePartsOf, parseDateParts, parseTime, readDateParts } from '../../ui/kit.ts';
import { REPEATS } from './recurrence.ts';
import { ANSWERS, type Item, PARTS, parseWeek } from './rules.ts';

/** The last day's three parts, as they were typed. */
export const untilParts = (values: Record<string, unknown>): DateParts =>
  readDateParts((field) => values[field], 'until');

/** What stands in the week, as its form holds it: the time as the language writes it. */
export function standingOf(item: Item, language: Language): Standing {
  const time = item.startsAt ?? '';
  const until = datePartsOf(item.until ?? undefined);
  return {
    words: item.words,
    withWords: item.withWords,
    days: item.weekdays.map(String),
    part: item.part,
    time: language === 'sv' ? time.replace(':', '.') : time,
    repeats: item.repeats,
    'until-dag': until.day,
    'until-manad': until.month,
    'until-ar': until.year,
    tells: item.tells ? 'ja' : null,
    onlyMe: item.onlyMe ? 'ja' : null,
  };
}

/** A week that a form carries: its Monday. */
const week = z
  .string({ error: 'schedule.error.week' })
  .transform((text) => parseWeek(text))
  .refine((monday) => monday !== undefined, 'schedule.error.week')
  .transform((monday) => monday!);

/** Something to put in the week. */
export const itemForm = z
  .looseObject({
    week,
    words: requiredText('schedule.error.words', 200),
    days: list(
      z.coerce
        .number({ error: 'schedule.error.days' })
        .int('schedule.error.days')
        .min(1, 'schedule.error.days')
        .max(7, 'schedule.error.days'),
    ).refine((days) => days.length > 0, 'schedule.error.days'),
    part: z.enum(PARTS, { error: 'schedule.error.choice' }).default('any'),
    time: z.string({ error: 'schedule.error.time' }).default(''),
    withWords: optionalText(100),
    repeats: z.enum(REPEATS, { error: 'schedule.error.choice' }).default('once'),
    activity: z
      .union([z.literal(''), z.uuid()])
      .default('')
      .catch('')
      .transform((id) => (id === '' ? null : id)),
    onlyMe: ticked,
    tells: ticked,
  })
  .transform((form, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const time = form.part === 'clock' ? parseTime(form.time) : undefined;
    const timeIsWrong = form.part === 'clock' && (time === undefined || time === 'invalid');
    if (timeIsWrong) wrong('time', 'schedule.error.time');
    const until = parseDateParts(untilParts(form));
    const untilIsWrong = until === 'invalid' || (until !== undefined && until < form.week);
    if (untilIsWrong) wrong('until', 'schedule.error.until');
    const weekdays = [...new Set(form.days)].sort();
    if (form.repeats === 'monthly' && weekdays.length > 1) {
      wrong('days', 'schedule.error.one-day');
      return z.NEVER;
    }
    if (timeIsWrong || untilIsWrong) return z.NEVER;
    const { week: monday, words, part, withWords, repeats, activity, onlyMe, tells } = form;
    return {
      monday,
      words,
      weekdays,
      part,
      startsAt: time ?? null,
      withWords,
      repeats,
      activity,
      onlyMe,
      tells,
      until: repeats === 'once' ? null : (until ?? null),
    };
  });

export type ItemInput = z.output<typeof itemForm>;

const day = z.string({ error: 'schedule.error.not-there' }).refine(isDay, 'schedule.error.not-there');

/** What became of something on a day; where to go then. */
export const tickForm = z.looseObject({
  item: z.uuid({ error: 'schedule.error.not-there' }),
  day,
  answer: z.enum([...ANSWERS, 'undo', 'tell'], { error: 'schedule.error.not-there' }),
  // back to the page that the press was made on, within the house
  to: z
    .string()
    .regex(/^\/(?!\/)[a-z0-9/?=&-]*$/i)
    .optional()
    .catch(undefined),
});

export const awayForm = z.looseObject({
  day: list(day).refine((days) => days.length > 0 && days.length <= 7, 'schedule.error.not-there'),
  how: z.enum(['away', 'back', 'end'], { error: 'schedule.error.choice' }),
});
export const weekForm = z.looseObject({ week });
export const pressed = z.looseObject({});
export const shownForm = z.looseObject({ shown: ticked });
export const calendarForm = z.looseObject({
  words: z.enum(['discreet', 'words'], { error: 'schedule.error.choice' }).default('discreet'),
});
export const messageForm = z
  .looseObject({
    way: z.enum(['none', 'email'], { error: 'schedule.error.choice' }).default('none'),
    address: optionalText(254),
  })
  .superRefine((form, context) => {
    if (form.way === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.address)) {
      context.addIssue({ code: 'custom', path: ['address'], message: 'schedule.error.address' });
    }
  });
