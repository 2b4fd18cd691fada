import type { Feature } from '../../kernel/requests/feature.ts';
import { revision } from './jobs.ts';
import { anyPublished } from './reports.ts';
import { routes } from './routes.tsx';

/** The report of an audit: written, put together, kept as editions, read on the web, as PDF and in Word. */
export const report: Feature = {
  name: 'report',
  routes,
  jobs: [revision],
  scripts: { 'report-part': new URL('./insert.ts', import.meta.url) },
  navigation: [
    {
      href: '/rapporter',
      label: 'report.navigation',
      roles: [
        'support-worker',
        'unit-manager',
        'care-manager',
        'commissioner',
        'audit-coordinator',
        'auditor',
      ],
      order: 50,
    },
  ],
  public: async (tx, c) =>
    (await anyPublished(tx)) ? [{ href: '/rapporter', label: c.get('t')('report.navigation') }] : [],
};
