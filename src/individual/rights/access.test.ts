import { describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addPlayer } from '../../../tests/cast.ts';
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

describe('who administers the installation', () => {
  it('reads and keeps no unit’s list, whichever hat of the staff they have handed themselves', async () => {
    for (const role of ['unit-manager', 'support-worker', 'assistant', 'key-worker', 'substitute'] as const) {
      const hat = await addPlayer(db, 'Adam Ministratör', role, cast.unit, cast.administrator.personId);
      expect([role, await seen(db, hat, 'individual.unit_contact')]).toEqual([role, 0]);
      await expectNothing(db, hat, add(cast.unit));
      await expectNothing(db, hat, 'delete from individual.unit_contact');
    }
  });
});
