import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
let clock = now;
const later = (days: number) => {
  clock = new Date(now.getTime() + days * 86_400_000);
};
const site = await testApp(db, { clock: () => clock });
const base = `/granskningar/${cast.auditId}/overlamning`;
const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
const day = (name: string, text: string) => {
  const [year, month, date] = text.split('-');
  return { [`${name}-dag`]: date!, [`${name}-manad`]: month!, [`${name}-ar`]: year! };
};

await db.owner.query("update service.audit set stage = 'reporting' where id = $1", [cast.auditId]);
await db.owner.query(
  "insert into service.proposal (audit_id, number, heading, body) values ($1, 1, 'Samma vikarie', 'Därför')",
  [cast.auditId],
);

/** The least a report can be delivered with: one interview held, the guide, the summaries, and a text in each chapter. */
async function writeReport(): Promise<void> {
  const informant = '10000000-0000-4000-8000-000000000001';
  await db.owner.query(
    "insert into service.informant (id, audit_id, label, way) values ($1, $2, 'Deltagare 4', 'phone')",
    [informant, cast.auditId],
  );
  await db.owner.query(
    "insert into service.interview (audit_id, informant_id, guide_version, state, held_on) values ($1, $2, 1, 'done', '2026-10-01')",
    [cast.auditId, informant],
  );
  await db.owner.query('insert into service.guide_version values ($1, 1, $2, $3)', [
    cast.auditId,
    JSON.stringify({ opening: '', closing: '', questions: [] }),
    '2026-09-01',
  ]);
  for (const part of ['summary', 'easy-read']) {
    await db.owner.query(
      "insert into service.report_part (audit_id, part, body) values ($1, $2, 'Det går bra')",
      [cast.auditId, part],
    );
  }
  for (const question of cast.questionIds) {
    await db.owner.query(
      "insert into service.report_part (audit_id, part, commission_question_id, body) values ($1, 'chapter', $2, 'Det går bra')",
      [cast.auditId, question],
    );
  }
}
await writeReport();

describe('from draft to revisit', () => {
  it('begins with showing the draft to the unit, until a day to come', async () => {
    const coordinator = await site.as(cast.coordinator);
    expect((await coordinator.get(base)).text).toContain('Visa utkastet för enheten');
    const past = await coordinator.post(`${base}/utkast`, day('remarksBy', '2026-11-20'));
    expect(past.status).toBe(422);
    expect(past.text).toContain('Välj en dag som kommer');
    const shown = await coordinator.post(`${base}/utkast`, day('remarksBy', '2026-12-05'));
    expect(shown.status).toBe(303);
    expect((await coordinator.get(base)).text).toContain('Enheten har till lördag 5 december');
  });

  it('lets the unit point out errors, and nobody else', async () => {
    const manager = await site.as(cast.unitManager);
    const half = await manager.post(`${base}/anmarkning`, { draftWords: 'Det står 2019', remark: '' });
    expect(half.status).toBe(422);
    expect(half.html).toContain('Det står 2019');
    const said = await manager.post(`${base}/anmarkning`, {
      draftWords: 'Det står 2019',
      remark: 'Det var 2020',
    });
    expect(said.status).toBe(303);
    for (const who of [cast.otherManager, cast.worker, cast.rivalCoordinator, cast.administrator]) {
      expect((await (await site.as(who)).get(base)).status).toBe(404);
    }
    const commissioner = await site.as(cast.commissioner);
    expect((await commissioner.get(base)).text).not.toContain('Det var 2020');
  });

  it('is not delivered over an undecided remark', async () => {
    later(20);
    const coordinator = await site.as(cast.coordinator);
    expect((await coordinator.get(base)).text).toContain('Ta ställning till det enheten har skrivit');
    const refused = await coordinator.post(`${base}/overlamna`);
    expect(refused.status).toBe(422);
    expect((await (await site.as(cast.commissioner)).get('/granskningar')).text).not.toContain('Överlämnad');
  });

  it('keeps both texts with the bureau’s decision', async () => {
    const coordinator = await site.as(cast.coordinator);
    const page = await coordinator.get(base);
    const path = /action="([^"]*\/anmarkning\/[^"]+)"/.exec(page.html)![1]!;
    const silent = await coordinator.post(path, {
      decision: 'accepted',
      reasons: '',
      _version: version(page.html),
    });
    expect(silent.status).toBe(422);
    const fields = {
      decision: 'accepted',
      reasons: 'Ni har rätt',
      finalWords: 'Det står 2020',
      _version: version(page.html),
    };
    expect((await coordinator.post(path, fields)).status).toBe(303);
    const stale = await coordinator.post(path, { ...fields, reasons: 'Nej, vi står fast' });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('Ni har rätt');
    const manager = await site.as(cast.unitManager);
    for (const words of ['Det står 2019', 'Det var 2020', 'Ni har rätt', 'Det står 2020']) {
      expect((await manager.get(base)).text).toContain(words);
    }
  });

  it('is delivered once, with the proposals waiting for their answers', async () => {
    const coordinator = await site.as(cast.coordinator);
    const delivered = await coordinator.post(`${base}/overlamna`);
    expect(delivered.status, delivered.text).toBe(303);
    const { rows } = await db.owner.query('select stage, delivered_on from service.audit where id = $1', [
      cast.auditId,
    ]);
    expect(rows).toEqual([{ stage: 'delivered', delivered_on: '2026-12-11' }]);
    const proposals = await db.owner.query('select state, received_on from service.proposal');
    expect(proposals.rows).toEqual([{ state: 'received', received_on: '2026-12-11' }]);
    expect((await coordinator.post(`${base}/overlamna`)).status).toBe(422);
  });

  it('is revisited six months later at the earliest', async () => {
    later(60);
    const coordinator = await site.as(cast.coordinator);
    const soon = await coordinator.post(`${base}/aterbesok`, {
      words: 'Inget än',
      ...day('heldOn', '2027-01-15'),
    });
    expect(soon.status).toBe(422);
    expect(soon.html).toContain('Inget än');
    later(220);
    const again = await site.as(cast.coordinator);
    const held = await again.post(`${base}/aterbesok`, {
      words: 'Två fasta vikarier finns nu',
      ...day('heldOn', '2027-06-20'),
    });
    expect(held.status, held.text).toBe(303);
    expect((await (await site.as(cast.commissioner)).get(base)).text).toContain(
      'Två fasta vikarier finns nu',
    );
  });
});
