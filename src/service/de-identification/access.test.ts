import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { statesOf } from '../audit-commission/contract.ts';
import { addInterviewed, addRawTranscript, approveAsOwner } from '../transcripts/interview-scene.ts';
import { steps, transcriptFacts } from './contract.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const underReview = await addInterviewed(db, cast, 'Deltagare 4');
const rawOne = await addInterviewed(db, cast, 'Deltagare 5');
const done = await addInterviewed(db, cast, 'Deltagare 6', { notes: [{ questionId: null, body: 'Mirja' }] });
const words = [{ words: 'Hur är det?' }, { words: 'Bra, säger Mirja.' }];
const reviewing = await addRawTranscript(db, cast, underReview.informantId, words);
const raw = await addRawTranscript(db, cast, rawOne.informantId, words);
const approved = await addRawTranscript(db, cast, done.informantId, words);
await approveAsOwner(db, cast, approved.id);
await db.owner.query("update service.transcript set state = 'reviewing' where id = $1", [reviewing.id]);
await db.owner.query("update service.transcript set source = 'interview-mode' where id = $1", [approved.id]);

const mark = (transcript: { id: string; turnIds: string[] }, start = 12) =>
  `insert into service.identifying_mark (transcript_id, turn_id, start_at, end_at, kind, found, form, suggestion)
   values ('${transcript.id}', '${transcript.turnIds[1]}', ${start}, ${start + 5}, 'name', 'Mirja', 'name:mirja', 'XXX')`;
await db.owner.query(mark(reviewing));

const confirm = (by: string) =>
  `update service.identifying_mark set state = 'confirmed', replacement = 'XXX', decided_by = '${by}'`;
const approve = `update service.transcript set state = 'approved', approved_on = '2026-11-21', approved_by = (select kernel.actor_person())
  where id = '${reviewing.id}'`;

const inside = ['coordinator', 'auditor'];
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
  const actor = cast[who as 'coordinator'];
  const within = inside.includes(who);

  it('sees the marks inside the audit, and outside not even that there are any', async () => {
    expect(await seen(db, actor, 'service.identifying_mark')).toBe(within ? 1 : 0);
    const marked = await db.as(
      actor,
      async (tx) =>
        (
          await tx
            .selectNoFrom((eb) => eb.fn<string[]>('service.marked_transcripts', []).as('ids'))
            .executeTakeFirstOrThrow()
        ).ids,
    );
    expect(marked).toEqual(within ? [reviewing.id] : []);
  });

  it('adds, decides and removes marks inside the audit, in their own name, and nowhere else', async () => {
    const own = 'personId' in actor ? actor.personId : cast.coordinator.personId;
    for (const statement of [mark(reviewing, 0), confirm(own), 'delete from service.identifying_mark']) {
      if (within) expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
      else await expectNothing(db, actor, statement);
    }
    await expectNothing(db, actor, confirm(cast.commissioner.personId));
  });

  it('learns from the contract how far it has come only inside the audit', async () => {
    const [facts, [step]] = await db.as(actor, async (tx) => [
      await transcriptFacts(tx, cast.auditId),
      await statesOf(tx, cast.auditId, steps),
    ]);
    expect(facts).toEqual({ transcriptsNotApproved: within ? 2 : 0, marksNotReviewed: within ? 1 : 0 });
    expect(step?.status).toBe(within ? 'under-way' : 'not-yet');
  });

  it('disposes of what is raw only inside the audit, and only once it is approved', async () => {
    const tried = (id: string) => attempt(db, actor, `select * from service.dispose_raw('${id}', true)`);
    expect(await tried(approved.id)).toEqual({ done: within ? 1 : 0 });
    expect(await tried(reviewing.id)).toEqual({ done: 0 });
  });
});

describe('inside the audit', () => {
  it('a transcript that carries a mark is approved by nobody, decided or not', async () => {
    await expectNothing(db, cast.auditor, approve);
    await expectNothing(
      db,
      cast.auditor,
      `with decided as (${confirm(cast.auditor.personId)} returning id) ${approve}`,
    );
  });

  it('marks are laid on what is under review, and on nothing else', async () => {
    await expectNothing(db, cast.auditor, mark(raw));
    await expectNothing(db, cast.auditor, mark(approved));
    // a turn of one transcript under the name of another
    const crossed = await attempt(db, cast.auditor, mark({ id: reviewing.id, turnIds: raw.turnIds }, 3));
    expect(crossed).toHaveProperty('refused');
  });

  it('a mark’s place and words are not moved afterwards', async () => {
    for (const change of [
      'start_at = 0',
      "kind = 'other'",
      "suggestion = 'x'",
      "found = 'x'",
      "form = 'x'",
      'doubtful = true',
      `turn_id = '${reviewing.turnIds[0]}'`,
      'by_hand = true',
    ]) {
      await expectNothing(db, cast.coordinator, `update service.identifying_mark set ${change}`);
    }
  });

  it('the auditor who approves changes nothing else of somebody’s interview', async () => {
    await db.owner.query('delete from service.interviewer');
    await expectNothing(db, cast.auditor, 'update service.interview set recorded = false');
    await expectNothing(db, cast.auditor, 'delete from service.interview_note');
    await db.as(cast.auditor, async (tx) => {
      await tx
        .selectNoFrom((eb) => eb.fn('service.dispose_raw', [eb.val(approved.id), eb.val(true)]).as('gone'))
        .execute();
    });
    const { rows } = await db.owner.query(
      `select i.recording_disposed_on, i.recorded, (select count(*) from service.interview_note) as notes
       from service.interview i where i.id = $1`,
      [done.interviewId],
    );
    expect(rows).toEqual([{ recording_disposed_on: '2026-11-21', recorded: true, notes: 0 }]);
  });
});
