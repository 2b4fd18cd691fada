import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import pg from 'pg';
import { type Actor, actorClaim } from './actor.ts';
import { type Keys, signActor } from './keys.ts';

/** One open transaction that already acts for somebody. Wings see their own tables through their `tables.ts`. */
export type Tx = Kysely<unknown> & { readonly actor: Actor; readonly now: Date };

/** Where PostgreSQL is: a URL, or a socket directory with user and database. */
export type Connection =
  | { connectionString: string }
  | { host: string; port: number; user: string; database: string };

/** How a transaction may touch the data. */
export type Mode = 'read' | 'write';

// Days stay days ("2026-11-21"): a Date would move them over midnight with the server's time zone.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    if (oid === pg.types.builtins.INT8) return (value: string) => Number(value);
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** A pool with the project's type parsers. Only this folder makes one. */
export function openPool(connection: Connection & { password?: string }, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max,
    types,
    application_name: 'medskapa',
    idleTimeoutMillis: 30_000,
  });
  // a connection that dies while idle is replaced by the pool at the next use; without a listener it ends the process
  pool.on('error', () => {});
  return pool;
}

class ClientDriver implements Driver {
  readonly #connection: DatabaseConnection;
  constructor(client: pg.PoolClient) {
    this.#connection = {
      async executeQuery<R>(query: { sql: string; parameters: readonly unknown[] }): Promise<QueryResult<R>> {
        const result = await client.query(query.sql, query.parameters as unknown[]);
        return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) };
      },
      async *streamQuery() {
        yield* [];
        throw new Error('streaming is not used here');
      },
    };
  }
  async init() {}
  async acquireConnection() {
    return this.#connection;
  }
  async beginTransaction() {
    throw new Error('a transaction is already open');
  }
  async commitTransaction() {}
  async rollbackTransaction() {}
  async releaseConnection() {}
  async destroy() {}
}

function handle(client: pg.PoolClient, actor: Actor, now: Date): Tx {
  const kysely = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new ClientDriver(client),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return Object.assign(kysely, { actor, now });
}

/**
 * The only way to data: one transaction, as one actor. Nobody else sees the pool.
 *
 * @example
 * await database.withActor({ kind: 'person', personId, roleHoldingId }, 'read', now, (tx) => listAudits(tx));
 */
export class Database {
  readonly #pool: pg.Pool;
  readonly #keys: Keys;

  constructor(pool: pg.Pool, keys: Keys) {
    this.#pool = pool;
    this.#keys = keys;
  }

  /** The installation's keys, for the parts of the kernel that hash tokens. */
  get keys(): Keys {
    return this.#keys;
  }

  /**
   * Runs `work` in one transaction that acts for `actor`. All or nothing: any exception rolls everything back.
   *
   * @param mode 'read' opens the transaction READ ONLY.
   * @param now the instant of the request; policies' days follow it (`kernel.today()`).
   * @throws whatever `work` throws, after rollback.
   */
  async withActor<T>(actor: Actor, mode: Mode, now: Date, work: (tx: Tx) => Promise<T>): Promise<T> {
    const key = this.#keys.actor[0]!;
    const claim = actorClaim(key.id, actor, now);
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(
        `begin ${mode === 'read' ? 'read only' : 'read write'}; set local role medskapa_app`,
      );
      // as parameters and never within the statement: other sessions of the same login can read statements, and a claim
      // read there could be used again
      await client.query(
        "select set_config('medskapa.actor', $1, true), set_config('medskapa.actor_signature', $2, true)",
        [claim, signActor(key, claim)],
      );
      const result = await work(handle(client, actor, now));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((rollback: Error) => {
        broken = rollback;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Ends every connection; the process can stop. */
  async close(): Promise<void> {
    await this.#pool.end();
  }
}
