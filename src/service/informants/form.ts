import { z } from 'zod';
import { consentKinds } from './rules.ts';

const yesOrNo = z.enum(['ja', 'nej'], 'informants.error.answer').transform((answer) => answer === 'ja');

/** The three answers, and how they were given. */
export const consentForm = z
  .object({
    'taking-part': yesOrNo,
    recording: yesOrNo,
    quotes: yesOrNo,
    way: z.enum(['oral', 'written'], 'informants.error.way'),
  })
  .transform(({ way, ...given }) => ({ way, given }));

/** What may be told about oneself; both may be left empty. */
export const backgroundForm = z.object({
  gender: z
    .union([z.literal(''), z.enum(['woman', 'man', 'other'])])
    .default('')
    .transform((gender) => gender || null),
  age: z
    .string()
    .trim()
    .default('')
    .transform((text) => (text === '' ? null : /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN))
    .refine((age) => age === null || (age >= 15 && age <= 110), 'informants.error.age'),
});

/** Which yes is taken back. */
export const withdrawForm = z.object({ what: z.enum(consentKinds, 'informants.error.what') });
