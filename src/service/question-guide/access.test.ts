import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import type { Actor } from '../../kernel/database/actor.ts';
import { guideForInterview, guideForReport } from './contract.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const asked = await addPlayer(db, 'Ask Tillfrågad', 'auditor', cast.bureau);
const barred = await addPlayer(db, 'Jäv Hindrad', 'auditor', cast.bureau);
for (const [player, state] of [
  [asked, 'asked'],
  [barred, 'conflict'],
] as const) {
  await db.owner.query(
    "insert into service.audit_member (audit_id, person_id, state, asked_on) values ($1, $2, $3, '2026-03-05')",
    [cast.auditId, player.personId, state],
  );
}
const questionId = randomUUID();
// the rival bureau has a commission question of its own, which nobody here may hang anything under
const rivalAudit = randomUUID();
const rivalQuestion = randomUUID();
await db.owner.query(
  "insert into service.audit (id, bureau_id, title, created_on) values ($1, $2, 'Någon annans', '2026-01-01')",
  [rivalAudit, cast.rivalBureau],
);
await db.owner.query('insert into service.commission_question values ($1, $2, 1, $3)', [
  rivalQuestion,
  rivalAudit,
  'En annan fråga?',
]);
await db.owner.query('insert into service.guide (audit_id) values ($1)', [cast.auditId]);
await db.owner.query(
  "insert into service.guide_question (id, audit_id, commission_question_id, position, text) values ($1, $2, $3, 1, 'Hur var det?')",
  [questionId, cast.auditId, cast.questionIds[0]],
);
const content = {
  opening: 'Hej',
  closing: 'Tack',
  questions: [
    {
      id: questionId,
      text: 'Hur var det?',
      followUpYes: '',
      followUpNo: '',
      followUpHow: '',
      commissionQuestionId: cast.questionIds[0],
      commissionQuestion: 'Hur fungerar samarbetet om planen?',
    },
  ],
};
await db.owner.query("insert into service.guide_version values ($1, 1, $2, '2026-03-20')", [
  cast.auditId,
  content,
]);

const players = { ...cast, asked, barred } as unknown as Record<string, Actor>;
const tables = ['service.guide', 'service.guide_question', 'service.guide_version'];

// domain.md, "audit: commission, guide, letter": the team writes; commissioner and unit read what has been saved
const sees: Record<string, [number, number, number]> = {
  coordinator: [1, 1, 1],
  auditor: [1, 1, 1],
  commissioner: [0, 0, 1],
  careManager: [0, 0, 1],
  unitManager: [0, 0, 1],
  asked: [0, 0, 0],
  barred: [0, 0, 0],
  otherAuditor: [0, 0, 0],
  otherManager: [0, 0, 0],
  rivalCoordinator: [0, 0, 0],
  rivalAuditor: [0, 0, 0],
  worker: [0, 0, 0],
  participant: [0, 0, 0],
  administrator: [0, 0, 0],
  visitor: [0, 0, 0],
};

describe.each(Object.keys(sees))('%s', (who) => {
  const actor = players[who]!;
  const inside = who === 'coordinator' || who === 'auditor';

  it('sees what is theirs to read and nothing else', async () => {
    expect(await Promise.all(tables.map((table) => seen(db, actor, table)))).toEqual(sees[who]);
  });

  it('writes only inside the audit', async () => {
    const changes = [
      `insert into service.guide_question (audit_id, position, text) values ('${cast.auditId}', 2, 'Ny?')`,
      `update service.guide_question set text = 'Ändrad?' where audit_id = '${cast.auditId}'`,
      `update service.guide set opening = 'x' where audit_id = '${cast.auditId}'`,
      `insert into service.guide_version values ('${cast.auditId}', 2, '{}', '2026-11-21')`,
    ];
    for (const change of changes) {
      if (inside) expect(await attempt(db, actor, change)).toEqual({ done: 1 });
      else await expectNothing(db, actor, change);
    }
  });

  it('takes no question and no version away, and rewrites no version', async () => {
    await expectNothing(db, actor, 'delete from service.guide_question');
    await expectNothing(db, actor, 'delete from service.guide_version');
    await expectNothing(db, actor, "update service.guide_version set content = '{}'");
    await expectNothing(db, actor, 'delete from service.guide');
    await expectNothing(db, actor, `update service.guide_question set audit_id = '${rivalAudit}'`);
  });

  it('hangs nothing under another audit’s commission question', async () => {
    await expectNothing(
      db,
      actor,
      `update service.guide_question set commission_question_id = '${rivalQuestion}' where audit_id = '${cast.auditId}'`,
    );
    await expectNothing(
      db,
      actor,
      `insert into service.guide_question (audit_id, commission_question_id, position, text)
       values ('${cast.auditId}', '${rivalQuestion}', 2, 'Ny?')`,
    );
  });
});

describe('the guide for an interview', () => {
  it('holds no trace of the commission questions, which the report’s appendix has', async () => {
    const [interview, report] = await db.as(cast.auditor, async (tx) => [
      await guideForInterview(tx, cast.auditId),
      await guideForReport(tx, cast.auditId),
    ]);
    expect(interview).toEqual({
      version: 1,
      opening: 'Hej',
      closing: 'Tack',
      questions: [{ id: questionId, text: 'Hur var det?', followUpYes: '', followUpNo: '', followUpHow: '' }],
    });
    expect(JSON.stringify(interview)).not.toContain(cast.questionIds[0]);
    expect(report?.chapters[0]?.commissionQuestion?.text).toBe('Hur fungerar samarbetet om planen?');
  });
});

describe('the public', () => {
  beforeAll(async () => {
    await db.owner.query("update service.audit set delivered_on = '2027-02-01' where id = $1", [
      cast.auditId,
    ]);
  });

  it('reads the guide with the published report, not a day before', async () => {
    const count = (day: string) =>
      db.as(
        cast.visitor,
        async (tx) => (await guideForReport(tx, cast.auditId)) !== undefined,
        new Date(`${day}T11:00:00Z`),
      );
    expect(now.toISOString() < '2027').toBe(true);
    expect(await count('2027-02-28')).toBe(false);
    expect(await count('2027-03-01')).toBe(true);
  });
});
