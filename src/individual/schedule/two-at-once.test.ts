import { expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { fieldsOf } from '../../../tests/fields.ts';
import { findSupport } from '../support/contract.ts';
import { addItem } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);

it('an old page moves nothing back and opens nothing that was closed since', async () => {
  const id = await db.as(cast.participant, async (tx) =>
    addItem(tx, (await findSupport(tx, cast.supportId))!, {
      monday: '2026-11-16',
      words: 'Bada',
      weekdays: [6],
      part: 'clock',
      startsAt: '09:30',
      withWords: '',
      repeats: 'weekly',
      until: null,
      activity: null,
      onlyMe: false,
      tells: true,
    }),
  );
  const path = `/stod/${cast.supportId}/vecka/sak/${id}`;
  const old = fieldsOf(await alex.get(`${path}?vecka=2026-W47`));
  const phone = fieldsOf(await alex.get(`${path}?vecka=2026-W47`));
  const { tells: _, ...quiet } = phone;
  const moved = {
    ...quiet,
    days: ['5', '7'],
    time: '11.00',
    onlyMe: 'ja',
    'until-dag': '24',
    'until-manad': '12',
  };
  expect((await alex.post(path, { ...moved, 'until-ar': '2026' })).status).toBe(303);
  const met = await alex.post(path, { ...old, words: 'Bada bastu' });
  expect(met.status).toBe(409);
  expect(met.text).toContain('Så står det nu: Bada');
  expect((await alex.post(path, { ...fieldsOf(met), words: 'Bada bastu' })).status).toBe(303);
  const { rows } = await db.owner.query(
    `select words, weekdays, starts_at::text, only_me, tells, to_char(until, 'YYYY-MM-DD') as until
     from individual.schedule_item where id = $1`,
    [id],
  );
  expect(rows).toEqual([
    {
      words: 'Bada bastu',
      weekdays: [5, 7],
      starts_at: '11:00:00',
      only_me: true,
      tells: false,
      until: '2026-12-24',
    },
  ]);
});
