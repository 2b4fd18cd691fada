import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { visitor as noOne } from '../../kernel/database/actor.ts';
import { qr } from '../../kernel/documents/model.ts';
import { sampleLetter } from '../../kernel/documents/sample-report.ts';
import { makeEdition, shareDraft } from './editions.ts';
import { file, fileName } from './files.ts';
import { FileFailedPage } from './pages/read-pages.tsx';
import { fillReport, said, setDelivered } from './report-scene.ts';
import { listReports } from './reports.ts';
import { codeOf } from './rules/markup.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const scene = await fillReport(db, cast);
const { as, visitor } = await testApp(db);
const base = `/granskningar/${cast.auditId}/rapport`;
const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const coordinator = await as(cast.coordinator);
const auditor = await as(cast.auditor);
const outside = [
  await as(cast.commissioner),
  await as(cast.unitManager),
  await as(cast.otherAuditor),
  await as(cast.rivalCoordinator),
  await as(cast.participant),
];

describe('the report’s pages while it is written', () => {
  it('are the inside’s: everybody else gets the page that does not exist, signed in or not', async () => {
    const paths = [
      base,
      `${base}/sammanfattning`,
      `${base}/kapitel/${cast.questionIds[0]}`,
      `${base}/forhandsgranska`,
      `${base}.pdf`,
      `${base}.docx`,
      `/rapporter/${cast.auditId}`,
      `/rapporter/${cast.auditId}/del/1`,
      `/rapporter/${cast.auditId}/rapport.pdf`,
    ];
    for (const path of paths) {
      for (const who of outside) expect([path, (await who.get(path)).status]).toEqual([path, 404]);
      const signedOut = await visitor().get(path);
      expect([303, 401, 404]).toContain(signedOut.status);
      expect(signedOut.text).not.toContain('Samtliga');
    }
  });

  it('show every part, what is missing, and what comes by itself', async () => {
    const page = await auditor.get(base);
    expect(page.status).toBe(200);
    for (const words of [
      'Sammanfattning',
      'Kapitel 2: Har stödet gjort vardagen lättare?',
      'Inget hindrar',
      'Förslag',
    ])
      expect(page.text).toContain(words);
  });

  it('know their parts and no others', async () => {
    for (const part of ['okand', 'kapitel', 'constructor', `kapitel/${cast.auditId}`, 'kapitel/inte-ett-id'])
      expect([part, (await auditor.get(`${base}/${part}`)).status]).toEqual([part, 404]);
  });

  it('show the report as it stands, with no words of who has said no', async () => {
    const page = await auditor.get(`${base}/forhandsgranska`);
    expect(page.text).toContain('Samtliga har varit med och skrivit sin plan.');
    expect(page.text).toContain(said.anna);
    expect(page.html).not.toContain(said.bo);
    expect(page.text).toContain('Frågeguide');
    expect(page.html).not.toMatch(/\[\[|\{intervjuade\}|report\./);
  });
});

describe('writing a part', () => {
  const path = `${base}/kapitel/${cast.questionIds[0]}`;
  const claim = codeOf(scene.claims.together);
  const quote = codeOf(scene.passages.cilla);

  it('offers the claims with the lines that put them in the text, and quotes of those alone who have said yes', async () => {
    const page = await auditor.get(path);
    expect(page.text).toContain(`[[påstående ${claim}]]`);
    expect(page.text).toContain(`[[citat ${quote}]]`);
    expect(page.text).not.toContain(codeOf(scene.passages.bo));
    expect(page.html).not.toContain(said.bo);
    const laidOut = await auditor.get(`${path}?utlagt=ja`);
    expect(laidOut.html).toContain(`[[påstående ${claim}: Samtliga har varit med`);
  });

  it('saves itself without a trail of every key, and is saved with one', async () => {
    const body = `Först.\n[[citat ${quote}: Hen läste upp varje rad.]]`;
    const drafted = await auditor.post(path, { body, _utkast: '1', _version: '0' });
    expect(JSON.parse(drafted.html)).toEqual({ version: 1 });
    expect((await auditor.post(path, { body: 'annat', _utkast: '1', _version: '0' })).status).toBe(409);
    const sent = await auditor.post(path, { heading: 'Vid köksbordet', body, _version: '1' });
    expect([sent.status, sent.location]).toEqual([303, path]);
    const { rows } = await db.owner.query(
      "select body from service.report_part where part = 'chapter' and heading = 'Vid köksbordet'",
    );
    // the words belong to who said them, and are kept nowhere else
    expect(rows).toEqual([{ body: `Först.\n[[citat ${quote}]]` }]);
    const trail = await db.owner.query("select from kernel.trail_entry where event = 'report-part-written'");
    expect(trail.rowCount).toBe(1);
    expect((await auditor.get(path)).html).toContain(`[[citat ${quote}: Hen läste upp varje rad.]]`);
    expect((await auditor.get(`${base}/forhandsgranska`)).text).toContain('Vid köksbordet');
  });

  it('loses nothing when two write at once', async () => {
    const page = await coordinator.get(path);
    await auditor.post(path, { heading: 'A', body: 'Revisorns text', _version: version(page.html) });
    const merge = await coordinator.post(path, {
      heading: 'B',
      body: 'Samordnarens text',
      _version: version(page.html),
    });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Revisorns text');
    expect(merge.html).toContain('Samordnarens text');
  });

  it('says what is wrong and keeps what was typed', async () => {
    const title = await auditor.post(`${base}/titel`, { heading: '', body: 'Raden under', _version: '0' });
    expect(title.status).toBe(422);
    expect(title.text).toContain('Skriv vad rapporten ska heta.');
    expect(title.html).toContain('Raden under');
    const long = await auditor.post(`${base}/forord`, { body: 'x'.repeat(100_001), _version: '0' });
    expect(long.status).toBe(422);
  });

  it('shows which claims the words for how many rest on', async () => {
    const page = await auditor.get(`${base}/sammanfattning`);
    expect(page.text).toContain('Samtliga har varit med och skrivit sin plan. 5 av 5');
    expect(page.text).toContain('Stämmer');
    const saved = await auditor.post(`${base}/insikter`, {
      heading: '',
      body: 'Många vill flytta. Hen sa: ”jag vill bo nära mina syskon igen”.',
      _version: '0',
    });
    expect(saved.status).toBe(303);
    const advised = await auditor.get(base);
    expect(advised.text).toContain('2 saker att titta på.');
    expect(advised.text).toContain('Inget hindrar');
  });

  it('is for nobody outside', async () => {
    for (const who of outside) {
      expect((await who.post(path, { heading: '', body: 'x', _version: '2' })).status).toBe(404);
      expect((await who.post(path, { body: 'x', _utkast: '1', _version: '2' })).status).toBe(404);
    }
    expect((await visitor().post(path, { body: 'x', _utkast: '1', _version: '2' })).status).toBe(401);
  });
});

describe('a draft that is shown', () => {
  it('is read by the audited unit’s manager, and by nobody else outside', async () => {
    await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'draft'));
    const manager = await as(cast.unitManager);
    expect((await manager.get(base)).status).toBe(404);
    await db.as(cast.coordinator, (tx) => shareDraft(tx, cast.auditId, '2026-12-05'));
    const page = await manager.get(base);
    expect(page.text).toContain('Det här är ett utkast');
    expect(page.text).toContain(said.anna);
    for (const player of [
      cast.commissioner,
      cast.otherManager,
      cast.worker,
      cast.careManager,
      cast.participant,
    ])
      expect((await (await as(player)).get(base)).status).toBe(404);
  });
});

describe('a delivered report', () => {
  it('is read by the parties from delivery and by everybody from the day of publication', async () => {
    expect((await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'final'))).ok).toBe(true);
    await setDelivered(db, cast, '2026-11-21', '2026-12-01');
    await db.owner.query("update service.proposal set state = 'received', received_on = '2026-11-21'");
    const commissioner = await as(cast.commissioner);
    expect((await commissioner.get(base)).location).toBe(`/rapporter/${cast.auditId}`);
    const page = await commissioner.get(`/rapporter/${cast.auditId}`);
    expect(page.text).toContain('inte offentlig än');
    expect(page.text.indexOf('Lättläst')).toBeLessThan(page.text.indexOf('Förslagen och svaren'));
    expect(page.html).toContain(`/forslag/${scene.proposal}`);
    expect((await commissioner.get('/rapporter')).text).toContain('Inte offentlig än');

    expect((await visitor().get('/rapporter')).text).toContain('Ingen rapport är offentlig än');
    expect((await visitor().get(`/rapporter/${cast.auditId}`)).status).toBe(404);
    const later = await testApp(db, { clock: () => new Date('2026-12-01T09:00:00Z') });
    const list = await later.visitor().get('/rapporter');
    expect(list.text).toContain('Boendestödet Söder · december 2026');
    expect(list.text).toContain('0 av 1 förslag är besvarade');
    expect((await later.visitor().get('/')).html).toContain('href="/rapporter"');
    expect((await later.visitor().get(`/rapporter/${cast.auditId}`)).status).toBe(200);
  });

  it('is read a chapter at a time, numbered as in the whole, with the way to the next', async () => {
    const commissioner = await as(cast.commissioner);
    const front = await commissioner.get(`/rapporter/${cast.auditId}`);
    const parts = [...front.html.matchAll(/\/del\/(\d+)"/g)].map(([, number]) => number!);
    expect(parts.length).toBeGreaterThan(8);
    const pages = await Promise.all(
      parts.map((part) => commissioner.get(`/rapporter/${cast.auditId}/del/${part}`)),
    );
    expect(pages.every(({ status }) => status === 200)).toBe(true);
    const titles = pages.map(({ html }) => /<h1[^>]*>([^<]*)/.exec(html)?.[1]);
    expect(titles).toContain('4 Har stödet gjort vardagen lättare?');
    expect(pages.map(({ text }) => text).join()).toContain(said.eva);
    expect((await commissioner.get(`/rapporter/${cast.auditId}/del/99`)).status).toBe(404);
    expect((await commissioner.get(`/rapporter/${cast.auditId}/del/0`)).status).toBe(404);
  });

  it('can no longer be written in, and says so', async () => {
    expect((await coordinator.get(base)).text).toContain('Rapporten är lämnad');
    expect((await coordinator.get(`${base}/forord`)).status).toBe(404);
    expect((await coordinator.post(`${base}/forord`, { body: 'x', _version: '0' })).status).toBe(404);
  });

  it('comes as PDF and Word, made again only when something has changed', async () => {
    const commissioner = await as(cast.commissioner);
    const pdf = await commissioner.get(`/rapporter/${cast.auditId}/rapport.pdf`);
    expect(pdf.status).toBe(200);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toBe('inline; filename="boendestod-i-soder.pdf"');
    expect(pdf.html).toMatch(/^%PDF-1\.7/);
    const word = await commissioner.get(`${base}.docx`);
    expect(word.headers.get('content-disposition')).toBe('attachment; filename="boendestod-i-soder.docx"');
    expect(word.html).toMatch(/^PK/);
  });

  it('shows nothing of who has withdrawn, on any of its pages, from the same moment', async () => {
    await db.owner.query('update service.informant set withdrawn_on = $2 where id = $1', [
      scene.informants.eva,
      '2026-11-21',
    ]);
    const commissioner = await as(cast.commissioner);
    const front = await commissioner.get(`/rapporter/${cast.auditId}`);
    const parts = [...front.html.matchAll(/\/del\/(\d+)"/g)].map(([, number]) => number!);
    for (const part of parts) {
      const page = await commissioner.get(`/rapporter/${cast.auditId}/del/${part}`);
      expect(page.html).not.toContain(said.eva);
      expect(page.html).not.toContain('En informant går ut på egen hand.');
    }
    expect((await coordinator.get(`/rapporter/${cast.auditId}`)).status).toBe(200);
  });
});

describe('a file that cannot be written', () => {
  it('gets a calm page with another way to read', async () => {
    // an address no QR code can hold: it stands for any failure while the file is written
    const broken = { ...sampleLetter, blocks: [qr(`https://x.example/${'x'.repeat(5000)}`, 'Länk')] };
    const { app: own } = await testApp(db, { clock: () => now });
    own.get(
      '/trasig',
      file('pdf', {
        find: async () => broken,
        failed: () => <FileFailedPage back="/rapporter" />,
        open: true,
      }),
    );
    const response = await own.request('http://medskapa.test/trasig');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Filen kunde inte göras just nu');
  });

  it('has a name that every system can keep', () => {
    expect(fileName('Vem håller i pennan? – "Älvnäs"/..', 'pdf')).toBe('vem-haller-i-pennan-alvnas.pdf');
    expect(fileName('…', 'docx')).toBe('rapport.docx');
  });
});

describe('the list of reports', () => {
  it('comes a page at a time, the latest published first, with a calm answer beyond its end', async () => {
    const { rows } = await db.owner.query<{ document: object }>(
      "select document from service.report_edition where kind = 'final' and document is not null limit 1",
    );
    // 12 more, two to each day of publication: those of one day keep their order by id
    for (let number = 1; number <= 12; number += 1) {
      const id = `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
      const day = `2026-10-${String(10 + Math.ceil(number / 2)).padStart(2, '0')}`;
      await db.owner.query(
        `insert into service.audit (id, bureau_id, title, stage, delivered_on, created_on)
          values ($1, $2, 'Uppdraget', 'delivered', '2026-10-01', '2026-01-01')`,
        [id, cast.bureau],
      );
      await db.owner.query(`insert into service.commission_plan (audit_id, publish_on) values ($1, $2)`, [
        id,
        day,
      ]);
      await db.owner.query(
        `insert into service.report_edition (audit_id, kind, edition, document, made_on)
          values ($1, 'final', 1, $2, '2026-10-01')`,
        [id, { ...rows[0]!.document, title: `Granskning nummer ${number}.` }],
      );
    }
    const later = await testApp(db, { clock: () => new Date('2026-12-01T09:00:00Z') });
    const list = async (query: string) => (await later.visitor().get(`/rapporter${query}`)).html;
    const order = (html: string) =>
      [...html.matchAll(/Granskning nummer (\d+)\./g)].map(([, number]) => number);

    const first = await list('');
    expect(order(first)).toEqual(['11', '12', '9', '10', '7', '8', '5', '6', '3']);
    expect(first).toContain('13 rapporter, den senaste först');
    expect(first).toContain('Sida 1 av 2');
    expect(first).toContain('href="/rapporter?sida=2" rel="next"');
    const second = await list('?sida=2');
    expect(order(second)).toEqual(['4', '1', '2']);
    expect(second).toContain('href="/rapporter" rel="prev"');
    expect(second).not.toContain('rel="next"');
    for (const wrong of ['0', '-1', '1.5', 'tre', '1e9', ''])
      expect(await list(`?sida=${wrong}`)).toContain('Sida 1 av 2');
    const beyond = await later.visitor().get('/rapporter?sida=3');
    expect(beyond.status).toBe(200);
    expect(beyond.text).toContain('Så många rapporter finns det inte');
    expect(beyond.html).toContain('href="/rapporter"');
  });

  it('counts what the asker may open, and nothing else', async () => {
    const total = async (actor: Parameters<typeof db.as>[0]) =>
      (await db.as(actor, (tx) => listReports(tx, { page: 1 }))).total;
    // the cast's own report is delivered and not public yet
    expect(await total(cast.commissioner)).toBe(13);
    expect(await total(cast.auditor)).toBe(13);
    expect(await total(cast.rivalAuditor)).toBe(12);
    expect(await total(noOne)).toBe(12);
  });
});
