import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { addHeard } from './claims-scene.examples.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const codeId = '7c4f4c1e-7d0a-4c39-8a53-0d1d0a7f6c13';
const heard = await addHeard(db, cast.auditId, cast.auditor.personId, {
  label: 'Informant 1',
  words: 'Hen lyssnar.',
  codeId,
});
const elsewhere = '5a4f4c1e-7d0a-4c39-8a53-0d1d0a7f6c11';
await db.owner.query(
  "insert into service.audit (id, bureau_id, title, stage, created_on) values ($1, $2, 'En annan', 'analysing', '2026-03-01')",
  [elsewhere, cast.rivalBureau],
);
const foreign = await addHeard(db, elsewhere, cast.rivalAuditor.personId, {
  label: 'Informant 1',
  words: 'Hemligt.',
  codeId: '7c4f4c1e-7d0a-4c39-8a53-0d1d0a7f6c19',
});
const [claimId, baseId, foreignBase] = [
  '8d4f4c1e-7d0a-4c39-8a53-0d1d0a7f6c14',
  '8d4f4c1e-7d0a-4c39-8a53-0d1d0a7f6c15',
  '8d4f4c1e-7d0a-4c39-8a53-0d1d0a7f6c16',
];
await db.owner.query(
  "insert into service.claim_base (id, audit_id, name) values ($1, $2, 'De nya'), ($3, $4, 'Där')",
  [baseId, cast.auditId, foreignBase, elsewhere],
);
await db.owner.query('insert into service.claim_base_member values ($1, $2, $3)', [
  cast.auditId,
  baseId,
  heard.informantId,
]);
await db.owner.query(
  "insert into service.claim (id, audit_id, chapter, statement) values ($1, $2, 'insights', 'Det går bra.')",
  [claimId, cast.auditId],
);
await db.owner.query("insert into service.claim_passage values ($1, $2, $3, 'for')", [
  cast.auditId,
  claimId,
  heard.passageId,
]);
await db.owner.query(
  `insert into service.bureau_scale (bureau_id, scale) values ($1, '{"severalFrom": 4}')`,
  [cast.bureau],
);

const tables = [
  'service.claim',
  'service.claim_passage',
  'service.claim_base',
  'service.claim_base_member',
] as const;
const mine = `audit_id = '${cast.auditId}'`;
const writes = [
  `insert into service.claim (audit_id, chapter, statement) values ('${cast.auditId}', 'ladder', 'x')`,
  `update service.claim set statement = 'x' where ${mine}`,
  `delete from service.claim where ${mine}`,
  `insert into service.claim_passage values ('${cast.auditId}', '${claimId}', '${heard.passageId}', 'against')
     on conflict (claim_id, passage_id) do update set stance = 'against'`,
  `update service.claim_passage set quoted = true where ${mine}`,
  `delete from service.claim_passage where ${mine}`,
  `insert into service.claim_base (audit_id, name) values ('${cast.auditId}', 'x')`,
  `update service.claim_base set name = 'x' where ${mine}`,
  `insert into service.claim_base_member values ('${cast.auditId}', '${baseId}', '${heard.informantId}') on conflict do nothing`,
  `delete from service.claim_base_member where ${mine}`,
  `delete from service.claim_base where ${mine}`,
];

describe.each(['coordinator', 'auditor'] as const)('%s', (who) => {
  const actor = cast[who];

  it('sees and changes the audit’s claims, and no other’s', async () => {
    for (const table of tables) expect(await seen(db, actor, table)).toBe(1);
    for (const statement of writes) {
      expect(await attempt(db, actor, statement), statement).toMatchObject({ done: expect.any(Number) });
    }
  });

  it('ties no claim to another audit’s passage, base, question or people', async () => {
    for (const statement of [
      `insert into service.claim_passage values ('${cast.auditId}', '${claimId}', '${foreign.passageId}', 'for')`,
      `update service.claim set base_id = '${foreignBase}' where id = '${claimId}'`,
    ]) {
      const result = await attempt(db, actor, statement);
      expect('refused' in result && result.refused).toMatch(/foreign key/);
    }
    await expectNothing(
      db,
      actor,
      `insert into service.claim_base_member values ('${cast.auditId}', '${baseId}', '${foreign.informantId}')`,
    );
    await expectNothing(
      db,
      actor,
      `update service.claim set audit_id = '${elsewhere}' where id = '${claimId}'`,
    );
  });

  it('signs a review of exposure in their own name only', async () => {
    const sign = (person: string) =>
      `update service.claim set exposure_reviewed_by = '${person}', exposure_reviewed_voices = 1 where id = '${claimId}'`;
    expect(await attempt(db, actor, sign(actor.personId))).toEqual({ done: 1 });
    const other = who === 'auditor' ? cast.coordinator : cast.auditor;
    const forged = await attempt(db, actor, sign(other.personId));
    expect('refused' in forged && forged.refused).toMatch(/signed by the one who makes it/);
    await expectNothing(
      db,
      actor,
      `insert into service.claim (audit_id, chapter, statement, exposure_reviewed_by, exposure_reviewed_voices)
         values ('${cast.auditId}', 'ladder', 'x', '${other.personId}', 1)`,
    );
  });
});

describe.each([
  'commissioner',
  'unitManager',
  'otherManager',
  'careManager',
  'worker',
  'participant',
  'otherAuditor',
  'rivalCoordinator',
  'rivalAuditor',
  'administrator',
  'visitor',
] as const)('%s', (who) => {
  it('sees nothing, counts nothing and changes nothing', async () => {
    for (const table of tables) expect(await seen(db, cast[who], table, mine)).toBe(0);
    for (const statement of writes) await expectNothing(db, cast[who], statement);
  });
});

describe('the bureau’s scale', () => {
  const set = `update service.bureau_scale set scale = '{}'`;

  it('is read by the bureau’s own people and set by its coordinator', async () => {
    for (const who of ['coordinator', 'auditor', 'otherAuditor'] as const) {
      expect(await seen(db, cast[who], 'service.bureau_scale')).toBe(1);
    }
    expect(await attempt(db, cast.coordinator, set)).toEqual({ done: 1 });
    for (const who of [
      'auditor',
      'otherAuditor',
      'commissioner',
      'unitManager',
      'otherManager',
      'careManager',
      'worker',
      'participant',
      'rivalCoordinator',
      'rivalAuditor',
      'administrator',
      'visitor',
    ] as const) {
      if (!['auditor', 'otherAuditor'].includes(who)) {
        expect(await seen(db, cast[who], 'service.bureau_scale')).toBe(0);
      }
      await expectNothing(db, cast[who], set);
      await expectNothing(db, cast[who], 'delete from service.bureau_scale');
      await expectNothing(
        db,
        cast[who],
        `insert into service.bureau_scale values ('${cast.municipality}', '{}')`,
      );
    }
    await expectNothing(
      db,
      cast.coordinator,
      `insert into service.bureau_scale values ('${cast.rivalBureau}', '{}')`,
    );
  });
});

describe('a withdrawn consent', () => {
  it('leaves the claim, without what was said and without the place in a group', async () => {
    await db.as(cast.auditor, async (tx) => {
      await sql`select service.withdraw_informant(${heard.informantId})`.execute(tx);
    });
    expect(await seen(db, cast.auditor, 'service.claim')).toBe(1);
    expect(await seen(db, cast.auditor, 'service.claim_passage')).toBe(0);
    expect(await seen(db, cast.auditor, 'service.claim_base_member')).toBe(0);
  });
});
