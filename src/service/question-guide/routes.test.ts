import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await testApp(db);
const coordinator = await site.as(cast.coordinator);
const auditor = await site.as(cast.auditor);
const commissioner = await site.as(cast.commissioner);
const manager = await site.as(cast.unitManager);
const guide = `/granskningar/${cast.auditId}/frageguide`;

const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const questions = async (where = 'retired_in is null') =>
  (
    await db.owner.query<{ id: string; text: string; commission_question_id: string | null }>(
      `select id, text, commission_question_id from service.guide_question where audit_id = $1 and ${where} order by position`,
      [cast.auditId],
    )
  ).rows;
const saveVersion = async () => {
  const page = await coordinator.get(guide);
  return coordinator.post(`${guide}/version`, { _version: version(page.html) });
};

describe('a guide', () => {
  it('begins with a proposal, each question under the commission question it suits', async () => {
    expect((await commissioner.get(guide)).text).toContain('Guiden är inte klar än');
    expect((await coordinator.get(guide)).text).toContain('Guiden är tom');
    expect((await coordinator.post(`${guide}/forslag`)).status).toBe(303);
    const rows = await questions();
    expect(rows).toHaveLength(12);
    const under = (id: string | undefined) => rows.filter((row) => row.commission_question_id === id).length;
    expect(under(cast.questionIds[0])).toBeGreaterThan(1);
    expect(under(cast.questionIds[1])).toBeGreaterThan(1);
    expect((await coordinator.post(`${guide}/forslag`)).text).toContain('Guiden har redan frågor');
    expect(await questions()).toHaveLength(12);
  });

  it('is read by the commissioner and the unit when a version is saved, and only as it was saved', async () => {
    const read = version((await coordinator.get(guide)).html);
    expect((await coordinator.post(`${guide}/version`, { _version: read })).status).toBe(303);
    expect((await coordinator.post(`${guide}/version`, { _version: read })).text).toContain(
      'Inget är ändrat',
    );
    const [first] = await questions();
    await auditor.post(`${guide}/fraga/${first!.id}`, { text: 'Bara ett utkast?', _version: '1' });
    for (const reader of [commissioner, manager]) {
      const page = await reader.get(guide);
      expect(page.text).toContain(first!.text);
      expect(page.text).not.toContain('Bara ett utkast?');
      expect(page.html).not.toContain('action="/granskningar');
      expect((await reader.get(`${guide}/utskrift`)).status).toBe(200);
      expect((await reader.get(`${guide}/versioner`)).status).toBe(404);
      expect((await reader.get(`${guide}/fraga/${first!.id}`)).status).toBe(404);
    }
    expect((await coordinator.get(guide)).text).toContain('Guiden är ändrad sedan version 1');
  });

  it('keeps every question when they are moved up and down', async () => {
    const before = await questions();
    const group = before.filter((row) => row.commission_question_id === cast.questionIds[0]);
    const moved = await auditor.post(`${guide}/fraga/${group[1]!.id}/flytta`, { direction: 'up' });
    expect(moved.location).toBe(`${guide}#fraga-${group[1]!.id}`);
    const after = await questions();
    expect(after.map((row) => row.id).sort()).toEqual(before.map((row) => row.id).sort());
    const now = after.filter((row) => row.commission_question_id === cast.questionIds[0]);
    expect(now.map((row) => row.id).slice(0, 2)).toEqual([group[1]!.id, group[0]!.id]);
    // at the edge it stays
    await auditor.post(`${guide}/fraga/${group[1]!.id}/flytta`, { direction: 'up' });
    expect((await questions()).map((row) => row.id)).toEqual(after.map((row) => row.id));
  });

  it('takes a question out without losing what was said to it, and back in', async () => {
    const [first] = await questions();
    const page = await coordinator.post(`${guide}/fraga/${first!.id}/ta-bort`);
    expect(page.status).toBe(303);
    expect(await questions('true')).toHaveLength(12);
    expect((await coordinator.get(guide)).text).toContain('Frågor som är borttagna ur guiden');
    const { rows } = await db.owner.query('select retired_in from service.guide_question where id = $1', [
      first!.id,
    ]);
    expect(rows[0].retired_in).toBe(2);
    await coordinator.post(`${guide}/fraga/${first!.id}/tillbaka`);
    expect((await questions()).map((row) => row.id)).toContain(first!.id);
  });

  it('can be laid beside an earlier version, and versions only ever count up', async () => {
    const added = await coordinator.post(`${guide}/fraga`, {
      text: 'Vem håller i pennan?',
      commissionQuestion: cast.questionIds[0]!,
      followUpHow: 'Hur gick det till?',
    });
    expect(added.status).toBe(303);
    expect((await saveVersion()).status).toBe(303);
    const compared = await coordinator.get(`${guide}/jamfor?fran=1&till=2`);
    expect(compared.text).toContain('Vem håller i pennan? Ny');
    expect(compared.text).toContain('Bara ett utkast?');
    expect(compared.text).toContain('Flyttad');
    expect((await coordinator.get(`${guide}/versioner/1`)).text).not.toContain('Vem håller i pennan?');
    const { rows } = await db.owner.query(
      'select version from service.guide_version where audit_id = $1 order by version',
      [cast.auditId],
    );
    expect(rows.map((row) => row.version)).toEqual([1, 2]);
    for (const wrong of ['9', '0', '-1', 'x', "1'or'1"]) {
      expect((await coordinator.get(`${guide}/versioner/${wrong}`)).status).toBe(404);
      expect((await coordinator.get(`${guide}/jamfor?fran=1&till=${wrong}`)).status).toBe(404);
    }
    expect((await coordinator.get(`${guide}/jamfor`)).status).toBe(404);
  });

  it('is saved as a version only by somebody who has read it', async () => {
    const page = await coordinator.get(guide);
    const [first] = await questions();
    await auditor.post(`${guide}/fraga/${first!.id}/flytta`, { direction: 'down' });
    await auditor.post(`${guide}/fraga`, { text: 'En till?' });
    const late = await coordinator.post(`${guide}/version`, { _version: version(page.html) || '0' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Någon annan har ändrat guiden');
  });
});

describe('forms', () => {
  it('say what to do and keep what was typed', async () => {
    const again = await auditor.post(`${guide}/fraga`, { text: ' ', followUpYes: 'Mitt <b>ord</b>' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Skriv frågan');
    expect(again.html).toContain('Mitt &lt;b&gt;ord');
    const long = await auditor.post(`${guide}/fraga`, { text: 'å'.repeat(501) });
    expect(long.status).toBe(422);
  });

  it('refuse a commission question that is another audit’s or none at all', async () => {
    for (const forged of ['00000000-0000-4000-8000-000000000000', 'x', `${cast.auditId}`]) {
      const page = await auditor.post(`${guide}/fraga`, { text: 'En?', commissionQuestion: forged });
      expect(page.status).toBe(422);
      expect(page.text).toContain('Välj en av uppdragsfrågorna');
    }
  });

  it('from an old tab meet the newer text and lose neither', async () => {
    const [first] = await questions();
    const edit = version((await auditor.get(`${guide}/fraga/${first!.id}`)).html);
    const fields = { followUpYes: '', followUpNo: '', followUpHow: '', _version: edit };
    await coordinator.post(`${guide}/fraga/${first!.id}`, { ...fields, text: 'Den ena?' });
    const merge = await auditor.post(`${guide}/fraga/${first!.id}`, { ...fields, text: 'Den andra?' });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Den ena?');
    expect(merge.html).toContain('Den andra?');

    const words = version((await auditor.get(`${guide}/inledning`)).html);
    await coordinator.post(`${guide}/inledning`, { opening: 'Hej du', closing: '', _version: words });
    const late = await auditor.post(`${guide}/inledning`, { opening: 'Hallå', closing: '', _version: words });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Hej du');
    expect(late.html).toContain('Hallå');
  });
});

describe('a commission question that is taken away', () => {
  it('leaves its questions among the others', async () => {
    await db.owner.query('delete from service.commission_question where id = $1', [cast.questionIds[1]]);
    const before = await questions();
    expect(before.every((row) => row.commission_question_id !== cast.questionIds[1])).toBe(true);
    expect((await coordinator.get(guide)).text).toContain('Övrigt');
  });
});

describe('everybody else', () => {
  it('gets one and the same page for every part of the guide and for what does not exist', async () => {
    const [first] = await questions();
    const paths = [
      guide,
      `${guide}/fraga`,
      `${guide}/fraga/${first!.id}`,
      `${guide}/inledning`,
      `${guide}/versioner`,
      `${guide}/versioner/1`,
      `${guide}/utskrift`,
      '/granskningar/00000000-0000-4000-8000-000000000000/frageguide',
      "/granskningar/1'or'1/frageguide",
    ];
    const foreign = [
      cast.rivalCoordinator,
      cast.rivalAuditor,
      cast.otherAuditor,
      cast.otherManager,
      cast.worker,
      cast.participant,
      cast.administrator,
    ];
    for (const who of foreign) {
      const browser = await site.as(who);
      const pages = await Promise.all(paths.map((path) => browser.get(path)));
      expect(pages.map((page) => page.status)).toEqual(paths.map(() => 404));
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
      const posts = await Promise.all([
        browser.post(`${guide}/forslag`),
        browser.post(`${guide}/fraga`, { text: 'En?' }),
        browser.post(`${guide}/fraga/${first!.id}`, { text: 'En?', _version: '1' }),
        browser.post(`${guide}/fraga/${first!.id}/flytta`, { direction: 'up' }),
        browser.post(`${guide}/fraga/${first!.id}/ta-bort`),
        browser.post(`${guide}/inledning`, { opening: 'x', _version: '1' }),
        browser.post(`${guide}/version`, { _version: '1' }),
      ]);
      expect(posts.map((page) => page.status)).toEqual(posts.map(() => 404));
    }
    expect((await commissioner.post(`${guide}/fraga`, { text: 'En?' })).status).toBe(404);
    expect((await site.visitor().get(guide)).location).toContain('/logga-in');
  });
});
