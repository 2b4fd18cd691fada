import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { writeNote } from '../record/contract.ts';
import { dayScene } from './day-scene.ts';

const scene = await dayScene();
const { db, cast, site, supportAs, alex, bo, vik, eva, promised, visit, planned, establish, propose } = scene;
const { cannotSayYet, askedAboutGoal, goalAnswered, reads } = scene;

describe('Att göra', () => {
  it('begins with the day’s visits, what was promised first, and says in the log that it was read', async () => {
    await promised('Ta golvet');
    await visit(cast.worker, '13:00', '14:00', 'Vi tar disken tillsammans');
    const page = await bo.get('/att-gora');
    expect(page.text.indexOf('13.00–14.00')).toBeLessThan(page.text.indexOf('Ta golvet'));
    expect(page.text.indexOf('Ta golvet')).toBeLessThan(page.text.indexOf('Vi tar disken'));
    expect(await reads(cast.worker, 'promises')).toBe(1);
    // a colleague without visits reads nothing, and the log says nothing
    expect((await (await site.as(cast.colleague)).get('/att-gora')).text).toContain('Du har inga besök idag');
    expect(await reads(cast.colleague, 'promises')).toBe(0);
  });

  it('opens to a substitute around the visit, and no longer', async () => {
    expect((await vik.get('/att-gora')).text).toContain('Ta golvet');
    const late = await testApp(db, { clock: () => new Date('2026-11-21T15:00:00Z') });
    const evening = await (await late.as(cast.substitute)).get('/att-gora');
    expect(evening.text).not.toContain('Alex');
    expect(evening.text).not.toContain('Ta golvet');
  });

  it('makes a visit done with one press, by who came', async () => {
    const made = { support: cast.supportId, visit: cast.visitId, _nyckel: randomUUID() };
    expect((await (await site.as(cast.colleague)).post('/att-gora/klart', made)).status).toBe(404);
    expect((await alex.post('/att-gora/klart', made)).status).toBe(404);
    expect((await vik.post('/att-gora/klart', made)).location).toBe('/att-gora');
    expect((await vik.get('/att-gora')).text).toContain('Gjort');
  });

  it('says what is due and what has been answered, and not what is the participant’s to answer', async () => {
    await establish('Ha det lugnt');
    await propose();
    await cannotSayYet();
    await askedAboutGoal();
    await goalAnswered();
    const page = await bo.get('/att-gora');
    expect(page.text).toContain('Alex Deltagare har svarat på planen');
    expect(page.text).toContain('Frågan om ett mål för Alex Deltagare har fått svar');
    expect(page.text).toContain('Skriv om Alex');
    expect(page.text).toContain('Skulle ha gjorts 1 februari 2025');
    expect(page.text).not.toContain('Gör en plan med Alex');
    await db.as(cast.worker, async (tx) =>
      writeNote(tx, await supportAs(tx), {
        kind: 'observation',
        day: null,
        time: null,
        body: 'Vi diskade.',
        mentions: false,
      }),
    );
    expect((await bo.get('/att-gora')).text).not.toContain('Skriv om Alex');
  });

  it('leads to a note that somebody else reads through, and says to the manager that it waits', async () => {
    const { rows } = await db.owner.query('select valid_to from individual.assignment where worker_id = $1', [
      cast.formerWorker.personId,
    ]);
    await db.owner.query('update individual.assignment set valid_to = null where worker_id = $1', [
      cast.formerWorker.personId,
    ]);
    await db.as(cast.formerWorker, async (tx) =>
      writeNote(tx, await supportAs(tx), {
        kind: 'observation',
        day: null,
        time: null,
        body: 'Grannen ringde på.',
        mentions: true,
      }),
    );
    const page = await bo.get('/att-gora');
    expect(page.text).toContain('Läs igenom en anteckning om Alex');
    expect(page.text).not.toContain('Grannen');
    const href = /href="([^"]*las-igenom)"/.exec(page.html)![1]!;
    expect((await bo.get(href)).status).toBe(200);
    const unit = await eva.get('/enheten?visa=lasa-igenom');
    expect(unit.text).toContain('1 anteckning att läsa igenom');
    expect(unit.text).not.toContain('Grannen');
    await db.owner.query('update individual.assignment set valid_to = $2 where worker_id = $1', [
      cast.formerWorker.personId,
      rows[0].valid_to,
    ]);
  });

  it('shows a greeting that something is done until it is seen', async () => {
    for (const words of ['20 minuter ute', 'Ringa bror']) {
      const item = await planned(words);
      for (const answer of ['done', 'tell']) {
        await alex.post(`/stod/${cast.supportId}/vecka/bocka`, {
          item,
          day: '2026-11-21',
          answer,
          _nyckel: randomUUID(),
        });
      }
    }
    const page = await bo.get('/att-gora');
    expect(page.text).toMatch(/Nytt sedan sist .*20 minuter ute/);
    expect(page.html.match(/att-gora\/sett/g)).toHaveLength(1);
    const seen = {
      support: cast.supportId,
      // what one person has told is seen in one press
      checkIn: [...page.html.matchAll(/name="checkIn" value="([^"]*)"/g)].map(([, one]) => one!),
      _nyckel: randomUUID(),
    };
    expect((await vik.post('/att-gora/sett', seen)).status).toBe(404);
    expect((await alex.post('/att-gora/sett', seen)).status).toBe(404);
    expect((await bo.post('/att-gora/sett', seen)).location).toBe('/att-gora');
    expect((await bo.post('/att-gora/sett', { support: 'x' })).location).toBe('/att-gora');
    expect((await bo.get('/att-gora')).html).not.toContain('checkIn');
    expect((await vik.get('/att-gora')).html).not.toContain('checkIn');
  });
});
