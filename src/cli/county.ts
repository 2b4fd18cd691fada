import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type pg from 'pg';
import type { Database } from '../kernel/database/database.ts';
import { migrate } from '../kernel/database/migrate.ts';
import { projectRoot } from '../kernel/i18n/project-root.ts';
import type { World } from './command.ts';
import { asOwner, type Installation, mark } from './installation.ts';

interface CountyModule {
  loadDemo(database: Database, now: Date, log: (line: string) => void): Promise<void>;
}

/**
 * Loads the demo county where it is not there yet. It is made by many commands, each in a transaction of its own, so
 * one that was interrupted is cleared away and begun anew.
 */
export async function prepareCounty(installation: Installation, world: World): Promise<void> {
  const found = await asOwner(installation.owner, readState);
  if (found === 'whole') return;
  if (found === 'half') {
    world.complain('The demo county was left half made; making it anew …');
    await asOwner(installation.owner, async (client) => {
      await client.query('drop schema if exists kernel, individual, service, system, pgboss cascade');
      await migrate(client, installation.keys);
      await mark(client, true, installation.keys, world.clock());
    });
  }
  const file = join(projectRoot, 'demo', 'load.ts');
  if (!existsSync(file)) {
    world.complain('The demo county is not in this copy, so the demo is empty.');
    return;
  }
  world.complain('Making the demo county, once; this takes a little while …');
  const { loadDemo } = (await import(pathToFileURL(file).href)) as CountyModule;
  await loadDemo(installation.database, world.clock(), world.complain);
  await asOwner(installation.owner, async (client) => {
    await client.query("comment on table kernel.installation is 'demo county loaded'");
  });
}

async function readState(client: pg.Client): Promise<'none' | 'half' | 'whole'> {
  const { rows } = await client.query<{ comment: string | null }>(
    "select obj_description('kernel.installation'::regclass) as comment",
  );
  if (rows[0]?.comment === 'demo county loaded') return 'whole';
  await client.query('begin; set local role medskapa_backup');
  const begun = await client.query('select from kernel.organisation limit 1');
  await client.query('rollback');
  return begun.rowCount === 0 ? 'none' : 'half';
}
