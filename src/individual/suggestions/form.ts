import { z } from 'zod';
import { LIFE_AREAS } from '../../domain/life-areas.ts';
import { requiredText } from '../../kernel/requests/form.ts';

const candidate = {
  area: z.enum(LIFE_AREAS, { error: 'suggestions.error.gone' }),
  key: requiredText('suggestions.error.gone', 2000),
};

/** Released in somebody's own words, or left out, when no words are needed. */
export const candidateForm = z.discriminatedUnion(
  'action',
  [
    z.object({
      ...candidate,
      action: z.literal('slapp'),
      words: requiredText('suggestions.error.words', 200),
    }),
    z.object({ ...candidate, action: z.literal('lagg-undan') }),
  ],
  { error: 'suggestions.error.action' },
);

export const changeForm = z.object({
  words: requiredText('suggestions.error.words', 200),
  action: z.enum(['spara', 'dra-in', 'slapp'], { error: 'suggestions.error.action' }),
});

/** The support whose plan is begun, to take a suggestion along into it. */
export const takeForm = z.looseObject({
  support: z.uuid({ error: 'suggestions.error.action' }),
  forslag: requiredText('suggestions.error.gone', 200),
});
