import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const goal = randomUUID();
const otherSupport = randomUUID();
const otherGoal = randomUUID();

await db.owner.query(
  `insert into individual.support (id, participant_id, unit_id, kind, valid_from, care_manager_id)
   values ($1, $2, $3, 'other', '2026-01-01', $4)`,
  [otherSupport, cast.otherParticipant.personId, cast.unit, cast.otherCareManager.personId],
);
const enter = (support: string, by: string, id: string = randomUUID(), replaces = 'null') =>
  `insert into individual.decision_goal (id, support_id, source, words, entered_by, entered_on, replaces_id)
   values ('${id}', '${support}', 'decision', 'Klara hemmet', '${by}', '2026-10-01', ${replaces})`;
const ask = (support: string, about: string, by: string) =>
  `insert into individual.goal_question (decision_goal_id, support_id, words, asked_by, asked_on)
   values ('${about}', '${support}', 'Varför?', '${by}', '2026-11-01')`;
await db.owner.query(enter(cast.supportId, cast.worker.personId, goal));
await db.owner.query(enter(otherSupport, cast.worker.personId, otherGoal));
await db.owner.query(ask(cast.supportId, goal, cast.participant.personId));

const readers = ['participant', 'worker', 'unitManager', 'careManager'];
const enterers = ['worker', 'unitManager', 'careManager'];

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : cast.participant.personId;
  const here = `support_id = '${cast.supportId}'`;

  it('reads goals and questions by relation alone', async () => {
    const expected = readers.includes(who) ? 1 : 0;
    expect(await seen(db, actor, 'individual.decision_goal', here)).toBe(expected);
    expect(await seen(db, actor, 'individual.goal_question', here)).toBe(expected);
  });

  it('enters goals only as staff of the support or whoever decides on it, under no other name', async () => {
    const own = enter(cast.supportId, self);
    if (enterers.includes(who)) expect(await attempt(db, actor, own)).toEqual({ done: 1 });
    else await expectNothing(db, actor, own);
    const forged = who === 'worker' ? cast.careManager.personId : cast.worker.personId;
    await expectNothing(db, actor, enter(cast.supportId, forged));
  });

  it('changes what was decided only as the care manager, and never takes it out of the records', async () => {
    const end = `update individual.decision_goal set ended_on = '2026-11-21' where id = '${goal}'`;
    if (who === 'careManager') expect(await attempt(db, actor, end)).toEqual({ done: 1 });
    else await expectNothing(db, actor, end);
    await expectNothing(db, actor, 'delete from individual.decision_goal');
    await expectNothing(db, actor, 'delete from individual.goal_question');
  });

  it('asks only as the participant, about a goal of their own', async () => {
    await db.owner.query(
      "update individual.goal_question set outcome = 'stays', answer = 'x', answered_by = asked_by, answered_on = asked_on",
    );
    const own = ask(cast.supportId, goal, self);
    if (who === 'participant') expect(await attempt(db, actor, own)).toEqual({ done: 1 });
    else await expectNothing(db, actor, own);
    await expectNothing(db, actor, ask(cast.supportId, otherGoal, self));
    await db.owner.query(
      'update individual.goal_question set outcome = null, answer = null, answered_by = null, answered_on = null',
    );
  });

  it('answers only as the care manager, in their own name, and once', async () => {
    const answer = (by: string) =>
      `update individual.goal_question set outcome = 'stays', answer = 'Därför', answered_by = '${by}', answered_on = '2026-11-21' where decision_goal_id = '${goal}'`;
    if (who === 'careManager') expect(await attempt(db, actor, answer(self))).toEqual({ done: 1 });
    else await expectNothing(db, actor, answer(self));
    await expectNothing(db, actor, answer(cast.otherCareManager.personId));
    await expectNothing(db, actor, "update individual.goal_question set words = 'Något annat'");
  });
});

describe('an answer that has come', () => {
  const unseen = 'select from individual.unseen_goal_answers()';
  const look = `select individual.see_goal_answers('${cast.supportId}')`;

  it('is new until the participant has opened it, which nobody else learns', async () => {
    await db.owner.query(
      `update individual.goal_question set outcome = 'stays', answer = 'x', answered_by = $1, answered_on = '2026-11-20'`,
      [cast.careManager.personId],
    );
    for (const who of everybodyAround) {
      if (who === 'visitor') continue;
      expect([who, await attempt(db, cast[who], unseen)]).toEqual([
        who,
        { done: who === 'participant' ? 1 : 0 },
      ]);
      // nobody else opens it in their place
      if (who !== 'participant') await db.as(cast[who], (tx) => sql.raw(look).execute(tx));
      expect(await attempt(db, cast[who], 'select seen_on from individual.goal_question')).toEqual({
        refused: expect.stringContaining('permission denied'),
      });
      await expectNothing(db, cast[who], "update individual.goal_question set seen_on = '2026-11-21'");
    }
    expect(await attempt(db, cast.participant, unseen)).toEqual({ done: 1 });
    await db.as(cast.participant, (tx) => sql.raw(look).execute(tx));
    expect(await attempt(db, cast.participant, unseen)).toEqual({ done: 0 });
    const { rows } = await db.owner.query('select seen_on::text from individual.goal_question');
    expect(rows).toEqual([{ seen_on: '2026-11-21' }]);
  });
});

describe('a goal that replaces another', () => {
  it('belongs to the same support', async () => {
    const across = enter(cast.supportId, cast.careManager.personId, randomUUID(), `'${otherGoal}'`);
    expect(await attempt(db, cast.careManager, across)).toEqual({
      refused: expect.stringContaining('foreign key'),
    });
  });
});
