import { z } from 'zod';
import { optionalText, requiredText } from '../../kernel/requests/form.ts';

export const wordsForm = z.object({ words: requiredText('independence.error.words', 4000) });

export const yardstickForm = z.object({ words: requiredText('independence.error.yardstick', 300) });

export const ratingForm = z.object({
  grade: z.enum(['1', '2', '3', '4', '5'], { error: 'independence.error.grade' }).transform(Number),
  words: optionalText(1000),
});

export const shareForm = z.object({
  with: z.enum(['nobody', 'workers'], { error: 'independence.error.share' }),
});
