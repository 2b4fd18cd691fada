import type { Hono } from 'hono';
import { type AppOptions, createApp } from '../src/app.ts';
import { houseAssets } from '../src/house-assets.ts';
import { signInJob, startSession } from '../src/kernel/access/sessions.ts';
import type { AppEnv } from '../src/kernel/requests/context.ts';
import type { Player } from './cast.ts';
import { now, type TestDatabase } from './database.ts';

/** A browser of sorts: cookies kept, forms posted as a browser would, HTML back. */
export interface Visitor {
  get(path: string): Promise<Page>;
  /** Posts a form; follows no redirect, so that a test can see where it leads. */
  post(path: string, fields?: Record<string, string | string[] | File>): Promise<Page>;
}

export interface Page {
  status: number;
  location: string | null;
  html: string;
  /** the page's text as a reader sees it, white space folded */
  text: string;
  headers: Headers;
}

export const origin = 'http://medskapa.test';

/** The whole app on a test's own database. */
export async function testApp(db: TestDatabase, options: Partial<AppOptions> = {}) {
  const assets = await houseAssets();
  const app = createApp({
    database: db.database,
    assets,
    clock: () => now,
    baseUrl: origin,
    demo: false,
    signIn: {},
    onFault: (error) => console.error(error),
    ...options,
  });
  return {
    app,
    visitor: (): Visitor => browse(app),
    /** Somebody of the cast, signed in under their hat. */
    as: async (player: Player): Promise<Visitor> => {
      const clock = options.clock ?? (() => now);
      const token = await db.database.withActor(signInJob, 'write', clock(), (tx) =>
        startSession(tx, db.keys, {
          personId: player.personId,
          roleHoldingId: player.roleHoldingId,
          device: 'Test',
        }),
      );
      return browse(app, `medskapa=${token}`);
    },
  };
}

function browse(app: Hono<AppEnv>, cookie = ''): Visitor {
  const jar = new Map(cookie ? [cookie.split('=') as [string, string]] : []);
  const send = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(`${origin}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';');
      const at = pair!.indexOf('=');
      if (/max-age=0/i.test(line)) jar.delete(pair!.slice(0, at));
      else jar.set(pair!.slice(0, at), pair!.slice(at + 1));
    }
    const html = await response.text();
    return {
      status: response.status,
      location: response.headers.get('location'),
      html,
      text: html
        .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim(),
      headers: response.headers,
    };
  };
  return {
    get: (path) => send(path),
    post: (path, fields = {}) => {
      const many = Object.values(fields).some((value) => value instanceof File);
      const body = many ? new FormData() : new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of [value].flat()) body.append(name, one as string);
      }
      return send(path, { method: 'POST', body, headers: { origin } });
    },
  };
}
