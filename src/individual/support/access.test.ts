import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { addSupport, assignWorker } from './commands.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const supportId = await db.as(cast.unitManager, (tx) =>
  addSupport(tx, {
    participantId: cast.participant.personId,
    unitId: cast.unit,
    kind: 'housing-support',
    from: '2025-01-01',
  }),
);
await db.as(cast.unitManager, (tx) =>
  assignWorker(tx, {
    supportId,
    participantId: cast.participant.personId,
    workerId: cast.worker.personId,
    from: '2025-01-01',
  }),
);

const related = ['participant', 'worker', 'unitManager'];
const everybody = [
  ...related,
  'otherManager',
  'careManager',
  'commissioner',
  'coordinator',
  'auditor',
  'otherAuditor',
  'rivalCoordinator',
  'administrator',
  'visitor',
];

describe.each(everybody)('%s', (who) => {
  const actor = cast[who as 'coordinator'];

  it('sees the support only in a relation to it', async () => {
    const expected = related.includes(who) ? 1 : 0;
    expect(await seen(db, actor, 'individual.support')).toBe(expected);
    expect(await seen(db, actor, 'individual.assignment')).toBe(expected);
  });

  it('enters supports only as the manager of the unit', async () => {
    const add = `insert into individual.support (participant_id, unit_id, kind, valid_from)
      values ('${cast.participant.personId}', '${cast.unit}', 'other', '2026-01-01')`;
    if (who === 'unitManager') expect(await attempt(db, actor, add)).toEqual({ done: 1 });
    else await expectNothing(db, actor, add);
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
