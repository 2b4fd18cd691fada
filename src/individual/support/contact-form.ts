import { z } from 'zod';

/** Whom the participant wants: one who comes (their id), somebody else, or no matter whom. */
export const contactForm = z.looseObject({
  choice: z
    .union([z.enum(['other', 'any']), z.uuid({ error: 'support.error.contact' })], {
      error: 'support.error.contact',
    })
    .transform((choice) =>
      choice === 'other' || choice === 'any'
        ? { choice, worker: null }
        : { choice: 'one' as const, worker: choice },
    ),
});

export type ContactInput = z.output<typeof contactForm>['choice'];
