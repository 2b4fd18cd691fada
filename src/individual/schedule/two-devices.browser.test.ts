import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../tests/browser.ts';
import type { Player } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { serveTestApp } from '../../../tests/server.ts';
import { signInJob, startSession } from '../../kernel/access/sessions.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await serveTestApp(db);
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const base = `/stod/${cast.supportId}`;
/** A device of somebody's, on the week; the second one is an old phone without JavaScript. */
async function device(player: Player, javaScriptEnabled: boolean): Promise<Page> {
  const token = await db.database.withActor(signInJob, 'write', now, (tx) =>
    startSession(tx, db.keys, {
      personId: player.personId,
      roleHoldingId: player.roleHoldingId,
      device: 'Test',
    }),
  );
  const context = await browser.newContext({
    javaScriptEnabled,
    locale: 'sv-SE',
    viewport: { width: 360, height: 700 },
  });
  await context.addCookies([{ name: 'medskapa', value: token, url: site.baseUrl }]);
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  await page.goto(`${site.baseUrl}${base}/vecka`);
  return page;
}

async function add(page: Page, words: string): Promise<void> {
  await page.goto(`${site.baseUrl}${base}/vecka/nytt?vecka=2026-W47`);
  await page.getByLabel('Vad ska du göra?').fill(words);
  // pressed where people press it: on its word
  await page.getByText('lördag 21 november', { exact: true }).click();
  await page.getByRole('button', { name: 'Lägg in i veckan' }).click();
  await page.waitForURL(/fyll-i/);
}

describe('a phone and a tablet in the same week', () => {
  it('fill in and tick off at once, and nothing is lost', async () => {
    const phone = await device(cast.participant, false);
    const tablet = await device(cast.worker, true);
    await Promise.all([add(phone, 'Promenad'), add(tablet, 'Handla')]);
    // both open the same page; what one ticks stands when the other, a moment old, ticks something else
    const other = await device(cast.participant, true);
    await phone.goto(`${site.baseUrl}${base}/vecka`);
    await phone.getByRole('button', { name: 'Jag har gjort det Promenad' }).click();
    await phone.waitForURL(/#d-2026-11-21$/);
    // the other page is old by now: pressing the same again is the same once more
    await other.getByRole('button', { name: 'Jag har gjort det Promenad' }).click();
    await other.waitForURL(/#d-2026-11-21$/);
    await other.getByRole('button', { name: 'Inte idag Handla' }).click();
    await other.getByText('Inte idag', { exact: true }).waitFor();
    const shown = await other.locator('#d-2026-11-21').textContent();
    expect(shown).toMatch(/Promenad\s*Gjort/);
    expect(shown).toMatch(/Handla\s*Inte idag/);
    const { rows } = await db.owner.query('select answer from individual.schedule_tick order by words');
    expect(rows.map(({ answer }) => answer)).toEqual(['not-today', 'done']);
  });

  it('change the same thing: the later one sees both texts, and what was typed is there', async () => {
    const phone = await device(cast.participant, false);
    const tablet = await device(cast.worker, true);
    const { rows } = await db.owner.query("select id from individual.schedule_item where words = 'Handla'");
    const path = `${site.baseUrl}${base}/vecka/sak/${rows[0].id}?vecka=2026-W47`;
    await Promise.all([phone.goto(path), tablet.goto(path)]);
    await phone.getByLabel('Vad ska du göra?').fill('Handla frukt');
    await phone.getByRole('button', { name: 'Spara' }).click();
    await phone.waitForURL(/fyll-i/);
    await tablet.getByLabel('Vad ska du göra?').fill('Handla fisk');
    await tablet.getByRole('button', { name: 'Spara' }).click();
    await tablet.getByText('Handla frukt').first().waitFor();
    expect(await tablet.content()).toContain('Handla fisk');
    await tablet.getByRole('button', { name: /spara/i }).first().click();
    await tablet.waitForURL(/fyll-i/);
    const after = await db.owner.query('select words from individual.schedule_item order by words');
    expect(after.rows.map(({ words }) => words)).toHaveLength(2);
    expect(after.rows[0].words).toMatch(/^Handla (fisk|frukt)/);
  });
});
