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
  await asOwner(installation.owner, markLoaded);
}

async function markLoaded(client: pg.Client): Promise<void> {
  await client.query(`begin; set local role medskapa_owner;
    alter table kernel.installation no force row level security;
    update kernel.installation set demo_loaded = true;
    alter table kernel.installation force row level security;
    commit`);
}

async function readState(client: pg.Client): Promise<'none' | 'half' | 'whole'> {
  await client.query('begin; set local role medskapa_backup');
  const { rows } = await client.query<{ loaded: boolean; begun: boolean }>(
    `select demo_loaded as loaded, exists (select from kernel.organisation) as begun from kernel.installation`,
  );
  await client.query('rollback');
  if (rows[0]?.loaded) return 'whole';
  return rows[0]?.begun ? 'half' : 'none';
}
