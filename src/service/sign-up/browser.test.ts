import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../tests/browser.ts';
import { castAudit, type Player } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { serveTestApp } from '../../../tests/server.ts';
import { passphrase } from '../../../tests/sign-up.ts';
import { signInJob, startSession } from '../../kernel/access/sessions.ts';
import { makeLink } from './commands.ts';
import { type Details, unpack } from './details.ts';
import { open } from './seal.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const code = await db.as(cast.coordinator, (tx) => makeLink(tx, cast.auditId));
const base = `/granskningar/${cast.auditId}`;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveTestApp>>;
beforeAll(async () => {
  server = await serveTestApp(db);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const posts: { url: string; body: string }[] = [];
const faults: string[] = [];

async function visit(player?: Player, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    locale: 'sv-SE',
    baseURL: server.baseUrl,
    ...options,
  });
  if (player) {
    const token = await db.database.withActor(signInJob, 'write', now, (tx) =>
      startSession(tx, db.keys, {
        personId: player.personId,
        roleHoldingId: player.roleHoldingId,
        device: 'Test',
      }),
    );
    await context.addCookies([{ name: 'medskapa', value: token, url: server.baseUrl }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('request', (request: Request) => {
    if (request.method() === 'POST') posts.push({ url: request.url(), body: request.postData() ?? '' });
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return page;
}

// what a person writes, each a needle of its own
const secrets: Details = {
  name: 'Valborg Nålsdotter',
  reach: 'text',
  contact: '073-555 01 23',
  ways: ['cafe', 'video'],
  when: 'Tisdagar efter hästarna',
  company: 'support-worker',
  eligible: 'Fyra vintrar snart',
  other: 'Teckentolk från Mörbylånga',
};
const needles = ['Valborg', '555', 'Tisdagar', 'starna', 'vintrar', 'Teckentolk', 'support-worker', 'cafe'];
let identity = '';

async function fillIn(page: Page, details: Details): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Nästa' }).filter({ visible: true }).click();
  await page.getByLabel('Vad ska vi kalla dig?').fill(details.name);
  await next();
  await page.getByLabel('Skicka sms').check({ force: true });
  await page.getByLabel('Numret eller adressen').fill(details.contact);
  await next();
  await page.getByLabel('På ett kafé').check({ force: true });
  await page.getByLabel('På video').check({ force: true });
  await page.getByLabel('När passar det dig?').fill(details.when);
  await next();
  await page.getByLabel('Ja, någon som ger mig stöd').check({ force: true });
  expect(await page.getByText('får veta att du är med').isVisible()).toBe(true);
  await next();
  await page.getByLabel('Har du haft en plan?').fill(details.eligible);
  await page.getByLabel('Är det något mer vi ska veta?').fill(details.other);
}

describe('the bureau’s key', () => {
  it('is made in the browser: neither passphrase nor identity is ever sent', async () => {
    const page = await visit(cast.coordinator);
    await page.goto('/byrans-nyckel');
    await page.getByLabel('Lösenordsfras', { exact: true }).fill('kort');
    await page.getByRole('button', { name: 'Gör byråns nyckel' }).click();
    await page.getByText('Frasen är för kort').waitFor();
    await page.getByRole('button', { name: 'Föreslå en åt mig' }).click();
    expect((await page.getByLabel('Lösenordsfras', { exact: true }).inputValue()).split(' ')).toHaveLength(7);
    await page.getByLabel('Lösenordsfras', { exact: true }).fill(passphrase);
    await page.getByLabel('Skriv den en gång till').fill('något annat som är långt');
    await page.getByRole('button', { name: 'Gör byråns nyckel' }).click();
    await page.getByText('De två fraserna är inte lika').waitFor();
    await page.getByLabel('Skriv den en gång till').fill(passphrase);
    await page.getByRole('button', { name: 'Gör byråns nyckel' }).click();
    await page.getByRole('heading', { name: 'Återställningsblad' }).waitFor();
    identity = (await page.locator('[data-identity]').textContent()) ?? '';
    expect(identity).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    await page.getByRole('button', { name: 'Spara nyckeln' }).click();
    await page.getByText('Bocka i att du har bladet').waitFor();
    expect(posts).toEqual([]);
    await page.getByLabel('Jag har bladet på papper').check({ force: true });
    await page.getByRole('button', { name: 'Spara nyckeln' }).click();
    await page.getByText('Förvara bladet inlåst, skilt från datorn').waitFor();
    const sent = decodeURIComponent(
      posts
        .map((post) => post.body)
        .join('\n')
        .replaceAll('+', ' '),
    );
    expect(sent).toContain('age1');
    expect(sent).not.toContain('AGE-SECRET-KEY');
    for (const word of passphrase.split(' ')) expect(sent).not.toContain(word);
    const { rows } = await db.owner.query<{ recipient: string; locked: string }>(
      "select recipient, convert_from(sealed_identity, 'UTF8') as locked from service.bureau_key",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.locked).toContain('BEGIN AGE ENCRYPTED FILE');
  });

  it('gets another passphrase from the recovery sheet, and keeps opening the same things', async () => {
    const page = await visit(cast.coordinator);
    await page.goto('/byrans-nyckel');
    await page.getByLabel('Nuvarande lösenordsfras').fill('inte den rätta frasen alls');
    await page.getByLabel('Ny lösenordsfras').fill(passphrase);
    await page.getByLabel('Skriv den en gång till').first().fill(passphrase);
    await page.getByRole('button', { name: 'Byt', exact: true }).click();
    await page.getByText('Det är inte rätt lösenordsfras').waitFor();
    await page.getByLabel('Nuvarande lösenordsfras').fill(identity.toLowerCase());
    await page.getByRole('button', { name: 'Byt', exact: true }).click();
    await page.getByText('Förvara bladet inlåst, skilt från datorn').waitFor();
    expect(posts.map((post) => post.body).join()).not.toMatch(/AGE-SECRET/i);
  });
});

describe('signing up', () => {
  it('one question at a time, sealed in the browser: nothing typed is in what is sent', async () => {
    await db.owner.query("update service.sign_up_gate set state = 'open'");
    await db.owner.query("update service.sign_up_link set eligibility = 'Har du haft en plan?'");
    posts.length = 0;
    const page = await visit();
    await page.goto(`/a/${code}`);
    expect(await page.getByText('Fråga 1 av 5').isVisible()).toBe(true);
    expect(await page.getByLabel('Skicka sms').isVisible()).toBe(false);
    await fillIn(page, secrets);
    await page.getByRole('button', { name: 'Skicka min anmälan' }).click();
    await page.getByRole('heading', { name: 'Tack!' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/a/${code}`);
    expect(posts).toHaveLength(1);
    const fields = new URLSearchParams(posts[0]!.body);
    expect([...fields.keys()].sort()).toEqual(['_nyckel', 'sealed']);
    const clear = decodeURIComponent(posts[0]!.body.replaceAll('+', ' '));
    for (const needle of needles) expect(clear).not.toContain(needle);
    const { rows } = await db.owner.query<{ sealed: Buffer }>('select sealed from service.sign_up');
    expect(unpack((await open([identity], rows[0]!.sealed))!)).toEqual(secrets);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('says what is missing at the question it belongs to, without sending anything', async () => {
    posts.length = 0;
    const page = await visit();
    await page.goto(`/a/${code}`);
    await fillIn(page, { ...secrets, contact: 'nej' });
    await page.getByRole('button', { name: 'Skicka min anmälan' }).click();
    await page.getByRole('link', { name: 'Skriv ett telefonnummer med minst fem siffror' }).click();
    expect(await page.getByLabel('Numret eller adressen').isVisible()).toBe(true);
    expect(posts).toEqual([]);
  });

  it('without script is one plain form, sealed on the server', async () => {
    const page = await visit(undefined, { javaScriptEnabled: false });
    await page.goto(`/a/${code}`);
    await page.getByLabel('Vad ska vi kalla dig?').fill('Utan Skript');
    await page.getByLabel('Ring mig').check({ force: true });
    await page.getByLabel('Numret eller adressen').fill('018-99 88 77');
    await page.getByRole('button', { name: 'Skicka min anmälan' }).click();
    await page.getByRole('heading', { name: 'Tack!' }).waitFor();
    const { rows } = await db.owner.query<{ text: string }>('select s::text as text from service.sign_up s');
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.text).not.toMatch(/Skript|Valborg/);
  });
});

describe('the coordinator’s list', () => {
  it('is unlocked with the passphrase in the browser, and stays open while rows are marked', async () => {
    posts.length = 0;
    const page = await visit(cast.coordinator);
    await page.goto(`${base}/anmalningar`);
    expect(await page.locator('main').textContent()).not.toContain('Valborg');
    await page.getByLabel('Lösenordsfras').fill('helt fel lösenordsfras');
    await page.getByRole('button', { name: 'Lås upp' }).click();
    await page.getByText('Det är inte rätt lösenordsfras').waitFor();
    await page.getByLabel('Lösenordsfras').fill(passphrase);
    await page.getByRole('button', { name: 'Lås upp' }).click();
    const row = page.locator('[data-row]').filter({ hasText: 'Valborg Nålsdotter' });
    await row.getByText('Teckentolk från Mörbylånga').waitFor();
    expect(await row.getByRole('link', { name: '073-555 01 23' }).getAttribute('href')).toBe(
      'sms:0735550123',
    );
    expect(await page.getByText('018-99 88 77').isVisible()).toBe(true);
    expect(posts).toEqual([]);
    await row.getByRole('button', { name: 'Jag har hört av mig' }).click();
    await row.getByText('Kontaktad').waitFor();
    expect(await row.getByText('Teckentolk från Mörbylånga').isVisible()).toBe(true);
    await row.getByText('Gör till intervju').first().click();
    await row.getByRole('button', { name: 'Gör till intervju' }).click();
    await row.getByText('Boka tid').waitFor();
    for (const post of posts)
      for (const needle of needles) expect(decodeURIComponent(post.body)).not.toContain(needle);
    await page.getByRole('button', { name: 'Lås', exact: true }).click();
    await page.getByText('Låst.').waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/Valborg|Teckentolk|99 88 77/);
  });

  it('types in a sign-up that is sealed before it is sent', async () => {
    posts.length = 0;
    const page = await visit(cast.coordinator);
    await page.goto(`${base}/anmalningar/ny`);
    await page.getByLabel('Namn').fill('Ringde Igår');
    await page.getByLabel('Ring mig').check({ force: true });
    await page.getByLabel('Nummer eller adress').fill('070-111 22 33');
    await page.getByRole('button', { name: 'Spara anmälan' }).click();
    await page.getByRole('heading', { name: 'Anmälan är sparad' }).waitFor();
    expect(posts[0]!.body).not.toMatch(/Ringde|111/);
  });
});

it('nothing went wrong in any page on the way', () => {
  expect(faults).toEqual([]);
});
