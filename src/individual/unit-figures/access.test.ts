import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const { supportId, unit, participant } = cast;
const job = { kind: 'job', name: 'release-figures' } as const;

// the participant has said something of each kind
const yardstick = randomUUID();
await db.owner.query(
  `insert into individual.ladder_rating (support_id, phase, side, rated_by, step, rated_on, place)
   values ($1, 'making', 'participant', $2, 2, '2026-11-01', 1), ($1, 'making', 'staff', $3, 5, '2026-11-02', 1)`,
  [supportId, participant.personId, cast.worker.personId],
);
await db.owner.query('insert into individual.independence (support_id) values ($1)', [supportId]);
await db.owner.query(
  "insert into individual.yardstick (id, support_id, position, words, begun_on) values ($1, $2, 1, 'Ringa', '2026-01-01')",
  [yardstick, supportId],
);
await db.owner.query(
  `insert into individual.yardstick_rating (yardstick_id, support_id, grade, rated_on, place)
   values ($1, $2, 2, '2026-03-01', 1), ($1, $2, 4, '2026-11-01', 2)`,
  [yardstick, supportId],
);
await db.owner.query(
  `insert into individual.taper (support_id, kind, words, step, since, written_by, written_as)
   values ($1, 'reminder', 'Medicin', 'daily', '2026-11-01', $2, 'participant')`,
  [supportId, participant.personId],
);
const figure = randomUUID();
await db.owner.query(
  `insert into individual.unit_figure (id, unit_id, measure, counted_on, total, cells)
   values ($1, $2, 'ladder-making', '2026-10-01', 12, '{null,null,null,6,6}')`,
  [figure, unit],
);
await db.owner.query('insert into individual.unit_figure_group (figure_id, members) values ($1, $2)', [
  figure,
  Array.from({ length: 12 }, () => randomUUID()),
]);

const overseers = ['unitManager', 'commissioner'];
const add = (total: number, cells: string, measure = 'tapering', on = '2026-11-21') =>
  `insert into individual.unit_figure (unit_id, measure, counted_on, total, cells)
   values ('${unit}', '${measure}', '${on}', ${total}, '${cells}')`;

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];

  it('sees the unit’s figures as they were let out only where they look after the unit', async () => {
    expect(await seen(db, actor, 'individual.unit_figure')).toBe(overseers.includes(who) ? 1 : 0);
    expect(await seen(db, actor, 'individual.unit_figure_group')).toBe(0);
    await expectNothing(db, actor, 'select from individual.figure_member');
  });

  it('reaches no count behind them, and lets out none', async () => {
    expect(await attempt(db, actor, 'select * from individual.figures_to_release()')).toEqual({ done: 0 });
    for (const counted of ['ladder_counted', 'independence_counted', 'tapering_counted'])
      await expectNothing(db, actor, `select * from individual.${counted}()`);
    await expectNothing(db, actor, add(12, '{null,null,7}'));
    await expectNothing(db, actor, 'update individual.unit_figure set total = 13');
    await expectNothing(db, actor, 'delete from individual.unit_figure');
    await expectNothing(
      db,
      actor,
      `insert into individual.unit_figure_group (figure_id, members) values ('${figure}', array_fill(gen_random_uuid(), array[5]))`,
    );
  });
});

describe('the releasing job', () => {
  it('counts under keys that lead to nobody, and reads no rating itself', async () => {
    const rows = await db.as(job, async (tx) => {
      const found = await sql<Record<string, unknown>>`
        select * from individual.figures_to_release() order by measure`.execute(tx);
      return found.rows;
    });
    expect(rows.map(({ measure, cell }) => [measure, cell])).toEqual([
      ['independence', 1],
      ['ladder-making', 2],
      ['tapering', 3],
    ]);
    expect(Object.keys(rows[0]!).sort()).toEqual(['cell', 'measure', 'member', 'unit_id']);
    expect(JSON.stringify(rows)).not.toContain(supportId);
    expect(JSON.stringify(rows)).not.toContain(participant.personId);
    for (const table of ['ladder_rating', 'yardstick_rating', 'taper', 'taper_step', 'support']) {
      expect([table, await seen(db, job, `individual.${table}`)]).toEqual([table, 0]);
    }
    await expectNothing(db, job, 'select from individual.figure_member');
    await expectNothing(db, job, 'select * from individual.tapering_counted()');
  });

  it('cannot store a figure below five, nor one that leaves fewer over, whatever it computes', async () => {
    for (const [total, cells] of [
      [4, '{null,null,null}'],
      [12, '{null,4,8}'],
      [12, '{0,null,12}'],
      [12, '{null,null,8}'],
      [12, '{6,null,5}'],
      [12, '{null,null,13}'],
      [12, '{null,null,null,null,7}'],
    ] as const) {
      expect(await attempt(db, job, add(total, cells))).toEqual({
        refused: expect.stringMatching(/check constraint|small group/),
      });
    }
    expect(await attempt(db, job, add(12, '{null,null,7}'))).toEqual({ done: 1 });
    // and on no other day than its own
    await expectNothing(db, job, add(12, '{null,null,7}', 'tapering', '2026-11-20'));
  });

  it('is no other job, and no other name for it', async () => {
    for (const name of ['sign-in', 'set-up', 'clean-up', 'release-figure', 'release-ladder']) {
      expect(
        await attempt(db, { kind: 'job', name }, 'select * from individual.figures_to_release()'),
      ).toEqual({ done: 0 });
    }
  });
});

describe('what is counted', () => {
  const counted = async () =>
    db.as(job, async (tx) => {
      const { rows } = await sql<{ measure: string; cell: number }>`
        select measure, cell from individual.figures_to_release() order by measure`.execute(tx);
      return rows.map(({ measure, cell }) => `${measure} ${cell}`);
    });

  it('is one for each person, however many supports they have at the unit', async () => {
    const second = randomUUID();
    await db.owner.query(
      `insert into individual.support (id, participant_id, unit_id, kind, valid_from)
       values ($1, $2, $3, 'daily-activity', '2026-01-01')`,
      [second, participant.personId, unit],
    );
    await db.owner.query(
      `insert into individual.ladder_rating (support_id, phase, side, rated_by, step, rated_on, place)
       values ($1, 'making', 'participant', $2, 4, '2026-11-10', 1)`,
      [second, participant.personId],
    );
    await db.owner.query(
      `insert into individual.taper (support_id, kind, words, step, since, written_by, written_as)
       values ($1, 'support', 'Handla', 'none', '2026-11-01', $2, 'participant')`,
      [second, participant.personId],
    );
    expect(await counted()).toEqual(['independence 1', 'ladder-making 4', 'tapering 1']);
    await db.owner.query("update individual.support set valid_to = '2026-11-20' where id = $1", [second]);
    expect(await counted()).toEqual(['independence 1', 'ladder-making 2', 'tapering 3']);
  });

  it('is which way the year has gone, by all yardsticks together, and nothing of one rating alone', async () => {
    const rate = (id: string, grade: number, day: string, place: number) =>
      db.owner.query(
        `insert into individual.yardstick_rating (yardstick_id, support_id, grade, rated_on, place)
         values ($1, $2, $3, $4, $5)`,
        [id, supportId, grade, day, place],
      );
    const other = randomUUID();
    await db.owner.query(
      "insert into individual.yardstick (id, support_id, position, words, begun_on) values ($1, $2, 2, 'Handla', '2024-01-01')",
      [other, supportId],
    );
    // more than a year ago, and once since
    await rate(other, 1, '2025-06-01', 1);
    await rate(other, 5, '2026-06-01', 2);
    expect(await counted()).toContain('independence 1');
    // down as much as the first went up, said twice on the last day
    await rate(other, 1, '2026-11-02', 3);
    await rate(other, 3, '2026-11-02', 4);
    expect(await counted()).toContain('independence 2');
    await rate(other, 2, '2026-11-03', 5);
    expect(await counted()).toContain('independence 3');
  });

  it('is how far down the stairs somebody has come, and not those they laid aside on the way', async () => {
    const id = randomUUID();
    await db.owner.query(
      `insert into individual.taper (id, support_id, kind, words, step, since, written_by, written_as)
       values ($1, $2, 'reminder', 'Disken', 'every-other-day', '2026-06-01', $3, 'participant')`,
      [id, supportId, participant.personId],
    );
    const go = (change: string) =>
      db.owner.query(`update individual.taper set ${change} where id = $1`, [id]);
    await go("step = 'weekly', since = '2026-07-01'");
    expect(await counted()).toContain('tapering 2');
    await go("step = 'daily', since = '2026-08-01'");
    expect(await counted()).toContain('tapering 3');
    await go("step = 'weekly', since = '2026-08-02', ended_on = '2026-09-01'");
    expect(await counted()).toContain('tapering 3');
    await go("step = 'none', since = '2026-08-03'");
    expect(await counted()).toContain('tapering 1');
  });
});
