import { z } from 'zod';
import { optionalText, requiredText } from '../../kernel/requests/form.ts';

/** Somebody to turn to: reachable in at least one way. */
export const contactForm = z
  .object({
    name: requiredText('rights.error.name', 200),
    about: optionalText(500),
    phone: z
      .string()
      .trim()
      .max(40, 'rights.error.phone')
      .regex(/^$|\d{2}/, 'rights.error.phone')
      .default(''),
    email: z.union([z.literal(''), z.email({ error: 'rights.error.email' })]).default(''),
    hours: optionalText(200),
  })
  .refine((contact) => contact.phone !== '' || contact.email !== '', {
    path: ['phone'],
    message: 'rights.error.reach',
  });

export const moveForm = z.object({ vart: z.enum(['upp', 'ner'], { error: 'rights.error.not-there' }) });
export const pressForm = z.looseObject({});

export type ContactInput = z.output<typeof contactForm>;
