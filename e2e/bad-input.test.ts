import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { archive, wordFile } from '../src/kernel/documents/read/hostile-files.ts';
import { addGuide, addInterviewed } from '../src/service/transcripts/interview-scene.ts';
import { castAudit } from '../tests/cast.ts';
import { testDatabase } from '../tests/database.ts';
import type { Hand } from './journey/hand.ts';
import { World } from './journey/world.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { questions } = await addGuide(db, cast);
const audit = `/granskningar/${cast.auditId}`;
await db.owner.query('update kernel.installation set demo = true');
await db.owner.query(
  "insert into kernel.demo_persona (slug, person_id, role_holding_id, words) values ('rut', $1, $2, 'Intervjuar')",
  [cast.auditor.personId, cast.auditor.roleHoldingId],
);
const folder = await mkdtemp(join(tmpdir(), 'medskapa-e2e-'));
const worlds = {
  with: await World.begin(db, true, { demo: true }),
  without: await World.begin(db, false, { demo: true }),
};
afterAll(async () => {
  for (const world of Object.values(worlds)) await world.end();
  await rm(folder, { recursive: true });
});

let number = 0;
const someoneInterviewed = (as?: Parameters<typeof addInterviewed>[3]) =>
  addInterviewed(db, cast, `Deltagare ${++number}`, as);

/** The page where what somebody has said is put in, for somebody new. */
async function whereToPutIn(world: World): Promise<Hand> {
  const { informantId } = await someoneInterviewed();
  const rut = await world.as(cast.auditor);
  await rut.open(`${audit}/utskrifter/ny?informant=${informantId}`);
  return rut;
}

async function upload(rut: Hand, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await rut.field('Eller en fil').setInputFiles(path);
  await rut.pressInVain('Lägg in texten');
}

/** The form stands as it did, and takes what is good. */
async function expectToGoOn(rut: Hand): Promise<void> {
  await rut.write('Texten', 'I: Hur är det?\nIP: Det är bra nu.');
  await rut.press('Lägg in texten');
  expect(await rut.words()).toContain('Det är bra nu.');
}

describe.each(['with', 'without'] as const)('%s script', (script) => {
  const world = worlds[script];

  it('an upload of 50 MB is told to be too large, and the way back is open', async () => {
    const rut = await whereToPutIn(world);
    const form = rut.path;
    await upload(rut, 'inspelning.txt', Buffer.alloc(50 * 1024 * 1024, 'a '));
    expect(rut.status).toBe(413);
    expect(await rut.heading()).toBe('Det du skickade är för stort');
    expect(await rut.words()).toContain('En fil får vara högst 10 MB.');
    await rut.page.goBack();
    expect(rut.path).toBe(form);
    await rut.field('Eller en fil').setInputFiles({
      name: 'samtal.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('I: Hur är det?\nIP: Det är bra nu.'),
    });
    await rut.press('Lägg in texten');
    expect(await rut.words()).toContain('Det är bra nu.');
  });

  it('a form pressed twice is done once', async () => {
    const sam = await world.as(cast.coordinator);
    const message = `Vi ses på måndag, ${script}.`;
    await sam.open(`${audit}/uppdrag`);
    await sam.write('Skriv till den andra sidan', message);
    const leaving = sam.page.waitForRequest((request) => request.method() === 'POST');
    await sam.button('Skicka').dblclick({ noWaitAfter: true });
    const sent = await leaving;
    await sam.page.getByText(message).waitFor();
    // and a network that stammers sends the very same once more
    const again = await sam.page.request.post(sent.url(), {
      headers: { 'content-type': sent.headers()['content-type']!, origin: world.origin },
      data: sent.postData()!,
    });
    expect(again.status()).toBe(200);
    await sam.open(`${audit}/uppdrag`);
    expect((await sam.words()).split(message)).toHaveLength(2);
  });

  it('two browsers with the same text: the second sees both, and neither is lost', async () => {
    const first = await world.as(cast.coordinator);
    const second = await world.as(cast.coordinator, { seat: 'at home' });
    await first.open(`${audit}/uppdrag/andra`);
    await second.open(`${audit}/uppdrag/andra`);
    await first.write('Bakgrund', `Det första, ${script}.`);
    await first.press('Spara');
    await second.write('Bakgrund', `Det andra, ${script}.`);
    await second.pressInVain('Spara');
    expect(second.status).toBe(409);
    expect(await second.heading()).toBe('Någon annan hann spara före dig');
    expect(await second.words()).toContain(`Det första, ${script}.`);
    expect(await second.field('Din text').inputValue()).toBe(`Det andra, ${script}.`);
    await second.write('Din text', `Det första och det andra, ${script}.`);
    await second.press('Spara den här texten');
    expect(await second.words()).toContain(`Det första och det andra, ${script}.`);
  });

  it('a session that ends in the middle of a long text gives the text back after sign-in', async () => {
    const { interviewId } = await someoneInterviewed({ state: 'under-way' });
    const text = `Hon berättade länge, ${script}. ${'Och sedan sa hon mer om veckan. '.repeat(600)}Slut.`;
    const rut = await world.as(cast.auditor);
    await rut.open(`${audit}/intervjuer/${interviewId}`);
    const under = rut.section(`1. ${questions[0]!.text}`);
    await rut.write('Anteckningar', text, under);
    world.wait(120);
    await rut.press('Spara', under);
    expect(await rut.heading()).toBe('Logga in');
    expect(await rut.words()).toContain('Det du skrev är sparat');
    await rut.follow('Välj en person i demon');
    await rut.press('Fortsätt som Rut');
    expect(await rut.heading()).toBe('Fortsätt där du var');
    expect(await rut.words()).toContain(text);
    await rut.press('Skicka det jag skrev Text 1');
    expect(await rut.field('Anteckningar', under).inputValue()).toBe(text);
    await rut.open('/fortsatt');
    expect(await rut.words()).toContain('Här väntar ingen text på dig.');
  });
});

describe('a transcript that is', () => {
  const whole = archive(wordFile(['I: Hej?', 'IP: Hej.']));
  const bomb = archive([
    ...wordFile([]).filter(({ name }) => name !== 'word/document.xml'),
    { name: 'word/document.xml', data: Buffer.alloc(300 * 1024 * 1024, ' ') },
  ]);

  it.each([
    ['a broken Word file', 'trasig.docx', whole.subarray(0, whole.length - 60), 'Filen gick inte att öppna.'],
    ['a zip bomb', 'bomb.docx', bomb, 'Filen är mycket större inuti än den ser ut.'],
  ])('%s is told in plain words, and another one is taken', async (_what, name, bytes, answer) => {
    const rut = await whereToPutIn(worlds.without);
    await upload(rut, name, bytes);
    expect(rut.status).toBe(422);
    expect(await rut.complaints()).toContain(answer);
    await expectToGoOn(rut);
  });

  it('full of NUL bytes is taken without them, and says so', async () => {
    const rut = await whereToPutIn(worlds.without);
    await rut.field('Eller en fil').setInputFiles({
      name: 'samtal.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('I: Hur är det?\0\0\nIP: Det är \0bra nu.\0'),
    });
    await rut.press('Lägg in texten');
    expect(await rut.words()).toContain('Det är bra nu.');
    expect(await rut.words()).toContain('Det fanns tecken i texten som inte går att visa. De är borttagna.');
  });
});

describe('a forged id', () => {
  it('leads to the same page as no page, whether there is something behind it or not', async () => {
    const rita = await worlds.without.as(cast.rivalCoordinator);
    const answers = new Set<string>();
    for (const id of [cast.auditId, randomUUID(), "1' or '1'='1", '..%2f..%2fetc']) {
      const opened = rita.open(`/granskningar/${encodeURIComponent(id)}/uppdrag`);
      await expect(opened).rejects.toThrow(/^404/);
      answers.add(await rita.words());
    }
    expect([...answers]).toEqual([expect.stringContaining('Sidan finns inte')]);
  });

  it('in a hidden field changes nothing', async () => {
    const rut = await whereToPutIn(worlds.without);
    const form = rut.path;
    await rut.page.locator('main input[name="informant"]').evaluate((field, id) => {
      (field as HTMLInputElement).value = id;
    }, randomUUID());
    await rut.write('Texten', 'I: Hur är det?\nIP: Det är bra nu.');
    await rut.pressInVain('Lägg in texten');
    expect(rut.status).toBe(404);
    expect(await rut.heading()).toBe('Sidan finns inte');
    await rut.open(form);
    await expectToGoOn(rut);
  });
});

it('nothing of all this was a fault of ours', () => {
  expect(Object.values(worlds).flatMap((world) => world.serverFaults)).toEqual([]);
});
