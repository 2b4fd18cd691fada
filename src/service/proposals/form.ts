import { z } from 'zod';
import { id, list, optionalText, requiredText } from '../../kernel/requests/form.ts';
import { type DateParts, parseDateParts, readDateParts } from '../../ui/kit.ts';

export const proposalForm = z.object({
  heading: requiredText('proposals.error.heading', 200),
  body: requiredText('proposals.error.body', 10_000),
  grounds: list(id('proposals.error.grounds')),
});

/** The day's three parts, as they were typed. */
export const doneByParts = (values: Record<string, unknown>): DateParts =>
  readDateParts((field) => values[field], 'doneBy');

export const answerForm = z
  .looseObject({
    answer: z.enum(['yes', 'partly', 'no'], { error: 'proposals.error.answer' }),
    why: requiredText('proposals.error.why', 5000),
    who: optionalText(500),
  })
  .transform((form, context) => {
    const doneBy = parseDateParts(doneByParts(form));
    if (doneBy === 'invalid') {
      context.addIssue({ code: 'custom', path: ['doneBy'], message: 'proposals.error.day' });
      return z.NEVER;
    }
    return { answer: form.answer, why: form.why, who: form.who, doneBy: doneBy ?? null };
  });

export const stepForm = z.object({
  action: z.enum(['acknowledge', 'start', 'finish', 'confirm', 'dispute'], {
    error: 'proposals.error.not-now',
  }),
  words: optionalText(5000),
});

export type ProposalInput = z.output<typeof proposalForm>;
export type AnswerInput = z.output<typeof answerForm>;
export type StepInput = z.output<typeof stepForm>;
