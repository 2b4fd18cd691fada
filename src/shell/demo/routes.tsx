import type { Hono } from 'hono';
import { signInJob } from '../../kernel/access/sessions.ts';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { readForm, textOf } from '../../kernel/requests/form.ts';
import type { House } from '../settings.ts';
import { beginSession, welcomeIn } from '../sign-in/enter.ts';
import { DemoPage } from './pages.tsx';
import { findPersona, listPersonas } from './personas.ts';

/**
 * The demo's way in: be anybody, with one press. Neither path exists outside demo mode, which is a mark in the database
 * that the row policies ask for themselves.
 */
export function demoRoutes(app: Hono<AppEnv>, house: House): void {
  app.get('/demo', async (c) => {
    if (!c.get('demo')) return c.get('pages').notFound(c);
    const personas = await c.get('database').withActor(signInJob, 'read', c.get('now'), listPersonas);
    return c.render(<DemoPage personas={personas} />);
  });

  app.post('/demo', async (c) => {
    if (!c.get('demo')) return c.get('pages').notFound(c);
    const slug = textOf(await readForm(c), 'persona');
    const token = await c.get('database').withActor(signInJob, 'write', c.get('now'), async (tx) => {
      const persona = await findPersona(tx, slug);
      return persona && beginSession(tx, c, persona);
    });
    return token ? welcomeIn(c, house, token) : c.get('pages').notFound(c);
  });
}
