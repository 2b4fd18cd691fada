import type { Feature } from '../../kernel/requests/feature.ts';
import { tellAboutCheckIn, tellParticipants } from './messages.ts';
import { routes } from './routes.tsx';

/** The weekly schedule (veckoschema), grown from the plan and filled in together (I2). */
export const schedule: Feature = {
  name: 'schedule',
  routes,
  jobs: [tellAboutCheckIn, tellParticipants],
  navigation: [
    {
      href: '/min-vecka',
      label: 'schedule.navigation',
      roles: ['participant'],
      order: 10,
      also: /^\/stod\/[^/]+\/vecka(\/|$)/,
    },
    {
      href: '/meddelanden',
      label: 'schedule.messages.navigation',
      roles: ['support-worker', 'assistant', 'key-worker'],
      order: 80,
    },
  ],
  // the secret address stands in the path: nobody may know who fetched it, and no log may hold it
  untraced: ['/kalender'],
};
