import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { addInformant, recordConsents, saveBackground } from './commands.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const informant = await db.as(cast.coordinator, (tx) => addInformant(tx, cast.auditId, 'cafe'));
await db.as(cast.auditor, async (tx) => {
  await recordConsents(tx, cast.auditId, informant.id, {
    way: 'oral',
    given: { 'taking-part': true, recording: true, quotes: true },
  });
  await saveBackground(tx, cast.auditId, informant.id, { gender: 'woman', age: 41 });
});

const tables = ['service.informant', 'service.informant_background', 'service.informant_consent'] as const;
const insiders = ['coordinator', 'auditor'];
const everybody = [
  ...insiders,
  'otherAuditor',
  'rivalAuditor',
  'rivalCoordinator',
  'commissioner',
  'unitManager',
  'otherManager',
  'worker',
  'careManager',
  'participant',
  'administrator',
  'visitor',
] as const;

describe.each(everybody)('%s', (who) => {
  const actor = cast[who as 'coordinator'];
  const inside = insiders.includes(who);

  it.each(tables)('%s is seen inside the audit, and nowhere else', async (table) => {
    expect((await seen(db, actor, table)) > 0).toBe(inside);
  });

  it('cannot set or undo a withdrawal by hand, nor change a label', async () => {
    await expectNothing(db, actor, "update service.informant set withdrawn_on = '2026-11-21'");
    await expectNothing(db, actor, "update service.informant set label = 'Anna'");
    await expectNothing(db, actor, 'delete from service.informant');
    await expectNothing(db, actor, `select service.forget_informant('${informant.id}')`);
  });

  it('withdraws for somebody only from inside', async () => {
    const result = await attempt(db, actor, `select * from service.withdraw_informant('${informant.id}')`);
    expect(result).toEqual({ done: inside ? 1 : 0 });
  });

  it('writes nothing about somebody unless inside', async () => {
    if (inside) return;
    for (const statement of [
      `insert into service.informant (audit_id, label, way) values ('${cast.auditId}', 'Deltagare 1', 'cafe')`,
      `insert into service.informant_background (informant_id, age) values ('${informant.id}', 40)`,
      'update service.informant_background set age = 20',
      'delete from service.informant_background',
      `update service.informant_consent set given = false`,
    ]) {
      await expectNothing(db, actor, statement);
    }
  });
});

describe('inside the audit', () => {
  it('the team adds nobody: that leads from a sign-up, which is the coordinator’s', async () => {
    await expectNothing(
      db,
      cast.auditor,
      `insert into service.informant (audit_id, label, way) values ('${cast.auditId}', 'Deltagare 1', 'cafe')`,
    );
  });

  it('nobody records a consent in another’s name', async () => {
    await expectNothing(
      db,
      cast.auditor,
      `update service.informant_consent set given = false, recorded_by = '${cast.coordinator.personId}'`,
    );
  });
});
