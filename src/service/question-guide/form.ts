import { z } from 'zod';
import { id, optionalText, requiredText } from '../../kernel/requests/form.ts';

/** A question of the guide, with what can be asked after its answer. */
export const questionForm = z.object({
  text: requiredText('question-guide.error.text', 500),
  commissionQuestion: z
    .union([z.literal(''), id('question-guide.error.commission-question')])
    .default('')
    .transform((chosen) => (chosen === '' ? null : chosen)),
  followUpYes: optionalText(1000),
  followUpNo: optionalText(1000),
  followUpHow: optionalText(1000),
});

/** What is said before the first question and after the last. */
export const wordsForm = z.object({ opening: optionalText(3000), closing: optionalText(3000) });

/** Which way a question is moved. */
export const moveForm = z.object({
  direction: z.enum(['up', 'down'], { error: 'question-guide.error.direction' }),
});

export type QuestionInput = z.output<typeof questionForm>;
export type WordsInput = z.output<typeof wordsForm>;
