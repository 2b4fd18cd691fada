import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
await db.owner.query(
  `insert into service.commission_message (audit_id, person_id, organisation_id, body, at)
   values ($1, $2, $3, 'Vad vill ni veta?', '2026-03-02')`,
  [cast.auditId, cast.coordinator.personId, cast.bureau],
);
await db.owner.query(
  `insert into service.plan_signature (audit_id, plan_version, organisation_id, person_id, signed_on)
   values ($1, 1, $2, $3, '2026-03-04')`,
  [cast.auditId, cast.bureau, cast.coordinator.personId],
);

const tables = [
  'service.audit',
  'service.audit_party',
  'service.commission_question',
  'service.commission_message',
  'service.commission_plan',
  'service.plan_signature',
] as const;

// domain.md, "audit: commission, guide, letter": the team and the coordinator, the commissioner, and the audited unit;
// the conversation is between the two sides alone
const sees: Record<string, readonly (typeof tables)[number][]> = {
  coordinator: tables,
  auditor: tables.filter((table) => table !== 'service.commission_message'),
  commissioner: tables,
  careManager: tables,
  unitManager: tables.filter((table) => table !== 'service.commission_message'),
  otherAuditor: [],
  otherManager: [],
  worker: [],
  participant: [],
  rivalCoordinator: [],
  rivalAuditor: [],
  administrator: [],
  visitor: [],
};

describe.each(Object.keys(sees))('%s', (who) => {
  const actor = cast[who as 'coordinator'];

  it.each(tables)('%s is seen, or is not there at all', async (table) => {
    expect((await seen(db, actor, table)) > 0).toBe(sees[who]!.includes(table));
  });

  it('changes nothing that is not theirs', async () => {
    const changes = [
      `update service.audit set title = 'x' where id = '${cast.auditId}'`,
      `update service.commission_question set text = 'x' where audit_id = '${cast.auditId}'`,
      `delete from service.commission_question where audit_id = '${cast.auditId}'`,
      `update service.commission_plan set publish_on = '2036-01-01' where audit_id = '${cast.auditId}'`,
      `delete from service.audit_party where audit_id = '${cast.auditId}'`,
      `insert into service.audit_party values ('${cast.auditId}', '${cast.otherUnit}', 'audited-unit')`,
    ];
    for (const change of changes) {
      if (who === 'coordinator')
        expect(await attempt(db, actor, change)).toMatchObject({ done: expect.any(Number) });
      else await expectNothing(db, actor, change);
    }
  });

  it('takes nothing back from the conversation or the signatures', async () => {
    await expectNothing(db, actor, 'delete from service.commission_message');
    await expectNothing(db, actor, "update service.commission_message set body = 'x'");
    await expectNothing(db, actor, 'delete from service.plan_signature');
    await expectNothing(db, actor, 'update service.plan_signature set plan_version = 2');
    await expectNothing(db, actor, 'delete from service.audit');
  });
});

describe('signing and speaking', () => {
  it('is in one’s own name and for one’s own side only', async () => {
    const sign = (person: string, organisation: string) =>
      `insert into service.plan_signature values ('${cast.auditId}', 1, '${organisation}', '${person}', '2026-11-21')`;
    expect(await attempt(db, cast.commissioner, sign(cast.commissioner.personId, cast.municipality))).toEqual(
      { done: 1 },
    );
    await expectNothing(db, cast.commissioner, sign(cast.coordinator.personId, cast.municipality));
    await expectNothing(db, cast.coordinator, sign(cast.coordinator.personId, cast.municipality));
    await expectNothing(db, cast.unitManager, sign(cast.unitManager.personId, cast.unit));
    await expectNothing(db, cast.auditor, sign(cast.auditor.personId, cast.bureau));
  });
});

describe('opening an audit', () => {
  const open = (bureau: string, asked = 'null') =>
    `insert into service.audit (bureau_id, title, created_on, asked_by) values ('${bureau}', 'x', '2026-11-21', ${asked})`;

  it('is the bureau’s own coordinator’s, or a commissioner’s who asks in their own name', async () => {
    expect(await attempt(db, cast.coordinator, open(cast.bureau))).toEqual({ done: 1 });
    expect(
      await attempt(db, cast.commissioner, open(cast.bureau, `'${cast.commissioner.personId}'`)),
    ).toEqual({ done: 1 });
    await expectNothing(db, cast.coordinator, open(cast.rivalBureau));
    await expectNothing(db, cast.commissioner, open(cast.bureau));
    await expectNothing(db, cast.commissioner, open(cast.bureau, `'${cast.coordinator.personId}'`));
    for (const who of [cast.auditor, cast.worker, cast.participant, cast.administrator, cast.visitor]) {
      await expectNothing(db, who, open(cast.bureau));
    }
  });

  it('lets nobody make themselves commissioner of what others have asked for', async () => {
    await expectNothing(
      db,
      cast.otherManager,
      `insert into service.audit_party values ('${cast.auditId}', '${cast.otherUnit}', 'commissioner')`,
    );
  });
});

describe('before it is agreed', () => {
  it('is not seen by the unit it may come to be about', async () => {
    await db.owner.query("update service.audit set stage = 'commission' where id = $1", [cast.auditId]);
    expect(await seen(db, cast.unitManager, 'service.audit')).toBe(0);
    await db.owner.query("update service.audit set stage = 'planning' where id = $1", [cast.auditId]);
    expect(await seen(db, cast.unitManager, 'service.audit')).toBe(1);
  });
});

describe('the public', () => {
  it('sees the audit on the day of publication, not the day before, and only once it is delivered', async () => {
    const on = (day: string) =>
      db.as(
        cast.visitor,
        async (tx) =>
          (
            await tx
              .withTables<{ 'service.audit': { id: string } }>()
              .selectFrom('service.audit')
              .select('id')
              .execute()
          ).length,
        new Date(`${day}T11:00:00Z`),
      );
    expect(await on('2027-03-01')).toBe(0);
    await db.owner.query("update service.audit set delivered_on = '2027-02-01' where id = $1", [
      cast.auditId,
    ]);
    expect(await on('2027-02-28')).toBe(0);
    expect(await on('2027-03-01')).toBe(1);
  });
});
