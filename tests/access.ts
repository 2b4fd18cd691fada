import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Actor } from '../src/kernel/database/actor.ts';
import type { TestDatabase } from './database.ts';

/** How many rows of a table an actor sees. Counting is reading: what cannot be read is not counted either. */
export async function seen(db: TestDatabase, actor: Actor, table: string, where = 'true'): Promise<number> {
  return db.as(actor, async (tx) => {
    const { rows } = await sql<{
      count: number;
    }>`select count(*) from ${sql.table(table)} where ${sql.raw(where)}`.execute(tx);
    return rows[0]!.count;
  });
}

/**
 * Tries a statement as an actor and undoes it: 'done' with the rows it touched, or 'refused' with why. A refused
 * statement must give away nothing of what it hit: the reason is PostgreSQL's own sentence on policy or privilege.
 */
export async function attempt(
  db: TestDatabase,
  actor: Actor,
  statement: string,
): Promise<{ done: number } | { refused: string }> {
  class Undo extends Error {
    constructor(readonly touched: number) {
      super('undone');
    }
  }
  try {
    await db.as(actor, async (tx) => {
      const result = await sql.raw(statement).execute(tx);
      throw new Undo(Number(result.numAffectedRows ?? 0n));
    });
  } catch (error) {
    if (error instanceof Undo) return { done: error.touched };
    return { refused: (error as Error).message };
  }
  throw new Error('unreachable');
}

/** Asserts that a statement touches nothing: either no row is there for the actor, or the database refuses it. */
export async function expectNothing(db: TestDatabase, actor: Actor, statement: string): Promise<void> {
  const result = await attempt(db, actor, statement);
  if ('done' in result) expect(result.done).toBe(0);
  else expect(result.refused).toMatch(/row-level security|permission denied/);
}

/**
 * Tries statements as an actor, one after the other in one transaction, each undone before the next: as
 * {@link attempt}, for tests that try very many.
 */
export async function attemptAll(
  db: TestDatabase,
  actor: Actor,
  statements: readonly string[],
): Promise<({ done: number } | { refused: string })[]> {
  return db.as(actor, async (tx) => {
    const results: ({ done: number } | { refused: string })[] = [];
    for (const statement of statements) {
      await sql`savepoint one_try`.execute(tx);
      try {
        const result = await sql.raw(statement).execute(tx);
        results.push({ done: Number(result.numAffectedRows ?? 0n) });
      } catch (error) {
        results.push({ refused: (error as Error).message });
      }
      await sql`rollback to savepoint one_try`.execute(tx);
    }
    return results;
  });
}
