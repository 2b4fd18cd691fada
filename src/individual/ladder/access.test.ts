import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { supportId, participant, worker } = cast;

const rating = (side: string, by: string, place: number) =>
  `insert into individual.ladder_rating (support_id, phase, side, rated_by, step, rated_on, place)
   values ('${supportId}', 'making', '${side}', '${by}', 2, '2026-11-01', ${place})`;
await db.owner.query('insert into individual.ladder_choice (support_id) values ($1)', [supportId]);
await db.owner.query(rating('participant', participant.personId, 1));
await db.owner.query(rating('participant', participant.personId, 2));
await db.owner.query(rating('staff', worker.personId, 3));
const show = (shown: boolean) => db.owner.query('update individual.ladder_choice set shown = $1', [shown]);

/** Ratings seen while the participant keeps theirs, and while they show them. */
const reads: Partial<Record<(typeof everybodyAround)[number], [number, number]>> = {
  participant: [3, 3],
  worker: [1, 3],
};
describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const self = actor.kind === 'person' ? actor.personId : participant.personId;

  it('sees ratings by relation, and the participant’s only while they are shown', async () => {
    await show(false);
    const kept = await seen(db, actor, 'individual.ladder_rating');
    await show(true);
    expect([kept, await seen(db, actor, 'individual.ladder_rating')]).toEqual(reads[who] ?? [0, 0]);
    expect(await seen(db, actor, 'individual.ladder_choice')).toBe(who === 'participant' ? 1 : 0);
  });

  it('rates only from their own side and in their own name', async () => {
    const mine = { participant: 'participant', worker: 'staff' }[who as 'participant' | 'worker'];
    for (const side of ['participant', 'staff']) {
      if (side === mine) expect(await attempt(db, actor, rating(side, self, 4))).toEqual({ done: 1 });
      else await expectNothing(db, actor, rating(side, self, 4));
      const other = who === 'participant' ? worker : participant;
      await expectNothing(db, actor, rating(side, other.personId, 4));
    }
  });

  it('decides on showing only as the participant, and changes no rating', async () => {
    const choose = 'update individual.ladder_choice set shown = true';
    if (who === 'participant') expect(await attempt(db, actor, choose)).toEqual({ done: 1 });
    else await expectNothing(db, actor, choose);
    await expectNothing(db, actor, 'update individual.ladder_rating set step = 5');
    await expectNothing(db, actor, 'delete from individual.ladder_rating');
    await expectNothing(db, actor, 'delete from individual.ladder_choice');
  });
});
