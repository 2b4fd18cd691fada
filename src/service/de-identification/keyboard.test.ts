import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../tests/browser.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { serveTestApp } from '../../../tests/server.ts';
import { signInJob, startSession } from '../../kernel/access/sessions.ts';
import { addInterviewed, addRawTranscript } from '../transcripts/interview-scene.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await serveTestApp(db);
const browser = await launchBrowser();
afterAll(async () => {
  await browser.close();
  await site.close();
});

const said = [
  { words: 'Vem kommer?' },
  { words: 'Mirja. Hon är bra, Mirja. Förut kom Sven, han var sen. Sen kom Mirja.' },
  { words: 'Om soppan, sa du?' },
  { words: 'Ja, soppan. Ring 070-123 45 67.' },
];

const { informantId } = await addInterviewed(db, cast, 'Deltagare 4');
const transcript = await addRawTranscript(db, cast, informantId, said);
const review = `/granskningar/${cast.auditId}/utskrifter/${transcript.id}/avidentifiera`;

const states = async () =>
  (
    await db.owner.query(
      `select m.found, m.state from service.identifying_mark m join service.transcript_turn u on u.id = m.turn_id
       where m.transcript_id = $1 order by u.position, m.start_at`,
      [transcript.id],
    )
  ).rows.map(({ found, state }) => `${found} ${state}`);

describe('the review by keyboard alone', () => {
  let page: Page;
  const problems: string[] = [];
  beforeAll(async () => {
    const token = await db.database.withActor(signInJob, 'write', now, (tx) =>
      startSession(tx, db.keys, {
        personId: cast.auditor.personId,
        roleHoldingId: cast.auditor.roleHoldingId,
        device: 'Test',
      }),
    );
    const context = await browser.newContext({ locale: 'sv-SE' });
    await context.addCookies([{ name: 'medskapa', value: token, url: site.baseUrl }]);
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(site.baseUrl + review);
    await page.getByRole('button', { name: 'Börja' }).press('Enter');
    await page.locator('[data-review]').waitFor();
  });

  const current = () => page.locator('.decision-what strong').textContent();
  /** Presses a key and waits until the place shown, or what is said of the last press, has changed. */
  const press = async (key: string) => {
    const before = await page.locator('main').textContent();
    await page.keyboard.press(key);
    await page.waitForFunction((old) => document.querySelector('main')?.textContent !== old, before);
  };

  it('begins with the focus on the place and the keys told', async () => {
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-review'))).toBe(true);
    expect(await page.locator('[data-key-help]').isVisible()).toBe(true);
    expect(await current()).toBe('Mirja');
  });

  it('moves without deciding', async () => {
    await press('n');
    expect(await current()).toBe('Hon');
    await press('p');
    expect(await current()).toBe('Mirja');
    expect((await states()).every((one) => one.endsWith(' open'))).toBe(true);
  });

  it('decides a word and all alike with Enter, keeps with X, and takes back with U', async () => {
    await page.evaluate(() => Object.assign(window, { stillTheSamePage: true }));
    await press('Enter');
    expect((await states()).filter((one) => one === 'Mirja confirmed')).toHaveLength(3);
    expect(await current()).toBe('Hon');
    await press('Enter');
    expect(await current()).toBe('Sven');
    await press('x');
    expect(await states()).toEqual(expect.arrayContaining(['Hon confirmed', 'Sven dismissed']));
    await press('u');
    expect(await states()).toEqual(expect.arrayContaining(['Hon confirmed', 'Sven open']));
    expect(await current()).toBe('Sven');
    expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true);
  });

  it('changes with E, and a letter typed in the field is only a letter', async () => {
    await page.keyboard.press('e');
    await page.keyboard.type('en annan x');
    await press('Enter');
    const { rows } = await db.owner.query(
      "select replacement from service.identifying_mark where found = 'Sven'",
    );
    expect(rows).toEqual([{ replacement: 'en annan x' }]);
  });

  it('says what is wrong, and goes on from the field', async () => {
    await page.keyboard.press('e');
    await page.keyboard.type(' ');
    await press('Enter');
    expect(await page.locator('.error-summary').textContent()).toContain('Skriv vad det ska bytas till');
    await page.keyboard.press('Escape');
  });

  it('marks what is chosen in the text with M', async () => {
    await page.goto(`${site.baseUrl}${review}/text`);
    await page.getByText('Ja, soppan.').evaluate((element) => {
      const text = [...element.childNodes].find((node) => node.textContent?.includes('soppan'))!;
      const at = text.textContent!.indexOf('soppan');
      document.getSelection()!.setBaseAndExtent(text, at, text, at + 'soppan'.length);
    });
    await page.keyboard.press('m');
    expect(await page.locator('input[name="phrase"]').inputValue()).toBe('soppan');
    await page.keyboard.press('Tab');
    await page.keyboard.type('P');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tryck=/);
    expect((await states()).filter((one) => one === 'soppan confirmed')).toHaveLength(2);
  });

  it('goes on with Enter to the list of what is only perhaps, and never past it', async () => {
    await db.owner.query(`update service.identifying_mark set doubtful = false where transcript_id = $1`, [
      transcript.id,
    ]);
    await db.owner.query(
      `insert into service.identifying_mark (transcript_id, turn_id, start_at, end_at, kind, found, form, suggestion, doubtful)
       values ($1, $2, 0, 3, 'name', 'Vem', 'name:vem', 'XXX', true),
         ($1, $2, 4, 10, 'name', 'kommer', 'name:kommer', 'XXX', true)`,
      [transcript.id, transcript.turnIds[0]],
    );
    await page.goto(site.baseUrl + review);
    for (let presses = 0; presses < 20 && (await page.locator('.decision-what').count()) > 0; presses += 1) {
      await press('Enter');
    }
    expect(await page.locator('main').textContent()).toContain('Kanske: 2 ord kvar att titta på.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('x');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-ticks] input:checked').count()).toBe(1);
    await page.waitForTimeout(200);
    expect((await states()).filter((one) => one.endsWith(' open'))).toEqual(['Vem open', 'kommer open']);
  });

  it('ticks in the list with N, P, the arrows and the space bar, and keeps the rest with R and Enter', async () => {
    const focused = () =>
      page.evaluate(() => document.activeElement?.parentElement?.textContent?.trim() ?? '');
    await page.goto(`${site.baseUrl}${review}/kanske`);
    await page.keyboard.press('n');
    expect(await focused()).toMatch(/^Vem/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^kommer/);
    await page.keyboard.press('p');
    expect(await focused()).toMatch(/^Vem/);
    await page.keyboard.press('n');
    await page.keyboard.press('Space');
    await page.keyboard.press('r');
    expect(await focused()).toBe('Resten pekar inte ut någon');
    await press('Enter');
    expect(await states()).toEqual(expect.arrayContaining(['Vem dismissed', 'kommer confirmed']));
    await press('u');
    expect(await states()).toEqual(expect.arrayContaining(['Vem open', 'kommer open']));
    await page.keyboard.press('r');
    await press('Enter');
    expect(await states()).toEqual(expect.arrayContaining(['Vem dismissed', 'kommer dismissed']));
  });

  it('is at the end when all is decided, and switched off the keys do nothing', async () => {
    expect(await page.locator('h1').textContent()).toBe('Avidentifiera Deltagare 4');
    expect(await page.locator('main').textContent()).toContain('Alla ställen är genomgångna');
    expect((await states()).some((one) => one.endsWith(' open'))).toBe(false);

    await page.goto(`${site.baseUrl}${review}?plats=${await firstMark()}`);
    await page.getByRole('button', { name: 'Stäng av tangenterna' }).click();
    const before = await states();
    await page.locator('[data-review]').focus();
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(await states()).toEqual(before);
    expect(problems.filter((text) => !text.includes('422'))).toEqual([]);
  });

  const firstMark = async () =>
    (
      await db.owner.query('select id from service.identifying_mark where transcript_id = $1 limit 1', [
        transcript.id,
      ])
    ).rows[0].id as string;
});
