import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Consents (I14): what, to whom, until when; given and withdrawn by the participant alone. */
export const consents: Feature = {
  name: 'consents',
  routes,
  navigation: [
    {
      href: '/samtycken',
      label: 'consents.navigation',
      roles: ['close-person', 'family-carer', 'guardian', 'custodian'],
      order: 40,
    },
  ],
};
