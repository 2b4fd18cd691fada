import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** The plan (I1), made together: the participant's words first, and nothing agreed without their yes. */
export const plan: Feature = {
  name: 'plan',
  routes,
  navigation: [
    {
      href: '/min-plan',
      label: 'plan.navigation',
      roles: ['participant'],
      order: 10,
      also: /^\/stod\/[^/]+\/plan(\/|$)/,
    },
  ],
};
