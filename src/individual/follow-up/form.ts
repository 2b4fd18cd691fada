import { z } from 'zod';
import type { Standing } from '../../domain/untouched.ts';
import { optionalText, requiredText, ticked } from '../../kernel/requests/form.ts';
import { lookAgainOf, pauseFields } from '../plan/contract.ts';
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
  next: z.enum(['nasta', 'hoppa'], { error: 'follow-up.error.choice' }).default('nasta'),
  /** the page that the question stood on, when it was not its own */
  back: z.enum(['idag'], { error: 'follow-up.error.choice' }).optional(),
});

export const noteForm = z.object({ words: requiredText('follow-up.error.note', 2000) });

export const showForm = z.object({
  followUp: z.uuid({ error: 'follow-up.error.choice' }),
  shown: z.enum(['ja', 'nej'], { error: 'follow-up.error.choice' }),
});

/** What became of a goal; a pause says when to look again, and why only if somebody wants to. */
export const outcomeForm = z
  .looseObject({
    outcome: z.enum(['reached', 'on-the-way', 'paused', 'no-longer', 'change'], {
      error: 'follow-up.error.outcome',
    }),
    ...pauseFields,
  })
  .transform((form, context) => {
    if (form.outcome !== 'paused') return { outcome: form.outcome, why: '', lookAgain: null };
    const lookAgain = lookAgainOf(form, context);
    return lookAgain ? { outcome: form.outcome, why: form.why, lookAgain } : z.NEVER;
  });

export const meetingForm = z.object({
  agreedNext: optionalText(4000),
  next: z.enum(['spara', 'avsluta'], { error: 'follow-up.error.choice' }).default('spara'),
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
