import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';
import { listHolding } from './queries.ts';
import { isDue } from './rules.ts';

/**
 * Destroys the transcripts and interview notes of every audit whose day has come, with a certificate for each audit and
 * kind. What was coded in them goes along; the delivered report is an edition of its own and stays.
 *
 * @param tx acts for the job `audit-disposal`.
 * @returns how many audits were cleared.
 */
export async function disposeRawMaterial(tx: Tx): Promise<number> {
  const due = (await listHolding(tx)).filter((audit) =>
    isDue(audit.deliveredOn, audit.keepMonths, dayAt(tx.now)),
  );
  for (const audit of due) {
    const transcripts = await sql<{ id: string }>`
      delete from service.transcript where audit_id = ${audit.id} returning id`.execute(tx);
    const notes = await sql<{ id: string }>`
      delete from service.interview_note where interview_id in (
        select i.id from service.interview i where i.audit_id = ${audit.id}) returning id`.execute(tx);
    await certify(tx, audit, 'transcript', 'service.transcript', transcripts.rows);
    await certify(tx, audit, 'interview-notes', 'service.interview_note', notes.rows);
  }
  return due.length;
}

async function certify(
  tx: Tx,
  audit: { id: string; deliveredOn: string; keepMonths: number },
  kind: string,
  table: string,
  rows: { id: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await recordDisposal(tx, {
    stream: audit.id,
    kind,
    subjectId: audit.id,
    reason: `${audit.keepMonths} månader efter att rapporten lämnades över (${audit.deliveredOn})`,
    certificate: { count: rows.length },
    erased: rows.map(({ id }) => ({ table, column: 'id', id })),
  });
}
