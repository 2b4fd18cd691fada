import { chmod, lstat, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { removeEmbedded, startEmbedded } from '../src/kernel/database/embedded.ts';
import { isAlive } from '../src/kernel/database/embedded-process.ts';

/** How a test reaches the cluster as its superuser. `host` is a folder where it is a Unix socket. */
export interface ClusterConnection {
  host: string;
  port: number;
  user: string;
  password?: string;
  database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: ClusterConnection;
  }
}

interface Shared {
  cluster: Promise<{ connection: ClusterConnection; end(): Promise<void> }>;
  users: number;
}

/** Kept with the process and not the module, as every vitest project loads this file anew. */
const store = globalThis as { medskapaTestCluster?: Shared };

/**
 * Gives every test the connection to one cluster: `TEST_DATABASE_URL` where set, else a fresh embedded one that
 * lives as long as the run. Tests read it with `inject('cluster')`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  store.medskapaTestCluster ??= { cluster: openCluster(), users: 0 };
  const shared = store.medskapaTestCluster;
  shared.users += 1;
  const { connection, end } = await shared.cluster;
  project.provide('cluster', connection);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete store.medskapaTestCluster;
    await end();
  };
}

async function openCluster(): Promise<{ connection: ClusterConnection; end(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { connection: parse(given), end: async () => undefined };

  await clearLeftovers();
  const directory = await mkdtemp(join(tmpdir(), `medskapa-test-${process.pid}-`));
  // Under root the server's own user must be able to pass through.
  await chmod(directory, 0o711);
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: '300',
    // Clones of a template are then not written to the log as well.
    wal_level: 'minimal',
    max_wal_senders: '0',
  };
  const embedded = await startEmbedded({ directory, settings });
  return {
    connection: embedded.connection,
    async end() {
      await embedded.stop();
      await removeEmbedded(directory);
    },
  };
}

/** A run that was killed leaves its server running; the next run of the same user clears it away. */
async function clearLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const maker = /^medskapa-test-(\d+)-/.exec(name)?.[1];
    if (!maker || isAlive(Number(maker))) continue;
    const path = join(tmpdir(), name);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isDirectory() && found.uid === process.getuid?.()) await removeEmbedded(path);
  }
}

/** The driver reads the address as it would to connect, sockets and escapes included. */
function parse(connectionString: string): ClusterConnection {
  const { host, port, user, password, database } = new pg.Client({ connectionString });
  return {
    host,
    port,
    user: user ?? 'postgres',
    database: database ?? 'postgres',
    ...(password ? { password } : {}),
  };
}
