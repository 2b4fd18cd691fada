import { z } from 'zod';
import { ticked } from '../../kernel/requests/form.ts';

/** The name of a note's field: one a question, so that no two fields of the page share a name. */
export const noteField = (questionId: string | null) => `note-${questionId ?? 'other'}`;

export const moveForm = z.object({
  action: z.enum(['pause', 'go-on', 'stop', 'finish', 'take-up-again'], { error: 'interview.error.already' }),
  minutes: z
    .string()
    .trim()
    .regex(/^\d{0,3}$/, 'interview.error.minutes')
    .transform((text) => (text === '' ? null : Number(text)))
    .default(null),
  recorded: ticked,
});

export const noteForm = z.looseObject({ skipped: ticked });
