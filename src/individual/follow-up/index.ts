import type { Feature } from '../../kernel/requests/feature.ts';
import { journeyRoutes } from './journey-routes.tsx';
import { meetingRoutes } from './meeting-routes.tsx';
import { routes } from './routes.tsx';

/** Following up (I3): the participant's rhythm, plain questions, what it changes in the plan, and how far one has come. */
export const followUp: Feature = {
  name: 'follow-up',
  routes: (app) => {
    routes(app);
    meetingRoutes(app);
    journeyRoutes(app);
  },
};
