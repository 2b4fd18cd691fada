import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { type DisposalRule, disposeOfFile, type EndedFile } from '../support/contract.ts';

/**
 * Destroys the schedule of a file that is past its day, with a certificate, and the calendar's address with it.
 *
 * @param tx acts for the job `record-disposal`.
 * @returns how many rows of the schedule were destroyed.
 */
export async function disposeSchedule(tx: Tx, file: EndedFile, rule: DisposalRule): Promise<number> {
  await sql`delete from individual.schedule_week where support_id = ${file.supportId}`.execute(tx);
  await sql`delete from individual.calendar_address where support_id = ${file.supportId}`.execute(tx);
  return disposeOfFile(tx, file, rule, { kind: 'schedule', tables: ['individual.schedule_item'] });
}
