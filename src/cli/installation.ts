import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { keyCheck } from '../kernel/database/backup.ts';
import { type Connection, Database, openPool } from '../kernel/database/database.ts';
import { startEmbedded } from '../kernel/database/embedded.ts';
import { type Keys, loginPassword, readKeys } from '../kernel/database/keys.ts';
import { migrate } from '../kernel/database/migrate.ts';
import { workerPassword } from '../kernel/jobs/prepare.ts';
import { Refusal } from './command.ts';
import type { Settings } from './settings.ts';

/** Where the database is, and how to let go of it. */
export interface Place {
  owner: Connection;
  close(): Promise<void>;
}

/** An installation that is ready to be used: migrated, marked, keys read. */
export interface Installation {
  owner: Connection;
  /** what the worker's queue signs in with */
  queue: Connection & { password?: string };
  database: Database;
  keys: Keys;
  demo: boolean;
  /** Closes the connections and lets go of the embedded PostgreSQL. */
  close(): Promise<void>;
}

/** Finds the database of DATABASE_URL, or starts the embedded one. Throws {@link Refusal} when it cannot. */
export async function openPlace(settings: Settings, log: (line: string) => void): Promise<Place> {
  if (settings.databaseUrl) {
    return { owner: { connectionString: settings.databaseUrl }, close: async () => undefined };
  }
  try {
    const embedded = await startEmbedded({ directory: join(settings.data, 'database'), log });
    return { owner: embedded.connection, close: () => embedded.stop() };
  } catch (error) {
    throw new Refusal(`The database did not start. ${(error as Error).message}`);
  }
}

/** Opens one connection as the installation's owner, hands it over and closes it. */
export async function asOwner<T>(owner: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...owner, application_name: 'medskapa owner' });
  try {
    await client.connect();
  } catch (error) {
    // the address holds a password, so only what PostgreSQL said is shown
    throw new Refusal(`The database (DATABASE_URL) cannot be reached: ${reason(error)}.`);
  }
  client.on('error', () => {});
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ');
  return (error as Error).message.replace(/\.$/, '');
}

/** True where nothing has been installed yet. */
export async function isNew(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ table: string | null }>(
    "select to_regclass('kernel.migration')::text as table",
  );
  return rows[0]!.table === null;
}

/** The address of the same database for another role. */
export function connectionAs(
  owner: Connection,
  user: string,
  password: string,
): Connection & { password?: string } {
  if (!('connectionString' in owner)) return { ...owner, user, password };
  const url = new URL(owner.connectionString);
  if (url.hostname !== '') {
    url.username = user;
    url.password = password;
  }
  // an address without a host keeps everything in its query, as postgres:///medskapa?host=/run/postgresql&user=owner
  if (url.hostname === '' || url.searchParams.has('user')) url.searchParams.set('user', user);
  if (url.hostname === '' || url.searchParams.has('password')) url.searchParams.set('password', password);
  return { connectionString: url.href };
}

/** What an installation says of itself, or undefined before it is made. */
export async function readMark(
  client: pg.Client,
): Promise<{ demo: boolean; keyCheck: string | null } | undefined> {
  // the owner has no policy of its own and so would see nothing
  await client.query('begin; set local role medskapa_backup');
  try {
    // as json, since the column of an older version may not be there yet
    const { rows } = await client.query<{ demo: boolean; keyCheck: string | null }>(
      `select demo, to_jsonb(i) ->> 'key_check' as "keyCheck" from kernel.installation i`,
    );
    return rows[0];
  } finally {
    await client.query('rollback');
  }
}

/** Writes the mark of a new installation; one that is there stays as it is, given the key check it may lack. */
export async function mark(client: pg.Client, demo: boolean, keys: Keys, now: Date): Promise<void> {
  await client.query('begin; set local role medskapa_owner');
  try {
    await client.query('alter table kernel.installation no force row level security');
    await client.query(
      `insert into kernel.installation (demo, created_at, key_check) values ($1, $2, $3)
       on conflict (only_row) do update set key_check = excluded.key_check where installation.key_check is null`,
      [demo, now, keyCheck(keys)],
    );
    await client.query('alter table kernel.installation force row level security');
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * Makes an installation ready: keys, migrations, the mark. A key file is made only beside an empty database.
 *
 * @param demo what a new installation is marked as, and what an old one must be marked as.
 * @throws {KeyFileError} when there is data and no key file.
 * @throws {Refusal} when the mark is another.
 */
export async function openInstallation(
  settings: Settings,
  { demo, now, log }: { demo: boolean; now: Date; log: (line: string) => void },
): Promise<Installation> {
  const place = await openPlace(settings, log);
  try {
    const keys = await asOwner(place.owner, async (client) => {
      await refuseOther(client, demo);
      const keys = await keysFor(client, settings);
      const { ran } = await migrate(client, keys);
      if (ran.length > 0) log(`The database is at this version now (${ran.length} migrations run).`);
      if (!(await readMark(client))?.keyCheck) await mark(client, demo, keys, now);
      await refuseOther(client, demo);
      return keys;
    });
    return connect(place, keys, demo);
  } catch (error) {
    await place.close();
    throw error;
  }
}

/**
 * Opens an installation as it stands: nothing is migrated, made or marked. For commands beside a running one.
 *
 * @throws {Refusal} when the database is empty, or was migrated and never started.
 */
export async function openExisting(settings: Settings, log: (line: string) => void): Promise<Installation> {
  const place = await openPlace(settings, log);
  let installation: Installation | undefined;
  try {
    installation = await asOwner(place.owner, async (client) => {
      if (await isNew(client)) throw new Refusal('There is no installation in this database yet.');
      const marked = await readMark(client);
      if (marked === undefined) {
        throw new Refusal(
          'This database has its tables, but no installation was ever started in it: there is nothing here yet.',
        );
      }
      return connect(place, await keysFor(client, settings), marked.demo);
    });
    await refuseStaleKeys(installation.database);
    return installation;
  } catch (error) {
    await (installation ?? place).close();
    throw error;
  }
}

/** With a key that the database does not know, everything would look empty, and an empty trail whole. */
async function refuseStaleKeys(database: Database): Promise<void> {
  const { rows } = await database.withActor({ kind: 'job', name: 'look' }, 'read', new Date(0), (tx) =>
    sql<{ kind: string | null }>`select kernel.actor_kind() as kind`.execute(tx),
  );
  if (rows[0]?.kind !== 'job') {
    throw new Refusal(
      'The keys have changed since the database was last migrated. Run "medskapa migrate" first.',
    );
  }
}

function connect(place: Place, keys: Keys, demo: boolean): Installation {
  const login = connectionAs(place.owner, 'medskapa_login', loginPassword(keys));
  const database = new Database(openPool(login, 10), keys);
  return {
    owner: place.owner,
    queue: connectionAs(place.owner, 'medskapa_worker', workerPassword(keys)),
    database,
    keys,
    demo,
    async close() {
      await database.close();
      await place.close();
    },
  };
}

async function refuseOther(client: pg.Client, demo: boolean): Promise<void> {
  const found = (await isNew(client)) ? undefined : await readMark(client);
  if (found === undefined || found.demo === demo) return;
  throw new Refusal(
    demo
      ? 'This database is a real installation, not a demo. Nothing was touched. Give the demo a database of its own.'
      : 'This database is marked as a demo. Nothing was touched. A real installation needs an empty database.',
  );
}

/**
 * The keys that belong to a database. The key file is made only beside an empty one.
 *
 * @throws {KeyFileError} when there is data and no key file.
 * @throws {Refusal} when the key file belongs to another database.
 */
export async function keysFor(client: pg.Client, settings: Settings): Promise<Keys> {
  const fresh = await isNew(client);
  const keys = readKeys(settings.keys, { create: fresh });
  const wanted = fresh ? undefined : (await readMark(client))?.keyCheck;
  if (wanted && wanted !== keyCheck(keys)) {
    throw new Refusal(
      `The key file ${settings.keys} is not the one that belongs to this database. Nothing was touched.`,
    );
  }
  return keys;
}
