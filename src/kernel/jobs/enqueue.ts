import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/** A piece of work to be done after the transaction: ids, never texts or contact details. */
export interface JobRequest {
  /** a {@link JobDefinition}'s name */
  name: string;
  payload?: Record<string, unknown>;
  /** not before this; at once when left out */
  runAfter?: Date;
  /** while a job of this name with the same key waits, another is not added */
  singletonKey?: string;
}

/**
 * Puts a job in the queue in the caller's transaction: if that rolls back, the job was never there.
 *
 * pg-boss's own `send` wants a started instance, which reads the whole queue table and keeps timers, and its statement
 * needs INSERT on 23 columns of `pgboss.job_common`, SELECT on its id and on `pgboss.queue`, and EXECUTE on
 * `pgboss.job_now` (measured with 12.35). `kernel.enqueue` does the same insert as `medskapa_policy`, so the app's role
 * needs no right at all in that schema and can read no payload (`jobs.test.ts`).
 *
 * @returns the job's id, or undefined when one with the same `singletonKey` waits already.
 */
export async function enqueue(tx: Tx, job: JobRequest): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select kernel.enqueue(${job.name}, ${JSON.stringify(job.payload ?? {})}::jsonb, ${job.runAfter ?? null}::timestamptz,
      ${job.singletonKey ?? null}) as id`.execute(tx);
  return rows[0]?.id ?? undefined;
}
