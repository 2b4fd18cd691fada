import { describe, expect, it } from 'vitest';
import { expectNothing, seen } from '../../../tests/access.ts';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { attemptLimit } from '../../kernel/access/rate-limit.ts';
import { visitor as nobody } from '../../kernel/database/actor.ts';
import { firstRun, prepareFirstRun, setUpJob, setUpTokenHours } from '../first-run.ts';

const filled = { kind: 'audit-bureau', organisation: 'Byrån i länet', name: 'Ann Första' };

describe('a new installation', async () => {
  const db = await testDatabase();
  let clock = now;
  const { visitor } = await testApp(db, { clock: () => clock });

  it('has an open first page until somebody is waited for, and no first-run page', async () => {
    expect((await visitor().get('/')).status).toBe(200);
    expect((await visitor().get('/kom-igang')).status).toBe(404);
    expect((await visitor().post('/kom-igang', { ...filled, token: 'gissat' })).status).toBe(404);
  });

  it('leads every page to the first run once the console has printed a token, of which only a hash is kept', async () => {
    const token = (await prepareFirstRun(db.database, now))!;
    expect(token).toMatch(/^[\w-]{27}$/);
    const { rows } = await db.owner.query('select to_jsonb(t)::text as row from kernel.set_up_token t');
    expect(rows[0].row).not.toContain(token);
    for (const path of ['/', '/konton', '/logga-in', '/finns-inte']) {
      const page = await visitor().get(path);
      expect([page.status, page.location], path).toEqual([303, '/kom-igang']);
    }
    for (const path of ['/kom-igang', '/installningar', '/tillganglighet']) {
      expect((await visitor().get(path)).status, path).toBe(200);
    }
  });

  it('refuses a wrong token, and says what is missing without losing what was typed', async () => {
    const guest = visitor();
    const wrong = await guest.post('/kom-igang', { ...filled, token: 'gissat' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Koden stämmer inte');
    expect(wrong.html).toContain('value="Byrån i länet"');
    const empty = await guest.post('/kom-igang', { token: 'gissat' });
    expect(empty.text).toContain('Skriv vad organisationen heter.');
    expect(empty.text).toContain('Välj vad det är för slags organisation.');
    const nothing = await guest.post('/kom-igang');
    expect(nothing.text).toContain('4 saker behöver rättas');
    expect(nothing.html).toMatch(/<li><a href="#[^"]*token[^"]*">Skriv in koden/);
    expect((await db.owner.query('select from kernel.person')).rowCount).toBe(0);
  });

  it('refuses a token that is older than a day', async () => {
    const token = (await prepareFirstRun(db.database, now))!;
    clock = new Date(now.getTime() + setUpTokenHours * 3_600_000);
    expect((await visitor().post('/kom-igang', { ...filled, token })).status).toBe(422);
    clock = now;
  });

  it('makes the organisation and its administrator, who is invited to choose a way in', async () => {
    const token = (await prepareFirstRun(db.database, now))!;
    const guest = visitor();
    const made = await guest.post('/kom-igang', { ...filled, token: ` ${token} ` });
    expect(made.status).toBe(303);
    expect(made.location).toMatch(/^\/valkommen\/[\w-]{43}$/);
    expect((await guest.get(made.location!)).text).toContain('Välkommen, Ann Första');
    const { rows } = await db.owner.query(
      `select p.name, h.role, o.name as organisation, o.kind from kernel.role_holding h
       join kernel.person p on p.id = h.person_id join kernel.organisation o on o.id = h.organisation_id`,
    );
    expect(rows).toEqual([
      { name: 'Ann Första', role: 'administrator', organisation: 'Byrån i länet', kind: 'audit-bureau' },
    ]);
    expect((await visitor().post('/kom-igang', { ...filled, token })).status).toBe(422);
  });

  it('lets somebody who never chose a way in go on with a new token, and names nobody twice', async () => {
    const token = (await prepareFirstRun(db.database, now))!;
    expect((await visitor().get('/kom-igang')).html).not.toContain('name="organisation"');
    const again = await visitor().post('/kom-igang', { token });
    expect(again.location).toMatch(/^\/valkommen\//);
    expect((await visitor().get(again.location!)).text).toContain('Ann Första');
    expect((await db.owner.query('select from kernel.person')).rowCount).toBe(1);
  });

  it('is over when the administrator can sign in', async () => {
    const token = (await prepareFirstRun(db.database, now))!;
    await db.owner.query(
      "insert into kernel.identity (person_id, subject, created_on) select id, sha256('x'), '2026-11-21' from kernel.person",
    );
    expect(await prepareFirstRun(db.database, now)).toBeUndefined();
    expect((await visitor().get('/')).status).toBe(200);
    expect((await visitor().get('/kom-igang')).status).toBe(404);
    expect((await visitor().post('/kom-igang', { ...filled, token })).status).toBe(404);
  });
});

describe('guessing the token', async () => {
  const db = await testDatabase();
  const { visitor } = await testApp(db);

  it('is met with a wait, also for the right one', async () => {
    const token = (await prepareFirstRun(db.database, now))!;
    const guest = visitor();
    for (let count = 0; count < attemptLimit.failures; count += 1) {
      expect((await guest.post('/kom-igang', { ...filled, token: `gissning ${count}` })).status).toBe(422);
    }
    const late = await guest.post('/kom-igang', { ...filled, token });
    expect(late.status).toBe(429);
    expect(late.headers.get('retry-after')).toBe('600');
    expect(late.text).toContain('Du kan försöka igen kl. 10.10');
  });
});

describe('where there is an administrator, or a demo', async () => {
  const db = await testDatabase();
  const cast = await castAudit(db);

  it('no token is made', async () => {
    await db.owner.query(
      "insert into kernel.identity (person_id, subject, created_on) values ($1, sha256('y'), '2026-11-21')",
      [cast.administrator.personId],
    );
    expect(await prepareFirstRun(db.database, now)).toBeUndefined();
    await db.owner.query('delete from kernel.identity');
    await db.owner.query('update kernel.installation set demo = true');
    expect(await prepareFirstRun(db.database, now)).toBeUndefined();
    await db.owner.query('update kernel.installation set demo = false');
    expect(await prepareFirstRun(db.database, now)).toBeDefined();
  });

  it('the tokens are seen and made by the set-up job alone', async () => {
    expect(await seen(db, setUpJob, 'kernel.set_up_token')).toBe(1);
    for (const actor of [nobody, cast.administrator, cast.worker]) {
      expect(await seen(db, actor, 'kernel.set_up_token')).toBe(0);
      expect(await db.as(actor, firstRun)).toEqual({ done: false, prepared: false, personId: undefined });
      await expectNothing(db, actor, "insert into kernel.set_up_token values (sha256('z'), now())");
      await expectNothing(db, actor, 'delete from kernel.set_up_token');
    }
  });
});
