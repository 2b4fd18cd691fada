import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { participant, worker } = cast;
const closed = randomUUID();
const open = randomUUID();
const [walk, cook] = [randomUUID(), randomUUID()];

for (const [id, closer] of [
  [closed, worker.personId],
  [open, null],
] as const) {
  await db.owner.query(
    `insert into individual.follow_up (id, support_id, begun_by, begun_as, begun_on)
     values ($1, $2, $3, 'participant', '2026-10-01')`,
    [id, cast.supportId, participant.personId],
  );
  await db.owner.query(
    `insert into individual.follow_up_answer (follow_up_id, support_id, question, mark, words, answered_on)
     values ($1, $2, 'planned', 'not-good', 'Bara mitt', '2026-10-01'),
       ($1, $2, 'changed', 'much', 'Visat', '2026-10-01'),
       ($1, $2, 'everyone', null, '', '2026-10-01')`,
    [id, cast.supportId],
  );
  await db.owner.query(
    "update individual.follow_up_answer set shown = true where follow_up_id = $1 and question <> 'planned'",
    [id],
  );
  await db.owner.query(
    `insert into individual.follow_up_note (follow_up_id, support_id, question, words, written_by, written_on)
     values ($1, $2, 'planned', 'Som jag ser det', $3, '2026-10-01')`,
    [id, cast.supportId, worker.personId],
  );
  await db.owner.query(
    `insert into individual.goal_outcome (follow_up_id, support_id, goal_lineage, goal_words, goal_kind, outcome, decided_by, decided_on)
     values ($1, $2, $3, 'Gå ut', 'training', 'on-the-way', $4, '2026-10-01')`,
    [id, cast.supportId, walk, participant.personId],
  );
  if (closer) {
    await db.owner.query(
      "update individual.follow_up set closed_by = $2, closed_on = '2026-10-10' where id = $1",
      [id, closer],
    );
  }
}
await db.owner.query(
  `insert into individual.goal_milestone (support_id, goal_lineage, words, automatic_on, shown, written_on)
   values ($1, $2, 'Det bara går', '2026-10-01', false, '2026-10-01'),
     ($1, $3, 'Nu kan jag', null, true, '2026-10-01')`,
  [cast.supportId, walk, cook],
);

const tables = ['follow_up', 'follow_up_answer', 'follow_up_note', 'goal_outcome', 'goal_milestone'] as const;

/** Rows of each table that each reads: follow-ups, answers, notes, outcomes, milestones. */
const reads: Partial<Record<(typeof everybodyAround)[number], number[]>> = {
  participant: [2, 6, 2, 2, 2],
  // what is not shown is not there, not even to be counted; nor is a question that was left out
  worker: [2, 2, 2, 2, 1],
  unitManager: [2, 0, 2, 2, 0],
};
const answer = (followUp: string, question: string, support: string = cast.supportId) =>
  `insert into individual.follow_up_answer (follow_up_id, support_id, question, mark, answered_on)
   values ('${followUp}', '${support}', '${question}', 'good', '2026-11-21')`;
const note = (followUp: string, by: string) =>
  `insert into individual.follow_up_note (follow_up_id, support_id, question, words, written_by, written_on)
   values ('${followUp}', '${cast.supportId}', 'closer', 'Något', '${by}', '2026-11-21')`;
const outcome = (followUp: string, by: string, on = '2026-11-21') =>
  `insert into individual.goal_outcome (follow_up_id, support_id, goal_lineage, goal_words, goal_kind, outcome, decided_by, decided_on)
   values ('${followUp}', '${cast.supportId}', '${cook}', 'Laga mat', 'training', 'reached', '${by}', '${on}')`;

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : participant.personId;
  const other = who === 'worker' ? participant.personId : worker.personId;
  const own = who === 'participant';
  const writes = own || who === 'worker';

  const may = async (yes: boolean, statement: string) => {
    if (yes) expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
    else await expectNothing(db, actor, statement);
  };

  it('reads by relation alone, and of the participant’s answers only what is shown to them', async () => {
    const counts = [];
    for (const table of tables) counts.push(await seen(db, actor, `individual.${table}`));
    expect(counts).toEqual(reads[who] ?? [0, 0, 0, 0, 0]);
  });

  it('learns nothing of what is not shown by looking for it', async () => {
    const hidden = "not shown and mark = 'not-good'";
    expect(await seen(db, actor, 'individual.follow_up_answer', hidden)).toBe(own ? 2 : 0);
    expect(await seen(db, actor, 'individual.goal_milestone', 'automatic_on is not null')).toBe(own ? 1 : 0);
  });

  it('answers only as the participant, and only while it is open', async () => {
    await may(own, answer(open, 'closer'));
    if (own) {
      expect(await attempt(db, actor, answer(closed, 'closer'))).toEqual({
        refused: expect.stringContaining('stands as it is'),
      });
    } else {
      await expectNothing(db, actor, `update individual.follow_up_answer set shown = true`);
      await expectNothing(db, actor, `update individual.follow_up_answer set words = 'x'`);
      // to who may not answer, a question that is answered and one that is not look alike
      expect(await attempt(db, actor, answer(open, 'planned'))).toEqual(
        await attempt(db, actor, answer(open, 'talk-about')),
      );
    }
  });

  it('notes only as who comes, in their own name', async () => {
    await may(who === 'worker', note(open, self));
    await expectNothing(db, actor, note(open, other));
    const change = `update individual.follow_up_note set words = 'Ändrat' where follow_up_id = '${open}'`;
    await may(who === 'worker', change);
  });

  it('decides of a goal as one of the two, in their own name, today', async () => {
    await may(writes, outcome(open, self));
    await expectNothing(db, actor, outcome(open, other));
    await expectNothing(db, actor, outcome(open, self, '2026-11-01'));
    // what somebody has said of a goal stands: a mind that changes is a row beside it
    const again = `insert into individual.goal_outcome (follow_up_id, support_id, goal_lineage, goal_words, goal_kind, outcome, decided_by, decided_on, version)
      values ('${open}', '${cast.supportId}', '${walk}', 'Gå ut', 'training', 'reached', '${self}', '2026-11-21', 2147483647)`;
    await may(writes, again);
    await expectNothing(
      db,
      actor,
      `update individual.goal_outcome set outcome = 'change', decided_by = '${self}', decided_on = '2026-11-21'
       where follow_up_id = '${open}'`,
    );
    await expectNothing(db, actor, 'delete from individual.goal_outcome');
  });

  it('closes what is open as one of the two, in their own name, and begins the next', async () => {
    await may(
      writes,
      `update individual.follow_up set agreed_next = 'Vi går ut', closed_by = '${self}', closed_on = '2026-11-21'
       where id = '${open}'`,
    );
    await expectNothing(
      db,
      actor,
      `update individual.follow_up set closed_by = '${other}', closed_on = '2026-11-21' where id = '${open}'`,
    );
    const begin = (as: string, by = self) =>
      `insert into individual.follow_up (id, support_id, begun_by, begun_as, begun_on)
       values (gen_random_uuid(), '${cast.supportId}', '${by}', '${as}', '2026-11-21') on conflict do nothing`;
    // the one that is open stands in the way: nothing more is begun, and it is no error
    if (writes) expect(await attempt(db, actor, begin(own ? 'participant' : 'staff'))).toEqual({ done: 0 });
    else await expectNothing(db, actor, begin('staff'));
    await expectNothing(db, actor, begin(own ? 'staff' : 'participant'));
    await expectNothing(db, actor, begin(own ? 'participant' : 'staff', other));
  });

  it('writes and changes nothing in one that is closed, and removes nothing', async () => {
    for (const statement of [
      `update individual.follow_up set agreed_next = 'x' where id = '${closed}'`,
      `update individual.follow_up set closed_by = null, closed_on = null where id = '${closed}'`,
      ...tables.map((table) => `delete from individual.${table}`),
    ]) {
      await expectNothing(db, actor, statement);
    }
    const stands = [
      outcome(closed, self),
      note(closed, self),
      `update individual.follow_up_answer set words = 'x', answered_on = '2026-11-21' where follow_up_id = '${closed}'`,
      `update individual.follow_up_answer set shown = true, answered_on = '2026-11-21'
       where follow_up_id = '${closed}' and question = 'planned'`,
    ];
    for (const statement of stands) {
      const result = await attempt(db, actor, statement);
      if ('done' in result) expect(result.done).toBe(0);
      else expect(result.refused).toMatch(/row-level security|permission denied|stands as it is/);
    }
  });

  it('says what sits only as the participant, who alone shows it', async () => {
    await may(
      own,
      `insert into individual.goal_milestone (support_id, goal_lineage, words, written_on)
       values ('${cast.supportId}', '${randomUUID()}', 'Jag kan', '2026-11-21')`,
    );
    await may(own, `update individual.goal_milestone set shown = true where goal_lineage = '${walk}'`);
  });

  it('gets the same answer about a support that is there and one that is not', async () => {
    const forged = (support: string) => attempt(db, actor, answer(closed, 'closer', support));
    if (!own) expect(await forged(cast.supportId)).toEqual(await forged(randomUUID()));
  });
});

describe('the participant', () => {
  it('has a changed answer for themselves again, and can hide also what is closed', async () => {
    const change = (set: string, followUp: string) =>
      attempt(
        db,
        participant,
        `with changed as (update individual.follow_up_answer set ${set}
           where follow_up_id = '${followUp}' and question = 'changed' returning shown)
         insert into individual.goal_milestone (support_id, goal_lineage, shown, written_on)
         select '${cast.supportId}', gen_random_uuid(), shown, '2026-11-21' from changed where not shown`,
      );
    expect(await change("words = 'Nytt', shown = true, answered_on = '2026-11-21'", open)).toEqual({
      done: 1,
    });
    expect(await change('shown = false', closed)).toEqual({ done: 1 });
  });
});

describe('jobs', () => {
  it('touch follow-ups only to dispose of them, with all that belongs to them', async () => {
    const disposal = { kind: 'job', name: 'record-disposal' } as const;
    expect(await attempt(db, disposal, 'delete from individual.follow_up')).toEqual({ done: 2 });
    expect(await attempt(db, disposal, 'delete from individual.goal_milestone')).toEqual({ done: 2 });
    // the days of what goes with them, from which the years are counted
    expect(await seen(db, disposal, 'individual.follow_up_answer')).toBe(6);
    await expectNothing(db, disposal, 'delete from individual.follow_up_answer');
    await expectNothing(db, disposal, "update individual.follow_up_answer set words = 'Annat'");
    await expectNothing(db, { kind: 'job', name: 'clean-up' }, 'delete from individual.follow_up');
  });
});
