import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { verifyTrail } from '../../kernel/trail/verify.ts';

const db = await testDatabase();
const cast = await castAudit(db);
let clock = now;
const site = await testApp(db, { clock: () => clock });
const auditor = await site.as(cast.auditor);
const base = `/granskningar/${cast.auditId}/intervjuer`;
const informant = '10000000-0000-4000-8000-000000000001';
const silent = '10000000-0000-4000-8000-000000000002';
const question = '30000000-0000-4000-8000-000000000001';

await db.owner.query(
  `insert into service.informant (id, audit_id, label, way) values ($1, $3, 'Deltagare 4', 'phone'), ($2, $3, 'Deltagare 9', 'cafe')`,
  [informant, silent, cast.auditId],
);
await db.owner.query(
  `insert into service.informant_consent values ($1, 'taking-part', true, 'oral', $2, '2026-11-20', null)`,
  [informant, cast.coordinator.personId],
);
await db.owner.query(
  "insert into service.guide_question (id, audit_id, commission_question_id, position, text) values ($1, $2, $3, 1, 'Hur började det?')",
  [question, cast.auditId, cast.questionIds[0]],
);
await db.owner.query("insert into service.guide_version values ($1, 2, $2, '2026-11-01')", [
  cast.auditId,
  JSON.stringify({
    opening: 'Tack för att du ville prata.',
    closing: 'Något mer?',
    questions: [
      { id: question, text: 'Hur började det?', followUpYes: 'Berätta mer', followUpNo: '', followUpHow: '' },
    ],
  }),
]);

const version = (html: string, after: string) =>
  /name="_version" value="(\d+)"/.exec(html.slice(html.indexOf(after)))?.[1] ?? '';

describe('interview mode', () => {
  let path = '';

  it('begins with consent, and only then', async () => {
    const refused = await auditor.post(`${base}/${silent}/borja`);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Fråga först om personen vill vara med');
    const begun = await auditor.post(`${base}/${informant}/borja`);
    expect(begun.status).toBe(303);
    path = begun.location!;
    const page = await auditor.get(path);
    expect(page.text).toContain('1. Hur började det?');
    expect(page.text).toContain('Berätta mer');
  });

  it('never shows the commission questions', async () => {
    expect((await auditor.get(path)).text).not.toContain('Hur fungerar samarbetet om planen?');
  });

  it('tells the time to who asks, and to nobody else', async () => {
    clock = new Date(now.getTime() + 25 * 60_000);
    expect((await auditor.get(path)).text).not.toContain('Ni har pratat i');
    expect((await auditor.get(`${path}?tid=ja`)).text).toContain('Ni har pratat i 25 minuter');
  });

  it('saves notes with and without scripts, and lets two interviewers keep both texts', async () => {
    const note = `${path}/anteckning/${question}`;
    const field = `note-${question}`;
    const drafted = await auditor.post(note, { [field]: 'Hon ringde själv', _utkast: '1', _version: '0' });
    expect(JSON.parse(drafted.html)).toEqual({ version: 1 });
    const page = await auditor.get(path);
    expect(page.html).toContain('Hon ringde själv');
    const sent = await auditor.post(note, {
      [field]: 'Hon ringde själv, i mars',
      _version: version(page.html, `fraga-${question}`),
    });
    expect(sent.status).toBe(303);
    const late = await auditor.post(note, {
      [field]: 'Det var sonen som ringde',
      _utkast: '1',
      _version: '1',
    });
    expect(late.status).toBe(409);
    const merge = await auditor.post(note, { [field]: 'Det var sonen som ringde', _version: '1' });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Hon ringde själv, i mars');
    expect(merge.html).toContain('Det var sonen som ringde');
  });

  it('is a 404 for a question that is not in the guide and for an interview that is somebody else’s', async () => {
    const forged = '30000000-0000-4000-8000-00000000000f';
    expect((await auditor.post(`${path}/anteckning/${forged}`, { [`note-${forged}`]: 'x' })).status).toBe(
      404,
    );
    for (const who of [
      cast.commissioner,
      cast.unitManager,
      cast.otherAuditor,
      cast.rivalAuditor,
      cast.worker,
    ]) {
      expect((await (await site.as(who)).get(path)).status).toBe(404);
      expect((await (await site.as(who)).get(base)).status).toBe(404);
    }
  });

  it('pauses, goes on and ends; then only the minutes are left', async () => {
    for (const action of ['pause', 'go-on']) {
      expect((await auditor.post(`${path}/lage`, { action })).status).toBe(303);
    }
    const recorded = await auditor.post(`${path}/lage`, { action: 'finish', minutes: '52', recorded: 'ja' });
    expect(recorded.text).toContain('har inte sagt ja till inspelning');
    expect((await auditor.post(`${path}/lage`, { action: 'finish', minutes: 'en timme' })).text).toContain(
      'med siffror',
    );
    expect((await auditor.post(`${path}/lage`, { action: 'finish', minutes: '52' })).status).toBe(303);
    const { rows } = await db.owner.query(
      'select state, minutes, started_at, recorded from service.interview',
    );
    expect(rows).toEqual([{ state: 'done', minutes: 52, started_at: null, recorded: false }]);
  });

  it('leaves a line in the read log for each reading, and the chain holds', async () => {
    const { rows } = await db.owner.query(
      "select count(*)::int as readings from kernel.trail_entry where kind = 'read' and event = 'interview-notes' and person_id = $1",
      [cast.auditor.personId],
    );
    expect(rows[0].readings).toBeGreaterThan(3);
    expect((await db.as({ kind: 'job', name: 'verify-trail' }, verifyTrail)).broken).toEqual([]);
  });

  it('is not answered when a browser only fetches ahead', async () => {
    const cookie = 'medskapa=x';
    const answer = await site.app.request(`http://medskapa.test${path}`, {
      headers: { cookie, 'sec-purpose': 'prefetch' },
    });
    expect(answer.status).toBe(503);
  });

  it('prints the guide without anybody’s name', async () => {
    const paper = await auditor.get(`${base}/papper`);
    expect(paper.text).toContain('Hur började det?');
    expect(paper.text).not.toContain('Deltagare');
  });
});
