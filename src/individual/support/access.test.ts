import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { findSupport } from './queries.ts';

const db = await testDatabase();
const cast = await castSupport(db);

/** How each relation reads: the support, its assignments (two), its visits (three). */
const reads: Partial<Record<(typeof everybodyAround)[number], [number, number, number]>> = {
  participant: [1, 2, 3],
  worker: [1, 2, 3],
  unitManager: [1, 2, 3],
  substitute: [1, 0, 1],
  // the one to come, and no more of yesterday's
  otherDaySubstitute: [0, 0, 1],
  careManager: [1, 2, 0],
};
const relations = {
  participant: 'own',
  worker: 'assigned',
  substitute: 'visiting',
  unitManager: 'managed',
  careManager: 'decided',
} as Partial<Record<(typeof everybodyAround)[number], string>>;

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];

  it('sees the support, who works with it and who comes, by relation alone', async () => {
    expect([
      await seen(db, actor, 'individual.support'),
      await seen(db, actor, 'individual.assignment'),
      await seen(db, actor, 'individual.visit'),
    ]).toEqual(reads[who] ?? [0, 0, 0]);
  });

  it('stands in the nearest relation', async () => {
    const support = await db.as(actor, (tx) => findSupport(tx, cast.supportId));
    expect(support?.relation).toBe(relations[who]);
  });

  it('learns the participant’s name only in a relation, or as who they are', async () => {
    const known = Object.hasOwn(relations, who) || who === 'administrator';
    expect(await seen(db, actor, 'kernel.person', `id = '${cast.participant.personId}'`)).toBe(known ? 1 : 0);
  });

  it('enters and changes supports and assignments only as the manager of the unit', async () => {
    const statements = [
      `insert into individual.support (participant_id, unit_id, kind, valid_from)
        values ('${cast.otherParticipant.personId}', '${cast.unit}', 'other', '2026-01-01')`,
      `insert into individual.assignment (support_id, worker_id, valid_from)
        values ('${cast.supportId}', '${cast.colleague.personId}', '2026-01-01')`,
      `update individual.support set purpose = 'x' where id = '${cast.supportId}'`,
      `update individual.assignment set valid_to = '2026-12-31' where worker_id = '${cast.worker.personId}'`,
    ];
    for (const statement of statements) {
      if (who === 'unitManager') expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
      else await expectNothing(db, actor, statement);
    }
    await expectNothing(
      db,
      actor,
      `update individual.support set participant_id = '${cast.worker.personId}'`,
    );
    await expectNothing(db, actor, 'delete from individual.support');
    await expectNothing(db, actor, 'delete from individual.assignment');
    await expectNothing(db, actor, 'delete from individual.visit');
  });

  it('cannot enter a support for somebody who is no participant of the unit', async () => {
    await expectNothing(
      db,
      actor,
      `insert into individual.support (participant_id, unit_id, kind, valid_from)
        values ('${cast.guardian.personId}', '${cast.unit}', 'other', '2026-01-01')`,
    );
  });

  it('plans visits only as staff of the support, and calls one off only as participant or staff', async () => {
    const staff = who === 'worker' || who === 'unitManager';
    const plan = `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way)
      values ('${cast.supportId}', '${cast.colleague.personId}', '2026-11-23', '13:00', '14:00', 'home')`;
    const move = `update individual.visit set day = '2026-11-24' where id = '${cast.visitId}'`;
    for (const statement of [plan, move]) {
      if (staff) expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
      else await expectNothing(db, actor, statement);
    }
    const cancel = `update individual.visit set state = 'cancelled-by-participant' where id = '${cast.visitId}'`;
    if (staff || who === 'participant') expect(await attempt(db, actor, cancel)).toEqual({ done: 1 });
    else await expectNothing(db, actor, cancel);
    await expectNothing(
      db,
      actor,
      `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way)
        values ('${cast.supportId}', '${cast.auditor.personId}', '2026-11-23', '13:00', '14:00', 'home')`,
    );
  });

  it('says that a visit was made only as the one who came', async () => {
    const closed = await attempt(
      db,
      actor,
      `select from individual.close_visit('${cast.visitId}') c where c`,
    );
    if (who === 'visitor') expect(closed).not.toEqual({ done: 1 });
    else expect(closed).toEqual({ done: who === 'substitute' ? 1 : 0 });
  });

  it('cannot ask the yes-or-no question about anybody: it is not the app’s to ask', async () => {
    const asked = await attempt(
      db,
      actor,
      `select individual.has_tie_to_units('${cast.participant.personId}', array['${cast.unit}']::uuid[], '2024-01-01')`,
    );
    expect(asked).toEqual({ refused: expect.stringContaining('permission denied') });
  });
});

describe('the window around a visit', () => {
  const at = (moment: string) =>
    db.as(cast.substitute, async (tx) => (await findSupport(tx, cast.supportId))?.relation, new Date(moment));

  it('opens in the morning of the day and closes two hours after the end, by the clock of the country', async () => {
    expect(await at('2026-11-20T22:59:00Z')).toBeUndefined();
    expect(await at('2026-11-20T23:01:00Z')).toBe('visiting');
    expect(await at('2026-11-21T11:30:00Z')).toBe('visiting');
    expect(await at('2026-11-21T11:31:00Z')).toBeUndefined();
  });

  it('stays open two hours after a late visit too, past midnight, and not a minute longer', async () => {
    const move = (day: string, from: string, to: string) =>
      db.owner.query('update individual.visit set day = $2, starts_at = $3, ends_at = $4 where id = $1', [
        cast.visitId,
        day,
        from,
        to,
      ]);
    await move('2026-11-20', '22:00', '23:15');
    expect(await at('2026-11-20T23:30:00Z')).toBe('visiting');
    expect(await at('2026-11-21T00:15:00Z')).toBe('visiting');
    expect(await at('2026-11-21T00:16:00Z')).toBeUndefined();
    const visits = (moment: string) =>
      db.as(
        cast.substitute,
        async (tx) => (await sql`select from individual.visit`.execute(tx)).rows.length,
        new Date(moment),
      );
    expect(await visits('2026-11-21T00:15:00Z')).toBe(1);
    expect(await visits('2026-11-21T00:16:00Z')).toBe(0);
    await move('2026-11-21', '09:30', '10:30');
  });

  it('is not there for a visit that is called off', async () => {
    await db.owner.query("update individual.visit set state = 'cancelled-by-unit' where id = $1", [
      cast.visitId,
    ]);
    expect(await at('2026-11-21T09:00:00Z')).toBeUndefined();
    await db.owner.query("update individual.visit set state = 'planned' where id = $1", [cast.visitId]);
  });
});

describe('the yes-or-no question', () => {
  const ask = async (person: string, unit: string, since: string) => {
    const client = await db.owner.connect();
    await client.query('begin; set local role medskapa_policy');
    const { rows } = await client.query(
      'select individual.has_tie_to_units($1, array[$2]::uuid[], $3) as tie',
      [person, unit, since],
    );
    await client.query('rollback');
    client.release();
    return rows[0].tie;
  };

  it('is yes for participants, workers and those employed, and no for everybody else', async () => {
    expect(await ask(cast.participant.personId, cast.unit, '2024-11-21')).toBe(true);
    expect(await ask(cast.worker.personId, cast.unit, '2024-11-21')).toBe(true);
    expect(await ask(cast.unitManager.personId, cast.unit, '2024-11-21')).toBe(true);
    expect(await ask(cast.auditor.personId, cast.unit, '2024-11-21')).toBe(false);
    expect(await ask(cast.participant.personId, cast.otherUnit, '2024-11-21')).toBe(false);
  });

  it('forgets what ended before the day it asks from', async () => {
    await db.owner.query("update individual.support set valid_to = '2025-06-30'");
    await db.owner.query("update individual.assignment set valid_to = '2025-06-30'");
    await db.owner.query("update kernel.role_holding set valid_to = '2025-06-30' where person_id = $1", [
      cast.participant.personId,
    ]);
    expect(await ask(cast.participant.personId, cast.unit, '2025-06-30')).toBe(true);
    expect(await ask(cast.participant.personId, cast.unit, '2025-07-01')).toBe(false);
  });
});
