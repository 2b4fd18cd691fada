import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castSupport(db);

const add = (unit: string) =>
  `insert into individual.unit_contact (unit_id, name, phone) values ('${unit}', 'Jouren', '018-10 00 00')`;
await db.owner.query(add(cast.unit));
await db.owner.query(add(cast.otherUnit));

const readers = [
  'participant',
  'worker',
  'colleague',
  'formerWorker',
  'substitute',
  'otherDaySubstitute',
  'unitManager',
  'otherManager',
  'administratorAsManager',
];

describe.each(everybodyAround)('%s', (who) => {
  const actor = cast[who];

  it('reads the contacts of the unit they have support from or work at', async () => {
    expect(await seen(db, actor, 'individual.unit_contact')).toBe(readers.includes(who) ? 1 : 0);
    if (who === 'otherManager')
      expect(await seen(db, actor, 'individual.unit_contact', `unit_id = '${cast.unit}'`)).toBe(0);
  });

  it('keeps the list only as the manager of that unit', async () => {
    const here = `where unit_id = '${cast.unit}'`;
    for (const write of [
      add(cast.unit),
      `update individual.unit_contact set phone = '018-11 11 11' ${here}`,
      `delete from individual.unit_contact ${here}`,
    ]) {
      if (who === 'unitManager') expect(await attempt(db, actor, write)).toEqual({ done: 1 });
      else await expectNothing(db, actor, write);
    }
    await expectNothing(db, actor, `update individual.unit_contact set unit_id = '${cast.otherUnit}'`);
  });
});
