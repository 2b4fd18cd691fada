import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** My rights and whom to turn to (I20): the first step of the ladder, in pages to read, hear and print. */
export const rights: Feature = {
  name: 'rights',
  routes,
  navigation: [
    { href: '/enhetens-kontakter', label: 'rights.contacts.navigation', roles: ['unit-manager'], order: 80 },
  ],
  public: async (_tx, c) => [{ href: '/mina-rattigheter', label: c.get('t')('rights.public') }],
};
