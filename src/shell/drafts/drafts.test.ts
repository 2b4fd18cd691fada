import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { dropDraft, readDraft, saveDraft } from '../../kernel/access/drafts.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { as, visitor } = await testApp(db);

describe('a draft', () => {
  it('is kept field by field while one writes, and found again', async () => {
    const rut = await as(cast.auditor);
    expect((await rut.post('/utkast/brev.1', { inledning: 'Hej', _utkast: '1', _version: '3' })).status).toBe(
      204,
    );
    await rut.post('/utkast/brev.1', { slut: 'Hälsningar', _utkast: '1' });
    await rut.post('/utkast/brev.1', { inledning: 'Hej du', _utkast: '1' });
    const draft = await rut.get('/utkast/brev.1');
    expect(JSON.parse(draft.html)).toEqual({ fields: { inledning: 'Hej du', slut: 'Hälsningar' } });
    expect(await db.as(cast.auditor, (tx) => readDraft(tx, 'brev.1'))).toEqual({
      inledning: 'Hej du',
      slut: 'Hälsningar',
    });
  });

  it('is the writer’s own: another finds nothing under the same name', async () => {
    const rut = await as(cast.auditor);
    await rut.post('/utkast/brev.2', { text: 'Mitt eget' });
    const olle = await as(cast.otherAuditor);
    expect(JSON.parse((await olle.get('/utkast/brev.2')).html)).toEqual({ fields: {} });
    await db.as(cast.administrator, (tx) => dropDraft(tx, 'brev.2'));
    expect(JSON.parse((await rut.get('/utkast/brev.2')).html)).toEqual({ fields: { text: 'Mitt eget' } });
    await db.as(cast.auditor, (tx) => dropDraft(tx, 'brev.2'));
    expect(JSON.parse((await rut.get('/utkast/brev.2')).html)).toEqual({ fields: {} });
  });

  it('says no to who is not signed in, so that the text stays in the field', async () => {
    expect((await visitor().post('/utkast/brev.1', { text: 'x' })).status).toBe(401);
    expect((await visitor().get('/utkast/brev.1')).status).toBe(401);
  });

  it('has room for a long text, and says so when there is too much', async () => {
    const rut = await as(cast.auditor);
    expect((await rut.post('/utkast/lang', { text: 'å'.repeat(900_000) })).status).toBe(204);
    expect((await rut.post('/utkast/lang', { mer: 'å'.repeat(200_000) })).status).toBe(413);
    expect((await rut.post(`/utkast/${'a'.repeat(201)}`, { text: 'x' })).status).toBe(404);
    expect(await db.as(cast.auditor, (tx) => saveDraft(tx, 'a.b', { '': '' }))).toBe(true);
  });
});
