import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { fieldsOf } from '../../../tests/fields.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);

it('an old page of a visit takes it from nobody who has been given it since', async () => {
  const id = randomUUID();
  await db.owner.query(
    `insert into individual.visit (id, support_id, worker_id, day, starts_at, ends_at, way)
     values ($1, $2, $3, '2026-11-24', '10:00', '11:00', 'home')`,
    [id, cast.supportId, cast.worker.personId],
  );
  const path = `/stod/${cast.supportId}/besok/${id}`;
  const [bo, eva] = [await site.as(cast.worker), await site.as(cast.unitManager)];
  const old = fieldsOf(await bo.get(path));
  const given = { ...fieldsOf(await eva.get(path)), worker: cast.substitute.personId, 'day-dag': '25' };
  expect((await eva.post(path, given)).status).toBe(303);
  const met = await bo.post(path, { ...old, about: 'Handla' });
  expect(met.status).toBe(409);
  expect((await bo.post(path, { ...fieldsOf(met), about: 'Handla' })).status).toBe(303);
  const { rows } = await db.owner.query(
    `select worker_id as worker, to_char(day, 'YYYY-MM-DD') as day, about from individual.visit where id = $1`,
    [id],
  );
  expect(rows).toEqual([{ worker: cast.substitute.personId, day: '2026-11-25', about: 'Handla' }]);
});
