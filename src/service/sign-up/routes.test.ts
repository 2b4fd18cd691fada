import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { now } from '../../../tests/database.ts';
import { formOf, passphrase, someDetails } from '../../../tests/sign-up.ts';
import { deskScene, receiptOf } from './desk-scene.ts';
import { jobs } from './jobs.ts';
import { lockIdentity } from './seal.ts';

const { db, cast, lines, visitor, as, coordinator, base, desk, count, clear } = await deskScene();

describe('the key when it is there', () => {
  it('gets a new passphrase only from the version that stands, and is not replaced by a stale page', async () => {
    const { rows } = await db.owner.query<{ id: string }>('select id from service.bureau_key');
    const locked = await lockIdentity(desk.identity, passphrase, 10);
    const send = (version: string) =>
      coordinator.post('/byrans-nyckel/losenordsfras', { key: rows[0]!.id, locked, _version: version });
    expect((await send('1')).status).toBe(303);
    const stale = await send('1');
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Någon annan har ändrat nyckeln');
    const second = await coordinator.post('/byrans-nyckel', { recipient: desk.recipient, locked });
    expect(second.status).toBe(422);
    expect((await db.owner.query('select from service.bureau_key')).rowCount).toBe(1);
    const rival = await (await as(cast.rivalCoordinator)).post('/byrans-nyckel/losenordsfras', {
      key: rows[0]!.id,
      locked,
      _version: '2',
    });
    expect(rival.status).toBe(422);
  });
});

describe('the coordinator’s list', () => {
  it('types in a sign-up from the phone, sealed, with a receipt to pass on and no trace beside it', async () => {
    await clear();
    const idempotency = async () => (await db.owner.query('select from kernel.idempotency')).rowCount;
    const before = await idempotency();
    lines.length = 0;
    const _nyckel = randomUUID();
    const typed = await coordinator.post(`${base}/anmalningar/ny`, { ...formOf(someDetails), _nyckel });
    expect(typed.status).toBe(200);
    expect(typed.text).toContain('medskapa.test/kvitto');
    await coordinator.post(`${base}/anmalningar/ny`, { ...formOf(someDetails), _nyckel });
    expect(await desk.opened()).toEqual([someDetails]);
    expect(await idempotency()).toBe(before);
    expect(lines).toEqual([]);
    const refused = await coordinator.post(`${base}/anmalningar/ny`, { name: 'Bara ett namn' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Bara ett namn');
    expect((await visitor().post('/kvitto', { kod: receiptOf(typed.text) })).text).toContain(
      'Din anmälan finns hos oss',
    );
  });

  it('holds nothing that can be read without the key', async () => {
    const list = await coordinator.get(`${base}/anmalningar`);
    expect(list.text).toContain('Anmälan 1');
    expect(list.html).not.toContain('Mirjam');
    const sealed = await coordinator.get(`${base}/anmalningar/forseglade`);
    expect(sealed.html).not.toContain('Mirjam');
    expect(JSON.parse(sealed.html)).toHaveLength(1);
  });

  it('makes an informant once, and disposes of the contact details when gift and report are sent', async () => {
    const { rows } = await db.owner.query<{ id: string }>('select id from service.sign_up');
    const row = `${base}/anmalningar/${rows[0]!.id}`;
    expect((await coordinator.post(`${row}/skickat`, { what: 'gift', how: 'sent' })).status).toBe(404);
    const unsaid = await coordinator.post(`${row}/deltagare`, { way: '' });
    expect(unsaid.status).toBe(422);
    expect(unsaid.html).toMatch(new RegExp(`href="#way-${rows[0]!.id}"`));
    expect(unsaid.html).toMatch(/<details class="sign-up-row" name="anmalan" open/);
    const made = await coordinator.post(`${row}/deltagare`, { way: 'cafe' });
    expect(made.status).toBe(303);
    expect(
      (await coordinator.get(made.location!)).html.match(/<details[^>]*name="anmalan" open/g),
    ).toHaveLength(1);
    expect((await coordinator.post(`${row}/deltagare`, { way: 'cafe' })).status).toBe(404);
    expect((await coordinator.post(`${row}/ta-bort`)).status).toBe(404);
    await coordinator.post(`${row}/skickat`, { what: 'gift', how: 'sent' });
    await coordinator.post(`${row}/skickat`, { what: 'gift', how: 'owed' });
    await coordinator.post(`${row}/skickat`, { what: 'gift', how: 'declined' });
    expect(await desk.opened()).toHaveLength(1);
    await coordinator.post(`${row}/skickat`, { what: 'report', how: 'sent' });
    expect(await desk.opened()).toEqual([]);
    expect((await coordinator.get(`${base}/anmalningar`)).text).toContain('Kontaktuppgifterna är gallrade');
    const { rows: ledger } = await db.owner.query(
      "select reason, erased from kernel.disposal where kind = 'contact-details'",
    );
    expect(ledger).toHaveLength(1);
    expect(ledger[0].erased[0].emptied).toEqual(['sealed']);
  });

  it('does not meet other bureaus’ rows, forged ids or made-up marks', async () => {
    await visitor().post(`/a/${desk.code}`, { ...formOf(someDetails), _nyckel: randomUUID() });
    const { rows } = await db.owner.query<{ id: string }>(
      'select id from service.sign_up where informant_id is null',
    );
    const row = `${base}/anmalningar/${rows[0]!.id}`;
    expect((await (await as(cast.rivalCoordinator)).post(`${row}/ta-bort`)).status).toBe(404);
    expect((await coordinator.post(`${base}/anmalningar/${randomUUID()}/ta-bort`)).status).toBe(404);
    expect((await coordinator.post(`${base}/anmalningar/1/ta-bort`)).status).toBe(404);
    expect((await coordinator.post(`${row}/lage`, { state: 'friend' })).status).toBe(422);
    expect((await coordinator.post(`${row}/ta-bort`)).status).toBe(303);
  });
});

describe('the commissioner', () => {
  it('is told a word when the coordinator says so, and never a number', async () => {
    const commissioner = await as(cast.commissioner);
    expect((await commissioner.get(`${base}/anmalan`)).text).toContain('Byrån har inte sagt något än');
    await coordinator.post(`${base}/anmalan/besked`, { enough: 'nej' });
    const before = await commissioner.get(`${base}/anmalan`);
    expect(before.text).toContain('Det behövs fler som vill vara med');
    for (let more = 0; more < 3; more += 1) {
      await visitor().post(`/a/${desk.code}`, { ...formOf(someDetails), _nyckel: randomUUID() });
    }
    expect((await commissioner.get(`${base}/anmalan`)).text).toBe(before.text);
    await coordinator.post(`${base}/anmalan/besked`, { enough: 'ja' });
    expect((await commissioner.get(`${base}/anmalan`)).text).toContain('Tillräckligt många vill vara med');
    expect((await commissioner.post(`${base}/anmalan/besked`, { enough: 'nej' })).status).toBe(404);
  });
});

describe('at night', () => {
  const run = (name: string) =>
    jobs
      .find((job) => job.name === name)!
      .run(
        { database: db.database, actor: { kind: 'job', name }, mail: { send: async () => {} } as never, now },
        {},
      );

  it('rows are written anew in one go and in another order, nothing lost', async () => {
    for (let more = 0; more < 12; more += 1) {
      await visitor().post(`/a/${desk.code}`, { ...formOf(someDetails), _nyckel: randomUUID() });
    }
    const rows = async () =>
      (
        await db.owner.query<{ id: string; writer: string; text: string }>(
          'select id, xmin::text as writer, (s.*)::text as text from service.sign_up s order by (ctid::text::point)[0], (ctid::text::point)[1]',
        )
      ).rows;
    const before = await rows();
    expect(new Set(before.map((row) => row.writer)).size).toBeGreaterThan(10);
    await run('sign-up-shuffle');
    const after = await rows();
    expect(new Set(after.map((row) => row.writer)).size).toBe(1);
    expect(after.map((row) => row.id)).not.toEqual(before.map((row) => row.id));
    expect(after.map((row) => row.text).sort()).toEqual(before.map((row) => row.text).sort());
  });

  it('those who were never interviewed are disposed of when the report has been delivered', async () => {
    await run('contact-disposal');
    expect(await count()).toBeGreaterThan(10);
    await db.owner.query("update service.audit set delivered_on = '2026-11-20' where id = $1", [
      cast.auditId,
    ]);
    await run('contact-disposal');
    const { rows } = await db.owner.query('select from service.sign_up where informant_id is null');
    expect(rows).toEqual([]);
    await run('contact-disposal');
  });
});
