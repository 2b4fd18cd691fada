import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Goals that came with the decision (I1): each may be questioned, and every question comes back answered. */
export const decisionGoals: Feature = {
  name: 'decision-goals',
  routes,
  navigation: [
    { href: '/fragor-om-mal', label: 'decision-goals.navigation', roles: ['care-manager'], order: 0 },
  ],
};
