import { describe, expect, it } from 'vitest';
import { seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { openPromises, promisesToConfirm } from './contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
await db.owner.query("update individual.visit set about = 'Dammsuga och skura golvet' where id = $1", [
  cast.visitId,
]);
const site = await testApp(db);
const worker = await site.as(cast.worker);
const substitute = await site.as(cast.substitute);
const participant = await site.as(cast.participant);
const manager = await site.as(cast.unitManager);
const careManager = await site.as(cast.careManager);
const base = `/stod/${cast.supportId}/lofte`;

const idOf = async (words: string) => {
  const { rows } = await db.owner.query('select id from individual.promise where words = $1', [words]);
  return rows[0].id as string;
};

describe('promising', () => {
  it('is one press on what the visit is for, in the name of who comes', async () => {
    const page = await substitute.get(base);
    expect(page.html).toMatch(/<button[^>]*name="choice" value="Skura golvet"/);
    const key = crypto.randomUUID();
    for (let press = 0; press < 2; press += 1) {
      const made = await substitute.post(base, { choice: 'Skura golvet', _nyckel: key });
      expect([made.status, made.location]).toEqual([303, base]);
    }
    expect(await seen(db, cast.participant, 'individual.promise')).toBe(1);
    const after = await substitute.get(base);
    expect(after.html).toContain('value="Dammsuga"');
    // what is promised already is not offered again
    expect(after.html).not.toContain('value="Skura golvet"');
    expect((await worker.get(base)).text).toContain('Vik Arie lovade');
    expect((await participant.get(base)).text).toContain('Skura golvet');
  });

  it('can be in own words; empty it says what to do', async () => {
    const empty = await worker.post(base, { words: '  ' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Skriv vad som är lovat.');
    const long = 'Hämta paket '.repeat(40);
    const kept = await worker.post(base, { words: long });
    expect(kept.status).toBe(422);
    expect(kept.html).toContain('Hämta paket Hämta paket');
    expect((await worker.post(base, { words: 'Hämta paketet' })).status).toBe(303);
  });

  it('can be written down by the participant, with who promised it', async () => {
    const page = await participant.get(`${base}/nytt`);
    expect(page.text).toContain('Vad lovade de?');
    const empty = await participant.post(base, { words: '', who: 'Bo' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('value="Bo"');
    await participant.post(base, { words: 'Åka <och> bada', who: 'Bo' });
    const shown = await worker.get(base);
    expect(shown.html).toContain('<blockquote>Åka &lt;och&gt; bada</blockquote>');
    expect(shown.text).toContain('Alex Deltagare skrev upp det. Bo lovade.');
    expect((await worker.get(`${base}/nytt`)).status).toBe(404);
  });

  it('is read by the manager, who promises nothing, and not at all by the care manager', async () => {
    expect((await manager.get(base)).text).toContain('Hämta paketet');
    expect((await manager.get(base)).html).not.toContain('/steg');
    expect((await manager.post(base, { words: 'Nytt' })).status).toBe(404);
    expect((await careManager.get(base)).status).toBe(404);
    expect((await careManager.post(base, { words: 'Nytt' })).status).toBe(404);
  });

  it('leaves a line in the read log when somebody else reads, and none when it is one’s own', async () => {
    const { rows } = await db.owner.query(
      "select distinct person_id from kernel.trail_entry where kind = 'read' and event = 'promises' and stream = $1",
      [cast.participant.personId],
    );
    const readers = rows.map((row) => row.person_id);
    expect(readers).toContain(cast.worker.personId);
    expect(readers).not.toContain(cast.participant.personId);
  });
});

describe('what becomes of it', () => {
  it('is done with one press, and comes back when the participant says not yet', async () => {
    const path = `${base}/${await idOf('Skura golvet')}/steg`;
    for (let press = 0; press < 2; press += 1) {
      expect((await substitute.post(path, { step: 'done' })).status).toBe(303);
    }
    expect(
      (await db.as(cast.participant, (tx) => promisesToConfirm(tx, cast.supportId))).map((one) => one.words),
    ).toEqual(['Skura golvet']);
    const asked = await participant.get(base);
    expect(asked.text).toContain('Är det här gjort?');
    await participant.post(path, { step: 'not-yet' });
    const open = await db.as(cast.worker, (tx) => openPromises(tx, cast.supportId));
    expect(open.map((one) => one.words)).toContain('Skura golvet');
    expect((await worker.get(base)).text).toContain('Alex Deltagare sa: inte än');
    await worker.post(path, { step: 'done' });
    await participant.post(path, { step: 'kept' });
    const settled = await participant.get(base);
    expect(settled.text).toContain('Du sa: ja, det är gjort');
    expect(await db.as(cast.participant, (tx) => promisesToConfirm(tx, cast.supportId))).toEqual([]);
  });

  it('is let go of by the participant alone, who can want it after all', async () => {
    const path = `${base}/${await idOf('Hämta paketet')}/steg`;
    const refused = await worker.post(path, { step: 'let-go' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Någon hann före. Se här hur det står till nu.');
    expect((await participant.post(path, { step: 'let-go' })).status).toBe(303);
    expect((await worker.post(path, { step: 'done' })).status).toBe(422);
    // to a substitute it is not there any more, and the page says no more than that
    expect((await substitute.post(path, { step: 'done' })).status).toBe(303);
    expect((await substitute.get(base)).text).not.toContain('Hämta paketet');
    await participant.post(path, { step: 'not-yet' });
    expect((await substitute.get(base)).text).toContain('Hämta paketet');
  });

  it('is nobody else’s to say', async () => {
    const path = `${base}/${await idOf('Hämta paketet')}/steg`;
    expect((await manager.post(path, { step: 'done' })).status).toBe(404);
    for (const who of [
      'otherParticipant',
      'colleague',
      'formerWorker',
      'otherDaySubstitute',
      'administrator',
    ] as const) {
      const stranger = await site.as(cast[who]);
      expect((await stranger.post(path, { step: 'done' })).status).toBe(404);
      expect((await stranger.get(base)).status).toBe(404);
    }
    expect((await worker.post(`${base}/${crypto.randomUUID()}/steg`, { step: 'done' })).status).toBe(404);
    expect((await worker.post(path, { step: 'x' })).status).toBe(422);
  });

  it('is said once when two say it at the same moment', async () => {
    const path = `${base}/${await idOf('Hämta paketet')}/steg`;
    const both = await Promise.all([
      worker.post(path, { step: 'done' }),
      substitute.post(path, { step: 'done' }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const { rows } = await db.owner.query(
      "select count(*)::integer as count from individual.promise_step where promise_id = $1 and step = 'done'",
      [await idOf('Hämta paketet')],
    );
    expect(rows[0].count).toBe(1);
  });
});
