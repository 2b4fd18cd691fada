import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const proposal = '40000000-0000-4000-8000-000000000001';
const claim = '50000000-0000-4000-8000-000000000001';
const otherBureauHat = await addPlayer(db, 'Annan Hatt', 'participant', cast.otherUnit);
await db.owner.query(
  "insert into service.proposal (id, audit_id, number, heading, body) values ($1, $2, 1, 'Samma vikarie', 'Två fasta vikarier')",
  [proposal, cast.auditId],
);
await db.owner.query(
  "insert into service.claim (id, audit_id, statement) values ($1, $2, 'Många vill ha samma vikarie')",
  [claim, cast.auditId],
);
await db.owner.query('insert into service.proposal_ground values ($1, $2)', [proposal, claim]);
await db.owner.query(
  "insert into service.proposal_step (proposal_id, state, on_day, at) values ($1, 'received', '2026-11-20', '2026-11-20')",
  [proposal],
);
await db.owner.query(
  `insert into service.proposal_answer (proposal_id, organisation_id, person_id, answer, why, answered_on)
   values ($1, $2, $3, 'no', 'Vi har inte råd', '2026-11-20')`,
  [proposal, cast.unit, cast.unitManager.personId],
);

const players = { ...cast, otherBureauHat };
const everybody = Object.keys(players).filter((name) =>
  ['person', 'visitor'].includes((players as Record<string, { kind?: string }>)[name]?.kind ?? ''),
);
const inside = ['coordinator', 'auditor'];
const local = ['commissioner', 'careManager', 'unitManager', 'worker', 'participant'];
const player = (name: string) => players[name as 'coordinator'];

describe('a draft', () => {
  it.each(everybody)(
    'is seen by %s only from inside the audit, with all that belongs to it',
    async (name) => {
      const expected = inside.includes(name) ? 1 : 0;
      for (const table of ['proposal', 'proposal_ground', 'proposal_step', 'proposal_answer']) {
        expect(await seen(db, player(name), `service.${table}`)).toBe(expected);
      }
    },
  );

  it.each(everybody)('is written by %s only from inside the audit', async (name) => {
    const statements = [
      `update service.proposal set heading = 'x' where id = '${proposal}'`,
      `delete from service.proposal_ground where proposal_id = '${proposal}'`,
    ];
    for (const statement of statements) {
      if (inside.includes(name)) expect(await attempt(db, player(name), statement)).toEqual({ done: 1 });
      else await expectNothing(db, player(name), statement);
    }
    const add = `insert into service.proposal (audit_id, number, heading) values ('${cast.auditId}', 2, 'x')`;
    if (inside.includes(name)) expect(await attempt(db, player(name), add)).toEqual({ done: 1 });
    else await expectNothing(db, player(name), add);
  });
});

describe('a delivered proposal', () => {
  const deliver = () =>
    db.owner.query(
      `with d as (update service.audit set delivered_on = '2026-11-20', stage = 'delivered' where id = '${cast.auditId}')
       update service.proposal set state = 'received', received_on = '2026-11-20' where id = '${proposal}'`,
    );

  it.each(everybody)('is seen by %s if they belong to the unit or the commissioner', async (name) => {
    await deliver();
    const expected = inside.includes(name) || local.includes(name) ? 1 : 0;
    expect(await seen(db, player(name), 'service.proposal')).toBe(expected);
    expect(await seen(db, player(name), 'service.proposal_answer')).toBe(expected);
    // what it rests on stays inside: claims lead to passages
    expect(await seen(db, player(name), 'service.proposal_ground')).toBe(inside.includes(name) ? 1 : 0);
  });

  it.each(everybody)('is answered by nobody but the unit’s manager: %s', async (name) => {
    const { personId, organisationId } = player(name) as { personId?: string; organisationId?: string };
    const answer = `insert into service.proposal_answer (proposal_id, organisation_id, person_id, answer, why, answered_on)
      values ('${proposal}', '${organisationId ?? cast.unit}', '${personId ?? cast.unitManager.personId}', 'yes', 'Ja', '2026-11-21')`;
    const move = `update service.proposal set state = 'answered' where id = '${proposal}'`;
    if (name === 'unitManager') {
      expect(await attempt(db, player(name), answer)).toEqual({ done: 1 });
      expect(await attempt(db, player(name), move)).toEqual({ done: 1 });
    } else {
      await expectNothing(db, player(name), answer);
      await expectNothing(db, player(name), move);
    }
  });

  it.each(everybody)('is not rewritten, taken back or removed by %s', async (name) => {
    for (const statement of [
      `update service.proposal set heading = 'x' where id = '${proposal}'`,
      `update service.proposal set state = 'draft' where id = '${proposal}'`,
      `delete from service.proposal where id = '${proposal}'`,
      `delete from service.proposal_answer`,
      `update service.proposal_answer set why = 'x'`,
    ]) {
      const result = await attempt(db, player(name), statement);
      if ('done' in result) expect(result.done).toBe(0);
      else
        expect(result.refused).toMatch(/row-level security|permission denied|not rewritten|not taken back/);
    }
  });

  it('is confirmed or disputed by those who raised it, not by the unit', async () => {
    await db.owner.query(`update service.proposal set state = 'done' where id = '${proposal}'`);
    const confirm = `update service.proposal set state = 'confirmed' where id = '${proposal}'`;
    await expectNothing(db, cast.unitManager, confirm);
    expect(await attempt(db, cast.coordinator, confirm)).toEqual({ done: 1 });
  });

  it('is seen by everybody from the day of publication, and not the day before', async () => {
    const on = (day: string) =>
      db.as(
        cast.visitor,
        async (tx) =>
          (
            await tx
              .withTables<{ 'service.proposal': { id: string } }>()
              .selectFrom('service.proposal')
              .select('id')
              .execute()
          ).length,
        new Date(`${day}T12:00:00Z`),
      );
    expect(await on('2027-02-28')).toBe(0);
    expect(await on('2027-03-01')).toBe(1);
  });
});
