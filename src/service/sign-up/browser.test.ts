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
// long or odd enough that no random key holds one by chance
const needles = [
  'Valborg',
  '073-555',
  'Tisdagar',
  'starna',
  'vintrar',
  'Teckentolk',
  'support-worker',
  '=cafe',
];
let identity = '';

async function fillIn(
  page: Page,
  details: Details,
  ways: readonly string[] = ['På ett kafé', 'På video'],
): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Nästa' }).filter({ visible: true }).click();
  await page.getByLabel('Vad ska vi kalla dig?').fill(details.name);
  await next();
  await page.getByLabel('Skicka sms').check({ force: true });
  await page.getByLabel('Numret eller adressen').fill(details.contact);
  await next();
  for (const way of ways) await page.getByLabel(way).check({ force: true });
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

  it('stops at each question that is not answered, and says it beside the field', async () => {
    posts.length = 0;
    const page = await visit();
    await page.goto(`/a/${code}`);
    const next = page.getByRole('button', { name: 'Nästa' }).filter({ visible: true });
    await next.click();
    const name = page.getByLabel('Vad ska vi kalla dig?');
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    const described = (await name.getAttribute('aria-describedby'))?.split(' ');
    expect(described).toEqual(['name-hint', 'name-error']);
    expect(await page.locator('#name-error').textContent()).toBe(
      'Fel: Skriv något vi kan kalla dig. Det behöver inte vara ditt riktiga namn',
    );
    await name.fill('Valborg');
    await name.press('Enter');
    expect(await page.getByText('Fråga 2 av 5').isVisible()).toBe(true);
    await next.click();
    expect(await page.locator('.field-error').allTextContents()).toEqual([
      'Fel: Välj hur vi ska höra av oss',
      'Fel: Skriv ett nummer eller en adress, så att vi kan höra av oss',
    ]);
    await page.getByLabel('Skicka sms').check({ force: true });
    await page.getByLabel('Numret eller adressen').fill('nej');
    await next.click();
    expect(await page.locator('.field-error').allTextContents()).toEqual([
      'Fel: Skriv ett telefonnummer med minst fem siffror',
    ]);
    await page.getByLabel('Numret eller adressen').fill('073-555 01 23');
    await next.click();
    expect(await page.getByText('Fråga 3 av 5').isVisible()).toBe(true);
    expect(await page.locator('.field-error').count()).toBe(0);
    expect(posts).toEqual([]);
  });

  it('shows what is to be mended together with the way to send it, here and after the server’s answer', async () => {
    posts.length = 0;
    const page = await visit();
    await page.goto(`/a/${code}`);
    await fillIn(page, secrets);
    await page.locator('#contact').evaluate((field) => {
      (field as HTMLInputElement).value = 'nej';
    });
    const send = page.getByRole('button', { name: 'Skicka min anmälan' });
    await send.click();
    const summary = page.locator('.error-summary');
    await summary.getByRole('link', { name: 'Skriv ett telefonnummer med minst fem siffror' }).click();
    const contact = page.getByLabel('Numret eller adressen');
    expect(await contact.evaluate((field) => field === document.activeElement)).toBe(true);
    expect([await contact.isVisible(), await send.isVisible()]).toEqual([true, true]);
    expect(await page.getByLabel('Vad ska vi kalla dig?').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Visa alla frågor' }).click();
    expect(await page.getByLabel('Vad ska vi kalla dig?').isVisible()).toBe(true);
    expect(posts).toEqual([]);

    // past the script, so that it is the server that refuses
    await page.locator('#name').fill('');
    await page.locator('#contact').fill('070-1740605');
    await page.locator('[data-sign-up] form').evaluate((form) => (form as HTMLFormElement).submit());
    await summary.getByRole('link', { name: 'Skriv något vi kan kalla dig' }).waitFor();
    expect(await page.getByLabel('Vad ska vi kalla dig?').isVisible()).toBe(true);
    expect(await page.locator('#name-error').isVisible()).toBe(true);
    expect(await contact.isVisible()).toBe(false);
    const { rows: before } = await db.owner.query('select from service.sign_up');
    await page.getByLabel('Vad ska vi kalla dig?').fill('Valborg igen');
    await send.click();
    await page.getByRole('heading', { name: 'Tack!' }).waitFor();
    const { rows: after } = await db.owner.query('select from service.sign_up');
    expect(after.length - before.length).toBe(1);
    await db.owner.query(
      'delete from service.sign_up where id <> (select id from service.sign_up order by ctid limit 1)',
    );
    // the browser itself tells that the server refused
    expect(faults.splice(0)).toEqual([expect.stringContaining('422')]);
  });

  it('copies the receipt code in one press', async () => {
    const page = await visit();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/a/${code}`);
    await fillIn(page, secrets);
    await page.getByRole('button', { name: 'Skicka min anmälan' }).click();
    await page.getByRole('button', { name: 'Kopiera koden' }).click();
    await page.getByText('Koden är kopierad.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('-', '')).toHaveLength(28);

    await page.goto('/kvitto');
    await page.getByLabel('Din kod').fill(copied);
    await page.getByRole('button', { name: 'Visa hur det går' }).click();
    const leave = async () => {
      await page.getByRole('button', { name: 'Jag vill inte vara med längre' }).click();
      await page.getByRole('heading', { name: 'Ska vi ta bort allt?' }).waitFor();
    };
    await leave();
    expect(page.url()).not.toContain(copied.slice(0, 4));
    await page.getByRole('button', { name: 'Nej, jag är kvar' }).click();
    await page.getByRole('heading', { name: 'Din anmälan finns hos oss' }).waitFor();
    await leave();
    await page.getByRole('button', { name: 'Ja, ta bort allt' }).click();
    await page.getByRole('heading', { name: 'Allt är borttaget' }).waitFor();
    const { rows } = await db.owner.query('select from service.sign_up');
    expect(rows).toHaveLength(1);
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
    await row.locator('summary').first().click();
    await row.getByText('Teckentolk från Mörbylånga').waitFor();
    expect(await row.getByRole('link', { name: '073-555 01 23' }).getAttribute('href')).toBe(
      'sms:0735550123',
    );
    const other = page.locator('[data-row]').filter({ hasText: 'Utan Skript' });
    await other.locator('summary').first().click();
    await other.getByText('018-99 88 77').waitFor();
    // one is open at a time
    expect(await row.getByText('Teckentolk från Mörbylånga').isVisible()).toBe(false);
    await row.locator('summary').first().click();
    expect(posts).toEqual([]);
    await row.getByRole('button', { name: 'Jag har hört av mig' }).click();
    await row.getByText('Kontaktad').waitFor();
    expect(await row.getByText('Teckentolk från Mörbylånga').isVisible()).toBe(true);
    // two ways were said: none is chosen for them, and none is not enough
    const way = row.getByLabel('Så görs intervjun');
    expect(await way.inputValue()).toBe('');
    await row.getByRole('button', { name: 'Gör till intervju' }).click();
    await row.getByText('Välj hur intervjun ska göras').waitFor();
    expect(faults.splice(0)).toEqual([expect.stringContaining('422')]);
    expect(await way.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await row.getByText('Teckentolk från Mörbylånga').isVisible()).toBe(true);
    await way.selectOption({ label: 'På telefon' });
    await row.getByRole('button', { name: 'Gör till intervju' }).click();
    await row.getByText('Boka tid').waitFor();
    for (const post of posts)
      for (const needle of needles) expect(decodeURIComponent(post.body)).not.toContain(needle);
    await page.getByRole('button', { name: 'Lås', exact: true }).click();
    await page.getByText('Låst.').waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/Valborg|Teckentolk|99 88 77/);
  });

  it('begins the way of interview at the one that the person has said, until it is locked again', async () => {
    const page = await visit();
    await page.goto(`/a/${code}`);
    await fillIn(page, { ...secrets, name: 'Bara På Kafé', when: 'Måndagar' }, ['På ett kafé']);
    await page.getByRole('button', { name: 'Skicka min anmälan' }).click();
    await page.getByRole('heading', { name: 'Tack!' }).waitFor();
    const list = await visit(cast.coordinator);
    await list.goto(`${base}/anmalningar`);
    await list.getByLabel('Lösenordsfras').fill(passphrase);
    await list.getByRole('button', { name: 'Lås upp' }).click();
    const row = list.locator('[data-row]').filter({ hasText: 'Bara På Kafé' });
    await row.locator('summary').first().click();
    await row.getByRole('button', { name: 'Jag har hört av mig' }).click();
    await row.getByText('Kontaktad').waitFor();
    expect(await row.getByLabel('Så görs intervjun').inputValue()).toBe('cafe');
    await list.getByRole('button', { name: 'Lås', exact: true }).click();
    const ways = list.locator('select[name=way]');
    expect(await ways.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(
      (await ways.all()).map(() => ''),
    );
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
