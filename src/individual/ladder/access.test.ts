import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { supportId, unit, participant, worker } = cast;

const rating = (side: string, by: string, place: number) =>
  `insert into individual.ladder_rating (support_id, phase, side, rated_by, step, rated_on, place)
   values ('${supportId}', 'making', '${side}', '${by}', 2, '2026-11-01', ${place})`;
await db.owner.query('insert into individual.ladder_choice (support_id) values ($1)', [supportId]);
await db.owner.query(rating('participant', participant.personId, 1));
await db.owner.query(rating('participant', participant.personId, 2));
await db.owner.query(rating('staff', worker.personId, 3));
const release = randomUUID();
await db.owner.query(
  `insert into individual.ladder_release (id, unit_id, phase, released_on, total, cells)
   values ($1, $2, 'making', '2026-10-01', 12, '{null,null,null,6,6}')`,
  [release, unit],
);
await db.owner.query('insert into individual.ladder_release_group (release_id, members) values ($1, $2)', [
  release,
  Array.from({ length: 12 }, () => randomUUID()),
]);
const show = (shown: boolean) => db.owner.query('update individual.ladder_choice set shown = $1', [shown]);

/** Ratings seen while the participant keeps theirs, and while they show them. */
const reads: Partial<Record<(typeof everybodyAround)[number], [number, number]>> = {
  participant: [3, 3],
  worker: [1, 3],
};
const overseers = ['unitManager', 'commissioner'];

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

  it('sees the unit’s figures as they were let out only where they look after the unit', async () => {
    expect(await seen(db, actor, 'individual.ladder_release')).toBe(overseers.includes(who) ? 1 : 0);
    expect(await seen(db, actor, 'individual.ladder_release_group')).toBe(0);
    await expectNothing(db, actor, 'select from individual.ladder_member');
  });

  it('reaches no count behind them, and lets out none', async () => {
    const counted = await attempt(db, actor, 'select * from individual.ladder_to_release()');
    expect(counted).toEqual({ done: 0 });
    await expectNothing(
      db,
      actor,
      `insert into individual.ladder_release (unit_id, phase, released_on, total, cells)
        values ('${unit}', 'updating', '2026-10-01', 12, '{null,null,null,6,6}')`,
    );
    await expectNothing(db, actor, `update individual.ladder_release set total = 13`);
    await expectNothing(db, actor, `delete from individual.ladder_release`);
    await expectNothing(
      db,
      actor,
      `insert into individual.ladder_release_group (release_id, members) values ('${release}', array_fill(gen_random_uuid(), array[5]))`,
    );
  });
});

describe('the releasing job', () => {
  const job = { kind: 'job', name: 'release-ladder' } as const;

  it('counts under keys that lead to nobody, and reads no rating itself', async () => {
    const rows = await db.as(job, async (tx) => {
      const found = await sql<Record<string, unknown>>`select * from individual.ladder_to_release()`.execute(
        tx,
      );
      return found.rows;
    });
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0]!).sort()).toEqual(['member', 'phase', 'step', 'unit_id']);
    expect(JSON.stringify(rows)).not.toContain(supportId);
    expect(JSON.stringify(rows)).not.toContain(participant.personId);
    for (const table of ['individual.ladder_rating', 'individual.support']) {
      expect(await seen(db, job, table)).toBe(0);
    }
    await expectNothing(db, job, 'select from individual.ladder_member');
  });

  it('cannot store a figure below five, whatever it computes', async () => {
    for (const [total, cells] of [
      [4, '{null,null,null,null,null}'],
      [12, '{null,null,null,4,8}'],
      [12, '{0,null,null,null,12}'],
    ]) {
      const result = await attempt(
        db,
        job,
        `insert into individual.ladder_release (unit_id, phase, released_on, total, cells)
          values ('${unit}', 'updating', '2026-10-01', ${total}, '${cells}')`,
      );
      expect(result).toEqual({ refused: expect.stringContaining('check constraint') });
    }
  });

  it('is no other job, and no other name for it', async () => {
    for (const name of ['sign-in', 'set-up', 'clean-up', 'release-ladders']) {
      expect(
        await attempt(db, { kind: 'job', name }, 'select * from individual.ladder_to_release()'),
      ).toEqual({ done: 0 });
    }
  });
});
