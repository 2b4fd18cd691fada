import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addPlayer } from '../../../tests/cast.ts';
import { writeNote } from '../record/contract.ts';
import { wishForContact } from '../support/contract.ts';
import { dayScene } from './day-scene.ts';

const scene = await dayScene();
const { db, cast, site, supportAs, bo, eva, hanna, promised, visit, establish, propose, reads, statements } =
  scene;

describe('the unit', () => {
  it('shows names, dates and states, and not a word of what is written; no reading is logged', async () => {
    await promised('Ta golvet');
    await visit(cast.worker, '13:00', '14:00');
    await establish('Ha det lugnt');
    await propose();
    await db.as(cast.worker, async (tx) =>
      writeNote(tx, await supportAs(tx), {
        kind: 'observation',
        day: null,
        time: null,
        body: 'Vi diskade.',
        mentions: false,
      }),
    );
    const page = await eva.get('/enheten');
    expect(page.text).toContain('Alex Deltagare');
    expect(page.text).toContain('Fastställd utan ja En ny version är föreslagen');
    for (const words of ['Ha det lugnt', 'Ta golvet', 'Vi diskade']) expect(page.text).not.toContain(words);
    expect(await reads(cast.unitManager, 'support')).toBe(0);
    expect((await (await site.as(cast.otherManager)).get('/enheten')).text).not.toContain('Alex');
    expect((await (await site.as(cast.administratorAsManager)).get('/enheten')).text).not.toContain('Alex');
  });

  it('can be narrowed by how it stands', async () => {
    expect((await eva.get('/enheten?visa=foreslagen')).text).toContain('Alex Deltagare');
    expect((await eva.get('/enheten?visa=ingen-plan')).text).toContain('Ingen passar in på det');
    expect((await eva.get('/enheten?visa=kontakt')).text).not.toContain('Alex Deltagare');
    await db.as(cast.participant, async (tx) =>
      wishForContact(tx, await supportAs(tx), { choice: 'other', worker: null }),
    );
    const wish = await eva.get('/enheten?visa=kontakt');
    expect(wish.text).toContain('Alex Deltagare');
    expect(wish.html).toContain(`href="/stod/${cast.supportId}/om-stodet"`);
    await db.owner.query('delete from individual.contact_wish where support_id = $1', [cast.supportId]);
    // what is no choice is no filter
    expect((await eva.get('/enheten?visa=constructor')).text).toContain('Alex Deltagare');
  });

  it('says to who decides that a plan was established without a yes, and not what is being made', async () => {
    const page = await hanna.get('/mina-arenden');
    expect(page.text).toContain('Fastställd utan ja');
    expect(page.text).not.toContain('föreslagen');
    expect((await (await site.as(cast.otherCareManager)).get('/mina-arenden')).text).not.toContain('Alex');
  });

  it('puts who has most past its day first, a page at a time, and all at once to print', async () => {
    for (let place = 0; place < 30; place += 1) {
      const person = await addPlayer(
        db,
        `Deltagare ${String(place).padStart(2, '0')}`,
        'participant',
        cast.unit,
      );
      const supportId = randomUUID();
      await db.owner.query(
        `insert into individual.support (id, participant_id, unit_id, kind, valid_from, care_manager_id)
         values ($1, $2, $3, 'housing-support', '2026-01-01', $4)`,
        [supportId, person.personId, cast.unit, cast.careManager.personId],
      );
      await db.owner.query(
        "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2026-01-01')",
        [supportId, cast.worker.personId],
      );
      await db.owner.query(
        `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way)
         values ($1, $2, '2026-11-21', '17:00', '17:30', 'phone')`,
        [supportId, cast.worker.personId],
      );
      await db.owner.query(
        `insert into individual.promise (support_id, words, written_by, written_as, written_at)
         values ($1, 'Ring igen', $2, 'support-worker', '2026-11-20T09:00:00Z')`,
        [supportId, cast.worker.personId],
      );
    }
    const first = await eva.get('/enheten');
    expect(first.text).toContain('Sida 1 av 2');
    expect(first.text).not.toContain('Alex');
    expect((await eva.get('/enheten?sida=2')).text).toContain('Alex Deltagare');
    const whole = await eva.get('/enheten?sida=alla');
    expect(whole.text).toContain('Deltagare 00');
    expect(whole.text).toContain('Alex Deltagare');
    expect((await hanna.get('/mina-arenden?sida=2')).text).toContain('Sida 2 av 2');
  });

  it('asks the database as much for thirty as for one', async () => {
    const many = [
      await statements(() => bo.get('/att-gora')),
      await statements(() => eva.get('/enheten?sida=alla')),
      await statements(() => hanna.get('/mina-arenden')),
    ];
    await db.owner.query("update individual.support set valid_to = '2026-11-01' where id <> $1", [
      cast.supportId,
    ]);
    await db.owner.query("update individual.assignment set valid_to = '2026-11-01' where support_id <> $1", [
      cast.supportId,
    ]);
    await db.owner.query("delete from individual.visit where starts_at = '17:00'");
    const one = [
      await statements(() => bo.get('/att-gora')),
      await statements(() => eva.get('/enheten?sida=alla')),
      await statements(() => hanna.get('/mina-arenden')),
    ];
    expect(many).toEqual(one);
    // those of the transaction, the session and the hats are in it
    expect(Math.max(...many)).toBeLessThanOrEqual(9);
  });
});
