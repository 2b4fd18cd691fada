import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { createInvitation } from '../../kernel/access/invitations.ts';

const db = await testDatabase();
const cast = await castAudit(db);

let server: ServerType;
let browser: Browser;
let base: string;

beforeAll(async () => {
  // the port is part of the address that keys are made for, so it has to be known before the app is
  base = await new Promise<string>((resolve) => {
    const probe = serve({ fetch: () => new Response(), port: 0 }, (info) => {
      probe.close(() => resolve(`http://localhost:${info.port}`));
    });
  });
  const { app } = await testApp(db, { baseUrl: base });
  server = serve({ fetch: app.fetch, port: Number(new URL(base).port) });
  await new Promise((resolve) => server.once('listening', resolve));
  expect((server.address() as AddressInfo).port).toBe(Number(new URL(base).port));
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});

afterAll(async () => {
  await browser.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A page in a browser of its own, with an authenticator that says yes by itself. */
async function device(
  options: { verified?: boolean } = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: options.verified ?? true,
      automaticPresenceSimulation: true,
    },
  });
  return { page, context };
}

const invitationFor = (player: typeof cast.auditor) =>
  db.as(
    cast.administrator,
    (tx) => createInvitation(tx, db.keys, player.personId),
    new Date('2026-11-21T09:00:00Z'),
  );

async function acceptInvitation(page: Page, player: typeof cast.auditor): Promise<void> {
  await page.goto(`${base}/valkommen/${await invitationFor(player)}`);
  await page.getByRole('button', { name: 'Gör en nyckel' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/valkommen'));
}

const personShown = (page: Page) => page.locator('.person-name').first().textContent();

async function signOut(page: Page): Promise<void> {
  await page.locator('.person-menu summary').click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.waitForURL(`${base}/`);
}

describe('a passkey', () => {
  it('is made by invitation, and signs its owner in from then on', async () => {
    const { page, context } = await device();
    await acceptInvitation(page, cast.administrator);
    expect(new URL(page.url()).pathname).toBe('/konton');
    expect(await personShown(page)).toBe('Adam Ministratör');
    const { rows } = await db.owner.query('select person_id, label from kernel.passkey');
    expect(rows).toEqual([{ person_id: cast.administrator.personId, label: 'Chrome, Linux' }]);

    await signOut(page);
    await page.goto(`${base}/konton?sok=rut`);
    expect(new URL(page.url()).pathname).toBe('/logga-in');
    await page.getByRole('button', { name: 'Logga in med nyckel' }).click();
    await page.waitForURL(`${base}/konton?sok=rut`);
    expect(await personShown(page)).toBe('Adam Ministratör');
    const used = await db.owner.query('select last_used_on from kernel.passkey');
    expect(used.rows).toEqual([{ last_used_on: '2026-11-21' }]);
    await context.close();
  });

  it('is added beside another by who is signed in, and the first one can then be taken away', async () => {
    const { page, context } = await device();
    await acceptInvitation(page, cast.worker);
    await page.goto(`${base}/installningar/inloggning`);
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByText('ditt enda sätt att logga in').first().waitFor();
    // the same authenticator would make a second key for the same account: it says so instead
    await page.getByRole('button', { name: 'Gör en nyckel' }).click();
    await page.getByText('Det finns redan en nyckel').waitFor();
    await context.close();

    const { rows } = await db.owner.query<{ count: number }>(
      'select count(*)::integer as count from kernel.passkey where person_id = $1',
      [cast.worker.personId],
    );
    expect(rows[0]!.count).toBe(1);
    const second = await device();
    await acceptInvitation(second.page, cast.worker);
    await second.page.goto(`${base}/installningar/inloggning`);
    await second.page.getByRole('button', { name: 'Ta bort' }).first().click();
    await expect.poll(() => second.page.getByRole('button', { name: 'Ta bort' }).count()).toBe(1);
    await second.context.close();
  });

  it('without finger, face or code makes nothing, and says that one can try again', async () => {
    const { page, context } = await device({ verified: false });
    const token = await invitationFor(cast.auditor);
    await page.goto(`${base}/valkommen/${token}`);
    await page.getByRole('button', { name: 'Gör en nyckel' }).click();
    await page.getByText('Det blev inget av det').waitFor();
    await context.close();
    const { rowCount } = await db.owner.query('select from kernel.passkey where person_id = $1', [
      cast.auditor.personId,
    ]);
    expect(rowCount).toBe(0);
  });

  it('that we do not know signs nobody in', async () => {
    const { page, context } = await device();
    await acceptInvitation(page, cast.auditor);
    await db.owner.query('delete from kernel.passkey where person_id = $1', [cast.auditor.personId]);
    await signOut(page);
    await page.goto(`${base}/logga-in`);
    await page.getByRole('button', { name: 'Logga in med nyckel' }).click();
    await page.getByText('Det gick inte att logga in med den nyckeln').waitFor();
    expect(await page.locator('.person-name').count()).toBe(0);
    await context.close();
  });

  it('answers once: what was sent when signing in is worth nothing sent again', async () => {
    const { page, context } = await device();
    await acceptInvitation(page, cast.coordinator);
    await signOut(page);
    await page.goto(`${base}/logga-in`);
    const sent = page.waitForRequest((request) => request.url().endsWith('/logga-in/nyckel'));
    await page.getByRole('button', { name: 'Logga in med nyckel' }).click();
    const body = (await sent).postData()!;
    await page.waitForURL((url) => !url.pathname.startsWith('/logga-in'));
    const again = await fetch(`${base}/logga-in/nyckel`, {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { origin: base },
      redirect: 'manual',
    });
    expect(again.status).toBe(422);
    expect(again.headers.getSetCookie().join()).not.toContain('medskapa=');
    await context.close();
  });

  it('needs script, and says so where there is none', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'sv-SE' });
    const page = await context.newPage();
    await page.goto(`${base}/logga-in`);
    expect(await page.getByRole('button', { name: 'Logga in med nyckel' }).count()).toBe(0);
    expect(await page.getByText('Den behöver JavaScript').count()).toBe(1);
    await context.close();
  });
});

describe('an answer that is made up', () => {
  it.each([
    '',
    'x',
    '{}',
    '[]',
    '{"id":"a","rawId":"a","type":"public-key","clientExtensionResults":{},"response":{}}',
  ])('signs nobody in: %s', async (svar) => {
    const response = await fetch(`${base}/logga-in/nyckel`, {
      method: 'POST',
      body: new URLSearchParams({ svar, till: '//evil.example' }),
      headers: { origin: base },
      redirect: 'manual',
    });
    expect(response.status).toBe(422);
    expect(await response.text()).not.toContain('evil.example');
  });
});
