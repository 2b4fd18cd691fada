import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Proposals and answers (S6): every proposal is acknowledged, answered, done, and confirmed by those who raised it. */
export const proposals: Feature = {
  name: 'proposals',
  routes,
  navigation: [{ href: '/att-svara-pa', label: 'proposals.navigation', roles: ['unit-manager'], order: -1 }],
};
