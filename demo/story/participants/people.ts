import { lives } from '../participants.ts';
import type { Person } from '../types.ts';

/** Those with support, as people of the county; who is somebody else there too is told of among the others. */
export const participants: Person[] = lives
  .filter(({ who, slug }) => !who && slug !== 'emil-rask')
  .map(({ slug, name, about, persona = false, unit, from, to }) => ({
    slug,
    name,
    persona,
    about,
    hats: [
      { role: 'participant' as const, organisation: unit, from, ...(to ? { to } : {}) },
      ...lives
        .filter(({ who }) => who === slug)
        .map((other) => ({ role: 'participant' as const, organisation: other.unit, from: other.from })),
    ],
  }));
