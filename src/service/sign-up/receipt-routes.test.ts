import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { formOf, someDetails } from '../../../tests/sign-up.ts';
import { deskScene, field, receiptOf } from './desk-scene.ts';

const { db, cast, visitor, coordinator, base, desk, count } = await deskScene();

describe('the receipt', () => {
  const leave = async () => {
    const thanks = await visitor().post(`/a/${desk.code}`, { ...formOf(someDetails), _nyckel: randomUUID() });
    return receiptOf(thanks.text);
  };
  const ask = (kod: string) => visitor().post('/kvitto', { kod });

  it('asks before it takes anything back, with the code in the form and in no address', async () => {
    const code = await leave();
    const stands = await ask(code);
    expect(stands.text).toContain('Jag vill inte vara med längre');
    expect(stands.html).not.toMatch(/button-voice|ta-tillbaka/);
    expect(stands.html).toContain('href="tel:018123456"');
    const asked = await visitor().post('/kvitto/lamna', { kod: code });
    expect(asked.text).toContain('Ska vi ta bort allt?');
    expect(asked.text).toContain('Allt du har sagt i en intervju.');
    expect(field(asked.html, 'kod').replaceAll('-', '')).toBe(code.replaceAll('-', ''));
    expect(asked.html.match(/(?:href|action)="[^"]*"/g)?.join()).not.toContain(code.slice(0, 4));
    expect(await count()).toBeGreaterThan(0);
    expect((await visitor().post('/kvitto/lamna', { kod: 'x' })).status).toBe(422);
    for (const path of ['/kvitto/lamna', '/kvitto/ta-tillbaka'])
      expect((await visitor().get(path)).location).toBe('/kvitto');
    await visitor().post('/kvitto/ta-tillbaka', { kod: code });
    const gone = await visitor().post('/kvitto/lamna', { kod: code });
    expect(gone.status).toBe(422);
    expect(gone.text).toContain('Vi har ingen anmälan med den koden');
  });

  it('tells how it stands at each step, in plain words', async () => {
    const code = await leave();
    expect((await ask(code)).text).toContain('Din anmälan finns hos oss');
    const { rows } = await db.owner.query<{ id: string }>('select id from service.sign_up');
    const row = `${base}/anmalningar/${rows[0]!.id}`;
    await coordinator.post(`${row}/lage`, { state: 'contacted' });
    expect((await ask(code.toLowerCase().replaceAll('-', ' '))).text).toContain('Vi har hört av oss');
    await coordinator.post(`${row}/deltagare`, { way: 'phone' });
    const { rows: informants } = await db.owner.query<{ id: string }>('select id from service.informant');
    await db.owner.query(
      `insert into service.booking (audit_id, informant_id, day, starts_at, way)
       values ($1, $2, '2026-12-01', '14:00', 'phone')`,
      [cast.auditId, informants[0]!.id],
    );
    const booked = await ask(code);
    expect(booked.text).toContain('Din intervju är bokad');
    expect(booked.text).toMatch(/Vill du ändra något eller fråga\? Ring Sam på 018-12 34 56/);
    await db.owner.query("update service.booking set state = 'held'");
    expect((await ask(code)).text).toContain('Du har blivit intervjuad');
  });

  it('is answered plainly when it is mistyped, foreign, short, or leads nowhere', async () => {
    const code = await leave();
    const swapped = code.slice(0, 4) + (code[4] === '-' ? '-' : '') + code[6]! + code[5]! + code.slice(7);
    for (const [typed, words] of [
      ['', 'Koden ska ha 28 tecken'],
      ['ABC', 'Koden ska ha 28 tecken'],
      [code.replace(/.$/, '!'), 'inte kan vara med i en kod'],
      ...(swapped === code ? [] : [[swapped, 'Något tecken har blivit fel'] as const]),
    ] as const) {
      const refused = await ask(typed);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(words);
    }
    await visitor().post('/kvitto/ta-tillbaka', { kod: code });
    const gone = await ask(code);
    expect(gone.status).toBe(422);
    expect(gone.text).toContain('Vi har ingen anmälan med den koden');
  });

  it('takes everything back, twice if pressed twice, with a line in the ledger and none in the trail', async () => {
    await db.owner.query(
      'delete from service.booking; delete from service.sign_up; delete from service.informant',
    );
    const code = await leave();
    const trail = async () => (await db.owner.query('select from kernel.trail_entry')).rowCount;
    const before = await trail();
    expect((await visitor().post('/kvitto/ta-tillbaka', { kod: code })).text).toContain('Allt är borttaget');
    expect((await visitor().post('/kvitto/ta-tillbaka', { kod: code })).text).toContain('Allt är borttaget');
    expect(await count()).toBe(0);
    expect(await trail()).toBe(before);
    const { rows } = await db.owner.query(
      "select kind, disposed_on, erased from kernel.disposal where kind = 'sign-up' order by id",
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.disposed_on === '2026-11-21')).toBe(true);
  });

  it('makes a machine that tries codes wait', async () => {
    const { visitor: stranger } = await testApp(db);
    const tries = [];
    for (let attempt = 0; attempt < 101; attempt += 1)
      tries.push((await stranger().post('/kvitto', { kod: 'x' })).status);
    expect(tries.slice(0, 100).every((status) => status === 422)).toBe(true);
    expect(tries[100]).toBe(429);
    expect((await db.owner.query('select from kernel.rate_limit')).rowCount).toBe(0);
  });
});
