import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { createElement } from 'hono/jsx';
import { secureHeaders } from 'hono/secure-headers';
import { features } from './features.ts';
import { readSessionToken } from './kernel/access/cookie.ts';
import { actorOf, openSession } from './kernel/access/sessions.ts';
import type { Database } from './kernel/database/database.ts';
import { chooseLanguage, createTranslate } from './kernel/i18n/translate.ts';
import type { AppContext, AppEnv } from './kernel/requests/context.ts';
import { mountShell, type SignInSettings } from './shell/index.ts';
import { errorPage, standardPages, tooLargePage } from './shell/standard-pages.tsx';
import { viewOf } from './shell/view.ts';
import type { BuiltAssets as Assets } from './ui/assets.ts';
import { ViewProvider } from './ui/layout/view.tsx';
import { packedFor } from './ui/packed.ts';

/** The largest form the house takes in: a transcript at its limit and some room (bytes). */
export const largestForm = 12 * 1024 * 1024;

export interface AppOptions {
  database: Database;
  assets: Assets;
  /** the only clock of the app */
  clock: () => Date;
  /** e.g. `https://medskapa.example`; decides also whether cookies are Secure */
  baseUrl: string;
  /** the mark in the database, read at start */
  demo: boolean;
  signIn: SignInSettings;
  /** one line per request and error: time, id, method, route pattern, status, milliseconds; never an address or a name */
  log?: (line: string) => void;
  /** gets the exception behind a calm error page whole; for tests and development, never for a log */
  onFault?: (error: Error) => void;
}

/** Whether a path belongs to a feature's pages that must leave no trace. */
function leavesNoTrace(path: string): boolean {
  const under = (prefix: string) => path === prefix || path.startsWith(`${prefix}/`);
  return features.some((feature) => feature.untraced?.some(under));
}

/**
 * The whole house as one Hono app: the kernel's middlewares, the shell, and every feature.
 *
 * @example
 * const app = createApp({ database, assets, clock: () => new Date(), baseUrl, demo: false, signIn: {} });
 * serve({ fetch: app.fetch, port: 3000 });
 */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const { assets, baseUrl } = options;

  app.get('/assets/*', (c) => {
    const asset = assets.byPath.get(c.req.path);
    if (!asset) return c.body(null, 404);
    c.header('content-type', asset.type);
    c.header('cache-control', 'public, max-age=31536000, immutable');
    c.header('vary', 'accept-encoding');
    const { body, encoding } = packedFor(asset, c.req.header('accept-encoding'));
    if (encoding) c.header('content-encoding', encoding);
    return c.body(body as Uint8Array<ArrayBuffer>);
  });

  app.use(async (c, next) => {
    const now = options.clock();
    // where nobody may be known, not even a session is looked at: it would say that its owner was here just now
    const untraced = leavesNoTrace(c.req.path);
    const token = untraced ? undefined : readSessionToken(c, baseUrl);
    const session = token ? await openSession(options.database, token, now) : undefined;
    const language = chooseLanguage({
      cookie: getCookie(c, 'lang'),
      acceptLanguage: c.req.header('accept-language'),
    });
    c.set('database', options.database);
    c.set('now', now);
    c.set('session', session);
    c.set('actor', actorOf(session));
    c.set('language', language);
    c.set('t', createTranslate(language));
    c.set('requestId', randomUUID());
    c.set('pages', standardPages);
    c.set('baseUrl', baseUrl);
    c.set('demo', options.demo);
    c.set('unlogged', untraced);
    c.setRenderer((content) =>
      c.html(createElement(ViewProvider, { value: viewOf(c, features, assets) }, content).toString()),
    );
    const started = performance.now();
    await next();
    // pages of signed-in people are theirs alone, also in the browser's own store of pages
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    if (c.get('unlogged')) return;
    options.log?.(
      `${now.toISOString()} ${c.get('requestId')} ${c.req.method} ${c.req.routePath} ${c.res.status} ${Math.round(performance.now() - started)} ms`,
    );
  });

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
      referrerPolicy: 'same-origin',
      strictTransportSecurity: baseUrl.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
    }),
  );
  app.use(csrf({ origin: new URL(baseUrl).origin }));
  app.use(bodyLimit({ maxSize: largestForm, onError: (c) => tooLargePage(c as AppContext) }));

  mountShell(app, { features, settings: options.signIn });
  for (const feature of features) feature.routes?.(app);

  app.notFound((c) => standardPages.notFound(c));
  app.onError((error, c) => {
    options.onFault?.(error);
    // where nobody may be known, a fault does not say when it was met
    const time = c.get('unlogged') ? '' : `${c.get('now').toISOString()} `;
    options.log?.(`${time}${c.get('requestId')} error ${describe(error)}`);
    return errorPage(c);
  });
  return app;
}

/** An exception for the log: what kind and where, never a message that may quote what somebody wrote. */
function describe(error: Error): string {
  const { code, table, constraint } = error as { code?: string; table?: string; constraint?: string };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const facts = [error.name, code, table, constraint].filter((fact) => fact !== undefined);
  return [facts.join(' '), ...frames].join('\n');
}
