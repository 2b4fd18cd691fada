import { z } from 'zod';
import type { Standing } from '../../domain/untouched.ts';
import { optionalText, requiredText, ticked } from '../../kernel/requests/form.ts';
import { type DateParts, parseDateParts, readDateParts } from '../../ui/kit.ts';
import type { Milestone } from './queries.ts';

/** An answer: a symbol, words, both or nothing. What is not in the form is kept as it was. */
export const answerForm = z.object({
  mark: z
    .enum(['good', 'so-so', 'not-good', 'much', 'little', 'nothing', 'unknown'], {
      error: 'follow-up.error.mark',
    })
    .optional(),
  words: z.string().trim().max(2000, 'form.too-long?max=2000').optional(),
  /** which button: save and go on, or leave this one out */
  next: z.enum(['nasta', 'hoppa']).default('nasta'),
  /** the page that the question stood on, when it was not its own */
  back: z.enum(['idag']).optional(),
});

export const noteForm = z.object({ words: requiredText('follow-up.error.note', 2000) });

export const showForm = z.object({
  followUp: z.uuid({ error: 'follow-up.error.choice' }),
  shown: z.enum(['ja', 'nej'], { error: 'follow-up.error.choice' }),
});

/** A date's three parts as they were typed. */
export const dateParts = (values: Record<string, unknown>, name: string): DateParts =>
  readDateParts((field) => values[field], name);

/** What became of a goal; a pause says when to look again, and why only if somebody wants to. */
export const outcomeForm = z
  .looseObject({
    outcome: z.enum(['reached', 'on-the-way', 'paused', 'no-longer', 'change'], {
      error: 'follow-up.error.outcome',
    }),
    why: optionalText(1000),
    when: z.enum(['1', '3', '6', 'dag'], { error: 'follow-up.error.when' }).optional(),
  })
  .transform((form, context) => {
    if (form.outcome !== 'paused') return { outcome: form.outcome, why: '', lookAgain: null };
    if (form.when === undefined) {
      context.addIssue({ code: 'custom', path: ['when'], message: 'follow-up.error.when' });
      return z.NEVER;
    }
    if (form.when !== 'dag') {
      return { outcome: form.outcome, why: form.why, lookAgain: { months: Number(form.when) } };
    }
    const day = parseDateParts(dateParts(form, 'lookAgainOn'));
    if (day === undefined || day === 'invalid') {
      context.addIssue({ code: 'custom', path: ['lookAgainOn'], message: 'follow-up.error.day' });
      return z.NEVER;
    }
    return { outcome: form.outcome, why: form.why, lookAgain: { day } };
  });

export const meetingForm = z.object({
  agreedNext: optionalText(4000),
  next: z.enum(['spara', 'avsluta']).default('spara'),
});

export const goalWordsForm = z.object({ words: optionalText(1000), automatic: ticked, shown: ticked });

/** What is ticked about a goal, as its form holds it. */
export const standingOf = (said: Pick<Milestone, 'automaticOn' | 'shown'> | undefined): Standing => ({
  automatic: said?.automaticOn ? 'ja' : null,
  shown: said?.shown ? 'ja' : null,
});

export type AnswerInput = z.output<typeof answerForm>;
export type OutcomeInput = z.output<typeof outcomeForm>;
export type GoalWordsInput = z.output<typeof goalWordsForm>;
