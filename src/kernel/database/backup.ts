import pg from 'pg';
import { leftOutOfBackups } from './backup-access.ts';
import { copyOut } from './backup-copy.ts';
import { BackupWriter, type Manifest } from './backup-file.ts';
import { type Keys, keyedHash } from './keys.ts';
import { schemas } from './migrate.ts';

/** Tables that a restore makes by migrating, so that a backup holds them in its manifest only. */
const madeByMigrate = ['kernel.migration', 'kernel.access_state', 'kernel.erasable'];

/** Waiting work goes along. Work that was under way when the backup was taken is done again, under a key of its own. */
const waitingJobs = {
  name: 'pgboss.job',
  columns: [
    ...['id', 'name', 'priority', 'data', 'retry_limit', 'retry_delay', 'retry_backoff', 'retry_delay_max'],
    ...[
      'expire_seconds',
      'deletion_seconds',
      'singleton_key',
      'start_after',
      'created_on',
      'keep_until',
      'policy',
    ],
  ],
  from: `(select *, singleton_key || case when state = 'created' then '' else ':' || id end as own_key
    from pgboss.job where name = 'medskapa' and state in ('created', 'retry', 'active')) waiting`,
};

/** Text that a table's contents look the same in, whatever the server's own settings. */
export const copySettings = `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC';
  set local intervalstyle = 'postgres'; set local extra_float_digits = 1; set local bytea_output = 'hex';
  set local client_encoding = 'UTF8'`;

/** What tells one key file from another, without telling anything about it. */
export const keyCheck = (keys: Keys): string =>
  keyedHash(keys, 'backup', 'which keys').toString('hex').slice(0, 16);

/** Thrown when a table would be read only in part; the message is one line for the operator. */
export class BackupError extends Error {}

interface Source {
  name: string;
  columns: string[];
}

/** Every table that a backup holds, with its columns in order; generated ones are computed anew. */
export async function tablesToCopy(client: pg.Client): Promise<Source[]> {
  const { rows } = await client.query<Source & { name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition
     group by 1 order by 1`,
    [schemas],
  );
  const without = [...leftOutOfBackups, ...madeByMigrate];
  return rows.filter(({ name }) => !without.includes(name));
}

/**
 * Copies every table, as it stood at one moment, into one file, while others go on reading and writing. Reads as
 * medskapa_backup, which has a policy of its own on each table (backup-access.ts).
 *
 * Left out: keys, sessions, and work that is done. The file holds everything people have written: keep it as such.
 *
 * @param client signed in as the installation's owner.
 * @throws {BackupError} when a table is closed to the backup role.
 */
export async function takeBackup(client: pg.Client, keys: Keys, path: string, now: Date): Promise<Manifest> {
  const writer = new BackupWriter(path);
  await client.query('begin isolation level repeatable read read only; set local role medskapa_backup');
  try {
    await client.query(copySettings);
    const sources = await tablesToCopy(client);
    await refuseClosed(client, sources);
    const migrations = await client.query<{ name: string; hash: string }>(
      'select name, hash from kernel.migration order by name',
    );
    await writer.begin();
    const tables: Manifest['tables'] = [];
    const copy = async ({ name, columns }: Source, select: string) => {
      await writer.table(name, columns);
      const rows = await copyOut(client, `copy (${select}) to stdout`, (chunk) => writer.data(chunk));
      tables.push({ name, columns, rows, sha256: writer.endTable() });
    };
    for (const source of sources) {
      await copy(
        source,
        `select ${source.columns.map((name) => pg.escapeIdentifier(name)).join(', ')} from ${source.name}`,
      );
    }
    const jobColumns = waitingJobs.columns.map((name) => (name === 'singleton_key' ? 'own_key' : name));
    await copy(waitingJobs, `select ${jobColumns.join(', ')} from ${waitingJobs.from}`);
    const manifest = {
      madeAt: now.toISOString(),
      keyCheck: keyCheck(keys),
      migrations: migrations.rows,
      tables,
    };
    await writer.finish(manifest);
    return manifest;
  } catch (error) {
    await writer.abandon();
    throw error;
  } finally {
    await client.query('rollback');
  }
}

/** Row security answers a reader without a policy with no rows and no error: such a backup would look whole. */
async function refuseClosed(client: pg.Client, sources: readonly Source[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) name
     where not has_table_privilege('medskapa_backup', name, 'select') or not exists (
       select from pg_policy p where p.polrelid = name::regclass and p.polname = 'backup' and p.polcmd = 'r'
         and p.polpermissive and p.polroles = array['medskapa_backup'::regrole::oid])`,
    [sources.map(({ name }) => name)],
  );
  if (rows.length > 0) {
    throw new BackupError(
      `A backup cannot read ${rows.map(({ name }) => name).join(', ')}. Run "medskapa migrate" first.`,
    );
  }
}
