import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type AppOptions, createApp } from '../src/app.ts';
import { houseAssets } from '../src/house-assets.ts';
import { now, type TestDatabase } from './database.ts';

/** The whole app on a real port of loopback, for a real browser. */
export async function serveTestApp(
  db: TestDatabase,
  options: Partial<AppOptions> = {},
): Promise<{ baseUrl: string; log: string[]; getRoutes: string[]; close(): Promise<void> }> {
  const log: string[] = [];
  const assets = await houseAssets();
  let fetch: (request: Request, env: unknown) => Response | Promise<Response> = () => new Response();
  const server = serve({ fetch: (request, env) => fetch(request, env), port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  // "localhost" and not the number: passkeys want a name
  const baseUrl = `http://localhost:${(server.address() as AddressInfo).port}`;
  const app = createApp({
    database: db.database,
    assets,
    clock: () => now,
    baseUrl,
    demo: false,
    signIn: {},
    log: (line) => log.push(line),
    ...options,
  });
  fetch = app.fetch as typeof fetch;
  return {
    baseUrl,
    log,
    /** the paths of the app's GET routes, as they were registered */
    getRoutes: app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
