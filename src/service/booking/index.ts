import type { Feature } from '../../kernel/requests/feature.ts';
import { jobs } from './jobs.ts';
import { routes } from './routes.tsx';

/** Booking of interviews: day, time, way and place, by people who do not know each other. */
export const booking: Feature = {
  name: 'booking',
  routes,
  jobs,
  navigation: [{ href: '/mina-intervjuer', label: 'booking.own.title', roles: ['auditor'], order: 10 }],
};
