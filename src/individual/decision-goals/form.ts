import { z } from 'zod';
import { optionalText, requiredText } from '../../kernel/requests/form.ts';

export const goalForm = z.object({
  words: requiredText('decision-goals.error.words', 2000),
  source: z.enum(['decision', 'order'], { error: 'decision-goals.error.source' }),
});

/** A question may be only a press: nobody owes a reason. */
export const questionForm = z.object({ words: optionalText(4000) });

/** The care manager's answer: always with words, and with the new ones where the goal is changed. */
export const answerForm = z
  .object({
    outcome: z.enum(['stays', 'changed', 'taken-away'], { error: 'decision-goals.error.outcome' }),
    newWords: optionalText(2000),
    answer: requiredText('decision-goals.error.answer', 4000),
  })
  .superRefine((form, context) => {
    if (form.outcome === 'changed' && form.newWords === '') {
      context.addIssue({ code: 'custom', path: ['newWords'], message: 'decision-goals.error.new-words' });
    }
  });

export type GoalInput = z.output<typeof goalForm>;
export type AnswerInput = z.output<typeof answerForm>;
