import { z } from 'zod';
import { requiredText, ticked } from '../../kernel/requests/form.ts';
import { TAPER_STEPS } from './rules.ts';

/** Something to taper: what it is, and how often it comes to begin with. */
export const taperForm = z.looseObject({
  words: requiredText('tapering.error.words', 200),
  kind: z.enum(['reminder', 'support'], { error: 'tapering.error.kind' }),
  step: z.enum(TAPER_STEPS, { error: 'tapering.error.often' }).default('daily'),
  activity: z
    .union([z.literal(''), z.uuid()])
    .default('')
    .catch('')
    .transform((id) => (id === '' ? null : id)),
  // what the participant answers when it is begun on the device of somebody who comes
  shown: z
    .enum(['ja', 'nej'])
    .optional()
    .catch(undefined)
    .transform((answer) => (answer === undefined ? undefined : answer === 'ja')),
});
export type TaperInput = z.output<typeof taperForm>;

/** A step, down or up again. */
export const stepForm = z.looseObject({ step: z.enum(TAPER_STEPS, { error: 'tapering.error.step' }) });
export const shownForm = z.looseObject({ shown: ticked });
export const pressed = z.looseObject({});
