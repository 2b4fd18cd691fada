import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const plan = randomUUID();
const otherPlan = randomUUID();

const place = (unit: string, by: string) =>
  `insert into individual.meeting_place (unit_id, area, name, about, when_words, where_words, cost_words, entered_by, checked_on)
   values ('${unit}', 'relations', 'Tisdagsfika', 'Fika för alla', 'Tisdagar', 'Torget 1', 'Gratis', '${by}', '2026-11-01')`;
await db.owner.query(place(cast.unit, cast.worker.personId));
await db.owner.query(place(cast.otherUnit, cast.otherManager.personId));
await db.owner.query(
  `insert into individual.plan (id, support_id, number, created_by, created_on) values ($1, $2, 1, $3, '2026-10-01')`,
  [plan, cast.supportId, cast.worker.personId],
);
const otherSupport = randomUUID();
await db.owner.query(
  `insert into individual.support (id, participant_id, unit_id, kind, valid_from) values ($1, $2, $3, 'other', '2026-01-01')`,
  [otherSupport, cast.otherParticipant.personId, cast.otherUnit],
);
await db.owner.query(
  `insert into individual.plan (id, support_id, number, created_by, created_on) values ($1, $2, 1, $3, '2026-10-01')`,
  [otherPlan, otherSupport, cast.otherParticipant.personId],
);

const answer = (of: string, support: string) =>
  `insert into individual.social_answer (plan_id, support_id, answered_on) values ('${of}', '${support}', '2026-11-21')`;

const near = [
  'participant',
  // has support from the other unit
  'otherParticipant',
  'worker',
  'colleague',
  'formerWorker',
  'substitute',
  'otherDaySubstitute',
  'unitManager',
  'otherManager',
];
const keepers = ['worker', 'colleague', 'formerWorker', 'unitManager'];

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : cast.participant.personId;

  it('sees the meeting places of the unit they have to do with, and no other’s', async () => {
    expect(await seen(db, actor, 'individual.meeting_place')).toBe(near.includes(who) ? 1 : 0);
  });

  it('enters and changes them only as staff of that unit, in their own name', async () => {
    const change = `update individual.meeting_place set name = 'Onsdagsfika' where unit_id = '${cast.unit}'`;
    for (const statement of [place(cast.unit, self), change]) {
      if (keepers.includes(who)) expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
      else await expectNothing(db, actor, statement);
    }
    if (who !== 'otherManager') await expectNothing(db, actor, place(cast.otherUnit, self));
    if (who !== 'worker') await expectNothing(db, actor, place(cast.unit, cast.worker.personId));
    await expectNothing(db, actor, `update individual.meeting_place set unit_id = '${cast.otherUnit}'`);
    await expectNothing(db, actor, 'delete from individual.meeting_place');
  });

  it('says no thanks only for themselves, once, and it stands', async () => {
    const statement = answer(plan, cast.supportId);
    if (who === 'participant') expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
    else await expectNothing(db, actor, statement);
    // somebody else's plan under one's own support
    await expectNothing(db, actor, answer(otherPlan, cast.supportId));
    if (who !== 'otherParticipant') await expectNothing(db, actor, answer(otherPlan, otherSupport));
    await expectNothing(db, actor, 'delete from individual.social_answer');
  });
});

describe('the answer', () => {
  it('is known to the participant and to those who come, who then do not ask either', async () => {
    await db.owner.query(answer(plan, cast.supportId));
    for (const who of everybodyAround) {
      const known = who === 'participant' || who === 'worker';
      expect(await seen(db, cast[who], 'individual.social_answer'), who).toBe(known ? 1 : 0);
    }
  });
});
