import type { ChosenByMany } from './types.ts';

/** Goals that many have written and said yes to themselves, in the same words, and what Parisa has made of them: one released, one aside, one waiting. */
export const chosenByMany: readonly ChosenByMany[] = [
  {
    area: 'domestic-life',
    goal: 'Laga mat själv två gånger i veckan',
    reworded: 'Stå vid min egen spis ett par dagar i veckan.',
  },
  { area: 'community-life', goal: 'Gå till träffpunkten en gång i veckan', setAside: true },
  { area: 'relations', goal: 'Ha någon att äta lunch med' },
];
