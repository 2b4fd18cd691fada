import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** About me (I8): what those who come should know and mind, in the participant's words, who decides who reads what. */
export const aboutMe: Feature = {
  name: 'about-me',
  routes,
  navigation: [
    {
      href: '/om-mig',
      label: 'about-me.navigation',
      roles: ['participant'],
      order: 40,
      also: /^\/stod\/[^/]+\/om-mig(\/|$)/,
    },
  ],
};
