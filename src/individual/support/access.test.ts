import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addOrganisation, addPlayer } from '../../../tests/cast.ts';
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

describe('the participant who calls a visit off', () => {
  const off = (and = '') =>
    `update individual.visit set state = 'cancelled-by-participant'${and} where id = '${cast.visitId}'`;

  it.each([
    ['who comes', (id: string) => `worker_id = '${id}'`],
    ['that nobody does', () => 'worker_id = null'],
    ['the day', () => "day = '2026-11-24'"],
    ['when it begins', () => "starts_at = '09:00'"],
    ['when it ends', () => "ends_at = '11:00'"],
    ['how', () => "way = 'phone'"],
    ['what it is for', () => "about = 'Annat'"],
  ])('does not change %s in the same breath', async (_what, change) => {
    const stranger = cast.otherParticipant.personId;
    expect(await attempt(db, cast.participant, off(`, ${change(stranger)}`))).toEqual({
      refused: expect.stringContaining('row-level security'),
    });
  });

  it('calls it off, and that is all', async () => {
    expect(await attempt(db, cast.participant, off(', version = version + 1'))).toEqual({ done: 1 });
  });
});

describe('a care manager who decides in another municipality now', () => {
  it('keeps nothing of the support under the hat there, though nobody else has been entered yet', async () => {
    const elsewhere = await addOrganisation(db, 'municipality', 'Ekhamra kommun');
    const moved = await addPlayer(db, 'Hanna', 'care-manager', elsewhere, cast.careManager.personId);
    const unitOfTheirs = await addOrganisation(db, 'unit', 'Boendestödet Ek', elsewhere);
    await db.owner.query(
      `insert into individual.support (participant_id, unit_id, kind, valid_from, care_manager_id)
       values ($1, $2, 'housing-support', '2026-01-01', $3)`,
      [cast.guardian.personId, unitOfTheirs, moved.personId],
    );
    const supports = (where = 'true') => seen(db, moved, 'individual.support', where);
    expect([await supports(`id = '${cast.supportId}'`), await supports()]).toEqual([0, 1]);
    expect(await seen(db, cast.careManager, 'individual.support')).toBe(1);
    expect(await seen(db, moved, 'kernel.person', `id = '${cast.participant.personId}'`)).toBe(0);
    await db.owner.query('delete from individual.support where unit_id = $1', [unitOfTheirs]);
  });
});

describe('an administrator who would be one no longer, for a day', () => {
  const { personId, roleHoldingId } = cast.administrator;
  const reads = () => seen(db, cast.administratorAsManager, 'individual.support');
  const end = (day: string | null) =>
    db.owner.query('update kernel.role_holding set valid_to = $2 where id = $1', [roleHoldingId, day]);
  const until = async (day: string) => {
    await end(day);
    const found = await reads();
    await end(null);
    return found;
  };

  it('reads nothing under another hat until a year has gone', async () => {
    expect(await until('2026-11-20')).toBe(0);
    expect(await until('2025-11-22')).toBe(0);
    expect(await until('2025-11-20')).toBe(1);
  });

  it('nor while they are to be one again', async () => {
    await end('2025-01-01');
    const next = randomUUID();
    await db.owner.query(
      `insert into kernel.role_holding (id, person_id, role, organisation_id, valid_from)
       values ($1, $2, 'administrator', $3, '2027-01-01')`,
      [next, personId, cast.municipality],
    );
    expect(await reads()).toBe(0);
    await db.owner.query('delete from kernel.role_holding where id = $1', [next]);
    await end(null);
  });
});

describe('a support that has ended', () => {
  it('is closed to who is still assigned, and to who visits after its last day', async () => {
    const relation = (who: 'worker' | 'substitute') =>
      db.as(cast[who], async (tx) => (await findSupport(tx, cast.supportId))?.relation);
    const end = (day: string | null) =>
      db.owner.query('update individual.support set valid_to = $2 where id = $1', [cast.supportId, day]);
    await end('2026-11-21');
    expect([await relation('worker'), await relation('substitute')]).toEqual(['assigned', 'visiting']);
    await end('2026-11-20');
    expect([await relation('worker'), await relation('substitute')]).toEqual([undefined, undefined]);
    await end(null);
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
