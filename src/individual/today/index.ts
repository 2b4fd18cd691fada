import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';
import { unitRoutes } from './unit-routes.tsx';

/** Start pages: a participant's day, what there is to do, the unit, the care manager's supports; and a support's hub. */
export const today: Feature = {
  name: 'today',
  routes: (app) => {
    routes(app);
    unitRoutes(app);
  },
  navigation: [
    { href: '/idag', label: 'today.navigation.day', roles: ['participant'], order: 0 },
    { href: '/mer', label: 'today.navigation.more', roles: ['participant'], order: 90 },
    {
      href: '/att-gora',
      label: 'today.navigation.work',
      roles: ['support-worker', 'assistant', 'key-worker', 'substitute'],
      order: 0,
    },
    { href: '/enheten', label: 'today.navigation.unit', roles: ['unit-manager'], order: -1 },
    { href: '/mina-arenden', label: 'today.navigation.cases', roles: ['care-manager'], order: -1 },
  ],
};
