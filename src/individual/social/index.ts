import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** The social side: goals over life as a picture, and meeting places nearby (I10, source/000 proposal 5). */
export const social: Feature = {
  name: 'social',
  routes,
  navigation: [
    {
      href: '/enheten/traffpunkter',
      label: 'social.places.navigation',
      roles: ['support-worker', 'assistant', 'key-worker', 'unit-manager'],
      order: 75,
    },
  ],
};
