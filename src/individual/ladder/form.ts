import { z } from 'zod';
import type { StepNumber } from '../../domain/participation-ladder.ts';

export const stepForm = z.object({
  step: z
    .enum(['1', '2', '3', '4', '5'], { error: 'ladder.error.step' })
    .transform((step) => Number(step) as StepNumber),
});

export const shownForm = z.object({
  shown: z.enum(['ja', 'nej'], { error: 'ladder.error.shown' }).transform((answer) => answer === 'ja'),
});
