import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const colleague = await addPlayer(db, 'Kim Kollega', 'auditor', cast.bureau);
await db.owner.query(
  `insert into service.audit_member (audit_id, person_id, interviews, state, asked_on)
   values ($1, $2, true, 'cleared', '2026-03-05')`,
  [cast.auditId, colleague.personId],
);
const informant = '10000000-0000-4000-8000-000000000001';
const gone = '10000000-0000-4000-8000-000000000002';
const fresh = '10000000-0000-4000-8000-000000000003';
const interview = '20000000-0000-4000-8000-000000000001';
await db.owner.query(
  `insert into service.informant (id, audit_id, label, way, withdrawn_on) values
   ($1, $4, 'Deltagare 4', 'phone', null), ($2, $4, 'Deltagare 9', 'cafe', '2026-11-01'), ($3, $4, 'Deltagare 2', 'video', null)`,
  [informant, gone, fresh, cast.auditId],
);
await db.owner.query(
  "insert into service.interview (id, audit_id, informant_id, guide_version, state, held_on) values ($1, $2, $3, 1, 'under-way', '2026-11-20')",
  [interview, cast.auditId, informant],
);
await db.owner.query('insert into service.interviewer values ($1, $2)', [interview, cast.auditor.personId]);
await db.owner.query(
  "insert into service.interview_note (interview_id, body) values ($1, 'Det var svårt i början')",
  [interview],
);

const tables = ['service.interview', 'service.interviewer', 'service.interview_note'];
const inside = ['coordinator', 'auditor', 'colleague'];
const players = { ...cast, colleague };
const everybody = [
  ...inside,
  'otherAuditor',
  'commissioner',
  'unitManager',
  'otherManager',
  'worker',
  'careManager',
  'participant',
  'rivalCoordinator',
  'rivalAuditor',
  'administrator',
  'visitor',
];

describe.each(everybody)('%s', (who) => {
  const actor = players[who as 'coordinator'];

  it.each(tables)('%s is seen inside the audit and nowhere else, not even as a number', async (table) => {
    expect(await seen(db, actor, table)).toBe(inside.includes(who) ? 1 : 0);
  });

  it('writes where they hold the interview or coordinate, and nowhere else', async () => {
    const holds = who === 'coordinator' || who === 'auditor';
    for (const change of [
      `update service.interview set state = 'paused' where id = '${interview}'`,
      `update service.interview_note set body = 'x' where interview_id = '${interview}'`,
    ]) {
      if (holds) expect(await attempt(db, actor, change)).toEqual({ done: 1 });
      else await expectNothing(db, actor, change);
    }
  });

  it('deletes nothing: what is withdrawn goes with the informant, through its own door', async () => {
    await expectNothing(db, actor, 'delete from service.interview');
    await expectNothing(db, actor, 'delete from service.interview_note');
  });
});

describe('beginning', () => {
  const begin = (id: string) =>
    `insert into service.interview (audit_id, informant_id, guide_version) values ('${cast.auditId}', '${id}', 1)`;

  it('is for those inside, with somebody who has not left', async () => {
    await expectNothing(db, cast.otherAuditor, begin(fresh));
    await expectNothing(db, cast.commissioner, begin(fresh));
    await expectNothing(db, cast.auditor, begin(gone));
  });

  it('lets nobody put themselves beside an interview that they do not hold', async () => {
    await expectNothing(
      db,
      cast.rivalAuditor,
      `insert into service.interviewer values ('${interview}', '${cast.rivalAuditor.personId}')`,
    );
  });
});

describe('an interview', () => {
  it('stays with an informant of its own audit', async () => {
    const other = await castAudit(db);
    const theirs = '10000000-0000-4000-8000-000000000009';
    await db.owner.query(
      "insert into service.informant (id, audit_id, label, way) values ($1, $2, 'Deltagare 1', 'phone')",
      [theirs, other.auditId],
    );
    const move = (id: string) =>
      attempt(
        db,
        cast.coordinator,
        `update service.interview set informant_id = '${id}' where id = '${interview}'`,
      );
    expect(await move(theirs)).toMatchObject({ refused: expect.stringContaining('row-level security') });
    expect(await move(fresh)).toEqual({ done: 1 });
  });
});
