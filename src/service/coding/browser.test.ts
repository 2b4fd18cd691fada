import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../tests/browser.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { serveTestApp } from '../../../tests/server.ts';
import { signInJob, startSession } from '../../kernel/access/sessions.ts';
import { addSpoken } from './coding-scene.examples.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const answer = 'Hen frågar vad jag vill. 😀 Sen skriver vi ner det. Det är bra så.';
const scene = { label: 'Informant 1', turns: ['Hur gör ni?', answer, 'Och sen?', 'Sen gör vi det ihop.'] };
const one = await addSpoken(db, cast.auditId, cast.auditor.personId, scene);
const token = await db.database.withActor(signInJob, 'write', now, (tx) =>
  startSession(tx, db.keys, {
    personId: cast.auditor.personId,
    roleHoldingId: cast.auditor.roleHoldingId,
    device: 'Test',
  }),
);
const server = await serveTestApp(db);
const browser = await launchBrowser();
afterAll(async () => {
  await browser.close();
  await server.close();
});
const address = `${server.baseUrl}/granskningar/${cast.auditId}/kodning/utskrifter/${one.transcriptId}`;

async function open(
  javaScriptEnabled: boolean,
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'sv-SE', reducedMotion: 'reduce' });
  await context.addCookies([{ name: 'medskapa', value: token, url: server.baseUrl }]);
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      faults.push(message.text());
  });
  await page.goto(address);
  return { page, context, faults };
}

/** Takes what has been coded so far, and clears it away for the next test. */
async function coded(): Promise<{ words: string; codes: string[] }[]> {
  const { rows } = await db.owner.query(
    `select p.words, array(select c.name from service.coding g join service.code c on c.id = g.code_id
       where g.passage_id = p.id order by c.name) as codes
     from service.passage p join service.transcript_turn w on w.id = p.turn_id order by w.position, p.start_at`,
  );
  await db.owner.query('delete from service.passage');
  return rows;
}

describe('coding by keyboard alone', () => {
  it('goes by sentence and by word, to the codes and back', { timeout: 30_000 }, async () => {
    const { page, context, faults } = await open(true);
    const first = page.locator('.sentence > input').first();
    await first.focus();
    // down past the question to the answer's first sentence, then one more with it
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await page.locator('.chosen').textContent()).toContain('Hen frågar vad jag vill.');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('code-filter');
    await page.keyboard.type('vardag');
    expect(await page.locator('[data-code-choice]:visible').count()).toBe(1);
    await page.keyboard.press('Enter');
    await Promise.all([page.waitForURL(/#tur-2/), page.keyboard.press('Enter')]);
    expect(await coded()).toEqual([
      {
        words: 'Hen frågar vad jag vill. 😀 Sen skriver vi ner det.',
        codes: ['Har stödet gjort vardagen lättare?'],
      },
    ]);

    // it opens where one was: on the answer; words are chosen within it
    await page.waitForFunction(() => document.activeElement?.closest('#tur-2'));
    await page.keyboard.press('ArrowRight');
    for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type('samarbetet');
    await page.keyboard.press('Enter');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await coded()).toEqual([{ words: 'vad jag', codes: ['Hur fungerar samarbetet om planen?'] }]);

    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    expect(await page.locator('.sentence > input:checked').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('coding by mouse', () => {
  it('takes any words that are marked, over sentences and turns, and a press ticks', {
    timeout: 30_000,
  }, async () => {
    const { page, context, faults } = await open(true);
    const box = async (text: string) => (await page.getByText(text, { exact: true }).boundingBox())!;
    const from = await box('Det är bra så.');
    const to = await box('Och sen?');
    await page.mouse.move(from.x + 1, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width + 20, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelectorAll('input[name=spans]').length === 2);
    await page.getByLabel('Ny kod').fill('Tillsammans');
    await page.getByLabel('Ny kod').press('Enter');
    await page.waitForURL(/#tur-2/);
    expect(await coded()).toEqual([
      { words: 'Det är bra så.', codes: ['Tillsammans'] },
      { words: 'Och sen?', codes: ['Tillsammans'] },
    ]);

    // marked words are let go of by a press elsewhere, which ticks the sentence
    await page.getByText('Och sen?').dblclick();
    await page.waitForSelector('input[name=spans]', { state: 'attached' });
    await page.getByText('Sen gör vi det ihop.').click();
    await page.getByLabel('Tillsammans').check({ force: true });
    await page.getByRole('button', { name: 'Koda', exact: true }).click();
    await page.waitForURL(/#tur-4/);
    expect(await coded()).toEqual([{ words: 'Sen gör vi det ihop.', codes: ['Tillsammans'] }]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('coding without script', () => {
  it('ticks sentences and codes, and sends', { timeout: 30_000 }, async () => {
    const { page, context, faults } = await open(false);
    await page.getByLabel('Sen skriver vi ner det.').check();
    await page.getByLabel('Det är bra så.').check();
    await page.getByLabel('Hur fungerar samarbetet om planen?').first().check({ force: true });
    await page.getByRole('button', { name: 'Koda', exact: true }).click();
    await page.waitForURL(/#tur-2/);
    expect(await coded()).toEqual([
      { words: '😀 Sen skriver vi ner det. Det är bra så.', codes: ['Hur fungerar samarbetet om planen?'] },
    ]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
