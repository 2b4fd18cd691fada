import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Who has read about me (I18): the read log in plain words, and "why?" to the unit's manager. */
export const reading: Feature = {
  name: 'reading',
  routes,
  navigation: [
    { href: '/fragor-om-lasning', label: 'reading.questions.navigation', roles: ['unit-manager'], order: 70 },
  ],
};
