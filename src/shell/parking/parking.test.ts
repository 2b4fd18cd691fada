import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { seen } from '../../../tests/access.ts';
import { origin, testApp, type Visitor } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { signInJob, startSession } from '../../kernel/access/sessions.ts';

const db = await testDatabase();
const cast = await castAudit(db);
await db.owner.query('update kernel.installation set demo = true');
for (const [slug, player] of [['adam', cast.administrator] as const, ['rut', cast.auditor] as const]) {
  await db.owner.query(
    "insert into kernel.demo_persona (slug, person_id, role_holding_id, words) values ($1, $2, $3, 'En person')",
    [slug, player.personId, player.roleHoldingId],
  );
}

let clock = now;
const { app, as, visitor } = await testApp(db, { demo: true, clock: () => clock });
const written = 'Enheten som alltid svarar\n\n  och "ringer" tillbaka <b>samma dag</b>';
const form = () => ({ kind: 'unit', name: written, parent: '', _nyckel: randomUUID() });

const hours = (count: number) => {
  clock = new Date(now.getTime() + count * 3_600_000);
};

/** Sends a form of a page on just as a browser would: its action, and every field of it. */
async function sendOn(guest: Visitor, html: string, action: RegExp) {
  const match = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].find(([, to]) =>
    action.test(to!),
  );
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const fields: Record<string, string> = {};
  for (const [, name, value] of match![2]!.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)) {
    fields[name!] = plain(value!);
  }
  return guest.post(plain(match![1]!), fields);
}

beforeEach(async () => {
  clock = now;
  await db.owner.query('delete from kernel.parked_form');
  await db.owner.query('delete from kernel.organisation where name = $1', [written]);
});

const saved = async () =>
  (await db.owner.query('select from kernel.organisation where name = $1', [written])).rowCount;

describe('a form sent after the session has ended', () => {
  it('waits for its writer, who reads it after sign-in and sends it on', async () => {
    const guest = await as(cast.administrator);
    hours(2);
    const late = await guest.post('/organisationer/ny', form());
    expect([late.status, late.location]).toEqual([303, '/logga-in?till=%2Ffortsatt']);
    expect((await guest.get('/logga-in?till=/fortsatt')).text).toContain('Det du skrev är sparat');

    const signedIn = await guest.post('/demo', { persona: 'adam' });
    expect(signedIn.location).toBe('/fortsatt');
    const page = await guest.get('/fortsatt');
    expect(page.text).toContain('Enheten som alltid svarar');
    expect(page.html).toContain('&lt;b&gt;samma dag&lt;/b&gt;');
    expect(await saved()).toBe(0);

    const sent = await sendOn(guest, page.html, /organisationer/);
    expect([sent.status, sent.location]).toEqual([303, '/organisationer']);
    expect(await saved()).toBe(1);
    expect((await guest.get('/fortsatt')).text).toContain('väntar ingen text');
    expect(await seen(db, signInJob, 'kernel.parked_form')).toBe(0);
  });

  it('cannot be read in the database, by whoever holds it', async () => {
    const guest = await as(cast.administrator);
    hours(2);
    await guest.post('/organisationer/ny', form());
    const { rows } = await db.owner.query<{ sealed: Buffer; row: string }>(
      'select sealed, to_jsonb(p)::text as row from kernel.parked_form p',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.sealed.toString('latin1')).not.toContain('Enheten');
    expect(rows[0]!.row).not.toContain(cast.administrator.personId);
    expect(await seen(db, cast.administrator, 'kernel.parked_form')).toBe(0);
  });

  it('stays shut for another who signs in at the same computer', async () => {
    const guest = await as(cast.administrator);
    hours(2);
    await guest.post('/organisationer/ny', form());
    const other = await guest.post('/demo', { persona: 'rut' });
    expect(other.location).not.toBe('/fortsatt');
    expect((await guest.get('/fortsatt')).text).not.toContain('Enheten');
    // and is still there for who wrote it
    await guest.post('/demo', { persona: 'adam' });
    expect((await guest.get('/fortsatt')).text).toContain('Enheten');
  });

  it('waits beside others, also from a laptop that was shut overnight', async () => {
    const guest = await as(cast.administrator);
    hours(20);
    await guest.post('/organisationer/ny', form());
    await guest.post('/organisationer/ny', { ...form(), name: 'En annan lång text som väntar' });
    await guest.post('/demo', { persona: 'adam' });
    const page = await guest.get('/fortsatt');
    expect(page.text).toContain('Enheten');
    expect(page.text).toContain('En annan lång text');
  });

  it('tells which files could not be kept', async () => {
    const guest = await as(cast.administrator);
    hours(2);
    await guest.post('/organisationer/ny', { ...form(), bild: new File(['…'], 'utskrift.docx') });
    await guest.post('/demo', { persona: 'adam' });
    expect((await guest.get('/fortsatt')).text).toContain('utskrift.docx');
  });

  it('is still refused by the rules when it is sent on, and waits on', async () => {
    const guest = await as(cast.administrator);
    hours(2);
    await guest.post('/organisationer/ny', { ...form(), kind: 'castle-in-the-air-somewhere' });
    await guest.post('/demo', { persona: 'adam' });
    const answer = await sendOn(guest, (await guest.get('/fortsatt')).html, /organisationer/);
    expect(answer.status).toBe(422);
    expect((await guest.get('/fortsatt')).text).toContain('Enheten');
  });

  it('can be thrown away', async () => {
    const guest = await as(cast.administrator);
    hours(2);
    await guest.post('/organisationer/ny', form());
    await guest.post('/demo', { persona: 'adam' });
    await sendOn(guest, (await guest.get('/fortsatt')).html, /^\/fortsatt$/);
    expect((await guest.get('/fortsatt')).text).not.toContain('Enheten');
    expect(await seen(db, signInJob, 'kernel.parked_form')).toBe(0);
  });
});

describe('a form from nobody we know', () => {
  it('is not stored; its words come back on the page, ready to be sent again', async () => {
    const guest = visitor();
    const answer = await guest.post('/organisationer/ny', form());
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('Enheten som alltid svarar');
    expect(await seen(db, signInJob, 'kernel.parked_form')).toBe(0);

    await guest.post('/demo', { persona: 'adam' });
    expect((await sendOn(guest, answer.html, /organisationer/)).status).toBe(303);
    expect(await saved()).toBe(1);
  });

  it('with nothing in it simply leads to sign-in', async () => {
    const answer = await visitor().post('/organisationer/ny', { _nyckel: randomUUID() });
    expect([answer.status, answer.location]).toEqual([303, '/logga-in?till=%2F']);
  });

  it('is the same after signing out, which also lets go of what waited', async () => {
    const guest = await as(cast.administrator);
    hours(2);
    await guest.post('/organisationer/ny', form());
    await guest.post('/demo', { persona: 'adam' });
    await guest.post('/logga-ut');
    expect(await seen(db, signInJob, 'kernel.parked_form')).toBe(0);
    expect((await guest.post('/organisationer/ny', form())).status).toBe(401);
  });

  it('cannot open what waits by its id alone, with a key that is made up', async () => {
    const guest = await as(cast.administrator);
    hours(2);
    await guest.post('/organisationer/ny', form());
    const { rows } = await db.owner.query<{ id: string }>('select id from kernel.parked_form');
    const token = await db.as(
      signInJob,
      (tx) => startSession(tx, db.keys, { personId: cast.administrator.personId, device: 'Test' }),
      clock,
    );
    for (const key of ['A'.repeat(43), '', 'x']) {
      const cookie = `medskapa=${token}; vantar=${rows[0]!.id}.${key}`;
      const answer = await app.request(`${origin}/fortsatt`, { headers: { cookie } });
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain('Enheten');
    }
  });
});

describe('a page asked for without signing in', () => {
  it('leads to sign-in and back', async () => {
    const answer = await visitor().get('/konton?sok=rut');
    expect([answer.status, answer.location]).toEqual([303, '/logga-in?till=%2Fkonton%3Fsok%3Drut']);
  });
});
