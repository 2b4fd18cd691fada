import type { Hono } from 'hono';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { read } from '../../kernel/requests/steps.ts';
import type { House } from '../settings.ts';
import { barOf, navigationOf, startPage } from '../start-page.ts';
import { EmptyHatPage, MorePage, OpenFirstPage } from './pages.tsx';

/**
 * `/`: the start page of who is signed in, and the open first page of who is not. `/fler-sidor`: the places of a role that
 * the bar at the top has no room for.
 */
export function homeRoutes(app: Hono<AppEnv>, { features }: House): void {
  app.get(
    '/',
    read(
      async (tx, c) => {
        const session = c.get('session');
        if (session) {
          const start = startPage(features, session.hat?.role);
          if (start !== '/') return c.redirect(start, 303);
        }
        const open = [];
        for (const feature of features) open.push(...((await feature.public?.(tx, c)) ?? []));
        return session ? <EmptyHatPage links={open} /> : <OpenFirstPage links={open} />;
      },
      { open: true },
    ),
  );
  app.get(
    '/fler-sidor',
    read(async (_tx, c) => {
      const entries = navigationOf(features, c.get('session')?.hat?.role);
      const { more } = barOf(entries);
      return <MorePage entries={more.length > 0 ? more : entries} />;
    }),
  );
}
