import type { Hono } from 'hono';
import { switchHat } from '../../kernel/access/sessions.ts';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { readForm, textOf } from '../../kernel/requests/form.ts';
import type { House } from '../settings.ts';
import { startPage } from '../start-page.ts';

/** `/hatt`: puts on another of one's roles, and leads to where that role's day begins. */
export function hatRoutes(app: Hono<AppEnv>, { features }: House): void {
  app.post('/hatt', async (c) => {
    const session = c.get('session');
    if (!session) return c.get('pages').signInFirst(c);
    const wanted = textOf(await readForm(c), 'hatt');
    const hat = session.hats.find(({ id }) => id === wanted);
    const done =
      hat !== undefined &&
      (await c
        .get('database')
        .withActor(c.get('actor'), 'write', c.get('now'), (tx) => switchHat(tx, session, hat.id)));
    return done ? c.redirect(startPage(features, hat.role), 303) : c.get('pages').notFound(c);
  });
}
