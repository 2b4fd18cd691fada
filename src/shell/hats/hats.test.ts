import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { sessionLimits } from '../../kernel/access/sessions.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const asAdministrator = await addPlayer(
  db,
  'Rut Revisor',
  'administrator',
  cast.municipality,
  cast.auditor.personId,
);
let clock = now;
const { as, visitor } = await testApp(db, { clock: () => clock });

describe('changing hats', () => {
  it('is done openly, and leads to where the day of the new role begins', async () => {
    const rut = await as(cast.auditor);
    expect((await rut.get('/konton')).status).toBe(404);
    expect((await rut.get('/installningar')).html).toContain(
      `name="hatt" value="${asAdministrator.roleHoldingId}"`,
    );
    const changed = await rut.post('/hatt', { hatt: asAdministrator.roleHoldingId, till: '/konton' });
    expect([changed.status, changed.location]).toEqual([303, '/konton']);
    expect((await rut.get('/konton')).status).toBe(200);
    await rut.post('/hatt', { hatt: cast.auditor.roleHoldingId });
    expect((await rut.get('/konton')).status).toBe(404);
  });

  it('is not possible to another’s hat, or to none', async () => {
    const rut = await as(cast.auditor);
    for (const hatt of [cast.administrator.roleHoldingId, 'x', '']) {
      expect((await rut.post('/hatt', { hatt })).status).toBe(404);
    }
    expect((await visitor().post('/hatt', { hatt: cast.auditor.roleHoldingId })).location).toBe(
      '/logga-in?till=%2F',
    );
  });
});

describe('being signed in', () => {
  it('ends after an hour without a page, and after twelve hours with them', async () => {
    const adam = await as(cast.administrator);
    const at = async (minutes: number) => {
      clock = new Date(now.getTime() + minutes * 60_000);
      return (await adam.get('/konton')).status;
    };
    for (let minute = 50; minute < sessionLimits.absoluteHours * 60; minute += 50)
      expect(await at(minute)).toBe(200);
    expect(await at(sessionLimits.absoluteHours * 60)).toBe(303);
    clock = now;
    const idle = await as(cast.administrator);
    clock = new Date(now.getTime() + sessionLimits.idleMinutes * 60_000);
    expect((await idle.get('/konton')).location).toContain('/logga-in');
    clock = now;
  });

  it('ends with a press, here and on the server', async () => {
    const adam = await as(cast.administrator);
    expect((await adam.get('/logga-in')).location).toBe('/konton');
    const out = await adam.post('/logga-ut');
    expect([out.status, out.location]).toEqual([303, '/']);
    expect((await adam.get('/konton')).location).toContain('/logga-in');
    const { rowCount } = await db.owner.query(
      'select from kernel.session where person_id = $1 and last_seen_at = $2',
      [cast.administrator.personId, now],
    );
    expect(rowCount).toBeLessThan(2);
  });

  it('is listed for its owner, who ends one or all but this one', async () => {
    await db.owner.query('delete from kernel.session');
    const here = await as(cast.worker);
    const there = await as(cast.worker);
    const elsewhere = await as(cast.worker);
    const stranger = await as(cast.unitManager);
    const list = await here.get('/installningar/sessioner');
    expect(list.text).toContain('Den du använder nu');
    const ids = [...list.html.matchAll(/name="session" value="([0-9a-f-]{36})"/g)].map(([, id]) => id!);
    expect(ids).toHaveLength(3);

    for (const id of ids) await stranger.post('/installningar/sessioner', { session: id });
    expect((await there.get('/installningar/sessioner')).status).toBe(200);

    const others = await here.post('/installningar/sessioner', { session: 'andra' });
    expect(others.location).toBe('/installningar/sessioner');
    expect((await there.get('/installningar/sessioner')).status).toBe(303);
    expect((await elsewhere.get('/installningar/sessioner')).status).toBe(303);
    const own = /name="session" value="([0-9a-f-]{36})"/.exec(
      (await here.get('/installningar/sessioner')).html,
    )![1]!;
    expect((await here.post('/installningar/sessioner', { session: own })).location).toBe('/');
    expect((await here.get('/installningar/sessioner')).status).toBe(303);
    expect((await stranger.get('/installningar/sessioner')).status).toBe(200);
    expect((await stranger.post('/installningar/sessioner', { session: 'x' })).status).toBe(422);
  });
});
