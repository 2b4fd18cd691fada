import { z } from 'zod';
import { id, list, optionalText, requiredText } from '../../kernel/requests/form.ts';
import { type DateParts, parseDateParts, readDateParts } from '../../ui/kit.ts';

const heads = z
  .string()
  .trim()
  .regex(/^\d{0,6}$/, 'audit-commission.error.population')
  .transform((text) => (text === '' ? null : Number(text)))
  .default(null);

/** A new audit: whose bureau, what it is called, which units and who asks for it. */
export const openForm = z.object({
  title: requiredText('audit-commission.error.title', 200),
  bureau: z.union([z.literal(''), id('audit-commission.error.bureau')]).default(''),
  units: list(id('audit-commission.error.units')).refine(
    (units) => units.length > 0,
    'audit-commission.error.units',
  ),
  commissioners: list(id('audit-commission.error.commissioners')),
  purpose: optionalText(5000),
});

/** The commission as the two sides have talked it through. */
export const commissionForm = z.object({
  title: requiredText('audit-commission.error.title', 200),
  purpose: requiredText('audit-commission.error.purpose', 5000),
  background: optionalText(10_000),
  population: heads,
  questions: z
    .string()
    .default('')
    .transform((text) => text.split('\n').map((line) => line.replace(/^\s*(?:[-•●*]|\d+[.)])\s*/, '').trim()))
    .transform((lines) => lines.filter((line) => line !== ''))
    .refine((lines) => lines.length > 0, 'audit-commission.error.questions')
    .refine((lines) => lines.every((line) => line.length <= 500), 'audit-commission.error.question-long'),
});

export const messageForm = z.object({ body: requiredText('audit-commission.error.message', 5000) });

/** The commission plan; the day of publication may be left open until it is signed. */
export const planForm = z
  .object({
    scope: optionalText(5000),
    timePlan: optionalText(5000),
    whoInforms: optionalText(2000),
    givenBack: optionalText(2000),
    cost: optionalText(2000),
  })
  .loose()
  .transform((form, context) => {
    const publishOn = parseDateParts(publishParts(form));
    if (publishOn === 'invalid') {
      context.addIssue({ code: 'custom', path: ['publishOn'], message: 'audit-commission.error.publish-on' });
      return z.NEVER;
    }
    const { scope, timePlan, whoInforms, givenBack, cost } = form;
    return { scope, timePlan, whoInforms, givenBack, cost, publishOn: publishOn ?? null };
  });

/** The publication day's three parts, as they were typed. */
export const publishParts = (values: Record<string, unknown>): DateParts =>
  readDateParts((field) => values[field], 'publishOn');

export type OpenInput = z.output<typeof openForm>;
export type CommissionInput = z.output<typeof commissionForm>;
export type PlanInput = z.output<typeof planForm>;
