import type { Feature } from '../../kernel/requests/feature.ts';
import { jobs } from './jobs.ts';
import { routes } from './routes.tsx';

/** Confidential sign-up: the bureau knows, the service never does (domain.md, "sign-up"). */
export const signUp: Feature = {
  name: 'sign-up',
  routes,
  jobs,
  untraced: ['/a', '/kvitto'],
  public: async (_tx, c) => [
    { href: '/a', label: c.get('t')('sign-up.code.from-home') },
    { href: '/kvitto', label: c.get('t')('sign-up.receipt.title') },
  ],
  scripts: {
    // the heavy part of the form's script, fetched when somebody begins to write
    'sign-up-seal': new URL('./seal.ts', import.meta.url),
    'sign-up-form': new URL('./browser/sign-up-form.ts', import.meta.url),
    'sign-up-unlock': new URL('./browser/unlock.ts', import.meta.url),
    'bureau-key': new URL('./browser/bureau-key.ts', import.meta.url),
  },
  navigation: [
    { href: '/byrans-nyckel', label: 'sign-up.key.navigation', roles: ['audit-coordinator'], order: 60 },
  ],
};
