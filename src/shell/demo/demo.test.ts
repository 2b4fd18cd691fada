import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

describe('outside demo mode', async () => {
  const db = await testDatabase();
  const cast = await castAudit(db);
  await db.owner.query(
    "insert into kernel.demo_persona (slug, person_id, role_holding_id, words) values ('rut', $1, $2, 'Revisor')",
    [cast.auditor.personId, cast.auditor.roleHoldingId],
  );

  it('the demo does not exist: the page is like any page that is not there', async () => {
    const { visitor } = await testApp(db);
    const demo = await visitor().get('/demo');
    const nothing = await visitor().get('/finns-inte');
    expect(demo.status).toBe(404);
    expect(demo.text).toBe(nothing.text);
    const post = await visitor().post('/demo', { persona: 'rut' });
    expect(post.status).toBe(404);
    expect(post.headers.getSetCookie()).toEqual([]);
  });

  it('signs nobody in even where a process believes it is the demo: the mark in the database decides', async () => {
    const { visitor } = await testApp(db, { demo: true });
    expect((await visitor().get('/demo')).html).not.toContain('data-persona');
    const post = await visitor().post('/demo', { persona: 'rut' });
    expect(post.status).toBe(404);
    expect(post.headers.getSetCookie()).toEqual([]);
  });
});

describe('in demo mode', async () => {
  const db = await testDatabase();
  const cast = await castAudit(db);
  beforeAll(async () => {
    await db.owner.query('update kernel.installation set demo = true');
    await db.owner.query(
      `insert into kernel.demo_persona (slug, person_id, role_holding_id, words)
       values ('rut', $1, $2, 'Revisor i ett lag'), ('adam', $3, $4, 'Sköter konton')`,
      [
        cast.auditor.personId,
        cast.auditor.roleHoldingId,
        cast.administrator.personId,
        cast.administrator.roleHoldingId,
      ],
    );
  });

  it('lists everybody one can be, each with a form of their own', async () => {
    const { visitor } = await testApp(db, { demo: true });
    const page = await visitor().get('/demo');
    expect(page.status).toBe(200);
    expect(page.html).toMatch(/<form[^>]*method="post"[^>]*action="\/demo"[^>]*data-persona="rut"/);
    expect(page.html.match(/data-persona=/g)).toHaveLength(2);
    expect(page.text).toContain('Revisor i ett lag');
  });

  it('signs in as the chosen one and leads to their start page', async () => {
    const { visitor } = await testApp(db, { demo: true });
    const guest = visitor();
    const post = await guest.post('/demo', { persona: 'adam' });
    expect([post.status, post.location]).toEqual([303, '/konton']);
    expect((await guest.get('/demo')).text).toContain('Adam Ministratör');
  });

  it('knows nobody by another name', async () => {
    const { visitor } = await testApp(db, { demo: true });
    expect((await visitor().post('/demo', { persona: 'ingen' })).status).toBe(404);
    expect((await visitor().post('/demo')).status).toBe(404);
  });
});
