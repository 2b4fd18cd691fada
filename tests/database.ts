import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { Actor } from '../src/kernel/database/actor.ts';
import { Database, openPool, type Tx } from '../src/kernel/database/database.ts';
import { type Keys, loginPassword } from '../src/kernel/database/keys.ts';

/** The fixed moment of a test unless it says otherwise: Saturday 21 November 2026, 10.00 in Stockholm. */
export const now = new Date('2026-11-21T09:00:00Z');

/** A database of the test's own, cloned from the migrated template. */
export interface TestDatabase {
  name: string;
  database: Database;
  keys: Keys;
  /** superuser: to arrange what no role may write, and to look where no role may look */
  owner: pg.Pool;
  /** one transaction as an actor, writing, at the fixed moment */
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>, at?: Date): Promise<T>;
}

/**
 * Clones the template; connections close after the file's tests. Databases are never dropped: the cluster goes as a
 * whole, and a drop costs more than a clone.
 */
export async function testDatabase(template = inject('template')): Promise<TestDatabase> {
  const cluster = inject('cluster');
  const keys = inject('keys');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client(cluster);
  await server.connect();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await server.query(`create database ${name} template ${template}`);
      break;
    } catch (error) {
      // cloning takes a lock on the template, and another file may be cloning it just now
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 + 20 * attempt));
    }
  }
  await server.end();
  const owner = openPool({ ...cluster, database: name }, 2);
  const pool = openPool(
    { ...cluster, database: name, user: 'medskapa_login', password: loginPassword(keys) },
    6,
  );
  const database = new Database(pool, keys);
  afterAll(async () => {
    await database.close();
    await owner.end();
  });
  return {
    name,
    database,
    keys,
    owner,
    as: (actor, work, at = now) => database.withActor(actor, 'write', at, work),
  };
}
