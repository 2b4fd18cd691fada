import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addOrganisation, addPlayer } from '../../../tests/cast.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const elsewhere = await addOrganisation(db, 'municipality', 'Annan kommun');
const careManagerElsewhere = await addPlayer(db, 'Fel Kommun', 'care-manager', elsewhere);
const careManagerWhoLeft = await addPlayer(db, 'Har Slutat', 'care-manager', cast.municipality);
await db.owner.query("update kernel.role_holding set valid_to = '2026-06-30' where person_id = $1", [
  careManagerWhoLeft.personId,
]);
const here = `support_id = '${cast.supportId}'`;
const said = `insert into individual.contact_wish (support_id, state, choice, worker_id, said_on)
  values ('${cast.supportId}', 'said', 'one', '${cast.worker.personId}', '2026-11-21')`;
const ask = `select from individual.ask_contact_wish('${cast.supportId}') a where a`;

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];

  it('says whom they want as contact worker only as the participant', async () => {
    await db.owner.query('delete from individual.contact_wish');
    if (who === 'participant') expect(await attempt(db, actor, said)).toEqual({ done: 1 });
    else await expectNothing(db, actor, said);
    await db.owner.query(said);
    const another = `update individual.contact_wish set choice = 'any', worker_id = null where ${here}`;
    if (who === 'participant') expect(await attempt(db, actor, another)).toEqual({ done: 1 });
    else await expectNothing(db, actor, another);
    // nobody takes it away, nor makes it look as if they had been asked
    await expectNothing(db, actor, 'delete from individual.contact_wish');
    await expectNothing(db, actor, `update individual.contact_wish set asked_on = '2026-11-21'`);
  });

  it('reads the wish only as the participant, or the manager whom it is for', async () => {
    const reads = who === 'participant' || who === 'unitManager';
    expect(await seen(db, actor, 'individual.contact_wish')).toBe(reads ? 1 : 0);
  });

  it('asks only as the manager of the unit, who changes nothing of what was said', async () => {
    const asked = await attempt(db, actor, ask);
    if (who === 'visitor') expect(asked).not.toEqual({ done: 1 });
    else expect(asked).toEqual({ done: who === 'unitManager' ? 1 : 0 });
  });

  it('knows the names that a manager chooses among only as one', async () => {
    const names = (id: string) => seen(db, actor, 'kernel.person', `id = '${id}'`);
    const manages = who === 'unitManager' || who === 'otherManager';
    const known = who === 'administrator' || who === 'otherCareManager' || manages;
    // care managers of the municipality know each other, as those who work in one place do
    const colleague = ['careManager', 'commissioner'].includes(who);
    expect(await names(cast.otherCareManager.personId)).toBe(known || colleague ? 1 : 0);
    const participants = who === 'unitManager' || who === 'administrator' || who === 'otherParticipant';
    expect(await names(cast.otherParticipant.personId)).toBe(participants ? 1 : 0);
    expect(await names(careManagerElsewhere.personId)).toBe(who === 'administrator' ? 1 : 0);
  });
});

describe('the manager', () => {
  const manager = cast.unitManager;
  const decides = (person: string) =>
    `update individual.support set care_manager_id = '${person}' where id = '${cast.supportId}'`;
  const opens = (careManager: string) =>
    `insert into individual.support (participant_id, unit_id, kind, valid_from, care_manager_id)
     values ('${cast.otherParticipant.personId}', '${cast.unit}', 'other', '2026-11-21', '${careManager}')`;

  it('enters as the one who decides only a care manager of what stands above the unit', async () => {
    for (const write of [decides, opens]) {
      expect(await attempt(db, manager, write(cast.otherCareManager.personId))).toEqual({ done: 1 });
      for (const wrong of [careManagerElsewhere, careManagerWhoLeft, cast.worker, cast.otherManager]) {
        await expectNothing(db, manager, write(wrong.personId));
      }
    }
  });

  it('changes other things while the one who decided has left', async () => {
    await db.owner.query('update individual.support set care_manager_id = $1 where id = $2', [
      careManagerWhoLeft.personId,
      cast.supportId,
    ]);
    const purpose = `update individual.support set purpose = 'Nytt' where id = '${cast.supportId}'`;
    expect(await attempt(db, manager, purpose)).toEqual({ done: 1 });
    await db.owner.query('update individual.support set care_manager_id = $1 where id = $2', [
      cast.careManager.personId,
      cast.supportId,
    ]);
  });

  it('takes back work that has not begun, and none that has', async () => {
    await db.owner.query(
      "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2026-12-01')",
      [cast.supportId, cast.colleague.personId],
    );
    expect(await attempt(db, manager, `delete from individual.assignment where ${here}`)).toEqual({
      done: 1,
    });
    for (const who of everybodyAround) {
      if (who !== 'unitManager') await expectNothing(db, cast[who], 'delete from individual.assignment');
    }
  });
});

describe('the participant', () => {
  it('names only who works with the support now', async () => {
    await db.owner.query('delete from individual.contact_wish');
    for (const other of [cast.formerWorker, cast.colleague, cast.unitManager]) {
      await expectNothing(db, cast.participant, said.replace(cast.worker.personId, other.personId));
    }
  });

  it('keeps what they said when they are asked anew', async () => {
    await db.owner.query(said);
    await db.as(cast.unitManager, async (tx) => {
      await sql.raw(ask).execute(tx);
    });
    const { rows } = await db.owner.query(
      'select state, choice, worker_id, said_on::text, asked_on::text, version from individual.contact_wish',
    );
    expect(rows).toEqual([
      {
        state: 'asked',
        choice: 'one',
        worker_id: cast.worker.personId,
        said_on: '2026-11-21',
        asked_on: '2026-11-21',
        version: 2,
      },
    ]);
  });
});
