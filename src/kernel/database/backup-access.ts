import type pg from 'pg';

/** Tables that no backup holds: the keys' other half, and sessions, which must not come back to life. */
export const leftOutOfBackups: readonly string[] = ['kernel.actor_key', 'kernel.session'];

/**
 * Lets medskapa_backup read every table but {@link leftOutOfBackups}, through a policy of its own on each, so that
 * taking a backup needs no role that steps around row security. Part of `migrate`, after the access files.
 */
export async function openToBackup(client: pg.Client, schemas: readonly string[]): Promise<void> {
  for (const schema of schemas) await client.query(`grant usage on schema ${schema} to medskapa_backup`);
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind in ('r', 'p') order by 1`,
    [schemas],
  );
  for (const { name } of rows) {
    if (leftOutOfBackups.includes(name)) continue;
    await client.query(`grant select on ${name} to medskapa_backup`);
    await client.query(`create policy backup on ${name} for select to medskapa_backup using (true)`);
  }
}
