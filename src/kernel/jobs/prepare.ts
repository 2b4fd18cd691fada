import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Keys } from '../database/keys.ts';

/** The schema that pg-boss keeps its tables in, and the one queue that all jobs stand in. */
export const queueSchema = 'pgboss';
export const queueName = 'medskapa';

/**
 * How the queue treats its jobs: tried again nine times over about a day, the wait doubling from ten seconds; kept for
 * a week when done, a month when they wait. A job that has run for fifteen minutes is taken to be lost and tried again.
 */
const queueOptions = {
  policy: 'short',
  retryLimit: 9,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 6 * 3600,
  expireInSeconds: 15 * 60,
  retentionSeconds: 30 * 86_400,
  deleteAfterSeconds: 7 * 86_400,
} as const;

/** The password of medskapa_worker, derived so that it is stored nowhere. */
export function workerPassword(keys: Keys): string {
  return createHmac('sha256', Buffer.from(keys.login[0]!.secret, 'base64'))
    .update('medskapa worker')
    .digest('base64url');
}

/**
 * Makes or upgrades pg-boss's tables and the one queue, as their owner. Part of `migrate`; runs before its transaction,
 * as pg-boss opens and closes transactions of its own. Safe to run from several processes at once.
 *
 * The worker may do everything with the rows and nothing with the tables; the app's role has no right here at all.
 */
export async function prepareJobs(client: pg.Client): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('medskapa jobs'))");
  try {
    await client.query(`create schema if not exists ${queueSchema} authorization medskapa_owner`);
    await client.query('set role medskapa_owner');
    await prepareTables(client);
    await client.query(`
      revoke all on all tables in schema ${queueSchema} from public, medskapa_app;
      revoke all on all functions in schema ${queueSchema} from public, medskapa_app;
      revoke all on schema ${queueSchema} from public, medskapa_app;
      grant usage on schema ${queueSchema} to medskapa_worker, medskapa_policy;
      grant select, insert, update, delete on all tables in schema ${queueSchema} to medskapa_worker;
      grant execute on all functions in schema ${queueSchema} to medskapa_worker;
      grant select on ${queueSchema}.queue to medskapa_policy;
      grant insert, select (id) on ${queueSchema}.job to medskapa_policy;
      grant usage on schema ${queueSchema} to medskapa_backup;
      grant select on ${queueSchema}.job to medskapa_backup`);
  } finally {
    await client.query('reset role');
    await client.query("select pg_advisory_unlock(hashtext('medskapa jobs'))");
  }
}

async function prepareTables(client: pg.Client): Promise<void> {
  const boss = new PgBoss({
    schema: queueSchema,
    createSchema: false,
    migrate: true,
    supervise: false,
    schedule: false,
    db: { executeSql: async (text, values) => lastOf(await client.query(text, values)) },
  });
  boss.on('error', () => {});
  await boss.start();
  try {
    await boss.createQueue(queueName, queueOptions);
    const { policy: _, ...changeable } = queueOptions;
    await boss.updateQueue(queueName, changeable);
  } finally {
    await boss.stop({ graceful: false, close: false });
  }
}

/** Several statements in one query give a list of answers, of which pg-boss wants the last that has rows. */
function lastOf(result: pg.QueryResult | pg.QueryResult[]): { rows: unknown[] } {
  if (!Array.isArray(result)) return result;
  return result.findLast((one) => one.rows.length > 0) ?? { rows: [] };
}
