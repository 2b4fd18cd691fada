import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const edition = '70000000-0000-4000-8000-000000000001';
const remark = '80000000-0000-4000-8000-000000000001';
await db.owner.query("update service.audit set stage = 'reporting' where id = $1", [cast.auditId]);
await db.owner.query(
  `insert into service.report_edition (id, audit_id, kind, edition, document, made_on)
   values ($1, $2, 'draft', 1, '{"title": "Utkast"}', '2026-11-01')`,
  [edition, cast.auditId],
);

const everybody = [
  'coordinator',
  'auditor',
  'otherAuditor',
  'commissioner',
  'careManager',
  'unitManager',
  'otherManager',
  'worker',
  'participant',
  'rivalCoordinator',
  'rivalAuditor',
  'administrator',
  'visitor',
];
const player = (name: string) => cast[name as 'coordinator'];
const add = (name: string) => {
  const { personId, organisationId } = player(name) as Partial<typeof cast.coordinator>;
  return `insert into service.factual_remark (audit_id, organisation_id, person_id, draft_words, remark, made_on)
    values ('${cast.auditId}', '${organisationId ?? cast.unit}', '${personId ?? cast.unitManager.personId}', 'a', 'b', '2026-11-21')`;
};

describe('a remark', () => {
  it.each(everybody)('is not made by %s before the draft is shown', async (name) => {
    await expectNothing(db, player(name), add(name));
  });

  it.each(everybody)('is made by %s only as the audited unit’s manager, once it is shown', async (name) => {
    await db.owner.query("update service.report_edition set shared_on = '2026-11-02' where id = $1", [
      edition,
    ]);
    if (name === 'unitManager') expect(await attempt(db, player(name), add(name))).toEqual({ done: 1 });
    else await expectNothing(db, player(name), add(name));
  });

  it('is made in one’s own name, and undecided', async () => {
    await expectNothing(
      db,
      cast.unitManager,
      add('unitManager').replace(cast.unitManager.personId, cast.coordinator.personId),
    );
  });

  it.each(everybody)('is seen by %s only if they made it or work inside the audit', async (name) => {
    await db.owner.query(
      `insert into service.factual_remark (id, audit_id, organisation_id, person_id, draft_words, remark, made_on)
       values ($1, $2, $3, $4, 'Det står 2019', 'Det var 2020', '2026-11-03') on conflict do nothing`,
      [remark, cast.auditId, cast.unit, cast.unitManager.personId],
    );
    const sees = ['coordinator', 'auditor', 'unitManager'].includes(name);
    expect(await seen(db, player(name), 'service.factual_remark')).toBe(sees ? 1 : 0);
  });

  it.each(everybody)('is decided by the coordinator in their own name, not by %s otherwise', async (name) => {
    const { personId } = player(name) as Partial<typeof cast.coordinator>;
    const decide = `update service.factual_remark set decision = 'accepted', reasons = 'Rätt', decided_on = '2026-11-21',
      decided_by = '${personId ?? cast.coordinator.personId}' where id = '${remark}'`;
    if (name === 'coordinator') {
      expect(await attempt(db, player(name), decide)).toEqual({ done: 1 });
      await expectNothing(db, player(name), decide.replace(cast.coordinator.personId, cast.auditor.personId));
    } else await expectNothing(db, player(name), decide);
    await expectNothing(db, player(name), 'delete from service.factual_remark');
    await expectNothing(
      db,
      player(name),
      `update service.factual_remark set remark = 'x' where id = '${remark}'`,
    );
    await expectNothing(
      db,
      player(name),
      `update service.factual_remark set draft_words = 'x' where id = '${remark}'`,
    );
  });

  it('is not made after delivery', async () => {
    await db.owner.query(
      "update service.audit set delivered_on = '2026-11-20', stage = 'delivered' where id = $1",
      [cast.auditId],
    );
    await expectNothing(db, cast.unitManager, add('unitManager'));
  });
});

describe('the revisit', () => {
  it.each(everybody)('is entered by nobody but the coordinator: %s', async (name) => {
    const hold = `insert into service.revisit values ('${cast.auditId}', '2026-11-20', 'Två fasta vikarier finns')`;
    if (name === 'coordinator') expect(await attempt(db, player(name), hold)).toEqual({ done: 1 });
    else await expectNothing(db, player(name), hold);
  });

  it.each(everybody)('is told to %s where the report has been delivered', async (name) => {
    await db.owner.query(
      "insert into service.revisit values ($1, '2026-11-20', 'Två fasta vikarier finns') on conflict do nothing",
      [cast.auditId],
    );
    const told = [
      'coordinator',
      'auditor',
      'commissioner',
      'careManager',
      'unitManager',
      'worker',
      'participant',
    ];
    expect(await seen(db, player(name), 'service.revisit')).toBe(told.includes(name) ? 1 : 0);
  });
});
