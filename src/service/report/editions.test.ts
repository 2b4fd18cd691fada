import { describe, expect, it } from 'vitest';
import { type Cast, castAudit } from '../../../tests/cast.ts';
import { now, type TestDatabase, testDatabase } from '../../../tests/database.ts';
import type { DocumentModel } from '../../kernel/documents/model.ts';
import { createMail } from '../../kernel/mail/mail.ts';
import { exportReport } from './command.ts';
import { reportProblems } from './contract.ts';
import { buildReport, latestEdition, makeEdition, reviseAfterWithdrawal } from './editions.ts';
import { revision } from './jobs.ts';
import { fillReport, type Name, said, setDelivered } from './report-scene.ts';

/** Every text of a document. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(texts);
}
const quoted = (document: DocumentModel | undefined): Name[] =>
  (Object.entries(said) as [Name, string][]).flatMap(([name, words]) =>
    texts(document).join('\n').includes(words) ? [name] : [],
  );

async function scene() {
  const db = await testDatabase();
  const cast = await castAudit(db);
  return { db, cast, ...(await fillReport(db, cast)) };
}
const withdraw = (db: TestDatabase, informant: string) =>
  db.owner.query('update service.informant set withdrawn_on = $2 where id = $1', [informant, '2026-11-21']);
const deliver = async (db: TestDatabase, cast: Cast) => {
  const made = await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'final'));
  expect(made).toEqual({ ok: true, edition: 1 });
  await setDelivered(db, cast, '2026-11-21', '2026-11-21');
};
const latest = (db: TestDatabase, cast: Cast) =>
  db.as(cast.visitor, (tx) => latestEdition(tx, cast.auditId, 'final'));

describe('the report as it stands', () => {
  it('quotes only those who have said yes, and tells what everybody has said', async () => {
    const { db, cast, passages, claims } = await scene();
    await db.owner.query(
      'update service.claim_passage set quoted = true where claim_id = $1 and passage_id = $2',
      [claims.together, passages.bo],
    );
    const document = await db.as(cast.auditor, (tx) => buildReport(tx, cast.auditId, { edition: 'preview' }));
    expect(quoted(document)).toEqual(['anna', 'cilla', 'eva']);
    expect(texts(document)).toContain('Samtliga har varit med och skrivit sin plan.');
  });

  it('is put together inside the audit and nowhere else', async () => {
    const { db, cast } = await scene();
    for (const actor of [cast.commissioner, cast.rivalCoordinator, cast.visitor]) {
      await expect(
        db.as(actor, (tx) => buildReport(tx, cast.auditId, { edition: 'preview' })),
      ).rejects.toThrow('inside');
      expect(await db.as(actor, (tx) => makeEdition(tx, cast.auditId, 'final'))).toMatchObject({ ok: false });
    }
  });

  it('leaves out who has withdrawn or taken back a yes to quotes, from the same moment', async () => {
    const { db, cast, informants } = await scene();
    await db.owner.query(
      "update service.informant_consent set withdrawn_on = '2026-11-21' where informant_id = $1 and kind = 'quotes'",
      [informants.anna],
    );
    await withdraw(db, informants.eva);
    const document = await db.as(cast.auditor, (tx) => buildReport(tx, cast.auditId, { edition: 'preview' }));
    expect(quoted(document)).toEqual(['cilla']);
  });
});

describe('an edition', () => {
  it('is refused as final while something stands in its way, and as draft only by what points somebody out', async () => {
    const { db, cast, claims } = await scene();
    await db.owner.query("update service.report_part set body = '' where part = 'summary'");
    const make = (kind: 'draft' | 'final') =>
      db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, kind));
    expect(await make('final')).toEqual({
      ok: false,
      problems: [{ field: '', text: 'report.problem.missing.summary' }],
    });
    expect(await db.as(cast.coordinator, (tx) => reportProblems(tx, cast.auditId))).toHaveLength(1);
    expect(await make('draft')).toEqual({ ok: true, edition: 1 });
    await db.owner.query(
      'update service.claim set exposure_reviewed_by = null, exposure_reviewed_voices = null where id = $1',
      [claims.out],
    );
    expect(await make('draft')).toMatchObject({
      ok: false,
      problems: [{ text: 'report.problem.claim.exposure' }],
    });
  });

  it('is counted by itself for drafts and finals, also when two press at once', async () => {
    const { db, cast } = await scene();
    const drafts = await Promise.all(
      [1, 2].map(() => db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'draft'))),
    );
    expect(drafts.map((made) => made.ok && made.edition).sort()).toEqual([1, 2]);
    await deliver(db, cast);
  });
});

describe('a withdrawal after delivery', () => {
  it('is missed by every reader at once, and leaves a new edition and an empty old one', async () => {
    const { db, cast, informants } = await scene();
    await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'draft'));
    await deliver(db, cast);
    expect(quoted((await latest(db, cast))?.document)).toEqual(['anna', 'cilla', 'eva']);

    await withdraw(db, informants.eva);
    const atOnce = (await latest(db, cast))?.document;
    expect(quoted(atOnce)).toEqual(['anna', 'cilla']);
    // nobody is left behind it, neither in its chapter nor under the proposal
    expect(texts(atOnce)).not.toContain('En informant går ut på egen hand.');
    expect(texts(atOnce)).toContain('Samtliga har varit med och skrivit sin plan.');

    expect(await db.as(cast.coordinator, (tx) => reviseAfterWithdrawal(tx, cast.auditId))).toBe(2);
    const lasting = await latest(db, cast);
    expect(lasting).toMatchObject({ edition: 2 });
    expect(quoted(lasting?.document)).toEqual(['anna', 'cilla']);
    expect(texts(lasting?.document)).toContain('2, november 2026');
    const { rows } = await db.owner.query('select document::text from service.report_edition');
    expect(rows.map(({ document }) => document).filter((document) => document?.includes(said.eva))).toEqual(
      [],
    );
    expect(rows.filter(({ document }) => document === null)).toHaveLength(2);
    const disposed = await db.owner.query("select * from kernel.disposal where kind = 'report-edition'");
    expect(disposed.rows).toHaveLength(2);
    expect(JSON.stringify(disposed.rows)).not.toContain('hunden');
  });

  it('happens once, and again when the next one withdraws', async () => {
    const { db, cast, informants } = await scene();
    await deliver(db, cast);
    const revise = () => db.as(cast.auditor, (tx) => reviseAfterWithdrawal(tx, cast.auditId));
    expect(await revise()).toBe(0);
    await withdraw(db, informants.anna);
    expect(await revise()).toBe(1);
    expect(await revise()).toBe(0);
    await db.owner.query(
      "update service.informant_consent set withdrawn_on = '2026-11-21' where informant_id = $1 and kind = 'quotes'",
      [informants.cilla],
    );
    expect(quoted((await latest(db, cast))?.document)).toEqual(['eva']);
    expect(await revise()).toBe(1);
    expect(quoted((await latest(db, cast))?.document)).toEqual(['eva']);
  });

  it('is made lasting by the nightly job, which says nothing of when', async () => {
    const { db, cast, informants } = await scene();
    await deliver(db, cast);
    await withdraw(db, informants.eva);
    const job = () =>
      revision.run(
        {
          database: db.database,
          actor: { kind: 'job', name: revision.name },
          mail: createMail(undefined, () => {}),
          now,
        },
        {},
      );
    await job();
    await job();
    expect(await latest(db, cast)).toMatchObject({ edition: 2 });
    const { rows } = await db.owner.query(
      'select count(*) from service.report_edition where document is not null',
    );
    expect(Number(rows[0].count)).toBe(1);
  });
});

describe('the export', () => {
  it('gives an operator the delivered report and nothing before it, and says so in the trail', async () => {
    const { db, cast, informants } = await scene();
    const take = (auditId = cast.auditId) => exportReport(db.database, { auditId, format: 'html', now });
    expect(await take()).toBeUndefined();
    await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'draft'));
    const made = await db.as(cast.coordinator, (tx) => makeEdition(tx, cast.auditId, 'final'));
    expect(made.ok).toBe(true);
    expect(await take()).toBeUndefined();
    await setDelivered(db, cast, '2026-11-21', '2027-03-01');
    await withdraw(db, informants.eva);
    const html = String(await take());
    expect(html).toContain(said.anna);
    expect(html).not.toContain(said.eva);
    expect(await take('40000000-0000-4000-8000-000000000001')).toBeUndefined();
    const { rows } = await db.owner.query(
      "select job from kernel.trail_entry where event = 'report-exported'",
    );
    expect(rows).toEqual([{ job: 'audit-export' }]);
  });
});
