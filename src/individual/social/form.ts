import { z } from 'zod';
import { SOCIAL_LIFE_AREAS } from '../../domain/life-areas.ts';
import { optionalText, requiredText } from '../../kernel/requests/form.ts';

export const placeForm = z.object({
  name: requiredText('social.error.name', 200),
  area: z.enum(SOCIAL_LIFE_AREAS, { error: 'social.error.area' }),
  about: requiredText('social.error.about', 1000),
  whenWords: requiredText('social.error.when', 300),
  whereWords: requiredText('social.error.where', 300),
  costWords: requiredText('social.error.cost', 200),
  wayWords: optionalText(1000),
});

export type PlaceInput = z.output<typeof placeForm>;
