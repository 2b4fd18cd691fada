import { it } from 'vitest';
import { launchBrowser } from '../../../tests/browser.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { serveTestApp } from '../../../tests/server.ts';
import { signInJob, startSession } from '../../kernel/access/sessions.ts';
import { addSpoken } from './coding-scene.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const speech = [
  'Kan du berätta hur det gick till när ni gjorde planen?',
  'Ja, vi satt vid köksbordet, hen och jag. Hen frågade vad jag ville och så skrev vi ner det. Sen har vi tittat på den t.ex. när något har ändrats. Jag tycker att hen lyssnar. ”Vad vill du själv?” frågar hen alltid. Det är skönt … för jag behöver tid på mig.',
  'Hur ofta tittar ni på planen?',
  'Kanske två gånger om året. Jag vet inte riktigt. Det är när det kommer en ny som det blir rörigt. Då får jag börja om från början, bl.a. med hur jag vill ha det på morgonen. Förra sommaren var det fem olika på tre veckor! Det orkar man inte med.',
  'Vad hade du velat ha i stället?',
  'Samma person. Eller två som turas om. Och att de ringer innan, så att jag vet vem som kommer.',
];
it('preview', { timeout: 120_000 }, async () => {
  const people = [];
  for (let i = 1; i <= 6; i++)
    people.push(
      await addSpoken(db, cast.auditId, cast.auditor.personId, {
        label: `Informant ${i}`,
        turns: [...speech, ...speech],
        state: i === 6 ? 'raw' : 'approved',
      }),
    );
  const token = await db.database.withActor(signInJob, 'write', now, (tx) =>
    startSession(tx, db.keys, {
      personId: cast.auditor.personId,
      roleHoldingId: cast.auditor.roleHoldingId,
      device: 'Test',
    }),
  );
  const server = await serveTestApp(db);
  const browser = await launchBrowser();
  const base = `${server.baseUrl}/granskningar/${cast.auditId}`;
  const ctx = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  await ctx.addCookies([{ name: 'medskapa', value: token, url: server.baseUrl }]);
  const page = await ctx.newPage();
  page.setDefaultTimeout(4000);
  page.on('console', (m) => console.log('CONSOLE', m.text()));
  page.on('pageerror', (m) => console.log('PAGEERROR', m.message));
  const shot = (name: string) => page.screenshot({ path: `/tmp/coding-shots/${name}.png`, fullPage: true });
  const view = (name: string) => page.screenshot({ path: `/tmp/coding-shots/${name}.png` });
  const t = `${base}/kodning/utskrifter/${people[0]!.transcriptId}`;
  for (const [name, parent, kind] of [
    ['Relationen', '', 'theme'],
    ['Blir lyssnad på', '', 'code'],
    ['Vikarier', '', 'code'],
    ['Förvarning', '', 'code'],
  ] as const) {
    await page.goto(`${base}/kodning/kodbok`);

    await page.getByLabel('Namn').fill(name);
    await page
      .getByRole('radio', { name: kind === 'theme' ? 'Tema' : 'Kod', exact: true })
      .check({ force: true });
    if (name !== 'Relationen') await page.getByLabel('Ligger under').selectOption({ label: 'Relationen' });
    await page.getByRole('button', { name: 'Lägg till' }).click();
  }
  await shot('codebook-1280');
  await page.goto(t);
  await view('transcript-empty-1280');
  const code = async (texts: RegExp[], codes: string[]) => {
    for (const text of texts)
      await page.locator('.sentence > label').filter({ hasText: text }).first().click();
    for (const c of codes)
      await page.locator('[data-code-choice]').filter({ hasText: c }).locator('input').check({ force: true });
    await page.getByRole('button', { name: 'Koda', exact: true }).click();
    await page.waitForLoadState();
  };
  await code([/Hen frågade vad jag ville/, /Sen har vi tittat/], ['Hur fungerar samarbetet']);
  await code([/Hen frågade vad jag ville/], ['Blir lyssnad på']);
  await code([/Jag tycker att hen lyssnar/], ['Blir lyssnad på', 'Vikarier']);
  await code([/Förra sommaren/, /Det orkar man/], ['Vikarier']);
  await view('transcript-1280');
  await page
    .locator('.sentence > label')
    .filter({ hasText: /Det är när det kommer/ })
    .first()
    .click();
  await view('transcript-chosen-1280');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(t);
  await view('transcript-360');
  await page
    .locator('.sentence > label')
    .filter({ hasText: /Kanske två/ })
    .first()
    .click();
  await view('transcript-chosen-360');
  await page.goto(`${base}/kodning`);
  await shot('overview-360');
  await page.goto(`${base}/kodning/kodbok`);
  await shot('codebook-360');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${base}/kodning`);
  await shot('overview-1280');
  await page.getByRole('link', { name: 'Vikarier' }).first().click();
  await shot('code-1280');
  await page
    .getByRole('link', { name: /^Ändra Informant/ })
    .first()
    .click();
  await shot('passage-1280');
  await page.goto(`${base}/kodning/informanter/${people[0]!.informantId}`);
  await page.getByLabel('3. Dialog').check({ force: true });
  await page.getByLabel('Vad bygger det på?').fill('Hen frågar, och de skriver tillsammans.');
  await page.getByRole('button', { name: 'Spara steget' }).click();
  await shot('informant-1280');
  await page.goto(`${base}/kodning/trappan`);
  await shot('ladder-1280');
  await page.goto(`${base}/kodning/kodbok`);
  await page.getByRole('link', { name: 'Vikarier' }).click();
  await shot('edit-1280');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(t);
  await view('transcript-dark-1280');
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  await plain.addCookies([{ name: 'medskapa', value: token, url: server.baseUrl }]);
  const p2 = await plain.newPage();
  await p2.goto(t);
  await p2.screenshot({ path: '/tmp/coding-shots/transcript-plain-1280.png' });
  await p2.setViewportSize({ width: 360, height: 740 });
  await p2.goto(t);
  await p2.screenshot({ path: '/tmp/coding-shots/transcript-plain-360.png' });
  console.log(server.log.filter((l) => / (4|5)\d\d |error/.test(l)).join('\n'));
  await browser.close();
  await server.close();
});
