import type { Feature } from '../../kernel/requests/feature.ts';
import { releaseLadder } from './release.ts';
import { routes } from './routes.tsx';

/** The participation ladder, rated by phase of the plan's work (I4, source/000 chapter 3). */
export const ladder: Feature = {
  name: 'ladder',
  routes,
  navigation: [
    {
      href: '/enheten/trappan',
      label: 'ladder.unit.navigation',
      roles: ['unit-manager', 'commissioner', 'influence-coordinator'],
      order: 60,
    },
  ],
  jobs: [
    {
      name: 'release-ladder',
      // once a quarter: see release.ts
      schedule: '20 4 1 1,4,7,10 *',
      run: async ({ database, actor, now }) => {
        await database.withActor(actor, 'write', now, releaseLadder);
      },
    },
  ],
};
