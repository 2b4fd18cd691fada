import type { Feature } from '../../kernel/requests/feature.ts';
import { findSuggestions } from './commands.ts';
import { routes } from './routes.tsx';

/** Suggestions of needs and goals: curated, and from what many have chosen (I11, source/000 proposal 6). */
export const suggestions: Feature = {
  name: 'suggestions',
  routes,
  navigation: [
    {
      href: '/forslag-pa-mal/fran-andra',
      label: 'suggestions.others.navigation',
      roles: ['influence-coordinator', 'unit-manager'],
      order: 70,
    },
  ],
  jobs: [
    {
      name: 'find-suggestions',
      // each night, though something new comes up only when a quarter has turned
      schedule: '40 4 * * *',
      run: async ({ database, actor, now }) => {
        await database.withActor(actor, 'write', now, findSuggestions);
      },
    },
  ],
};
