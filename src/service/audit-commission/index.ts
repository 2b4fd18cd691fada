import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Commission of a user-led audit: purpose, questions, plan, signatures (source/000, "Om uppdraget"). */
export const auditCommission: Feature = {
  name: 'audit-commission',
  routes,
  navigation: [
    {
      href: '/granskningar',
      label: 'audit-commission.navigation',
      roles: ['audit-coordinator', 'auditor', 'commissioner', 'unit-manager'],
      order: 0,
    },
  ],
};
