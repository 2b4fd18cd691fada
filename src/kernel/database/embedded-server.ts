import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, lstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Account, asAccount, canEnter } from './embedded-account.ts';
import { type Cluster, complaint, plainEnvironment } from './embedded-cluster.ts';
import {
  answersSignals,
  isAlive,
  type Postmaster,
  processesIn,
  readPostmaster,
  servesDirectory,
} from './embedded-process.ts';

const port = 5432;
const patience = 60_000;
/** Bytes; the kernel's own limit is 103 or 107. */
const socketPathLimit = 100;

/** Sized for a small machine. Logs never carry statements, parameters or the values of a failed row. */
const defaults: Record<string, string> = {
  max_connections: '100',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
  io_workers: '2',
  max_parallel_workers_per_gather: '1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** A server that answers. */
export interface Running {
  pid: number;
  port: number;
  socketDirectory: string;
  reused: boolean;
}

/** Waits for the server of the cluster, starting it where none runs, until it answers. */
export async function ensureRunning(cluster: Cluster): Promise<Running> {
  let launched: Launch | undefined;
  let deadline = Date.now() + patience;
  let trouble = 'it did not answer';
  let told = false;
  let deaf = 0;
  while (Date.now() < deadline) {
    const postmaster = readPostmaster(cluster.data);
    if (postmaster && servesDirectory(postmaster.pid, cluster.data)) {
      if (postmaster.status === 'ready' && (await answers(postmaster, cluster.data))) {
        return {
          pid: postmaster.pid,
          port: postmaster.port,
          socketDirectory: postmaster.socketDirectory,
          reused: postmaster.pid !== launched?.pid,
        };
      }
      if (postmaster.status === 'starting') {
        // Recovery of a large database takes the time it takes.
        deadline = Date.now() + patience;
        if (!told && launched && Date.now() - launched.at > 5_000) {
          told = true;
          cluster.log('PostgreSQL was not stopped in order and is putting its files right …');
        }
      }
      if (postmaster.status === 'ready' && !existsSync(socketOf(postmaster)) && ++deaf > 50) {
        cluster.log("The running PostgreSQL's socket is gone: starting it again.");
        await stopServer(cluster.data);
        deaf = 0;
      }
    } else if (launched === undefined || launched.ended) {
      const said = launched?.said() ?? '';
      if (launched && !/lock file|still in use|is being used|shared memory/.test(said)) {
        throw new Error(
          `PostgreSQL did not start: ${complaint(said)} (see ${join(cluster.home, 'postgres.log')})`,
        );
      }
      if (said) trouble = complaint(said);
      if (launched) await pause(100);
      await clearStalePid(cluster, postmaster);
      if (processesIn(cluster.data).length === 0 || launched === undefined) launched = await launch(cluster);
    }
    await pause(25);
  }
  throw new Error(`PostgreSQL did not start within ${patience / 1000} seconds: ${trouble}`);
}

/**
 * Moves away a `postmaster.pid` whose number now belongs to something else, or to a zombie: PostgreSQL would take
 * it for a running server. Where the number is free PostgreSQL clears it itself, and more carefully.
 */
async function clearStalePid({ data, log }: Cluster, judged: Postmaster | undefined): Promise<void> {
  if (!judged || !answersSignals(judged.pid) || processesIn(data).length > 0) return;
  const file = join(data, 'postmaster.pid');
  const aside = join(data, `postmaster.pid.${randomBytes(4).toString('hex')}`);
  if (readPostmaster(data)?.pid !== judged.pid) return;
  await rename(file, aside).catch(() => undefined);
  await rm(aside, { force: true });
  log('PostgreSQL had not been stopped in order: its old lock file is cleared away.');
}

interface Launch {
  pid: number;
  at: number;
  readonly ended: boolean;
  /** What the server wrote in its log since it was launched. */
  said(): string;
}

async function launch(cluster: Cluster): Promise<Launch> {
  const { home, data, account, programs } = cluster;
  const sockets = await socketFolder(home, account);
  const settings = {
    ...defaults,
    ...cluster.settings,
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    port: String(port),
  };
  const log = join(home, 'postgres.log');
  if ((lstatSync(log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) await rename(log, `${log}.1`);
  const out = openSync(log, 'a', 0o600);
  const from = statSync(log).size;
  const args = [
    '-D',
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  try {
    // Detached, so that a Ctrl-C meant for the app lets the app close its connections first.
    const child = spawn(programs.postgres, args, {
      ...asAccount(account),
      cwd: '/',
      detached: true,
      env: plainEnvironment(),
      stdio: ['ignore', out, out],
    });
    let ended = false;
    let failure = '';
    child.once('exit', () => {
      ended = true;
    });
    child.once('error', (error) => {
      failure = error.message;
      ended = true;
    });
    child.unref();
    return {
      pid: child.pid ?? 0,
      at: Date.now(),
      get ended() {
        return ended;
      },
      said: () => failure || readFileSync(log).subarray(from).toString('utf8'),
    };
  } finally {
    closeSync(out);
  }
}

/**
 * A folder for the socket that only the account can enter: in the cluster's home, or under the temporary folder
 * where the path would be too long for a socket or hold what PostgreSQL's settings cannot.
 */
async function socketFolder(home: string, account: Account): Promise<string> {
  const near = join(home, 'socket');
  if (Buffer.byteLength(`${near}/.s.PGSQL.${port}`) <= socketPathLimit && /^[\w./-]+$/.test(near)) {
    await mkdir(near, { recursive: true });
    await own(near, account);
    return near;
  }
  const note = join(home, 'socket-folder');
  const earlier = existsSync(note) ? readFileSync(note, 'utf8') : '';
  const found = earlier ? lstatSync(earlier, { throwIfNoEntry: false }) : undefined;
  if (found?.isDirectory() && found.uid === account.uid && (found.mode & 0o777) === 0o700) return earlier;
  const root = tmpdir().length < 60 && canEnter(account, tmpdir()) ? tmpdir() : '/tmp';
  const made = await mkdtemp(join(root, 'medskapa-'));
  await own(made, account);
  await writeFile(note, made);
  return made;
}

async function own(folder: string, account: Account): Promise<void> {
  if (account.switched) await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
}

function socketOf({ socketDirectory, port: number }: Postmaster): string {
  return join(socketDirectory, `.s.PGSQL.${number}`);
}

async function answers(postmaster: Postmaster, data: string): Promise<boolean> {
  const client = new pg.Client({
    host: postmaster.socketDirectory,
    port: postmaster.port,
    user: 'postgres',
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  });
  // A connection may also break between two calls, which would otherwise end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ place: string }>(
      "select current_setting('data_directory') as place",
    );
    return rows[0]?.place === data;
  } catch (error) {
    // Too many connections: it runs, and is busy.
    return (error as { code?: string }).code === '53300';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Stops the server of a data directory, if one runs: in order, and after half a minute at once. */
export async function stopServer(data: string, first: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
  const postmaster = readPostmaster(data);
  if (!postmaster || !servesDirectory(postmaster.pid, data)) return;
  for (const signal of [first, 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(postmaster.pid, signal);
    } catch {
      return;
    }
    const until = Date.now() + 30_000;
    while (Date.now() < until) {
      if (!isAlive(postmaster.pid)) return;
      await pause(10);
    }
  }
}

/**
 * Looks every second whether the server still lives and starts it again if not.
 * @returns a function that ends the watch, after a restart that is under way.
 */
export function watch(cluster: Cluster, first: number): () => Promise<void> {
  let pid = first;
  let restart: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (restart || isAlive(pid)) return;
    cluster.log('PostgreSQL has ended unexpectedly: starting it again.');
    restart = ensureRunning(cluster)
      .then((running) => {
        pid = running.pid;
      })
      .catch((error: unknown) => cluster.log(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        restart = undefined;
      });
  }, 1_000);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await restart;
  };
}
