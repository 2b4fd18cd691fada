import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './command.ts';
import { folders, readSettings, type Settings } from './settings.ts';

/** Whether a folder holds an embedded database. What a killed first start left half made counts as none. */
function holdsDatabase(data: string): boolean {
  const here = join(data, 'database');
  if (existsSync(join(here, 'data'))) return true;
  const elsewhere = join(here, 'elsewhere');
  if (!lstatSync(elsewhere, { throwIfNoEntry: false })) return false;
  // a link that leads nowhere is a database that has been lost: whoever opens it is told so
  return !existsSync(elsewhere) || existsSync(join(elsewhere, 'data'));
}

/**
 * Which installation a command is about that needs one to be there: the one of DATABASE_URL or MEDSKAPA_DATA, else this
 * folder's own, else its demo county, which is said in a line.
 *
 * @param real for a command that is nothing for a demo county, such as `worker`: it would make nothing of it.
 * @param folder the folder to look in, the current one unless a test says otherwise.
 * @throws {Refusal} when there is none, before a database is made for it.
 */
export function findInstallation(
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
  { real = false, folder = process.cwd() }: { real?: boolean; folder?: string } = {},
): Settings {
  const settings = readSettings(env, join(folder, folders.own));
  if (settings.databaseUrl || holdsDatabase(settings.data)) return settings;
  const demo = join(folder, folders.demo);
  const demoIsMeant = !env.MEDSKAPA_DATA?.trim() && holdsDatabase(demo);
  if (demoIsMeant && !real) {
    log(`There is no installation in ${folders.own}, so this is about the demo county in ${folders.demo}.`);
    return readSettings(env, demo);
  }
  const besides = demoIsMeant ? ` The demo county in ${folders.demo} does its own background jobs.` : '';
  throw new Refusal(
    `There is no installation in ${settings.data} yet. "npm run demo" makes a demo county, "npm start" a real one; DATABASE_URL or MEDSKAPA_DATA say where another one is.${besides}`,
  );
}
