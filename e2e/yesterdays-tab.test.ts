import { afterAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../tests/database.ts';
import type { Hand } from './journey/hand.ts';
import { World } from './journey/world.ts';
import { setScene } from './reliability/scene.ts';

const db = await testDatabase();
const { cast, path, bathing, outdoors, aboutItem } = await setScene(db);
const world = await World.begin(db, true, { demo: true });
afterAll(() => world.end());

const mergePage = 'Någon annan hann spara före dig';
const one = async (sql: string, values: unknown[] = []) => (await db.owner.query(sql, values)).rows;
const draft = "(select id from individual.plan where state = 'draft')";

/** Who wrote yesterday presses today: they sign in first, and find what they wrote. */
async function signInAndRead(hand: Hand, name: string, button: string, text: string): Promise<void> {
  await hand.press(button);
  expect(await hand.heading()).toBe('Logga in');
  expect(await hand.words()).toContain('Det du skrev är sparat');
  await hand.follow('Välj en person i demon');
  await hand.press(`Fortsätt som ${name}`);
  expect(await hand.heading()).toBe('Fortsätt där du var');
  expect(await hand.words()).toContain(text);
}
describe.each([true, false])('yesterday’s tab, with scripts: %s', (script) => {
  const label = script ? 'med' : 'utan';
  const tab = (who: 'participant' | 'worker') => world.as(cast[who], { script, seat: `tab ${label}` });
  const other = (who: 'participant' | 'worker') => world.as(cast[who], { script: false, seat: 'phone' });

  it('with a goal, which was changed meanwhile: both texts are there, after signing in', async () => {
    const bo = await tab('worker');
    await bo.open(`${path}/plan/skriv/mal/${outdoors}`);
    await bo.write('Varför är det viktigt för dig?', `Bo hörde: luft, ${label}`);
    const alex = await other('participant');
    await alex.open(`${path}/plan/skriv/mal/${outdoors}`);
    await alex.write('Varför är det viktigt för dig?', `Jag vill se folk, ${label}`);
    await alex.press('Spara målet');
    world.wait(24 * 60);
    await signInAndRead(bo, 'Bo', 'Spara målet', `Bo hörde: luft, ${label}`);
    await bo.pressInVain('Skicka det jag skrev Text 1');
    expect(await bo.heading()).toBe(mergePage);
    expect(await bo.words()).toContain(`Jag vill se folk, ${label}`);
    expect(await bo.field('Din text').inputValue()).toBe(`Bo hörde: luft, ${label}`);
    await bo.write('Din text', `Luft och folk, ${label}`);
    await bo.press('Spara den här texten');
    expect(
      await one(`select meaning from individual.goal where lineage = $1 and plan_id = ${draft}`, [outdoors]),
    ).toEqual([{ meaning: `Luft och folk, ${label}` }]);
    await bo.open('/fortsatt');
    expect(await bo.words()).toContain('Här väntar ingen text på dig.');
  });

  it('with an answer before a follow-up: what was answered since is not taken away', async () => {
    const old = await tab('participant');
    await old.open(`${path}/uppfoljning/fraga/changed`);
    await old.write('Med dina ord', `Jag har flyttat, ${label}`);
    const alex = await other('participant');
    await alex.open(`${path}/uppfoljning/fraga/changed`);
    await alex.choose('Välj en bild', script ? 'Ja, mycket' : 'Ja, lite');
    await alex.write('Med dina ord', `Ny granne, ${label}`);
    await alex.press('Spara och gå vidare');
    world.wait(24 * 60);
    await signInAndRead(old, 'Alex', 'Spara och gå vidare', `Jag har flyttat, ${label}`);
    await old.pressInVain('Skicka det jag skrev Text 1');
    expect(await old.words()).toContain(`Ny granne, ${label}`);
    await old.write('Din text', `Flytt och ny granne, ${label}`);
    await old.press('Spara den här texten');
    expect(
      await one("select mark, words from individual.follow_up_answer where question = 'changed'"),
    ).toEqual([{ mark: script ? 'much' : 'little', words: `Flytt och ny granne, ${label}` }]);
  });

  it('with something about oneself: nobody reads it again who may not since', async () => {
    const before = await other('participant');
    await before.open(`${path}/om-mig/${aboutItem}`);
    await before.choose('Vem får läsa?', 'De som jag väljer');
    await before.tickUnder('Välj vilka', 'De som brukar komma');
    await before.press('Spara');
    const old = await tab('participant');
    await old.open(`${path}/om-mig/${aboutItem}`);
    await old.write('Skriv med dina egna ord', `Te först, ${label}`);
    const alex = await other('participant');
    await alex.open(`${path}/om-mig/${aboutItem}`);
    await alex.write('Skriv med dina egna ord', `Varken te eller kaffe, ${label}`);
    await alex.choose('Vem får läsa?', 'Bara jag');
    await alex.press('Spara');
    world.wait(24 * 60);
    await signInAndRead(old, 'Alex', 'Spara', `Te först, ${label}`);
    await old.pressInVain('Skicka det jag skrev Text 1');
    expect(await old.words()).toContain(`Varken te eller kaffe, ${label}`);
    await old.press('Spara den här texten');
    expect(await one('select words from individual.about_item')).toEqual([{ words: `Te först, ${label}` }]);
    expect(await one('select audience from individual.about_share')).toEqual([]);
  });

  it('with words about a goal: what is not shown any more is not shown again', async () => {
    const page = `${path}/hur-langt/${bathing}`;
    const phone = await other('participant');
    await phone.open(page);
    await phone.tick(/^Visa för dem/);
    await phone.press('Spara');
    const old = await tab('participant');
    await old.open(page);
    await old.write('Säg det med dina ord', `Det går, ${label}`);
    await phone.open(page);
    await phone.page.locator('label').filter({ hasText: 'Visa för dem' }).click();
    await phone.write('Säg det med dina ord', `Det går inte alls, ${label}`);
    await phone.press('Spara');
    world.wait(24 * 60);
    await signInAndRead(old, 'Alex', 'Spara', `Det går, ${label}`);
    await old.pressInVain('Skicka det jag skrev Text 1');
    await old.press('Spara den här texten');
    expect(await one('select words, shown from individual.goal_milestone')).toEqual([
      { words: `Det går, ${label}`, shown: false },
    ]);
  });

  it('with a note that was mended meanwhile: every text is kept', async () => {
    const bo = await tab('worker');
    const [note] = await one('select id from individual.note limit 1');
    const page = `${path}/anteckningar/${note.id}/ratta`;
    await bo.open(page);
    await bo.write('Vad vill du skriva?', `Vi badade länge, ${label}.`);
    await bo.write('Varför rättar du?', 'Glömde något');
    const phone = await other('worker');
    await phone.open(page);
    await phone.write('Vad vill du skriva?', `Vi badade i sjön, ${label}.`);
    await phone.write('Varför rättar du?', 'Fel plats');
    await phone.tick(/^Den nämner någon annan/);
    await phone.press('Spara den nya texten');
    world.wait(24 * 60);
    await signInAndRead(bo, 'Bo', 'Spara den nya texten', `Vi badade länge, ${label}.`);
    await bo.pressInVain('Skicka det jag skrev Text 1');
    expect(await bo.words()).toContain(`Vi badade i sjön, ${label}.`);
    await bo.page.getByLabel('Din text').first().fill(`Vi badade länge i sjön, ${label}.`);
    await bo.press('Spara den här texten');
    const texts = await one(
      'select body, mentions_other from individual.note_text where note_id = $1 order by revision',
      [note.id],
    );
    // and that it names somebody is not taken back by a form that did not know
    expect(texts.slice(-2)).toEqual([
      { body: `Vi badade i sjön, ${label}.`, mentions_other: true },
      { body: `Vi badade länge i sjön, ${label}.`, mentions_other: true },
    ]);
  });
});

it('a press on yesterday’s start page keeps the words that were written since', async () => {
  const old = await world.as(cast.participant, { script: false, seat: 'start page' });
  await old.open('/idag');
  expect(await old.words()).toContain('Hur har det gått med det vi planerade?');
  const phone = await world.as(cast.participant);
  await phone.open(`${path}/uppfoljning/fraga/planned`);
  await phone.write('Med dina ord', 'Vi hann inte.');
  await phone.press('Spara och gå vidare');
  await old.pressInVain('Bra');
  expect(await old.heading()).toBe(mergePage);
  await old.press('Spara den här texten');
  expect(await one("select mark, words from individual.follow_up_answer where question = 'planned'")).toEqual(
    [{ mark: 'good', words: 'Vi hann inte.' }],
  );
});

it('nothing of all this was a fault of ours', () => {
  expect(world.serverFaults).toEqual([]);
});
