import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';

/**
 * Destroys the schedule of a file that is past its day, with a certificate, and the calendar's address with it.
 *
 * @param tx acts for the job `record-disposal`.
 * @returns how many rows of the schedule were destroyed.
 */
export async function disposeSchedule(
  tx: Tx,
  file: { supportId: string; participantId: string },
  rule: { reason: string; lastEntry: Day },
): Promise<number> {
  const gone = await sql`delete from individual.schedule_item where support_id = ${file.supportId}`.execute(
    tx,
  );
  await sql`delete from individual.schedule_week where support_id = ${file.supportId}`.execute(tx);
  await sql`delete from individual.calendar_address where support_id = ${file.supportId}`.execute(tx);
  const count = Number(gone.numAffectedRows ?? 0n);
  if (count === 0) return 0;
  await recordDisposal(tx, {
    stream: file.participantId,
    kind: 'schedule',
    subjectId: file.supportId,
    reason: rule.reason,
    certificate: { count, lastEntry: rule.lastEntry },
    erased: [{ table: 'individual.schedule_item', column: 'support_id', id: file.supportId }],
  });
  return count;
}
