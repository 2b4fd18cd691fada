import { describe, expect, it } from 'vitest';
import { testApp, type Visitor } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { statesOf } from '../audit-commission/contract.ts';
import { addSpoken } from './coding-scene.examples.ts';
import { codebook, ladderForReport, steps } from './contract.ts';
import { sentences } from './rules.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await testApp(db);
const auditor = await site.as(cast.auditor);
const coordinator = await site.as(cast.coordinator);
const answer = 'Hen frågar vad jag vill. 😀 Det är bra, t.ex. på morgonen. Sen skriver vi ner det.';
const one = await addSpoken(db, cast.auditId, cast.auditor.personId, {
  label: 'Informant 1',
  turns: ['Hur gör ni?', answer],
});
const other = await addSpoken(db, cast.auditId, cast.auditor.personId, {
  label: 'Informant 2',
  turns: ['Hur gör ni?', 'Ingen frågar mig om planen.'],
});
const raw = await addSpoken(db, cast.auditId, cast.auditor.personId, {
  label: 'Informant 3',
  turns: ['Hur gör ni?', 'Kalle på Storgatan kommer.'],
  state: 'raw',
});
const base = `/granskningar/${cast.auditId}/kodning`;
const own = `${base}/utskrifter/${one.transcriptId}`;
const [question = ''] = cast.questionIds;
const turn = one.turnIds[1]!;
const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const ticks = (...which: number[]) =>
  which.map((index) => {
    const span = sentences(answer)[index]!;
    return `${turn}:${span.start}-${span.end}`;
  });
const passages = async () =>
  (
    await db.owner.query(
      `select p.id, p.words, p.start_at, p.end_at, array(select c.name from service.coding g join service.code c on c.id = g.code_id
         where g.passage_id = p.id order by c.name) as codes
       from service.passage p where p.turn_id = $1 order by p.start_at, p.end_at`,
      [turn],
    )
  ).rows as { id: string; words: string; start_at: number; end_at: number; codes: string[] }[];

describe('coding without script', () => {
  it('begins with a code for each commission question, and sorts ticked sentences under it', async () => {
    const page = await auditor.get(own);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Hur fungerar samarbetet om planen?');
    const sent = await auditor.post(`${own}?sida=1`, { sentences: ticks(1, 0), codes: [question] });
    expect(sent.location).toBe(`${own}?sida=1#tur-2`);
    // two sentences side by side are one passage
    expect((await passages()).map(({ words, codes }) => [words, codes])).toEqual([
      ['Hen frågar vad jag vill. 😀 Det är bra, t.ex. på morgonen.', ['Hur fungerar samarbetet om planen?']],
    ]);
  });

  it('shows what is coded under the words, with the code’s name, and leads to the passage', async () => {
    const page = await auditor.get(own);
    expect(page.html).toMatch(/<mark class="look look-\d+ coded coded-1">/);
    const [passage] = await passages();
    expect(page.html).toContain(`href="${base}/stallen/${passage!.id}"`);
    expect(page.html).not.toContain('style=');
  });

  it('takes a new code on the way, and the same words again only add to the passage', async () => {
    await auditor.post(`${own}?sida=1`, { sentences: ticks(0, 1), newCode: 'Blir tillfrågad' });
    const [passage, ...rest] = await passages();
    expect(rest).toEqual([]);
    expect(passage!.codes).toEqual(['Blir tillfrågad', 'Hur fungerar samarbetet om planen?']);
  });

  it('codes any span, over others, in UTF-16 units', async () => {
    const start = answer.indexOf('😀');
    await auditor.post(own, { spans: [`${turn}:${start}-${start + 9}`], newCode: 'blir TILLFRÅGAD' });
    const all = await passages();
    expect(all).toHaveLength(2);
    expect(all[1]).toMatchObject({ words: '😀 Det är', start_at: start, codes: ['Blir tillfrågad'] });
  });

  it('asks for what is missing and keeps what was chosen', async () => {
    const noCodes = await auditor.post(own, { sentences: ticks(2), newCode: '' });
    expect(noCodes.status).toBe(422);
    expect(noCodes.text).toContain('Välj minst en kod');
    expect(noCodes.html).toMatch(new RegExp(`value="${ticks(2)[0]}"[^>]*checked`));
    const nothing = await auditor.post(own, { codes: [question] });
    expect(nothing.text).toContain('Välj först något som sägs');
    const nonsense = await auditor.post(own, { sentences: ["x'; drop table"], codes: [question] });
    expect(nonsense.status).toBe(422);
  });

  it('sent twice is done once', async () => {
    const fields = {
      spans: [`${turn}:0-3`],
      codes: [question],
      _nyckel: '4f6a4c1e-7d0a-4c39-8a53-0d1d0a7f6b21',
    };
    const before = await auditor.post(own, fields);
    await auditor.post(
      `${base}/stallen/${(await passages()).find((one) => one.words === 'Hen')!.id}/ta-bort`,
      {
        sure: 'ja',
      },
    );
    const again = await auditor.post(own, fields);
    expect([before.status, again.status]).toEqual([303, 303]);
    expect((await passages()).map((one) => one.words)).not.toContain('Hen');
  });

  it('sorts a whole answer in one press where its question is known', async () => {
    const guideQuestion = '9e4f4c1e-7d0a-4c39-8a53-0d1d0a7f6b15';
    await db.owner.query(
      "insert into service.guide_question (id, audit_id, commission_question_id, position, text) values ($1, $2, $3, 1, 'Hur gör ni?')",
      [guideQuestion, cast.auditId, question],
    );
    await db.owner.query("insert into service.turn_question values ($1, $2, 'by-hand')", [
      other.turnIds[1],
      guideQuestion,
    ]);
    const there = `${base}/utskrifter/${other.transcriptId}`;
    expect((await auditor.get(there)).text).toContain(
      'Lägg hela svaret under ”Hur fungerar samarbetet om planen?”',
    );
    await auditor.post(there, { whole: `${other.turnIds[1]}:${question}` });
    const page = await auditor.get(`${base}/koder/${question}`);
    expect(page.text).toContain('Ingen frågar mig om planen.');
    expect(page.text).toContain('Informant 2');
  });
});

describe('what must not be coded', () => {
  const counting = async () =>
    (await db.owner.query('select count(*)::int as n from service.passage')).rows[0].n;

  it('is a transcript that has not been through de-identification', async () => {
    const before = await counting();
    expect((await auditor.get(`${base}/utskrifter/${raw.transcriptId}`)).status).toBe(404);
    const forged = await auditor.post(`${base}/utskrifter/${raw.transcriptId}`, {
      spans: [`${raw.turnIds[1]}:0-5`],
      codes: [question],
    });
    expect(forged.status).toBe(404);
    const smuggled = await auditor.post(own, { spans: [`${raw.turnIds[1]}:0-5`], codes: [question] });
    expect(smuggled.status).toBe(422);
    expect(await counting()).toBe(before);
    expect((await auditor.get(base)).text).toContain('1 intervju väntar');
    expect((await auditor.get(base)).text).not.toContain('Informant 3');
  });

  it('is another audit’s transcript, nor with another audit’s code', async () => {
    const elsewhere = '5a4f4c1e-7d0a-4c39-8a53-0d1d0a7f6b31';
    await db.owner.query(
      "insert into service.audit (id, bureau_id, title, stage, created_on) values ($1, $2, 'En annan', 'analysing', '2026-03-01')",
      [elsewhere, cast.rivalBureau],
    );
    const foreign = await addSpoken(db, elsewhere, cast.rivalAuditor.personId, {
      label: 'Informant 1',
      turns: ['Hur?', 'Hemligt.'],
    });
    await db.owner.query("insert into service.code (id, audit_id, name) values ($1, $2, 'Där')", [
      '6b4f4c1e-7d0a-4c39-8a53-0d1d0a7f6b32',
      elsewhere,
    ]);
    expect((await auditor.get(`${base}/utskrifter/${foreign.transcriptId}`)).status).toBe(404);
    const smuggled = await auditor.post(own, { spans: [`${foreign.turnIds[1]}:0-8`], codes: [question] });
    expect(smuggled.status).toBe(422);
    const strange = await auditor.post(own, {
      sentences: ticks(0),
      codes: ['6b4f4c1e-7d0a-4c39-8a53-0d1d0a7f6b32'],
    });
    expect(strange.text).toContain('Koden finns inte längre');
  });
});

describe('a passage', () => {
  it('gets and loses codes, and keeps those that somebody else put there meanwhile', async () => {
    const [passage] = await passages();
    const path = `${base}/stallen/${passage!.id}`;
    const ids = (
      await db.owner.query('select code_id from service.coding where passage_id = $1', [passage!.id])
    ).rows.map((row) => row.code_id as string);
    await coordinator.post(path, { codes: ids, before: ids, newCode: 'Under tiden' });
    await auditor.post(path, { codes: [question], before: ids });
    expect((await passages())[0]!.codes).toEqual(['Hur fungerar samarbetet om planen?', 'Under tiden']);
  });

  it('is taken away only by who says they are sure', async () => {
    const last = (await passages()).at(-1)!;
    const path = `${base}/stallen/${last.id}/ta-bort`;
    expect((await auditor.post(path)).text).toContain('Bocka för rutan om du är säker');
    expect((await auditor.post(path, { sure: 'ja' })).location).toContain('#tur-2');
    expect((await auditor.get(`${base}/stallen/${last.id}`)).status).toBe(404);
  });
});

describe('the codebook', () => {
  const idOf = async (name: string) =>
    (await db.owner.query('select id from service.code where name = $1', [name])).rows[0].id as string;

  it('grows by themes that gather codes', async () => {
    await auditor.post(`${base}/kodbok`, { name: 'Inflytande', kind: 'theme' });
    const theme = await idOf('Inflytande');
    await auditor.post(`${base}/kodbok`, { name: 'Planen', kind: 'code', parent: theme });
    const tree = await db.as(cast.auditor, (tx) => codebook(tx, cast.auditId));
    expect(tree.map(({ name, depth }) => `${depth} ${name}`)).toEqual([
      '0 Hur fungerar samarbetet om planen?',
      '0 Har stödet gjort vardagen lättare?',
      '0 Blir tillfrågad',
      '0 Under tiden',
      '0 Inflytande',
      '1 Planen',
    ]);
  });

  it('renames, moves and keeps both texts when two change the same code', async () => {
    const path = `${base}/kodbok/${await idOf('Planen')}`;
    const read = version((await auditor.get(path)).html);
    const change = {
      name: 'Planen',
      memo: 'Allt om planen',
      kind: 'code',
      parent: '',
      look: '7',
      _version: read,
    };
    expect((await coordinator.post(path, change)).status).toBe(303);
    const late = await auditor.post(path, { ...change, name: 'Genomförandeplanen', memo: 'Min text' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Allt om planen');
    expect(late.html).toContain('Min text');
    const merged = await auditor.post(path, {
      ...change,
      name: 'Genomförandeplanen',
      _version: version(late.html),
    });
    expect(merged.status).toBe(303);
  });

  it('lets a question’s own code be renamed, from a page that was opened before it had a row', async () => {
    const [, second = ''] = cast.questionIds;
    const path = `${base}/kodbok/${second}`;
    const sent = await auditor.post(path, {
      name: 'Vardagen',
      memo: '',
      kind: 'code',
      parent: '',
      look: '1',
      _version: '0',
    });
    expect(sent.status).toBe(303);
    expect((await auditor.post(`${path}/ta-bort`, { sure: 'ja' })).text).toContain('kan inte tas bort');
  });

  it('makes no circle and no theme of what is in use', async () => {
    const theme = await idOf('Inflytande');
    const path = `${base}/kodbok/${theme}`;
    const fields = {
      name: 'Inflytande',
      memo: '',
      kind: 'theme',
      look: '2',
      _version: version((await auditor.get(path)).html),
    };
    const below = await idOf('Genomförandeplanen');
    await auditor.post(`${base}/kodbok/${below}`, {
      name: 'Genomförandeplanen',
      memo: '',
      kind: 'code',
      parent: theme,
      look: '7',
      _version: version((await auditor.get(`${base}/kodbok/${below}`)).html),
    });
    expect((await auditor.post(path, { ...fields, parent: below })).text).toContain('Den kan inte ligga där');
    const used = `${base}/kodbok/${await idOf('Under tiden')}`;
    const refused = await auditor.post(used, {
      ...fields,
      name: 'Under tiden',
      parent: '',
      _version: version((await auditor.get(used)).html),
    });
    expect(refused.text).toContain('Koden sitter på ställen');
  });

  it('merges: passages move along, each once, and the question’s code is never the one to go', async () => {
    const from = await idOf('Under tiden');
    expect((await auditor.post(`${base}/kodbok/${question}/sla-ihop`, { into: from })).text).toContain(
      'kan inte försvinna',
    );
    expect((await auditor.post(`${base}/kodbok/${from}/sla-ihop`, { into: question })).status).toBe(303);
    expect((await passages())[0]!.codes).toEqual(['Hur fungerar samarbetet om planen?']);
  });

  it('orders by moving a step, and removing a code leaves its passages', async () => {
    const id = await idOf('Blir tillfrågad');
    const order = async () =>
      (await db.as(cast.auditor, (tx) => codebook(tx, cast.auditId))).map((code) => code.name);
    const before = (await order()).indexOf('Blir tillfrågad');
    await auditor.post(`${base}/kodbok/flytta`, { move: `up:${id}` });
    expect((await order()).indexOf('Blir tillfrågad')).toBe(before - 1);
    await auditor.post(own, { sentences: ticks(2), codes: [id] });
    await auditor.post(`${base}/kodbok/${id}/ta-bort`, { sure: 'ja' });
    expect((await passages()).at(-1)).toMatchObject({ words: 'Sen skriver vi ner det.', codes: [] });
    expect((await auditor.get(`${base}/koder/utan`)).text).toContain('Sen skriver vi ner det.');
  });
});

describe('the ladder', () => {
  const path = `${base}/informanter/${one.informantId}`;

  it('holds a step with its grounds, and meets the newer text when two write', async () => {
    const first = await auditor.post(`${path}/steg`, {
      step: '3',
      grounds: 'Hen får resonera',
      _version: '0',
    });
    expect(first.status).toBe(303);
    expect((await auditor.get(path)).text).toContain('Hen får resonera');
    const late = await coordinator.post(`${path}/steg`, { step: '4', grounds: 'Hen är med', _version: '0' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Hen får resonera');
    const missing = await auditor.post(`${path}/steg`, { step: '9', grounds: '', _version: '1' });
    expect(missing.text).toContain('Välj ett steg');
    expect(missing.text).toContain('Skriv vad steget bygger på');
  });

  it('shows the team every number, and a report none that points anybody out', async () => {
    expect((await auditor.get(`${base}/trappan`)).text).toContain('I rapporten visas bara steg');
    const shown = await db.as(cast.auditor, (tx) => ladderForReport(tx, cast.auditId));
    expect(shown).toEqual({ steps: [null, null, null, null, null], unplaced: null, base: null });
    expect(await db.as(cast.commissioner, (tx) => ladderForReport(tx, cast.auditId))).toBeUndefined();
  });

  it('is a step of the audit, as coding is', async () => {
    const status = await db.as(cast.auditor, (tx) => statesOf(tx, cast.auditId, steps));
    expect(status).toMatchObject([
      // the third has been interviewed, and cannot be read yet
      { status: 'under-way', detail: { params: { done: 2, all: 3 } } },
      { status: 'under-way', detail: { params: { done: 1, all: 3 } } },
    ]);
  });
});

describe('reading', () => {
  it('of a transcript is written to the read log, also when a form comes back', async () => {
    const lines = async () =>
      (
        await db.owner.query(
          "select count(*)::int as n from kernel.trail_entry where kind = 'read' and event = 'transcript' and subject_id = $1",
          [one.transcriptId],
        )
      ).rows[0].n;
    const before = await lines();
    await auditor.get(own);
    await auditor.post(own, { codes: [question] });
    expect(await lines()).toBe(before + 2);
  });

  it('is for the inside alone: everybody else gets one and the same answer', async () => {
    const [passage] = await passages();
    const paths = [
      base,
      own,
      `${base}/kodbok`,
      `${base}/trappan`,
      `${base}/koder/${question}`,
      `${base}/koder/utan`,
      `${base}/stallen/${passage!.id}`,
      `${base}/informanter/${one.informantId}`,
      `${base}/kodbok/${question}`,
      "/granskningar/1'or'1/kodning",
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
      const browser: Visitor = await site.as(who);
      const pages = [];
      for (const path of paths) pages.push(await browser.get(path));
      expect(pages.map((page) => page.status)).toEqual(paths.map(() => 404));
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
      const sent = await browser.post(own, { sentences: ticks(0), codes: [question] });
      expect(sent.status).toBe(404);
    }
    expect((await site.visitor().get(own)).location).toContain('/logga-in');
  });
});
