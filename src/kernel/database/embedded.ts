import { existsSync, realpathSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Cluster, findCluster, homeOf, initialise } from './embedded-cluster.ts';
import { type Hold, hold } from './embedded-holders.ts';
import { readPostmaster } from './embedded-process.ts';
import { ensureRunning, type Running, stopServer, watch } from './embedded-server.ts';

interface EmbeddedOptions {
  /** Where the cluster lives; made when missing. */
  directory: string;
  /** Told about what takes time or is out of the ordinary, one line each. */
  log?: (line: string) => void;
  /** PostgreSQL settings that go before the defaults, such as `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>;
}

export interface Embedded {
  socketDirectory: string;
  connection: { host: string; port: number; user: 'postgres'; database: 'postgres' };
  /** Lets go of the server and stops it unless another living process uses it. May be called twice. */
  stop(): Promise<void>;
  /** True when a running server was found and taken over. */
  reused: boolean;
}

/**
 * Starts the packaged PostgreSQL for a directory, or takes over the one that already runs there, and watches it:
 * a server that dies is started again. It listens on a Unix socket in a folder that only its own user and root
 * can enter. Throws an `Error` with one plain line when it cannot; nothing of an existing cluster is ever deleted.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const log = options.log ?? (() => undefined);
  const { directory, held } = await enter(options.directory);
  let cluster: Cluster | undefined;
  let running: Running;
  try {
    cluster = await findCluster(directory, options.settings ?? {}, log);
    await initialise(cluster);
    running = await ensureRunning(cluster);
  } catch (error) {
    await held.release(async () => {
      if (cluster) await stopServer(cluster.data);
    });
    throw error;
  }
  const { home, data } = cluster;
  const unwatch = watch(cluster, running.pid);
  let stopped: Promise<void> | undefined;
  return {
    socketDirectory: running.socketDirectory,
    connection: { host: running.socketDirectory, port: running.port, user: 'postgres', database: 'postgres' },
    reused: running.reused,
    stop() {
      stopped ??= (async () => {
        await unwatch();
        const gone = await held.release(() => stopServer(data));
        if (gone && dirname(running.socketDirectory) !== home) {
          await rm(running.socketDirectory, { recursive: true, force: true });
        }
      })();
      return stopped;
    },
  };
}

async function enter(path: string): Promise<{ directory: string; held: Hold }> {
  try {
    await mkdir(path, { recursive: true, mode: 0o711 });
    const directory = realpathSync(path);
    return { directory, held: await hold(join(directory, 'holders')) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new Error(`You may not write in ${path}. Start as the user who made it, or as root.`, {
      cause: error,
    });
  }
}

/** Stops whatever server runs in an embedded cluster's directory and deletes the whole; for tests' leftovers. */
export async function removeEmbedded(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  const home = homeOf(realpathSync(directory)) ?? realpathSync(directory);
  const sockets = readPostmaster(join(home, 'data'))?.socketDirectory;
  await stopServer(join(home, 'data'), 'SIGQUIT');
  if (sockets?.startsWith(join(tmpdir(), 'medskapa-'))) await rm(sockets, { recursive: true, force: true });
  await rm(home, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}
