import { z } from 'zod';
import { optionalText, requiredText } from '../../kernel/requests/form.ts';
import { PROMISE_STEPS } from './rules.ts';

/** A promise: a ready choice (the button that was pressed) or own words. */
export const promiseForm = z.preprocess(
  (form) => {
    const { choice, words, ...rest } = form as Record<string, unknown>;
    return { ...rest, words: typeof choice === 'string' && choice !== '' ? choice : words };
  },
  z.looseObject({ words: requiredText('promises.error.words', 300), who: optionalText(100) }),
);

export const stepForm = z.looseObject({
  step: z.enum(PROMISE_STEPS, { error: 'promises.error.not-now' }),
});
