import { z } from 'zod';
import { list, optionalText, requiredText } from '../../kernel/requests/form.ts';
import { ways } from './rules.ts';

/** What the bureau adds to the commission, for the letter to be made from. */
export const factsForm = z.object({
  language: z.enum(['sv', 'en'], { error: 'information-letter.error.language' }),
  title: optionalText(200),
  eligibility: requiredText('information-letter.error.eligibility', 500),
  ways: list(z.enum(ways, { error: 'information-letter.error.ways' })).refine(
    (chosen) => chosen.length > 0,
    'information-letter.error.ways',
  ),
  place: optionalText(200),
  period: optionalText(200),
  gift: optionalText(200),
  contactName: optionalText(200),
  phone: z
    .string()
    .trim()
    .max(50, 'information-letter.error.phone')
    .regex(/^[\d\s+()-]*$/, 'information-letter.error.phone')
    .default(''),
  email: z.union([z.literal(''), z.email({ error: 'information-letter.error.email' }).max(254)]).default(''),
});

/** One section in somebody's own words. */
export const sectionForm = z.object({
  heading: optionalText(200),
  body: optionalText(5000),
  leftOut: z
    .string()
    .optional()
    .transform((value) => value === 'ja'),
});

/** The letter is said to be ready, as its reader saw it. */
export const readyForm = z.object({ read: z.string().default('') });

export type FactsInput = z.output<typeof factsForm>;
export type SectionInput = z.output<typeof sectionForm>;
