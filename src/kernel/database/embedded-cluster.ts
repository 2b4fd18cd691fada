import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  open,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, asAccount, canEnter, chooseAccount } from './embedded-account.ts';
import { isAlive } from './embedded-process.ts';
import { findPrograms, type Programs } from './embedded-programs.ts';

/** Everything known about one cluster's place on this machine. */
export interface Cluster {
  home: string;
  data: string;
  account: Account;
  programs: Programs;
  settings: Record<string, string>;
  log: (line: string) => void;
}

/** Where root puts what the server's own user could not reach in the checkout. */
const sharedPlace = '/var/lib/medskapa';

/** Finds or chooses the place, the user and the programs of the cluster for a directory (a real path). */
export async function findCluster(
  directory: string,
  settings: Record<string, string>,
  log: (line: string) => void,
): Promise<Cluster> {
  const known = homeOf(directory);
  const account = chooseAccount(join(known ?? directory, 'data'), log);
  const home = known ?? (await chooseHome(directory, account, log));
  const shelter = account.switched ? join(sharedPlace, 'programs') : join(directory, 'programs');
  const programs = await findPrograms(account, shelter);
  return { home, data: join(home, 'data'), account, programs, settings, log };
}

/** Follows the link that points to a cluster kept outside its directory; undefined where there is none. */
export function homeOf(directory: string): string | undefined {
  const link = join(directory, 'elsewhere');
  if (!lstatSync(link, { throwIfNoEntry: false })) return undefined;
  if (!existsSync(link)) {
    throw new Error(
      `The database that ${link} points to is gone. Bring it back, or delete the link to begin anew.`,
    );
  }
  return realpathSync(link);
}

async function chooseHome(directory: string, account: Account, log: (line: string) => void): Promise<string> {
  if (!account.switched || canEnter(account, directory)) return directory;
  if (existsSync(join(directory, 'data'))) {
    throw new Error(
      `The database in ${directory} belongs to the user ${account.name}, who may no longer enter that folder.`,
    );
  }
  await mkdir(sharedPlace, { recursive: true });
  await chmod(sharedPlace, 0o755);
  const home = await mkdtemp(join(sharedPlace, 'database-'));
  await chmod(home, 0o711);
  try {
    await symlink(home, join(directory, 'elsewhere'));
  } catch (error) {
    await rm(home, { recursive: true });
    const other = homeOf(directory);
    if (other === undefined) throw error;
    return other;
  }
  log(`PostgreSQL's user ${account.name} cannot enter ${directory}: the database is kept in ${home}.`);
  return home;
}

/**
 * Makes the cluster where there is none. It is made under another name and renamed when whole, so a folder called
 * `data` is always a finished one, and of two makers one wins. What a killed maker left behind is cleared away.
 */
export async function initialise(cluster: Cluster): Promise<void> {
  const { home, data, account, programs } = cluster;
  if (existsSync(data)) {
    checkVersion(cluster);
    return;
  }
  cluster.log('Making a new PostgreSQL database …');
  const draft = join(home, `data-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(draft, { mode: 0o700 });
  try {
    if (account.switched) await chown(draft, account.uid, account.gid);
    const args = [
      ['-D', draft, '--username=postgres', '--encoding=UTF8', '--no-instructions'],
      ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--auth=peer'],
      cluster.settings.fsync === 'off' ? ['--no-sync'] : [],
    ].flat();
    await make(programs.initdb, args, account);
    await writeAccessRules(draft, account);
    await rename(draft, data);
    await syncFolder(home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(data)) throw error;
  }
  await clearDrafts(home);
}

/** Clears what killed makers left. Their initdb may live on for a moment and write, so what resists is left alone. */
async function clearDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const maker = /^data-(\d+)-/.exec(name)?.[1];
    if (!maker || isAlive(Number(maker))) continue;
    const manner = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 };
    await rm(join(home, name), manner).catch(() => undefined);
  }
}

function checkVersion({ data, programs }: Cluster): void {
  const file = join(data, 'PG_VERSION');
  const major = existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : Number.NaN;
  if (Number.isNaN(major)) {
    throw new Error(
      `The folder ${data} is not a whole PostgreSQL database. Restore it, or move it away to begin anew.`,
    );
  }
  if (major !== programs.major) {
    throw new Error(
      `The database in ${data} is of PostgreSQL ${major}, and this is ${programs.major}. Back up with the old one, restore with this.`,
    );
  }
}

/** Only the server's own user and root come in, whoever may reach the socket; they may be any role. */
async function writeAccessRules(data: string, account: Account): Promise<void> {
  const users = [...new Set([account.name, 'root'])];
  const rules = 'local all all peer map=medskapa\nlocal replication all reject\n';
  const names = users.map((name) => `medskapa "${name}" all\n`).join('');
  for (const [file, text] of [
    ['pg_hba.conf', rules],
    ['pg_ident.conf', names],
  ] as const) {
    await writeFile(join(data, file), text, { mode: 0o600 });
    if (account.switched) await chown(join(data, file), account.uid, account.gid);
  }
}

function make(initdb: string, args: string[], account: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, args, {
      ...asAccount(account),
      cwd: '/',
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`PostgreSQL could not make its database: ${complaint(output)}`));
    });
  });
}

/** PostgreSQL's own variables would lead its programs astray, and its messages are read here, so in English. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|LANGUAGE$)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** The line of a program's output that says what went wrong. */
export function complaint(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
