import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { statesOf } from '../audit-commission/contract.ts';
import { addHeard, type HeardScene } from './claims-scene.examples.ts';
import { claimFlags, claimsForReport, scaleOf, steps } from './contract.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await testApp(db);
const auditor = await site.as(cast.auditor);
const coordinator = await site.as(cast.coordinator);
const codeId = '7c4f4c1e-7d0a-4c39-8a53-0d1d0a7f6d13';
const heard: HeardScene[] = [];
for (let index = 1; index <= 10; index += 1) {
  heard.push(
    await addHeard(db, cast.auditId, cast.auditor.personId, {
      label: `Informant ${index}`,
      words: `Hen lyssnar på mig, person ${index}.`,
      codeId,
      quotes: index !== 2,
    }),
  );
}
const base = `/granskningar/${cast.auditId}/pastaenden`;
const [question = ''] = cast.questionIds;
const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const stances = (stance: string, from: number, to: number) =>
  Object.fromEntries(heard.slice(from, to).map((one) => [`stance-${one.passageId}`, stance]));

async function makeClaim(statement: string, fields: Record<string, string> = {}): Promise<string> {
  const sent = await auditor.post(base, { statement, chapter: question, ...fields });
  expect(sent.status).toBe(303);
  return sent.location!;
}

describe('a claim', () => {
  it('gets its word from its sentence, and says which passages it needs', async () => {
    const path = await makeClaim('Majoriteten av brukarna känner sig lyssnade på.');
    const page = await auditor.get(path);
    expect(page.text).toContain('0 av 10 har sagt det');
    expect(page.text).toContain('”majoriteten” säger för mycket');
    expect(page.text).toContain('Ordet kräver 6 till 10 av 10');
    expect(page.text).toContain('Inget ställe är kopplat');
  });

  it('counts people behind linked passages, for and against', async () => {
    const path = await makeClaim('Majoriteten av brukarna känner sig hörda.');
    const choose = await auditor.get(`${path}/stallen`);
    expect(choose.text).toContain('Hen lyssnar på mig, person 10.');
    await auditor.post(`${path}/stallen`, { ...stances('for', 0, 6), ...stances('against', 6, 8) });
    const page = await auditor.get(path);
    expect(page.text).toContain('6 av 10 har sagt det · 2 har sagt emot · 2 har inte sagt något');
    expect(page.text).toContain('”majoriteten” stämmer (6 till 10 av 10)');
    expect(page.text).toContain('Håller');
    // one changes side, one is let go of; what was not touched stays
    const [first, second] = heard;
    await auditor.post(`${path}/stallen`, {
      [`stance-${first!.passageId}`]: 'against',
      [`before-${first!.passageId}`]: 'for',
      [`stance-${second!.passageId}`]: 'none',
      [`before-${second!.passageId}`]: 'for',
      [`stance-${heard[2]!.passageId}`]: 'for',
      [`before-${heard[2]!.passageId}`]: 'for',
    });
    const after = await auditor.get(path);
    expect(after.text).toContain('4 av 10 har sagt det · 3 har sagt emot · 3 har inte sagt något');
    expect(after.text).toContain('”majoriteten” säger för mycket');
    expect(after.text).toContain('Det här stämmer: ”många”, ”flera”');
  });

  it('can be built on a code at once', async () => {
    const path = await makeClaim('Samtliga säger det.', { code: codeId });
    const page = await auditor.get(path);
    expect(page.text).toContain('10 av 10 har sagt det');
    expect(page.text).toContain('”samtliga” stämmer (10 av 10)');
  });

  it('asks for what is missing, keeps what was typed, and refuses another audit’s chapter', async () => {
    const missing = await auditor.post(base, { statement: '', chapter: '' });
    expect(missing.status).toBe(422);
    expect(missing.text).toContain('Skriv vad ni har funnit');
    expect(missing.text).toContain('Välj var påståendet hör hemma');
    const strange = await auditor.post(base, {
      statement: 'Min <b>mening</b>',
      chapter: '00000000-0000-4000-8000-000000000000',
    });
    expect(strange.status).toBe(422);
    expect(strange.html).toContain('Min &lt;b&gt;mening');
  });

  it('is not lost when two change it at once', async () => {
    const path = await makeClaim('Det är bra.');
    const read = version((await auditor.get(`${path}/andra`)).html);
    const fields = { chapter: question, word: 'without', base: '', _version: read };
    await coordinator.post(`${path}/andra`, { ...fields, statement: 'Det är ganska bra.' });
    const late = await auditor.post(`${path}/andra`, { ...fields, statement: 'Det är mycket bra.' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Det är ganska bra.');
    expect(late.html).toContain('Det är mycket bra.');
  });

  it('sent twice is there once', async () => {
    const fields = {
      statement: 'Bara en gång.',
      chapter: 'insights',
      _nyckel: '4f6a4c1e-7d0a-4c39-8a53-0d1d0a7f6d21',
    };
    const [first, second] = [await auditor.post(base, fields), await auditor.post(base, fields)];
    expect(second.location).toBe(first.location);
  });

  it('moves within its chapter', async () => {
    const order = async () => {
      const { text } = await auditor.get(base);
      return text.indexOf('Andra insikten') - text.indexOf('Bara en gång');
    };
    const path = await makeClaim('Andra insikten.', { chapter: 'insights' });
    expect(await order()).toBeGreaterThan(0);
    await auditor.post(`${base}/flytta`, { move: `up:${path.split('/').at(-1)}` });
    expect(await order()).toBeLessThan(0);
  });
});

describe('quotes', () => {
  it('are chosen one by one, never from somebody who has said no', async () => {
    const path = await makeClaim('Hen lyssnar.', { code: codeId, word: 'without' });
    const page = await auditor.get(path);
    expect(page.text).toContain('Personen har inte sagt ja till citat');
    await auditor.post(`${path}/citat`, { quoted: [heard[0]!.passageId] });
    const forged = await auditor.post(`${path}/citat`, { quoted: [heard[1]!.passageId] });
    expect(forged.status).toBe(422);
    expect(forged.text).toContain('Den personen har inte sagt ja till citat');
    const quotes = await db.as(cast.auditor, async (tx) =>
      (await claimsForReport(tx, cast.auditId))!.flatMap((chapter) =>
        chapter.claims.flatMap((claim) => claim.quotes),
      ),
    );
    expect(quotes).toEqual([
      {
        passageId: heard[0]!.passageId,
        label: 'Informant 1',
        words: 'Hen lyssnar på mig, person 1.',
        stance: 'for',
      },
    ]);
  });

  it('are flagged, and left out of the report, when somebody takes back their yes to them', async () => {
    await db.owner.query(
      "update service.informant_consent set withdrawn_on = '2026-11-20' where informant_id = $1 and kind = 'quotes'",
      [heard[0]!.informantId],
    );
    const page = await auditor.get(base);
    expect(page.text).toContain('Ett citat kommer från någon som inte har sagt ja till citat: Informant 1.');
    const chapters = await db.as(cast.auditor, (tx) => claimsForReport(tx, cast.auditId));
    expect(chapters!.flatMap((chapter) => chapter.claims.flatMap((claim) => claim.quotes))).toEqual([]);
    await db.owner.query("update service.informant_consent set withdrawn_on = null where kind = 'quotes'");
  });
});

describe('exposure', () => {
  it('of one or two is judged by a person, and again when something has changed', async () => {
    const path = await makeClaim('Ett par brukare har bytt person.');
    await auditor.post(`${path}/stallen`, stances('for', 0, 2));
    const page = await auditor.get(path);
    expect(page.text).toContain('Kan någon kännas igen?');
    expect((await auditor.post(`${path}/granskad`, { _version: version(page.html) })).status).toBe(422);
    const done = await auditor.post(`${path}/granskad`, { reviewed: 'ja', _version: version(page.html) });
    expect(done.status).toBe(303);
    expect((await auditor.get(path)).text).not.toContain('Kan någon kännas igen?');
    await auditor.post(`${path}/citat`, { quoted: [heard[0]!.passageId] });
    expect((await auditor.get(path)).text).toContain('Kan någon kännas igen?');
    // signed from the page as it was before the quote was chosen
    const stale = await auditor.post(`${path}/granskad`, { reviewed: 'ja', _version: version(page.html) });
    expect(stale.text).toContain('Läs det igen först');
  });
});

describe('a named part of the informants', () => {
  it('is what the word is measured against', async () => {
    const members = heard.slice(0, 5).map((one) => one.informantId);
    expect((await auditor.post(`${base}/grupper`, { name: '' })).text).toContain('Välj minst en person');
    await auditor.post(`${base}/grupper`, { name: 'De nya', members });
    const { rows } = await db.owner.query("select id from service.claim_base where name = 'De nya'");
    const path = await makeClaim('Majoriteten av de nya blir lyssnade på.', { base: rows[0].id });
    await auditor.post(`${path}/stallen`, stances('for', 0, 3));
    const page = await auditor.get(path);
    expect(page.text).toContain('3 av 5 har sagt det');
    expect(page.text).toContain('räknat på ”De nya”');
    const own = `${base}/grupper/${rows[0].id}`;
    expect((await auditor.post(`${own}/ta-bort`, { sure: 'ja' })).text).toContain(
      'Ett påstående handlar om gruppen',
    );
    const read = version((await auditor.get(own)).html);
    await auditor.post(own, { name: 'De nya', members: members.slice(0, 3), _version: read });
    expect((await auditor.get(path)).text).toContain('3 av 3 har sagt det');
    expect((await auditor.post(own, { name: 'Nyast', members, _version: read })).status).toBe(409);
  });
});

describe('the bureau’s own scale', () => {
  const usual = {
    almostAllFromPercent: '90',
    majorityAbovePercent: '50',
    manyAbovePercent: '33',
    severalFrom: '3',
    someFrom: '2',
    someUpToPercent: '33',
  };

  it('changes what the words need, in every claim', async () => {
    const path = await makeClaim('Flera säger det.');
    await auditor.post(`${path}/stallen`, stances('for', 0, 3));
    expect((await auditor.get(path)).text).toContain('”flera” stämmer');
    expect((await auditor.post(`${base}/skala`, { ...usual, severalFrom: '4', _version: '0' })).status).toBe(
      404,
    );
    const odd = await coordinator.post(`${base}/skala`, {
      ...usual,
      majorityAbovePercent: '20',
      _version: '0',
    });
    expect(odd.text).toContain('En majoritet är aldrig mindre än hälften');
    const set = await coordinator.post(`${base}/skala`, { ...usual, severalFrom: '4', _version: '0' });
    expect(set.status).toBe(303);
    expect((await auditor.get(path)).text).toContain('”flera” säger för mycket');
    expect((await auditor.get(`${base}/skala`)).text).toContain('minst 4 personer');
    expect(await db.as(cast.auditor, (tx) => scaleOf(tx, cast.auditId))).toMatchObject({
      own: true,
      scale: { severalFrom: 4 },
    });
    await coordinator.post(`${base}/skala/aterstall`, { _version: '1' });
    expect((await auditor.get(path)).text).toContain('”flera” stämmer');
  });
});

describe('a withdrawn consent', () => {
  it('recounts every claim, and marks those that no longer hold', async () => {
    const path = await makeClaim('Majoriteten av alla säger det.', { chapter: 'ladder' });
    await auditor.post(`${path}/stallen`, stances('for', 0, 6));
    expect((await auditor.get(path)).text).toContain('Håller');
    const before = await db.as(cast.auditor, (tx) => claimFlags(tx, cast.auditId));
    expect(before.map((claim) => claim.claimId)).not.toContain(path.split('/').at(-1));
    for (const one of heard.slice(4, 6)) {
      await db.as(cast.coordinator, async (tx) => {
        await sql`select service.withdraw_informant(${one.informantId})`.execute(tx);
      });
    }
    const page = await auditor.get(path);
    expect(page.text).toContain('4 av 8 har sagt det');
    expect(page.text).toContain('Håller inte');
    expect(page.text).not.toContain('person 5');
    const list = await auditor.get(base);
    expect(list.text).toContain('2 personer har tagit tillbaka sitt ja');
    const after = await db.as(cast.auditor, (tx) => claimFlags(tx, cast.auditId));
    expect(after.find((claim) => claim.claimId === path.split('/').at(-1))).toMatchObject({ stops: true });
  });
});

describe('for the report', () => {
  it('claims come by chapter, in order, and to nobody outside', async () => {
    const chapters = await db.as(cast.auditor, (tx) => claimsForReport(tx, cast.auditId));
    expect(chapters!.map((chapter) => chapter.kind)).toEqual(['question', 'question', 'ladder', 'insights']);
    expect(chapters!.at(-1)!.claims.map((claim) => claim.statement)).toEqual([
      'Andra insikten.',
      'Bara en gång.',
    ]);
    expect(await db.as(cast.commissioner, (tx) => claimsForReport(tx, cast.auditId))).toBeUndefined();
    expect(await db.as(cast.unitManager, (tx) => claimFlags(tx, cast.auditId))).toEqual([]);
    expect(await db.as(cast.auditor, (tx) => statesOf(tx, cast.auditId, steps))).toMatchObject([
      { status: 'under-way' },
    ]);
  });
});

describe('somebody outside the audit', () => {
  it('gets one and the same answer everywhere', async () => {
    const path = await makeClaim('Hemligt.');
    const paths = [
      base,
      `${base}/nytt`,
      path,
      `${path}/andra`,
      `${path}/stallen`,
      `${base}/grupper`,
      `${base}/skala`,
    ];
    for (const who of [
      cast.commissioner,
      cast.unitManager,
      cast.otherAuditor,
      cast.rivalCoordinator,
      cast.rivalAuditor,
      cast.worker,
      cast.careManager,
      cast.participant,
      cast.administrator,
    ]) {
      const browser = await site.as(who);
      const pages = [];
      for (const one of paths) pages.push(await browser.get(one));
      expect(pages.map((page) => page.status)).toEqual(paths.map(() => 404));
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
      expect((await browser.post(`${path}/ta-bort`, { sure: 'ja' })).status).toBe(404);
    }
    expect((await auditor.post(`${path}/ta-bort`, { sure: 'ja' })).location).toBe(base);
  });
});
