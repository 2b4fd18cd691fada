import type { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { z } from 'zod';
import { languages } from '../../kernel/i18n/translate.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { readForm, textOf } from '../../kernel/requests/form.ts';
import { sameOriginPath } from '../same-origin.ts';
import { readPreferences } from '../view.ts';
import { PreferencesPage } from './pages.tsx';

// what is odd or missing is the default, as where the cookie is read
const choices = z.object({
  storlek: z.enum(['normal', 'large', 'larger']).catch('normal'),
  avstand: z.enum(['normal', 'wide']).catch('normal'),
  tema: z.enum(['system', 'light', 'dark']).catch('system'),
  sprak: z.enum(languages).catch('sv'),
});

const yearSeconds = 365 * 86_400;

function remember(c: AppContext, name: string, value: string): void {
  setCookie(c, name, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.get('baseUrl').startsWith('https:'),
    maxAge: yearSeconds,
  });
}

/** `/installningar`: how pages look and which language they speak, for everybody, signed in or not. */
export function preferencesRoutes(app: Hono<AppEnv>): void {
  app.get('/installningar', (c) => {
    const till = sameOriginPath(c.req.query('till'), c.get('baseUrl'));
    return c.render(
      <PreferencesPage
        preferences={readPreferences(c)}
        till={till}
        saved={c.req.query('sparat') !== undefined}
      />,
    );
  });

  app.post('/installningar', async (c) => {
    const values = await readForm(c);
    const wanted = choices.parse(values);
    remember(c, 'utseende', [wanted.storlek, wanted.avstand, wanted.tema].join('.'));
    remember(c, 'lang', wanted.sprak);
    const till = sameOriginPath(textOf(values, 'till'), c.get('baseUrl'));
    return c.redirect(till ?? '/installningar?sparat', 303);
  });
}
