import type { Hono } from 'hono';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { readForm, textOf } from '../../kernel/requests/form.ts';
import type { House } from '../settings.ts';
import { startPage } from '../start-page.ts';
import { ParkedPage } from './pages.tsx';
import { forgetParkedForms, openParkedForms, parkedQuery } from './parked.ts';

/** `/fortsatt`: what was written when a session had ended, and the way on for it. */
export function parkingRoutes(app: Hono<AppEnv>, { features }: House): void {
  app.use(async (c, next) => {
    await next();
    const id = c.req.query(parkedQuery);
    // received means led on to a page; a form that was refused, or met by sign-in once more, goes on waiting
    if (id && c.req.method === 'POST' && c.res.status === 303 && c.get('session'))
      await forgetParkedForms(c, id);
  });

  app.get('/fortsatt', async (c) => {
    const session = c.get('session');
    if (!session) return c.get('pages').signInFirst(c);
    const forms = await openParkedForms(c, session.personId);
    return c.render(<ParkedPage forms={forms} onward={startPage(features, session.hat?.role)} />);
  });

  app.post('/fortsatt', async (c) => {
    if (!c.get('session')) return c.get('pages').signInFirst(c);
    await forgetParkedForms(c, textOf(await readForm(c), 'bort'));
    return c.redirect('/fortsatt', 303);
  });
}
