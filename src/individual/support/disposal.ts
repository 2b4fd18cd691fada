import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';

/** A file (akt) that is past its day: all that hangs on one support. */
export interface EndedFile {
  supportId: string;
  participantId: string;
}

/** Why it is destroyed, in words for the certificate, and the day that the years were counted from. */
export interface DisposalRule {
  reason: string;
  lastEntry: Day;
}

/**
 * Destroys one kind of what a file holds, with a certificate and a line in the ledger; nothing is said where there was none.
 *
 * @param tx acts for the job `record-disposal`.
 * @param what.tables by name, each with a `support_id`; counted together, and declared in `kernel.erasable`.
 * @returns how many rows were destroyed.
 */
export async function disposeOfFile(
  tx: Tx,
  file: EndedFile,
  rule: DisposalRule,
  what: { kind: string; tables: readonly string[] },
): Promise<number> {
  let count = 0;
  for (const table of what.tables) {
    const gone = await sql`delete from ${sql.table(table)} where support_id = ${file.supportId}`.execute(tx);
    count += Number(gone.numAffectedRows ?? 0n);
  }
  if (count === 0) return 0;
  await recordDisposal(tx, {
    stream: file.participantId,
    kind: what.kind,
    subjectId: file.supportId,
    reason: rule.reason,
    certificate: { count, lastEntry: rule.lastEntry },
    erased: what.tables.map((table) => ({ table, column: 'support_id', id: file.supportId })),
  });
  return count;
}
