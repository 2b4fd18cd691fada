import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../../tests/browser.ts';
import type { Player } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { serveTestApp } from '../../../tests/server.ts';
import { signInJob, startSession } from '../../kernel/access/sessions.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const server = await serveTestApp(db);
const plan = `${server.baseUrl}/stod/${cast.supportId}/plan`;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A phone of its own, signed in. */
async function device(
  player: Player,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  const token = await db.database.withActor(signInJob, 'write', now, (tx) =>
    startSession(tx, db.keys, {
      personId: player.personId,
      roleHoldingId: player.roleHoldingId,
      device: 'Test',
    }),
  );
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 360, height: 740 },
    ...options,
  });
  context.setDefaultTimeout(8000);
  await context.addCookies([{ name: 'medskapa', value: token, url: server.baseUrl }]);
  return context;
}

/** Presses an answer where people press it: on its word. */
const choose = (page: Page, answer: string) =>
  page.locator('.choice label').getByText(answer, { exact: true }).click();

it('makes a plan without script: one question at a time, to a yes', async () => {
  const context = await device(cast.participant, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.baseUrl}/min-plan`);
  await page.getByRole('button', { name: 'Börja med planen' }).click();
  await page.getByRole('link', { name: 'Börja' }).click();
  await page.getByLabel('Så vill jag att livet ska vara').fill('Lugnt');
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await choose(page, 'Det här vill jag');
  await page.getByLabel('Skriv med egna ord').fill('Jag vill åka buss');
  await page.getByRole('button', { name: 'Spara och skriv en till' }).click();
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await page.getByRole('link', { name: 'Gör det till ett mål' }).click();
  await choose(page, 'Att lära och öva');
  await page.getByRole('button', { name: 'Spara målet' }).click();
  await page.getByRole('link', { name: 'Gå vidare' }).click();
  await page.getByRole('link', { name: 'Gå vidare' }).click();
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  await page.getByRole('button', { name: 'Så här vill jag ha planen' }).click();
  await choose(page, 'Ja');
  await page.getByRole('button', { name: 'Svara' }).click();
  expect(await page.getByRole('main').textContent()).toContain('Ni är överens om planen');
  await context.close();
});

it('keeps what was written on a phone that dies, and shows it on the next one', async () => {
  const phone = await device(cast.participant);
  const page = await phone.newPage();
  await page.goto(plan);
  await page.getByRole('button', { name: 'Ändra planen' }).click();
  await page.goto(`${plan}/skriv/ideer`);
  const saved = page.waitForResponse((response) => response.url().includes('/skriv/sagt/'));
  await page.getByLabel('Det vore fint om').pressSequentially('ha en hund');
  expect((await saved).status()).toBe(200);
  await phone.close();
  const other = await device(cast.participant, { javaScriptEnabled: false });
  const again = await other.newPage();
  await again.goto(`${plan}/skriv/ideer`);
  expect(await again.getByRole('main').textContent()).toContain('ha en hund');
  await other.close();
});

it('lays both texts side by side when two devices change the same, also from yesterday’s tab', async () => {
  const [alex, bo] = [
    await device(cast.participant),
    await device(cast.worker, { javaScriptEnabled: false }),
  ];
  const table = await bo.newPage();
  await table.goto(`${plan}/skriv/gora`);
  await table.getByRole('link', { name: 'Lägg till något att göra' }).click();
  await table.getByLabel('Vad ska ni göra?').fill('Promenad');
  await choose(table, 'Alex och personalen tillsammans');
  await table.getByRole('button', { name: 'Spara' }).click();
  const [one, other] = [await alex.newPage(), await bo.newPage()];
  for (const page of [one, other]) {
    await page.goto(`${plan}/skriv/gora`);
    await page.getByRole('link', { name: 'Ändra Promenad' }).click();
  }
  await other.getByLabel('När och hur?').fill('Tisdagar');
  await other.getByRole('button', { name: 'Spara' }).click();
  await one.getByLabel('När och hur?').fill('Onsdagar, om det inte regnar');
  await one.getByRole('button', { name: 'Spara' }).click();
  const merge = await one.getByRole('main').textContent();
  expect(merge).toContain('Tisdagar');
  expect(await one.getByRole('textbox').first().inputValue()).toBe('Onsdagar, om det inte regnar');
  await one.getByRole('textbox').first().fill('Tisdagar, onsdagar om det regnar');
  await one.getByRole('button').last().click();
  await one.waitForURL(/skriv\/gora$/);
  expect(await one.getByRole('main').textContent()).toContain('Tisdagar, onsdagar om det regnar');
  await alex.close();
  await bo.close();
});
