import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Database, openPool } from '../src/kernel/database/database.ts';
import { removeEmbedded, startEmbedded } from '../src/kernel/database/embedded.ts';
import { type Keys, loginPassword } from '../src/kernel/database/keys.ts';
import { migrate } from '../src/kernel/database/migrate.ts';
import { Recorder } from './measure/recorder.ts';

// The same in every run, so that a cluster that was kept can be used again. It guards nothing but made-up people.
const secret = (purpose: string) => [
  { id: 1, secret: Buffer.from(`medskapa bench ${purpose}`).toString('base64') },
];
const keys: Keys = { actor: secret('actor'), session: secret('session'), login: secret('login') };

type Place = { host: string; port: number; user: string; database: string; password?: string };

/** A database of the bench, open. */
export interface Opened {
  owner: pg.Client;
  database: Database;
  recorder: Recorder;
  /** sends statements as they are, in one round trip, signed in as the processes are */
  plain(statements: string): Promise<void>;
  close(): Promise<void>;
}

/** Where the bench's databases are. */
export interface BenchCluster {
  /** A migrated database of its own name; `fresh` when it was not there before. */
  open(name: string): Promise<{ opened: Opened; fresh: boolean }>;
  end(): Promise<void>;
}

/**
 * PostgreSQL for the bench, with the settings that an installation has: the one at `BENCH_DATABASE_URL`, else the
 * embedded one in a folder of its own.
 *
 * @param keep a folder to keep the embedded one in; left out, it goes away at the end.
 */
export async function openCluster(
  keep: string | undefined,
  say: (line: string) => void,
): Promise<BenchCluster> {
  const url = process.env.BENCH_DATABASE_URL;
  if (url) {
    const { host, port, user, password, database } = new pg.Client({ connectionString: url });
    const given = { host, port, user: user ?? 'postgres', database: database ?? 'postgres' };
    return { open: opener(password ? { ...given, password } : given), end: async () => undefined };
  }
  const directory = keep ?? (await mkdtemp(join(tmpdir(), 'medskapa-bench-')));
  await mkdir(directory, { recursive: true });
  // started by root, the server runs as another user, who must be able to pass through
  await chmod(directory, 0o711);
  const embedded = await startEmbedded({ directory, log: say });
  return {
    open: opener(embedded.connection),
    async end() {
      await embedded.stop();
      if (!keep) await removeEmbedded(directory);
    },
  };
}

const opener = (place: Place) => async (name: string) => {
  const server = new pg.Client(place);
  await server.connect();
  const { rowCount } = await server.query('select from pg_database where datname = $1', [name]);
  const fresh = rowCount === 0;
  if (fresh) await server.query(`create database ${name} encoding 'UTF8' template template0`);
  await server.end();
  const opened = await openDatabase({ ...place, database: name }, keys);
  await migrate(opened.owner, keys);
  if (fresh) {
    await opened.owner.query(
      "insert into kernel.installation (demo, created_at) values (false, '2024-01-01T00:00:00Z')",
    );
  }
  return { opened, fresh };
};

/** @param place as its owner and superuser reaches it. */
export async function openDatabase(place: Place, keys: Keys): Promise<Opened> {
  const owner = new pg.Client(place);
  await owner.connect();
  const login = { ...place, user: 'medskapa_login', password: loginPassword(keys) };
  const pool = openPool(login, 4);
  const recorder = new Recorder(pool);
  const database = new Database(pool, keys);
  let plain: pg.Client | undefined;
  return {
    owner,
    database,
    recorder,
    async plain(statements) {
      if (!plain) {
        plain = new pg.Client(login);
        await plain.connect();
      }
      await plain.query(statements);
    },
    async close() {
      await database.close();
      await plain?.end();
      await owner.end();
    },
  };
}
