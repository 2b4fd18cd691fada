import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The operating system's user that PostgreSQL runs as: another than root, which it refuses to run as. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
  /** True when this process must change user to become it. */
  switched: boolean;
}

/** Names that a machine may already have for a database server, the project's own first. */
const candidates = ['medskapa', 'postgres', '_postgres'];

/**
 * Chooses the user for the server: oneself, or under root the owner of what is already there, an existing user
 * made for databases, or a new system user `medskapa`. Throws with one plain line when there is none to be had.
 */
export function chooseAccount(data: string, log: (line: string) => void): Account {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) {
    throw new Error(
      'The built-in PostgreSQL needs Linux or macOS. Set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  if (uid !== 0) {
    const name = ask(String(uid), '-un');
    if (name === undefined) {
      throw new Error(
        `The user with number ${uid} has no name on this machine, and PostgreSQL needs one. Set DATABASE_URL instead.`,
      );
    }
    const owner = ownerOf(data);
    if (owner !== undefined && owner !== uid) {
      throw new Error(
        `The database in ${data} belongs to ${ask(String(owner), '-un') ?? owner}. Start as that user, or as root.`,
      );
    }
    return { name, uid, gid, switched: false };
  }
  const owner = ownerOf(data);
  if (owner !== undefined && owner !== 0) {
    const account = lookUp(String(owner));
    if (account) return account;
  }
  for (const name of candidates) {
    const account = lookUp(name);
    if (account) return account;
  }
  log('PostgreSQL does not run as root: making the system user "medskapa" for it.');
  const made =
    succeeds('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'medskapa']) ||
    succeeds('adduser', ['-S', '-H', '-D', 'medskapa']);
  const account = made ? lookUp('medskapa') : undefined;
  if (account) return account;
  throw new Error(
    'PostgreSQL does not run as root, and no user "postgres" exists or could be made. ' +
      'Make one, start as another user, or set DATABASE_URL.',
  );
}

/** What to give `spawn` so that a program runs as the account. */
export function asAccount(account: Account): { uid?: number; gid?: number } {
  return account.switched ? { uid: account.uid, gid: account.gid } : {};
}

/** True when the account may pass through a folder; asked of the kernel, as access lists may decide too. */
export function canEnter(account: Account, folder: string): boolean {
  const test = ['-c', 'test -x "$1"', 'sh', folder];
  return spawnSync('/bin/sh', test, { ...asAccount(account), cwd: '/', stdio: 'ignore' }).status === 0;
}

function ownerOf(path: string): number | undefined {
  try {
    return statSync(path).uid;
  } catch {
    return undefined;
  }
}

function lookUp(who: string): Account | undefined {
  const name = ask(who, '-un');
  const uid = Number(ask(who, '-u') ?? Number.NaN);
  const gid = Number(ask(who, '-g') ?? Number.NaN);
  if (name === undefined || Number.isNaN(uid) || Number.isNaN(gid) || uid === 0) return undefined;
  return { name, uid, gid, switched: true };
}

function ask(who: string, what: '-un' | '-u' | '-g'): string | undefined {
  const answer = spawnSync('id', [what, who], { encoding: 'utf8', cwd: '/' });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', cwd: '/' }).status === 0;
}
