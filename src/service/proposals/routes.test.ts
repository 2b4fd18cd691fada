import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { receiveProposals } from './contract.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await testApp(db);
const coordinator = await site.as(cast.coordinator);
const manager = await site.as(cast.unitManager);
const base = `/granskningar/${cast.auditId}/forslag`;

const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const ids = async () => {
  const { rows } = await db.owner.query('select id, heading from service.proposal order by number');
  return rows as { id: string; heading: string }[];
};

describe('writing proposals', () => {
  it('adds, orders, changes and removes them, numbers without gaps', async () => {
    for (const heading of ['Ett', 'Två', 'Tre']) {
      expect((await coordinator.post(base, { heading, body: 'Därför' })).status).toBe(303);
    }
    const [, , third] = await ids();
    await coordinator.post(`${base}/${third!.id}/flytta`, { vart: 'upp' });
    expect((await ids()).map((one) => one.heading)).toEqual(['Ett', 'Tre', 'Två']);
    const [first] = await ids();
    await coordinator.post(`${base}/${first!.id}/ta-bort`);
    const { rows } = await db.owner.query('select number, heading from service.proposal order by number');
    expect(rows).toEqual([
      { number: 1, heading: 'Tre' },
      { number: 2, heading: 'Två' },
    ]);
  });

  it('keeps what was typed, and both texts when two write at once', async () => {
    const empty = await coordinator.post(base, { heading: '', body: 'Bara <brödtext>' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Bara &lt;brödtext');
    const [first] = await ids();
    const edit = await coordinator.get(`${base}/${first!.id}/andra`);
    const fields = { heading: 'Tre, bättre', body: 'Därför', _version: version(edit.html) };
    expect((await coordinator.post(`${base}/${first!.id}/andra`, fields)).status).toBe(303);
    const merge = await coordinator.post(`${base}/${first!.id}/andra`, {
      ...fields,
      heading: 'Tre, annorlunda',
    });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Tre, bättre');
    expect(merge.html).toContain('Tre, annorlunda');
  });

  it('is not seen by the unit before delivery', async () => {
    const [first] = await ids();
    expect((await manager.get(base)).status).toBe(404);
    expect((await manager.get(`/forslag/${first!.id}`)).status).toBe(404);
  });
});

describe('answering', () => {
  let path = '';

  beforeAll(async () => {
    await db.as(cast.coordinator, (tx) => receiveProposals(tx, cast.auditId));
    await db.owner.query("update service.audit set delivered_on = $1, stage = 'delivered'", ['2026-11-21']);
    path = `/forslag/${(await ids())[0]!.id}`;
  });

  it('stands first on the manager’s day, with the last day to answer', async () => {
    const owed = await manager.get('/att-svara-pa');
    expect(owed.text).toContain('Tre, bättre');
    expect(owed.text).toContain('svar senast måndag 21 december');
  });

  it('needs reasons, and for a yes who and when; nothing typed is lost', async () => {
    const lacks = await manager.post(`${path}/svara`, { answer: 'yes', why: 'Bra tanke', who: '' });
    expect(lacks.status).toBe(422);
    expect(lacks.text).toContain('Skriv vem som gör det');
    expect(lacks.html).toContain('Bra tanke');
    const past = await manager.post(`${path}/svara`, {
      answer: 'partly',
      why: 'Bra tanke',
      who: 'Jag',
      'doneBy-dag': '1',
      'doneBy-manad': '1',
      'doneBy-ar': '2026',
    });
    expect(past.text).toContain('Dagen har redan varit');
  });

  it('goes from acknowledged to answered, under way, done, and then to those who raised it', async () => {
    expect((await manager.post(`${path}/steg`, { action: 'acknowledge' })).status).toBe(303);
    const answer = {
      answer: 'partly',
      why: 'Två fasta vikarier går, inte fler',
      who: 'Enhetschefen',
      'doneBy-dag': '1',
      'doneBy-manad': 'maj',
      'doneBy-ar': '2027',
    };
    expect((await manager.post(`${path}/svara`, answer)).status).toBe(303);
    expect((await manager.post(`${path}/steg`, { action: 'start' })).status).toBe(303);
    expect((await manager.post(`${path}/steg`, { action: 'confirm' })).status).toBe(422);
    expect((await manager.post(`${path}/steg`, { action: 'finish' })).status).toBe(303);
    const asked = await coordinator.get(path);
    expect(asked.text).toContain('Stämmer det?');
    const silent = await coordinator.post(`${path}/steg`, { action: 'dispute', words: '' });
    expect(silent.status).toBe(422);
    expect((await coordinator.post(`${path}/steg`, { action: 'confirm' })).status).toBe(303);
    const told = await (await site.as(cast.participant)).get(path);
    for (const words of ['Två fasta vikarier går', 'Ansvarar: Enhetschefen', 'Ja, det har hänt']) {
      expect(told.text).toContain(words);
    }
  });

  it('is one 404 for whoever has nothing to do with it', async () => {
    for (const who of [cast.rivalCoordinator, cast.otherManager, cast.administrator]) {
      expect((await (await site.as(who)).get(path)).status).toBe(404);
      expect((await (await site.as(who)).post(`${path}/svara`, { answer: 'no', why: 'x' })).status).toBe(404);
    }
    expect((await site.visitor().get(path)).status).toBe(404);
  });

  it('opens to everybody on the day of publication', async () => {
    const later = await testApp(db, { clock: () => new Date(now.getTime() + 120 * 86_400_000) });
    expect((await later.visitor().get(path)).text).toContain('Tre, bättre');
  });
});
