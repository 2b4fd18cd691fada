import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { DocumentModel } from '../../kernel/documents/model.ts';
import { dayAt, formatMonthSpan } from '../../kernel/i18n/dates.ts';
import type { FieldError } from '../../kernel/requests/context.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import { findReportData, readReport } from './queries.ts';
import { asEdition } from './rules/colophon.ts';
import { assemble } from './rules/document.ts';
import { problemsOf } from './rules/problems.ts';
import type { EditionKind, ReportData, Source } from './rules/report.ts';
import { type Snapshot, withoutGone } from './rules/withdrawal.ts';
import './tables.ts';

/** An edition as the actor may read it; what has been taken back since it was made is already left out. */
export interface Edition {
  id: string;
  auditId: string;
  kind: EditionKind;
  edition: number;
  madeOn: Day;
  sharedOn: Day | null;
  document: DocumentModel;
}

type Row = Edition & { gaps: number[][] };

const columns = sql`e.id, e.audit_id as "auditId", e.kind, e.edition, e.made_on as "madeOn", e.shared_on as "sharedOn",
  e.document, service.report_gaps(e.id) as gaps`;

const whole = ({ gaps, ...edition }: Row): Edition => ({
  ...edition,
  document: withoutGone({ document: edition.document, sources: [] }, gaps).document,
});

/** The newest edition of a kind that the actor may read, or undefined. */
export async function latestEdition(
  tx: Tx,
  auditId: string,
  kind: EditionKind,
): Promise<Edition | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from service.report_edition e
    where e.audit_id = ${auditId} and e.kind = ${kind} and e.document is not null
    order by e.edition desc limit 1`.execute(tx);
  return rows[0] && whole(rows[0]);
}

/** The newest draft that has been shown to the audited unit, or undefined. */
export async function sharedDraft(tx: Tx, auditId: string): Promise<Edition | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from service.report_edition e
    where e.audit_id = ${auditId} and e.kind = 'draft' and e.shared_on is not null and e.document is not null
    order by e.edition desc limit 1`.execute(tx);
  return rows[0] && whole(rows[0]);
}

/** The editions that have been made, newest first; those that a withdrawal has emptied too. */
export async function listEditions(
  tx: Tx,
  auditId: string,
): Promise<{ kind: EditionKind; edition: number; madeOn: Day; sharedOn: Day | null; stands: boolean }[]> {
  const { rows } = await sql<{
    kind: EditionKind;
    edition: number;
    madeOn: Day;
    sharedOn: Day | null;
    stands: boolean;
  }>`
    select kind, edition, made_on as "madeOn", shared_on as "sharedOn", document is not null as stands
    from service.report_edition where audit_id = ${auditId} order by kind desc, edition desc`.execute(tx);
  return rows;
}

/** The month as a report's cover has it: "maj 2026". */
const monthOf = (tx: Tx) => formatMonthSpan(dayAt(tx.now), dayAt(tx.now), 'sv');

async function nextNumber(tx: Tx, auditId: string, kind: EditionKind): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(edition), 0) + 1 as next from service.report_edition
    where audit_id = ${auditId} and kind = ${kind}`.execute(tx);
  return rows[0]!.next;
}

/**
 * The report as it stands now, put together anew. For the audit's inside.
 *
 * @throws Error where the actor is not inside the audit.
 */
export async function buildReport(
  tx: Tx,
  auditId: string,
  { edition }: { edition: EditionKind | 'preview' },
): Promise<DocumentModel> {
  return (await snapshot(tx, auditId, edition)).document;
}

async function snapshot(tx: Tx, auditId: string, edition: EditionKind | 'preview'): Promise<Snapshot> {
  const data = await findReportData(tx, auditId);
  if (!data) throw new Error('the report is put together inside the audit');
  if (edition === 'preview') return previewOf(tx, data);
  const number = await nextNumber(tx, auditId, edition);
  return assemble(data, { edition, number, month: monthOf(tx) });
}

const previewOf = (tx: Tx, data: ReportData): Snapshot =>
  assemble(data, { edition: 'preview', number: 0, month: monthOf(tx) });

/** The report as it would stand now, from what has been read already. */
export const previewDocument = (tx: Tx, data: ReportData): DocumentModel => previewOf(tx, data).document;

/**
 * Makes the next edition of the report: a snapshot that nobody can change. A final one is refused while anything stands
 * in its way, a draft only by what could point somebody out.
 */
export async function makeEdition(
  tx: Tx,
  auditId: string,
  kind: EditionKind,
): Promise<{ ok: true; edition: number } | { ok: false; problems: FieldError[] }> {
  // one at a time for each audit, so that two presses make two numbers
  await sql`select pg_advisory_xact_lock(hashtext('report ' || ${auditId}))`.execute(tx);
  const report = await readReport(tx, auditId);
  if (!report) return { ok: false, problems: [{ field: '', text: 'report.error.not-there' }] };
  const { data } = report;
  const problems = problemsOf(data, report.claimProblems).filter(
    (problem) => kind === 'final' || problem.exposes,
  );
  if (problems.length > 0) {
    return {
      ok: false,
      problems: problems.map(({ text, params }) => ({ field: '', text, ...(params ? { params } : {}) })),
    };
  }
  const number = await nextNumber(tx, auditId, kind);
  const made = assemble(data, { edition: kind, number, month: monthOf(tx) });
  await insertEdition(tx, { auditId, kind, number, snapshot: made });
  return { ok: true, edition: number };
}

interface NewEdition {
  auditId: string;
  kind: EditionKind;
  number: number;
  snapshot: Snapshot;
  sharedOn?: Day | null;
  remarksBy?: Day | null;
}

async function insertEdition(
  tx: Tx,
  { auditId, kind, number, snapshot, sharedOn = null, remarksBy = null }: NewEdition,
): Promise<void> {
  const id = randomUUID();
  const document = JSON.stringify(snapshot.document);
  await sql`
    insert into service.report_edition (id, audit_id, kind, edition, document, made_on, shared_on, remarks_by)
    values (${id}, ${auditId}, ${kind}, ${number}, ${document}::jsonb, ${dayAt(tx.now)}, ${sharedOn}, ${remarksBy})`.execute(
    tx,
  );
  if (snapshot.sources.length > 0) {
    await service(tx)
      .insertInto('service.report_source')
      .values(
        snapshot.sources.map(({ claim, ...source }) => ({
          edition_id: id,
          ...source,
          claim_id: claim ?? null,
        })),
      )
      .execute();
  }
  await recordChange(tx, { stream: auditId, event: `report-${kind}-made`, subject: id, content: document });
}

/** Shows the newest draft to the audited unit, which may point out factual errors to the end of a day. */
export async function shareDraft(tx: Tx, auditId: string, remarksBy: Day): Promise<void> {
  await sql`
    update service.report_edition set shared_on = ${dayAt(tx.now)}, remarks_by = ${remarksBy}
    where id = (select e.id from service.report_edition e where e.audit_id = ${auditId} and e.kind = 'draft'
      and e.document is not null order by e.edition desc limit 1)`.execute(tx);
}

/**
 * Makes new editions without what has been taken back, and empties the ones they take the place of: quotes go, findings
 * that nobody is left behind go, and nothing else moves. Readers miss them from the moment of the withdrawal; this makes
 * it lasting. For the audit's inside and the nightly job.
 *
 * @returns how many editions were made.
 */
export async function reviseAfterWithdrawal(tx: Tx, auditId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('report ' || ${auditId}))`.execute(tx);
  const { rows } = await sql<Row & { sources: Source[]; newest: boolean; remarksBy: Day | null }>`
    select ${columns}, e.remarks_by as "remarksBy",
      coalesce((select jsonb_agg(jsonb_build_object('at', s.at, 'kind', s.kind, 'informants', s.informants) order by s.at)
        from service.report_source s where s.edition_id = e.id), '[]') as sources,
      not exists (select from service.report_edition l where l.audit_id = e.audit_id and l.kind = e.kind
        and l.edition > e.edition and l.document is not null) as newest
    from service.report_edition e
    where e.audit_id = ${auditId} and e.document is not null order by e.kind, e.edition desc`.execute(tx);
  let made = 0;
  for (const row of rows.filter(({ gaps }) => gaps.length > 0)) {
    if (row.newest) {
      const number = await nextNumber(tx, auditId, row.kind);
      const { document, sources } = withoutGone(row, row.gaps);
      const snapshot = { document: asEdition(document, row.kind, number, monthOf(tx)), sources };
      await insertEdition(tx, { ...row, number, snapshot });
      made += 1;
    }
    await emptyEdition(tx, row);
  }
  return made;
}

async function emptyEdition(tx: Tx, { id, auditId, kind, edition }: Edition): Promise<void> {
  await sql`delete from service.report_source where edition_id = ${id}`.execute(tx);
  await sql`update service.report_edition set document = null where id = ${id}`.execute(tx);
  await recordDisposal(tx, {
    stream: auditId,
    kind: 'report-edition',
    subjectId: id,
    reason: 'Någon har tagit tillbaka sitt samtycke. En ny utgåva har tagit den här utgåvans plats.',
    certificate: { edition, kind },
    // nothing to destroy again: a backup from before holds this edition and not the one that took its place. What was
    // taken back is played from its own line, is missed by every reader at once, and is revised away the night after
    erased: [],
  });
}

/** Audits with an edition that somebody has withdrawn from since it was made; for the nightly job. */
export async function auditsToRevise(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ auditId: string }>`
    select distinct e.audit_id as "auditId" from service.report_edition e
    where e.document is not null and service.report_gaps(e.id) <> '[]'`.execute(tx);
  return rows.map(({ auditId }) => auditId);
}
