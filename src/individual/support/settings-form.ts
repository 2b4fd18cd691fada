import { z } from 'zod';
import type { Day } from '../../domain/day.ts';
import { id, optionalText } from '../../kernel/requests/form.ts';
import { type DateParts, parseDateParts, readDateParts } from '../../ui/kit.ts';
import { PARTS, SUPPORT_KINDS } from './settings-rules.ts';
import { VISIT_WAYS } from './visit-rules.ts';

/** The parts of the one day that each of these forms may ask for, as they were typed. */
export const dayParts = (values: Record<string, unknown>): DateParts =>
  readDateParts((field) => values[field], 'day');

const kind = z.enum(SUPPORT_KINDS, { error: 'support.error.kind' });
const part = z.enum(PARTS, { error: 'support.error.part' });

/** Adds the day that was typed to what a form comes to. */
function withDay<Shape extends Record<string, unknown>>(
  form: Shape,
  context: z.RefinementCtx,
): Shape & { day: Day } {
  const day = parseDateParts(dayParts(form));
  if (day === undefined || day === 'invalid') {
    context.addIssue({ code: 'custom', path: ['day'], message: 'support.error.day' });
    return z.NEVER;
  }
  return { ...form, day };
}

/** A new support: to whom, which kind, and from when. The rest is set afterwards, one thing at a time. */
export const openForm = z
  .looseObject({ participant: id('support.error.participant'), kind })
  .transform(withDay);

export const purposeForm = z.looseObject({ purpose: optionalText(2000) });
export const wayForm = z.looseObject({ way: z.enum(VISIT_WAYS, { error: 'visits.error.way' }) });
export const careManagerForm = z.looseObject({
  careManager: z
    .union([z.literal(''), z.uuid({ error: 'support.error.care-manager' })], {
      error: 'support.error.care-manager',
    })
    .default('')
    .transform((chosen) => (chosen === '' ? null : chosen)),
});
export const beginningForm = z.looseObject({ kind }).transform(withDay);

/** Somebody to work with the support, from a day. */
export const workerForm = z.looseObject({ worker: id('support.error.worker'), part }).transform(withDay);
export const partForm = z.looseObject({ part });
/** The last day of something. */
export const lastDayForm = z.looseObject({}).transform(withDay);

export type OpenInput = z.output<typeof openForm>;
export type WorkerInput = z.output<typeof workerForm>;
