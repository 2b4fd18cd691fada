import type { Feature } from '../../kernel/requests/feature.ts';
import { unitFiguresPath } from './contract.ts';
import { releaseFigures } from './release.ts';
import { routes } from './routes.tsx';

/** What a unit sees of its participants' own ratings: figures of many, never of a few (domain.md, "Small groups"). */
export const unitFigures: Feature = {
  name: 'unit-figures',
  routes,
  navigation: [
    {
      href: unitFiguresPath,
      label: 'unit-figures.navigation',
      roles: ['unit-manager', 'commissioner', 'influence-coordinator'],
      order: 60,
    },
  ],
  jobs: [
    {
      name: 'release-figures',
      // once a quarter: see release.ts
      schedule: '20 4 1 1,4,7,10 *',
      run: async ({ database, actor, now }) => {
        await database.withActor(actor, 'write', now, releaseFigures);
      },
    },
  ],
};
