import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const yardstick = randomUUID();
const tables = ['independence', 'independence_words', 'yardstick', 'yardstick_rating'] as const;

await db.owner.query('insert into individual.independence (support_id) values ($1)', [cast.supportId]);
await db.owner.query(
  "insert into individual.independence_words (support_id, number, words, written_on) values ($1, 1, 'Att jag väljer', '2026-10-01')",
  [cast.supportId],
);
await db.owner.query(
  "insert into individual.yardstick (id, support_id, position, words, begun_on) values ($1, $2, 1, 'Jag ringer själv', '2026-10-01')",
  [yardstick, cast.supportId],
);
await db.owner.query(
  "insert into individual.yardstick_rating (yardstick_id, support_id, grade, rated_on, place) values ($1, $2, 3, '2026-10-01', 1)",
  [yardstick, cast.supportId],
);
const share = (with_: string) =>
  db.owner.query('update individual.independence set shared_with = $1', [with_]);

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];
  const counts = async () => {
    const found = [];
    for (const table of tables) found.push(await seen(db, actor, `individual.${table}`));
    return found;
  };

  it('reads it only as the participant, and as who comes while it is shared', async () => {
    await share('nobody');
    expect(await counts()).toEqual(who === 'participant' ? [1, 1, 1, 1] : [0, 0, 0, 0]);
    await share('workers');
    const shared = who === 'participant' || who === 'worker';
    expect(await counts()).toEqual(shared ? [1, 1, 1, 1] : [0, 0, 0, 0]);
  });

  it('writes nothing that is not their own, shared or not', async () => {
    await share('workers');
    const own = [
      `insert into individual.independence_words (support_id, number, words, written_on)
        values ('${cast.supportId}', 2, 'Något annat', '2026-11-01')`,
      `insert into individual.yardstick (support_id, position, words, begun_on)
        values ('${cast.supportId}', 2, 'Jag handlar', '2026-11-01')`,
      `insert into individual.yardstick_rating (yardstick_id, support_id, grade, rated_on, place)
        values ('${yardstick}', '${cast.supportId}', 5, '2026-11-01', 2)`,
      `update individual.yardstick set ended_on = '2026-11-01' where id = '${yardstick}'`,
      `update individual.independence set shared_with = 'nobody' where support_id = '${cast.supportId}'`,
    ];
    for (const statement of own) {
      if (who === 'participant') expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
      else await expectNothing(db, actor, statement);
    }
  });

  it('rewrites and removes nothing of what was once said', async () => {
    for (const statement of [
      "update individual.independence_words set words = 'x'",
      'update individual.yardstick_rating set grade = 1',
      "update individual.yardstick set words = 'x'",
      ...tables.map((table) => `delete from individual.${table}`),
    ]) {
      await expectNothing(db, actor, statement);
    }
  });

  it('gets the same answer about a support that has something and one that has nothing', async () => {
    if (who === 'participant') return;
    const forged = (support: string) =>
      attempt(db, actor, `insert into individual.independence (support_id) values ('${support}')`);
    expect(await forged(cast.supportId)).toEqual(await forged(randomUUID()));
  });
});

describe('a former worker, and a substitute at the door', () => {
  it('are not those who come, also while it is shared', async () => {
    await share('workers');
    for (const who of ['formerWorker', 'substitute', 'otherDaySubstitute'] as const) {
      expect(await seen(db, cast[who], 'individual.independence_words')).toBe(0);
    }
  });
});
