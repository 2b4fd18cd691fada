import pg from 'pg';
import type { LedgerEntry } from '../trail/ledger.ts';
import { copySettings, keyCheck, tablesToCopy } from './backup.ts';
import { copyIn } from './backup-copy.ts';
import { type Manifest, readBackup } from './backup-file.ts';
import type { Keys } from './keys.ts';
import { migrate, schemas } from './migrate.ts';
import { disposeAgain, type Redisposed } from './restore-disposals.ts';

/** Thrown when a backup does not fit; the message is one line for the operator. */
export class RestoreError extends Error {}

export interface Restored {
  manifest: Manifest;
  disposals: Redisposed;
}

/**
 * Fills a database that has nothing in it yet from a backup, and destroys again what has been destroyed since it was
 * taken. All or nothing: until the end there is only an empty, migrated database, which can be tried again.
 *
 * Everything is checked before anything is written: that the file is whole, that the keys are those the data was
 * written with, and that the backup is of this version.
 *
 * @param client signed in as the installation's owner, on an empty database or one that was only ever migrated.
 * @param ledger every disposal that the ledger's file knows of.
 * @throws {RestoreError | BackupFileError} with one line.
 */
export async function restoreBackup(
  client: pg.Client,
  keys: Keys,
  path: string,
  ledger: readonly LedgerEntry[],
): Promise<Restored> {
  const expected = await readBackup(path, async () => {});
  if (expected.keyCheck !== keyCheck(keys)) {
    throw new RestoreError(
      'The key file is not the one this backup was made with. Put that one back and try again.',
    );
  }
  await migrate(client, keys);
  await refuseOtherVersion(client, expected);
  await client.query('begin');
  try {
    await client.query('set local role medskapa_owner');
    await client.query(copySettings);
    const tables = await openTables(client);
    await client.query(`truncate ${tables.join(', ')}`);
    const manifest = await readBackup(path, async ({ name, columns, pieces }) => {
      if (!tables.includes(name) && name !== 'pgboss.job')
        throw new RestoreError(`This version has no table ${name}.`);
      const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
      const rows = await copyIn(client, `copy ${name} (${list}) from stdin`, pieces);
      const wanted = expected.tables.find((table) => table.name === name)?.rows;
      if (rows !== wanted)
        throw new RestoreError(`${name}: ${rows} rows came in where ${wanted} were saved.`);
    });
    await closeReferences(client);
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
    const disposals = await disposeAgain(client, ledger);
    await client.query('set constraints all immediate');
    const all = await everyTable(client);
    for (const table of all) await client.query(`alter table ${table} force row level security`);
    await client.query('commit');
    await client.query('analyze');
    return { manifest, disposals };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function refuseOtherVersion(client: pg.Client, { migrations }: Manifest): Promise<void> {
  await client.query('begin read only; set local role medskapa_backup');
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from kernel.migration',
  );
  await client.query('rollback');
  const key = ({ name, hash }: { name: string; hash: string }) => `${name} ${hash}`;
  const ours = new Set(rows.map(key));
  const theirs = new Set(migrations.map(key));
  const differing = [
    ...migrations.filter((one) => !ours.has(key(one))),
    ...rows.filter((one) => !theirs.has(key(one))),
  ].map(({ name }) => name);
  if (differing.length > 0) {
    throw new RestoreError(
      `The backup is of another version of Medskapa (${[...new Set(differing)].sort().join(', ')}). Restore it with that version, then upgrade.`,
    );
  }
}

async function everyTable(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind in ('r', 'p') order by 1`,
    [schemas],
  );
  return rows.map(({ name }) => name);
}

const holding = 'pg_temp.reference';

/**
 * Lets the owner write everywhere, in any order, until {@link closeReferences}: row security no longer forced, the
 * house's own triggers off, references taken down. Nobody else sees it, as it all happens in one transaction.
 */
async function openTables(client: pg.Client): Promise<string[]> {
  const sources = (await tablesToCopy(client)).map(({ name }) => name);
  for (const table of await everyTable(client))
    await client.query(`alter table ${table} no force row level security`);
  for (const table of sources) await client.query(`alter table ${table} disable trigger user`);
  await client.query(
    `create temporary table reference on commit drop as
     select c.conrelid::regclass::text as on_table, c.conname as name, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where c.contype = 'f' and c.conparentid = 0 and n.nspname = any (string_to_array('${schemas.join(',')}', ','))`,
  );
  const { rows } = await client.query<Reference>(`select on_table, name from ${holding}`);
  for (const { on_table, name } of rows) {
    await client.query(`alter table ${on_table} drop constraint ${pg.escapeIdentifier(name)}`);
  }
  return sources;
}

interface Reference {
  on_table: string;
  name: string;
  definition: string;
}

/** Puts the references up again, which checks every row. */
async function closeReferences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Reference>(
    `select on_table, name, definition from ${holding} order by 1, 2`,
  );
  for (const { on_table, name, definition } of rows) {
    await client.query(`alter table ${on_table} add constraint ${pg.escapeIdentifier(name)} ${definition}`);
  }
}
