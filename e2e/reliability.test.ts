import { afterAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../tests/database.ts';
import type { Hand } from './journey/hand.ts';
import { World } from './journey/world.ts';
import { setScene } from './reliability/scene.ts';

const db = await testDatabase();
const { cast, path, bathing, outdoors } = await setScene(db);
const write = `${path}/plan/skriv`;
const world = await World.begin(db, true, { demo: true });
afterAll(() => world.end());

const column = async (sql: string): Promise<unknown[]> =>
  (await db.owner.query({ text: sql, rowMode: 'array' })).rows.map(([value]) => value);
const words = (table: string, where = 'true') =>
  column(`select words from individual.${table} where ${where} order by words`);
/** A form's own save while one writes, as the page hears of it. */
const saved = (hand: Hand) =>
  hand.page.waitForResponse((response) => response.request().postData()?.includes('_utkast=1') ?? false);
const mergePage = 'Någon annan hann spara före dig';

/** Alex’s phone runs scripts; the tablet that Bo brings is an old one that does not. */
const alex = () => world.as(cast.participant);
const bo = () => world.as(cast.worker, { script: false });

describe('two devices in one plan', () => {
  it('that each add something in the same moment: all of it stands, and under whose word it is', async () => {
    const [phone, tablet] = [await alex(), await bo()];
    await Promise.all([phone.open(`${write}/behov`), tablet.open(`${write}/behov`)]);
    await phone.write('Skriv med egna ord', 'Sova bättre');
    await tablet.write('Skriv med egna ord', 'Alex behöver sömn');
    await tablet.choose('Vems ord är det?', 'Personalen säger det');
    await Promise.all([phone.press('Gå vidare'), tablet.press('Gå vidare')]);
    for (const hand of [phone, tablet]) {
      await hand.open(`${write}/mal`);
      await hand.follow('Lägg till ett mål');
    }
    await phone.write('Vad är målet?', 'Simma');
    await tablet.write('Vad är målet?', 'Cykla');
    for (const hand of [phone, tablet]) await hand.choose('Vad är målet till för?', 'Att lära och öva');
    await Promise.all([phone.press('Spara målet'), tablet.press('Spara målet')]);
    expect(
      await column(
        "select perspective || ': ' || words from individual.plan_statement where kind <> 'life' order by 1",
      ),
    ).toEqual(['participant: Sova bättre', 'staff: Alex behöver sömn']);
    const draft = "plan_id = (select id from individual.plan where state = 'draft')";
    expect(await words('goal', draft)).toEqual(['Bada', 'Cykla', 'Gå ut', 'Simma']);
  });

  it('with the same text, which one of them saves while one writes: the second sees both', async () => {
    const phone = await alex();
    const tablet = await world.as(cast.participant, { script: false, seat: 'tablet' });
    for (const hand of [phone, tablet]) await hand.open(`${write}/liv`);
    const draft = saved(phone);
    await phone.write('Så vill jag att livet ska vara', 'Lugnt. Med en katt.');
    expect((await draft).status()).toBe(200);
    await tablet.write('Så vill jag att livet ska vara', 'Lugnt. Vid havet.');
    await tablet.pressInVain('Gå vidare');
    expect(await tablet.heading()).toBe(mergePage);
    expect(await tablet.words()).toContain('Lugnt. Med en katt.');
    expect(await tablet.field('Din text').inputValue()).toBe('Lugnt. Vid havet.');
    // the phone goes on meanwhile, and the one who merges is told of that too
    await phone.write('Så vill jag att livet ska vara', 'Lugnt. Med två katter.');
    await phone.press('Gå vidare');
    await tablet.pressInVain('Spara den här texten');
    expect(await tablet.words()).toContain('Lugnt. Med två katter.');
    await tablet.write('Din text', 'Lugnt. Vid havet, med två katter.');
    await tablet.press('Spara den här texten');
    expect(
      await words(
        'plan_statement',
        "kind = 'life' and plan_id = (select id from individual.plan where state = 'draft')",
      ),
    ).toEqual(['Lugnt. Vid havet, med två katter.']);
  });

  it('at different parts of one goal: what one never touched is not undone', async () => {
    const [phone, tablet] = [await alex(), await bo()];
    for (const hand of [phone, tablet]) await hand.open(`${write}/mal/${bathing}`);
    await tablet.write('Vad är målet?', 'Bada i havet');
    await tablet.choose('Vad är målet till för?', 'Att komma vidare med stöd');
    await tablet.press('Spara målet');
    await phone.write('Varför är det viktigt för dig?', 'Det är skönt');
    await phone.pressInVain('Spara målet');
    expect(await phone.heading()).toBe(mergePage);
    await phone.press('Spara den här texten');
    const { rows } = await db.owner.query(
      "select words, meaning, kind from individual.goal where lineage = $1 and plan_id = (select id from individual.plan where state = 'draft')",
      [bathing],
    );
    expect(rows).toEqual([{ words: 'Bada i havet', meaning: 'Det är skönt', kind: 'supporting' }]);
  });
});

describe('a phone that dies in the middle of a long text', () => {
  const long = `Det började i går. ${'Och sedan hände mer. '.repeat(60)}Slut.`;

  it.each([
    ['about oneself', 'participant', `${path}/om-mig/nytt?sort=helps`, 'Skriv med dina egna ord'],
    ['in one’s own record', 'participant', `${path}/anteckningar/ny`, 'Vad vill du skriva?'],
    ['in somebody’s record', 'worker', `${path}/anteckningar/ny`, 'Vad vill du skriva?'],
    ['before a follow-up', 'participant', `${path}/uppfoljning/fraga/talk-about`, 'Med dina ord'],
    ['in a goal', 'worker', `${write}/mal/${outdoors}`, 'Varför är det viktigt för dig?'],
  ] as const)('%s leaves it to the next one', async (what, who, page, field) => {
    const phone = await world.as(cast[who], { seat: what });
    await phone.open(page);
    // a goal’s reason has less room
    const text = long.slice(0, 900);
    const draft = saved(phone);
    await phone.write(field, text);
    expect((await draft).ok()).toBe(true);
    await phone.page.context().close();
    const next = await world.as(cast[who], { script: false, seat: 'next' });
    await next.open(page);
    expect(await next.field(field).inputValue()).toBe(text);
    // and nobody else finds it before it is said
    const other = await world.as(cast[who === 'worker' ? 'participant' : 'worker'], { script: false });
    for (const place of ['om-mig', 'anteckningar', 'uppfoljning']) {
      await other.open(`${path}/${place}`);
      expect(await other.words()).not.toContain('Det började i går.');
    }
  });
});

describe.each([true, false])('pressed twice, with scripts: %s', (script) => {
  const label = script ? 'med' : 'utan';

  /** A double press, and then a network that stammers. */
  async function twice(hand: Hand, button: string): Promise<void> {
    const leaving = hand.page.waitForRequest(
      (request) => request.method() === 'POST' && request.isNavigationRequest(),
    );
    const arriving = hand.page.waitForEvent('domcontentloaded');
    await hand.button(button).dblclick({ noWaitAfter: true });
    const sent = await leaving;
    await arriving;
    const again = await hand.page.request.post(sent.url(), {
      headers: { 'content-type': sent.headers()['content-type']!, origin: world.origin },
      data: sent.postData()!,
    });
    expect(again.status()).toBe(200);
  }

  it('a statement stands once', async () => {
    const hand = await world.as(cast.participant, { script });
    await hand.open(`${write}/ideer`);
    await hand.write('Det vore fint om …', `En hund, ${label}`);
    await twice(hand, 'Gå vidare');
    expect(await words('plan_statement', `words = 'En hund, ${label}'`)).toHaveLength(1);
  });

  it('a promise stands once', async () => {
    const hand = await world.as(cast.worker, { script });
    await hand.open(`${path}/lofte`);
    await hand.write('Det här gör vi en annan dag', `Golvet, ${label}`);
    await twice(hand, 'Lova det');
    expect(await words('promise', `words = 'Golvet, ${label}'`)).toHaveLength(1);
  });

  it('a note stands once', async () => {
    const hand = await world.as(cast.worker, { script });
    await hand.open(`${path}/anteckningar/ny`);
    await hand.write('Vad vill du skriva?', `Vi städade, ${label}.`);
    await twice(hand, 'Spara anteckningen');
    const body = `Vi städade, ${label}.`;
    expect(await column(`select body from individual.note_text where body = '${body}'`)).toHaveLength(1);
  });

  it('an answer before a follow-up stands once, as it was given', async () => {
    const hand = await world.as(cast.participant, { script });
    await hand.open(`${path}/uppfoljning/fraga/planned`);
    await hand.write('Med dina ord', `Bra, ${label}`);
    await twice(hand, 'Spara och gå vidare');
    expect(await words('follow_up_answer', "question = 'planned'")).toEqual([`Bra, ${label}`]);
  });

  it('a tick is one tick', async () => {
    const hand = await world.as(cast.participant, { script });
    await hand.open('/idag');
    await twice(hand, 'Jag har gjort det Promenad');
    expect(await column('select answer from individual.schedule_tick')).toEqual(['done']);
    await hand.open('/idag');
    await hand.press('Ändra Promenad');
    expect(await column('select answer from individual.schedule_tick')).toEqual([]);
  });
});

it('nothing of all this was a fault of ours', () => {
  expect(world.serverFaults).toEqual([]);
  // a draft that somebody else's save came before is answered with 409, and the page says so
  expect(world.faults.filter((fault) => !fault.includes(': 409 at '))).toEqual([]);
});
