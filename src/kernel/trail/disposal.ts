import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { dayAt } from '../i18n/dates.ts';
import { recordChange } from './trail.ts';

/**
 * Where the destroyed thing stood, so that it can be destroyed again after an older backup is restored: whole rows of a
 * table, or some columns of rows that stay.
 */
export interface Erased {
  /** with its schema, e.g. `service.transcript` */
  table: string;
  /** the column that holds the id, e.g. `id` or `interview_id` */
  column: string;
  id: string;
  /** which of several rows with that id, by further columns and what stands in them, e.g. `{ kind: 'quotes' }` */
  where?: Record<string, string>;
  /** columns that were emptied (set to null); whole rows when both this and `dated` are left out */
  emptied?: string[];
  /** columns that say on which day it was destroyed, in a row that stays as the mark of it */
  dated?: string[];
}

/** One thing that has been destroyed. Holds ids and the rule that was followed, never what was destroyed. */
export interface Disposal {
  /** whose chain it belongs to: an audit's or a participant's id */
  stream: string;
  /** kebab-case, e.g. `raw-recording`, `contact-details`, `transcript` */
  kind: string;
  /** the row that stood for what was destroyed */
  subjectId: string;
  /** the rule, in words that a certificate can print (domain.md, "Audit": disposal) */
  reason: string;
  /** what the certificate says beside kind, day and reason: counts and days, never content */
  certificate: Record<string, string | number>;
  /** in the order it was destroyed */
  erased: Erased[];
}

/**
 * Writes a disposal to the ledger and the trail, in the transaction that destroys. Call it in the same command as the
 * deletes that `erased` lists; it destroys nothing by itself.
 *
 * The ledger also leaves the database: the worker copies it to a file that no backup holds, and `medskapa restore`
 * replays that file (docs/operations.md).
 *
 * @returns the disposal's id, which is the certificate's number.
 */
export async function recordDisposal(tx: Tx, disposal: Disposal): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
    values (${id}, ${disposal.stream}, ${disposal.kind}, ${disposal.subjectId}, ${dayAt(tx.now)}, ${disposal.reason},
      ${JSON.stringify(disposal.certificate)}::jsonb, ${JSON.stringify(disposal.erased)}::jsonb)`.execute(tx);
  await recordChange(tx, {
    stream: disposal.stream,
    event: `${disposal.kind}-disposed`,
    subject: disposal.subjectId,
  });
  return id;
}
