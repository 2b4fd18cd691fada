import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppContext, AppEnv } from '../kernel/requests/context.ts';
import { callerAddress } from './address.ts';
import type { SignInSettings } from './settings.ts';

async function ask(settings: SignInSettings, headers: Record<string, string> = {}): Promise<string> {
  const app = new Hono<AppEnv>().get('/', (c) => c.text(callerAddress(c as AppContext, settings)));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close', ...headers } })
        .then((response) => response.text())
        .then(resolve, reject)
        .finally(() => server.close());
    });
  });
}

describe('where a request comes from', () => {
  it('is the other end of the connection, whatever the caller says', async () => {
    expect(await ask({})).toBe('127.0.0.1');
    expect(await ask({}, { 'x-forwarded-for': '192.0.2.1' })).toBe('127.0.0.1');
  });

  it('is what a trusted proxy has added to the end of its header', async () => {
    const settings = { addressHeader: 'x-forwarded-for' };
    expect(await ask(settings, { 'x-forwarded-for': '203.0.113.9, 192.0.2.1' })).toBe('192.0.2.1');
    expect(await ask(settings)).toBe('127.0.0.1');
  });
});
