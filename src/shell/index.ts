import type { Hono } from 'hono';
import type { AppEnv } from '../kernel/requests/context.ts';
import { aboutRoutes } from './about/routes.tsx';
import { accountRoutes } from './accounts/routes.tsx';
import { demoRoutes } from './demo/routes.tsx';
import { draftRoutes } from './drafts/routes.ts';
import { guideRoutes } from './guide/routes.tsx';
import { hatRoutes } from './hats/routes.ts';
import { homeRoutes } from './home/routes.tsx';
import { organisationRoutes } from './organisations/routes.tsx';
import { sessionRoutes } from './own-account/sessions-routes.tsx';
import { waysInRoutes } from './own-account/ways-in-routes.tsx';
import { parkingRoutes } from './parking/routes.tsx';
import { preferencesRoutes } from './preferences/routes.tsx';
import { setUpRoutes } from './set-up/routes.tsx';
import type { House } from './settings.ts';
import { invitationRoutes } from './sign-in/invitation-routes.tsx';
import { oidcRoutes } from './sign-in/oidc-routes.tsx';
import { signInRoutes } from './sign-in/routes.tsx';

export type { SignInSettings } from './settings.ts';

/** Mounts the pages of no wing: sign-in, first run, settings, accounts, the demo's personas. Before every feature. */
export function mountShell(app: Hono<AppEnv>, house: House): void {
  // these two stand around every route that comes after them
  setUpRoutes(app, house);
  parkingRoutes(app, house);
  homeRoutes(app, house);
  demoRoutes(app, house);
  signInRoutes(app, house);
  oidcRoutes(app, house);
  invitationRoutes(app, house);
  hatRoutes(app, house);
  preferencesRoutes(app);
  sessionRoutes(app);
  waysInRoutes(app, house);
  draftRoutes(app);
  accountRoutes(app);
  organisationRoutes(app);
  aboutRoutes(app);
  guideRoutes(app);
}
