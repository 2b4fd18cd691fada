import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { prepareJobs, workerPassword } from '../jobs/prepare.ts';
import { leftOutOfBackups, openToBackup } from './backup-access.ts';
import { hmacPads, type Keys, loginPassword } from './keys.ts';

const source = fileURLToPath(new URL('../../', import.meta.url));

/** The schemas of the house: the kernel's and one for each wing. */
export const schemas = ['kernel', 'individual', 'service', 'system'] as const;

// What migrate itself writes; unforced while it runs, as the owner it is has no policy of its own.
const bookkeeping = ['kernel.migration', 'kernel.access_state', 'kernel.erasable'];

interface SqlFile {
  /** path from src/, with forward slashes */
  path: string;
  sql: string;
}

function sqlFiles(wanted: (path: string) => boolean): SqlFile[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.sql') && wanted(path))
    .map((path) => ({ path, sql: readFileSync(join(source, path), 'utf8') }));
}

/** All migrations, in the order of the moment in their names; two of one moment are an error. */
export function migrations(): (SqlFile & { name: string })[] {
  const found = sqlFiles((path) => path.includes('/migrations/'))
    .map((file) => ({ ...file, name: basename(file.path, '.sql') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, file] of found.entries()) {
    if (!/^\d{8}T\d{4}_[a-z0-9_]+$/.test(file.name))
      throw new Error(`${file.path}: not named 20260102T0900_what.sql`);
    if (found[index + 1]?.name.slice(0, 13) === file.name.slice(0, 13))
      throw new Error(`${file.path}: moment is taken`);
  }
  return found;
}

/** Policies and grants: the kernel's first, then each wing's vocabulary, then its features by name. */
export function accessFiles(): SqlFile[] {
  const depth = (file: SqlFile) => [
    ['kernel', 'individual', 'service', 'system'].indexOf(file.path.split('/')[0]!),
    file.path.split('/').length,
  ];
  return sqlFiles((path) => path.endsWith('/access.sql')).sort((a, b) => {
    const [wingA, levelA] = depth(a) as [number, number];
    const [wingB, levelB] = depth(b) as [number, number];
    return wingA - wingB || levelA - levelB || (a.path < b.path ? -1 : 1);
  });
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Thrown when a migration that has run was changed afterwards. */
export class ChangedMigrationError extends Error {}

// Policies, functions of the vocabulary and grants are made anew from the files; what a file no longer says is gone.
const clearAccess = `
do $$
declare
  item record;
begin
  for item in select schemaname, tablename, policyname from pg_policies where schemaname = any (array['kernel', 'individual', 'service', 'system'])
  loop
    execute format('drop policy %I on %I.%I', item.policyname, item.schemaname, item.tablename);
  end loop;
  for item in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = any (array['kernel', 'individual', 'service', 'system'])
      and p.prorettype <> 'trigger'::regtype
  loop
    execute format('drop function %s cascade', item.signature);
  end loop;
  for item in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'v' and n.nspname = any (array['kernel', 'individual', 'service', 'system'])
  loop
    execute format('drop view if exists %I.%I cascade', item.nspname, item.relname);
  end loop;
  drop type if exists kernel.actor_identity cascade;
end
$$;
`;

async function step(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Brings a database to this version: roles, schemas, migrations not yet run, and the access files when any has changed.
 * Safe to run from several processes at once (advisory lock). Everything happens in one transaction.
 *
 * @param client signed in as the installation's owner, who can make roles.
 * @throws {ChangedMigrationError} when a migration was edited after it ran.
 */
export async function migrate(client: pg.Client, keys: Keys): Promise<{ ran: string[]; access: boolean }> {
  await prepareRoles(client, keys);
  await prepareJobs(client);
  await client.query('begin');
  try {
    await client.query("set local lock_timeout = '30s'");
    await client.query("select pg_advisory_xact_lock(hashtext('medskapa migrate'))");
    await prepareSchemas(client);
    const ran = await runMigrations(client);
    const access = await applyAccess(client);
    await installKeys(client, keys);
    await client.query('commit');
    return { ran, access };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

// Roles are the cluster's, so another installation on it may be changing the same rows at the same moment.
async function prepareRoles(client: pg.Client, keys: Keys): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(readFileSync(fileURLToPath(new URL('roles.sql', import.meta.url)), 'utf8'));
      await client.query(`alter role medskapa_login password ${pg.escapeLiteral(loginPassword(keys))}`);
      await client.query(`alter role medskapa_worker password ${pg.escapeLiteral(workerPassword(keys))}`);
      return;
    } catch (error) {
      if (attempt === 10 || !/concurrently|duplicate key|already exists/.test((error as Error).message))
        throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

async function prepareSchemas(client: pg.Client): Promise<void> {
  for (const schema of schemas) {
    await client.query(`create schema if not exists ${schema} authorization medskapa_owner`);
    await client.query(`grant usage on schema ${schema} to medskapa_app, medskapa_policy`);
    await client.query(`grant create on schema ${schema} to medskapa_policy`);
  }
  await client.query('revoke create on schema public from public');
  await closeTemporary(client);
  await client.query(closeFigures);
  await client.query('set local role medskapa_owner');
  await client.query(
    'alter default privileges for role medskapa_owner revoke execute on functions from public',
  );
  await client.query(`create table if not exists kernel.migration (
    name text primary key, hash text not null, ran_at timestamptz not null default now())`);
  await client.query(
    'create table if not exists kernel.access_state (only_row boolean primary key default true check (only_row), hash text not null)',
  );
  for (const table of bookkeeping)
    await client.query(`alter table if exists ${table} no force row level security`);
}

/**
 * Nobody but the owner makes temporary things. They outlive the transaction, and types and tables among them are found
 * before the real ones: a request could leave some behind for the next person on the same connection.
 */
async function closeTemporary(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; open: boolean }>(
    `select current_database() as name, has_database_privilege('public', current_database(), 'temporary') as open`,
  );
  if (!rows[0]?.open) return;
  const name = pg.escapeIdentifier(rows[0].name);
  await client.query(
    `revoke temporary on database ${name} from public; grant temporary on database ${name} to medskapa_owner`,
  );
}

/**
 * What PostgreSQL counts of every table (rows written, file sizes) it tells everybody, past all row security: how many
 * have signed up can be read there. Kept from the app's role; the queue looks after its own tables with it. Only a
 * superuser can take it from everybody: elsewhere it stays as the server has it (docs/decisions/0003).
 */
const closeFigures = `
do $$
declare
  figure regprocedure;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    return;
  end if;
  for figure in select p.oid from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and has_function_privilege('public', p.oid, 'execute')
      and (p.proname like 'pg\\_stat\\_get\\_%' or p.proname in ('pg_relation_size', 'pg_table_size', 'pg_indexes_size',
        'pg_total_relation_size', 'pg_database_size', 'pg_relation_filenode', 'pg_stat_force_next_flush'))
  loop
    execute format('revoke execute on function %s from public', figure);
    execute format('grant execute on function %s to medskapa_owner, medskapa_worker, pg_monitor', figure);
  end loop;
end
$$`;

async function runMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from kernel.migration',
  );
  const done = new Map(rows.map((row) => [row.name, row.hash]));
  const ran: string[] = [];
  for (const file of migrations()) {
    const before = done.get(file.name);
    if (before === hash(file.sql)) continue;
    if (before)
      throw new ChangedMigrationError(`${file.path} was changed after it ran; add a new migration instead`);
    await step(file.path, async () => {
      await client.query(file.sql);
      await client.query('insert into kernel.migration (name, hash) values ($1, $2)', [
        file.name,
        hash(file.sql),
      ]);
    });
    ran.push(file.name);
  }
  return ran;
}

async function applyAccess(client: pg.Client): Promise<boolean> {
  const files = accessFiles();
  const wanted = hash(
    files.map((file) => `${file.path}\n${file.sql}`).join('\n') + clearAccess + leftOutOfBackups.join(),
  );
  const { rows } = await client.query<{ hash: string }>('select hash from kernel.access_state');
  // row security is switched on for every table here, so that no migration can forget it
  const tables = await client.query<{ name: string; shut: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity and c.relforcerowsecurity as shut
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind in ('r', 'p')`,
    [schemas],
  );
  const open = tables.rows.filter((table) => !table.shut);
  if (rows[0]?.hash === wanted && open.every((table) => bookkeeping.includes(table.name))) {
    await shut(client, open);
    return false;
  }
  await client.query(clearAccess);
  for (const table of tables.rows) {
    await client.query(
      `revoke all on ${table.name} from medskapa_app, medskapa_policy, medskapa_backup, public`,
    );
  }
  for (const file of files) await step(file.path, async () => void (await client.query(file.sql)));
  await openToBackup(client, schemas);
  await client.query('delete from kernel.access_state');
  await client.query('insert into kernel.access_state (hash) values ($1)', [wanted]);
  await shut(client, open);
  return true;
}

async function shut(client: pg.Client, tables: { name: string }[]): Promise<void> {
  for (const { name } of tables) {
    await client.query(
      `alter table ${name} enable row level security; alter table ${name} force row level security`,
    );
  }
}

async function installKeys(client: pg.Client, keys: Keys): Promise<void> {
  await client.query('alter table kernel.actor_key no force row level security');
  await client.query('delete from kernel.actor_key');
  for (const key of keys.actor) {
    const { inner, outer } = hmacPads(key);
    await client.query('insert into kernel.actor_key (id, inner_pad, outer_pad) values ($1, $2, $3)', [
      key.id,
      inner,
      outer,
    ]);
  }
  await client.query('alter table kernel.actor_key force row level security');
}
