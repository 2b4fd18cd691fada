import { z } from 'zod';
import type { Standing } from '../../domain/untouched.ts';
import type { Language } from '../../kernel/i18n/translate.ts';
import { optionalText } from '../../kernel/requests/form.ts';
import { type DateParts, datePartsOf, parseDateParts, parseTime, readDateParts } from '../../ui/kit.ts';
import type { Visit } from './visit-queries.ts';
import { MOST_WEEKS, VISIT_REPEATS, VISIT_WAYS } from './visit-rules.ts';

/** The day's three parts, as they were typed. */
export const visitDayParts = (values: Record<string, unknown>): DateParts =>
  readDateParts((field) => values[field], 'day');

/** A visit as its form holds it: times as the language writes them. */
export function standingOf(visit: Visit, language: Language): Standing {
  const written = (time: string) => (language === 'sv' ? time.replace(':', '.') : time);
  const { day, month, year } = datePartsOf(visit.day);
  return {
    'day-dag': day,
    'day-manad': month,
    'day-ar': year,
    from: written(visit.startsAt),
    to: written(visit.endsAt),
    worker: visit.workerId ?? '',
    way: visit.way,
    about: visit.about,
  };
}

/** A visit: when, by whom, in which way, and how often when several are planned at once. */
export const visitForm = z
  .looseObject({
    from: z.string({ error: 'visits.error.time' }).default(''),
    to: z.string({ error: 'visits.error.time' }).default(''),
    worker: z
      .union([z.literal(''), z.uuid({ error: 'visits.error.worker' })], { error: 'visits.error.worker' })
      .default('')
      .transform((id) => (id === '' ? null : id)),
    way: z.enum(VISIT_WAYS, { error: 'visits.error.way' }),
    about: optionalText(300),
    repeats: z.enum(VISIT_REPEATS, { error: 'visits.error.repeats' }).default('once'),
    weeks: z
      .union(
        [
          z.literal('').transform(() => 1),
          z.coerce
            .number({ error: 'visits.error.weeks' })
            .int('visits.error.weeks')
            .min(1, 'visits.error.weeks')
            .max(MOST_WEEKS, 'visits.error.weeks'),
        ],
        { error: 'visits.error.weeks' },
      )
      .default(1),
  })
  .transform((form, context) => {
    const wrong = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
      return undefined;
    };
    const parts = parseDateParts(visitDayParts(form));
    const day = parts === undefined || parts === 'invalid' ? wrong('day', 'visits.error.day') : parts;
    const time = (field: 'from' | 'to') => {
      const found = parseTime(form[field]);
      return found === undefined || found === 'invalid' ? wrong(field, 'visits.error.time') : found;
    };
    const [from, to] = [time('from'), time('to')];
    if (from && to && to <= from) wrong('to', 'visits.error.end');
    if (!day || !from || !to || to <= from) return z.NEVER;
    const { worker, way, about, repeats, weeks } = form;
    return { day, from, to, worker, way, about, repeats, weeks };
  });

export type VisitInput = z.output<typeof visitForm>;
export const pressed = z.looseObject({});
