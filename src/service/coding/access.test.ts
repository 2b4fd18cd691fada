import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { addSpoken } from './coding-scene.examples.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const turns = ['Hur går det?', 'Det går bra. 😀 Hen lyssnar på mig.'];
const one = await addSpoken(db, cast.auditId, cast.auditor.personId, { label: 'Informant 1', turns });
const raw = await addSpoken(db, cast.auditId, cast.auditor.personId, {
  label: 'Informant 2',
  turns,
  state: 'raw',
});

// another audit of the same bureau, with a transcript of its own: whoever codes here must not reach over there
const elsewhere = '5a4f4c1e-7d0a-4c39-8a53-0d1d0a7f6b11';
await db.owner.query(
  `insert into service.audit (id, bureau_id, title, stage, created_on) values ($1, $2, 'En annan', 'analysing', '2026-03-01')`,
  [elsewhere, cast.bureau],
);
const foreign = await addSpoken(db, elsewhere, cast.auditor.personId, { label: 'Informant 1', turns });
const foreignCode = '6b4f4c1e-7d0a-4c39-8a53-0d1d0a7f6b12';
await db.owner.query("insert into service.code (id, audit_id, name) values ($1, $2, 'Där borta')", [
  foreignCode,
  elsewhere,
]);

const codeId = '7c4f4c1e-7d0a-4c39-8a53-0d1d0a7f6b13';
const passageId = '8d4f4c1e-7d0a-4c39-8a53-0d1d0a7f6b14';
await db.owner.query("insert into service.code (id, audit_id, name) values ($1, $2, 'Lyssnar')", [
  codeId,
  cast.auditId,
]);
await db.owner.query(
  `insert into service.passage (id, audit_id, transcript_id, informant_id, turn_id, start_at, end_at, words, marked_by, marked_on)
   values ($1, $2, $3, $4, $5, 0, 12, 'Det går bra.', $6, '2026-11-01')`,
  [passageId, cast.auditId, one.transcriptId, one.informantId, one.turnIds[1], cast.auditor.personId],
);
await db.owner.query('insert into service.coding values ($1, $2, $3, $4)', [
  cast.auditId,
  passageId,
  codeId,
  cast.auditor.personId,
]);
await db.owner.query("insert into service.ladder_step values ($1, $2, 3, 'Får resonera')", [
  one.informantId,
  cast.auditId,
]);

const tables = ['service.code', 'service.passage', 'service.coding', 'service.ladder_step'] as const;
const insiders = ['coordinator', 'auditor'] as const;
const outsiders = [
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
] as const;

interface Marking {
  audit?: string;
  transcript?: string;
  informant?: string;
  turn?: string;
  start?: number;
  end?: number;
  words?: string;
  by?: string;
}
const mark = (by: string, rest: Marking = {}) => {
  const { audit = cast.auditId, transcript = one.transcriptId, informant = one.informantId } = rest;
  const { turn = one.turnIds[1]!, start = 16, end = 34, words = 'Hen lyssnar på mig' } = rest;
  return `insert into service.passage (audit_id, transcript_id, informant_id, turn_id, start_at, end_at, words, marked_by, marked_on)
    values ('${audit}', '${transcript}', '${informant}', '${turn}', ${start}, ${end}, '${words}', '${rest.by ?? by}', '2026-11-21')`;
};
const writes = (by: string) => [
  mark(by),
  `insert into service.code (audit_id, name) values ('${cast.auditId}', 'Ny')`,
  `update service.code set name = 'x' where audit_id = '${cast.auditId}'`,
  `delete from service.code where audit_id = '${cast.auditId}'`,
  `insert into service.coding values ('${cast.auditId}', '${passageId}', '${codeId}', '${by}') on conflict do nothing`,
  `delete from service.coding where audit_id = '${cast.auditId}'`,
  `delete from service.passage where audit_id = '${cast.auditId}'`,
  `update service.ladder_step set step = 5 where audit_id = '${cast.auditId}'`,
  `delete from service.ladder_step where audit_id = '${cast.auditId}'`,
];

describe.each(insiders)('%s', (who) => {
  const actor = cast[who];

  it('sees and changes what belongs to the audit', async () => {
    for (const table of tables) expect(await seen(db, actor, table, `audit_id = '${cast.auditId}'`)).toBe(1);
    for (const statement of writes(actor.personId)) {
      expect(await attempt(db, actor, statement), statement).toMatchObject({ done: expect.any(Number) });
    }
  });

  it('marks only words that stand in an approved transcript of the audit, in their own name', async () => {
    const by = actor.personId;
    expect(await attempt(db, actor, mark(by))).toEqual({ done: 1 });
    const refused: Marking[] = [
      { transcript: raw.transcriptId, informant: raw.informantId, turn: raw.turnIds[1]! },
      { transcript: foreign.transcriptId, informant: foreign.informantId, turn: foreign.turnIds[1]! },
      { turn: foreign.turnIds[1]! },
      { informant: raw.informantId },
      { words: 'Hen lyssnar aldrig' },
      { start: 15, end: 33 },
      { end: 40 },
      { start: 13, end: 14, words: '' },
      { by: cast.coordinator.personId === by ? cast.auditor.personId : cast.coordinator.personId },
    ];
    for (const one of refused) await expectNothing(db, actor, mark(by, one));
    // the audit's name over another audit's transcript, in that audit: for the team of this one alone refused
    const over = {
      audit: elsewhere,
      transcript: foreign.transcriptId,
      informant: foreign.informantId,
      turn: foreign.turnIds[1]!,
    };
    if (who === 'auditor') await expectNothing(db, actor, mark(by, over));
  });

  it('cannot tie a passage to another audit’s code, nor hang a code in another audit’s tree', async () => {
    const by = actor.personId;
    for (const statement of [
      `insert into service.coding values ('${cast.auditId}', '${passageId}', '${foreignCode}', '${by}')`,
      `insert into service.code (audit_id, parent_id, name) values ('${cast.auditId}', '${foreignCode}', 'x')`,
    ]) {
      const result = await attempt(db, actor, statement);
      expect('refused' in result && result.refused).toMatch(/foreign key/);
    }
  });

  it('rewrites no passage and moves no coding', async () => {
    await expectNothing(db, actor, "update service.passage set words = 'x'");
    await expectNothing(db, actor, `update service.coding set code_id = '${codeId}'`);
  });

  it('places on the ladder only whom they can read', async () => {
    await expectNothing(
      db,
      actor,
      `insert into service.ladder_step values ('${raw.informantId}', '${cast.auditId}', 1, 'x')`,
    );
    await expectNothing(
      db,
      actor,
      `insert into service.ladder_step values ('${foreign.informantId}', '${cast.auditId}', 1, 'x')`,
    );
  });
});

describe.each(outsiders)('%s', (who) => {
  const actor = cast[who];
  const by = actor.kind === 'person' ? actor.personId : cast.auditor.personId;

  it('sees nothing, counts nothing and changes nothing', async () => {
    for (const table of tables) expect(await seen(db, actor, table)).toBe(0);
    for (const statement of writes(by)) await expectNothing(db, actor, statement);
  });

  it('learns nothing from the functions of the policies', async () => {
    const stands = await db.as(actor, async (tx) => {
      const { rows } = await sql<{ stands: boolean; readable: string[] }>`
        select service.passage_stands(${cast.auditId}, ${one.transcriptId}, ${one.informantId}, ${one.turnIds[1]!}, 0, 12, 'Det går bra.') as stands,
          service.readable_informants(${cast.auditId}) as readable`.execute(tx);
      return rows[0];
    });
    expect(stands).toEqual({ stands: false, readable: [] });
  });
});

describe('a withdrawn consent', () => {
  it('takes passages, codings and the place on the ladder with it', async () => {
    await db.as(cast.coordinator, async (tx) => {
      await sql`select service.withdraw_informant(${one.informantId})`.execute(tx);
    });
    for (const table of ['service.passage', 'service.coding', 'service.ladder_step']) {
      expect(await seen(db, cast.coordinator, table, `audit_id = '${cast.auditId}'`)).toBe(0);
    }
    expect(await seen(db, cast.coordinator, 'service.code')).toBe(2);
  });
});
