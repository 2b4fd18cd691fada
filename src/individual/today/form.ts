import { z } from 'zod';

const id = z.uuid({ error: 'today.error.gone' });

/** What the participant says of a promise that somebody says is done. */
export const promiseForm = z.looseObject({
  support: id,
  promise: id,
  step: z.enum(['kept', 'not-yet'], { error: 'today.error.gone' }),
});

export const itemForm = z.looseObject({ item: id });
export const suggestionForm = z.looseObject({ suggestion: id });
export const madeForm = z.looseObject({ support: id, visit: id });

/** What somebody has told those who come, seen in one press: all of a person's at once. */
export const seenForm = z.looseObject({
  support: id,
  checkIn: z.union([id.transform((one) => [one]), z.array(id).min(1)], { error: 'today.error.gone' }),
});
