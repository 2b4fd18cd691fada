import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addItem } from '../about-me/contract.ts';
import { beginFollowUp } from '../follow-up/contract.ts';
import { movePromise } from '../promises/contract.ts';
import { dayScene } from './day-scene.ts';

const scene = await dayScene();
const { db, cast, site, supportAs, alex, bo, hanna, promised, visit, planned, establish, propose } = scene;
const { cannotSayYet, askedAboutGoal, goalAnswered, statements } = scene;

describe('Idag', () => {
  it('greets by the hour, and says when nothing happens', async () => {
    const kim = await site.as(cast.otherParticipant);
    const page = await kim.get('/idag');
    expect(page.text).toContain('God morgon, Kim');
    expect(page.text).toContain('Idag är det lördag 21 november.');
    expect(page.text).toContain('Inget är bestämt för idag.');
    const late = await testApp(db, { clock: () => new Date('2026-11-21T18:30:00Z') });
    expect((await (await late.as(cast.otherParticipant)).get('/idag')).text).toContain('God kväll, Kim');
  });

  it('shows who comes in the day’s order, and what was promised first, once', async () => {
    await promised('Ta golvet');
    await visit(cast.worker, '13:00', '14:00', 'Vi tar disken tillsammans');
    await visit(cast.worker, '16:00', '16:30', 'Handla');
    const { text } = await alex.get('/idag');
    const order = [
      'Klockan 9.30',
      'Vik kommer',
      'Ta golvet',
      'Klockan 13.00',
      'Bo kommer',
      'Vi tar disken',
      'Handla',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
    expect(text.split('Ta golvet')).toHaveLength(2);
    expect(text).not.toContain('En fråga till dig');
  });

  it('says the next time when nobody comes any more today', async () => {
    const late = await testApp(db, { clock: () => new Date('2026-11-21T20:00:00Z') });
    const { text } = await (await late.as(cast.participant)).get('/idag');
    expect(text).toContain('Nästa gång någon kommer');
    expect(text).toContain('Söndag 22 november kl. 9.30');
    // the promise waits for that visit
    expect(text.indexOf('Ta golvet')).toBeGreaterThan(text.indexOf('Nästa gång'));
  });

  it('asks whom one wants as contact worker, once the manager has asked, until one has said', async () => {
    expect((await alex.get('/idag')).text).not.toContain('kontaktman');
    const eva = await site.as(cast.unitManager);
    await eva.post(`/stod/${cast.supportId}/om-stodet/fraga-om-kontaktman`);
    const page = await alex.get('/idag');
    expect(page.text).toContain('En fråga till dig Vem vill du ha som kontaktman?');
    const path = `/stod/${cast.supportId}/kontaktman`;
    expect(page.html).toContain(`href="${path}"`);
    await alex.post(path, { choice: 'any', _nyckel: randomUUID() });
    expect((await alex.get('/idag')).text).not.toContain('kontaktman');
  });

  it('takes an own activity off the day with one press, and "not today" without a word more', async () => {
    const itemId = await planned('20 minuter ute');
    const page = await alex.get('/idag');
    expect(page.text).toContain('När du vill 20 minuter ute');
    const action = /action="([^"]*bocka)"/.exec(page.html)![1]!;
    const press = (answer: string) =>
      alex.post(action, { item: itemId, day: '2026-11-21', to: '/idag', answer, _nyckel: randomUUID() });
    expect((await press('done')).location).toMatch(/^\/idag/);
    expect((await alex.get('/idag')).text).toContain('20 minuter ute Gjort');
    await press('undo');
    expect((await press('not-today')).location).toMatch(/^\/idag/);
    expect((await alex.get('/idag')).text).toContain('20 minuter ute Inte idag');
  });

  it('asks one thing at a time, the plan first', async () => {
    const question = async () =>
      /<section[^>]*id="fraga"[\s\S]*?<\/section>/.exec((await alex.get('/idag')).html)?.[0] ?? '';
    await db.as(cast.participant, (tx) =>
      addItem(tx, { kind: 'helps', words: 'Fråga först', askMonths: 3, shares: [] }),
    );
    await db.owner.query("update individual.about_item set checked_on = '2026-05-01'");
    expect(await question()).toContain('Fråga först');

    await establish('Ha det lugnt');
    await db.as(cast.worker, async (tx) => beginFollowUp(tx, await supportAs(tx)));
    expect(await question()).toContain('name="back" value="idag"');

    const promiseId = await promised('Hämta paketet');
    await db.as(cast.worker, async (tx) => movePromise(tx, await supportAs(tx), promiseId, 'done'));
    expect(await question()).toContain('Bo Stöd säger att det här är gjort:');

    await propose();
    expect(await question()).toContain(`/stod/${cast.supportId}/plan/svar`);
    expect((await alex.get('/idag')).html.match(/id="fraga"/g)).toHaveLength(1);

    // answered there, it makes room for the next
    await cannotSayYet();
    const kept = { support: cast.supportId, promise: promiseId, step: 'kept', _nyckel: randomUUID() };
    expect((await alex.post('/idag/lofte', kept)).location).toBe('/idag');
    expect((await alex.post('/idag/lofte', kept)).location).toBe('/idag');
    expect(await question()).toContain('name="back" value="idag"');
  });

  it('lets only the participant answer, and keeps the page when it cannot be done', async () => {
    const { rows } = await db.owner.query("select id from individual.promise where words = 'Ta golvet'");
    const step = { support: cast.supportId, promise: rows[0].id, step: 'kept' };
    expect((await bo.post('/idag/lofte', step)).status).toBe(404);
    expect((await (await site.as(cast.otherParticipant)).post('/idag/lofte', step)).status).toBe(404);
    // nothing to say "not yet" of: it stands open already, and that is as good
    expect((await alex.post('/idag/lofte', { ...step, step: 'not-yet' })).status).toBe(303);
    const odd = await alex.post('/idag/lofte', { ...step, step: 'let-go' });
    expect(odd.status).toBe(422);
    expect(odd.text).toContain('God morgon, Alex');
    expect((await alex.post('/idag/om-mig', { item: randomUUID() })).status).toBe(404);
    expect((await bo.post('/idag/om-mig', { item: randomUUID() })).status).toBe(404);
    expect((await alex.post('/idag/forslag', { suggestion: randomUUID() })).location).toBe('/idag');
  });

  it('says when an answer has come, until it has been opened', async () => {
    await db.owner.query(
      "update individual.follow_up set closed_on = '2026-11-21', closed_by = begun_by where closed_on is null",
    );
    await db.owner.query("update individual.about_item set checked_on = '2026-11-20'");
    await askedAboutGoal();
    expect((await hanna.get('/mina-arenden')).text).toContain(
      '1 fråga väntar på svar, sedan 21 november 2026',
    );
    await goalAnswered();
    expect((await alex.get('/idag')).text).toContain('Du frågade om ett mål. Nu finns det ett svar.');
    expect((await bo.get('/att-gora')).text).toContain('Frågan om ett mål för Alex Deltagare har fått svar');
    const later = await testApp(db, { clock: () => new Date('2026-12-02T09:00:00Z') });
    const alexLater = await later.as(cast.participant);
    expect((await alexLater.get('/idag')).text).toContain('Nu finns det ett svar');
    await alexLater.get(`/stod/${cast.supportId}/malen`);
    expect((await alexLater.get('/idag')).text).not.toContain('Nu finns det ett svar');
  });

  it('asks the database as much for twenty promises and visits as for a few', async () => {
    const few = await statements(() => alex.get('/idag'));
    for (let place = 0; place < 20; place += 1) {
      await promised(`Löfte ${place}`);
      await visit(cast.worker, '18:00', '18:30');
    }
    expect(await statements(() => alex.get('/idag'))).toBe(few);
    // those of the transaction, the session and the hats are in it
    expect(few).toBeLessThanOrEqual(8);
  });
});
