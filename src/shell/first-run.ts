import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '../kernel/database/actor.ts';
import type { Database, Tx } from '../kernel/database/database.ts';
import { type Keys, keyedHash } from '../kernel/database/keys.ts';

/** The job that makes the first administrator, and nothing else does. */
export const setUpJob: Actor = { kind: 'job', name: 'set-up' };

/** How long a token from the console may be used. A restart prints a new one. */
export const setUpTokenHours = 24;

/** How a first-run token is stored. */
export const setUpTokenHash = (keys: Keys, token: string): Buffer => keyedHash(keys, 'set-up', token);

/** How far the first run has come. */
export interface FirstRun {
  /** an administrator can sign in: there is no first run any more */
  done: boolean;
  /** a token has been printed, so somebody is waited for */
  prepared: boolean;
  /** an administrator who was named but never got a way in */
  personId: string | undefined;
}

/** @param tx acts for the set-up or the sign-in job; others are told that nothing is done and nobody is waited for. */
export async function firstRun(tx: Tx): Promise<FirstRun> {
  const { rows } = await sql<{ done: boolean; prepared: boolean; person_id: string | null }>`
    select done, prepared, person_id from kernel.first_run()`.execute(tx);
  const row = rows[0];
  return {
    done: row?.done ?? false,
    prepared: row?.prepared ?? false,
    personId: row?.person_id ?? undefined,
  };
}

/**
 * Makes the token that the first-run page asks for, while no administrator can sign in; only its keyed hash is stored.
 * From now on every page leads to /kom-igang. Tokens of other processes that started too keep working.
 *
 * @returns the token for the operator's console, or undefined when there is an administrator, or in the demo.
 */
export async function prepareFirstRun(database: Database, now: Date): Promise<string | undefined> {
  return database.withActor(setUpJob, 'write', now, async (tx) => {
    const { rows } = await sql<{ demo: boolean }>`select demo from kernel.installation`.execute(tx);
    if (rows[0]?.demo || (await firstRun(tx)).done) return undefined;
    const token = randomBytes(20).toString('base64url');
    const expires = new Date(now.getTime() + setUpTokenHours * 3_600_000);
    await sql`delete from kernel.set_up_token where expires_at <= ${now}`.execute(tx);
    await sql`insert into kernel.set_up_token (token_hash, expires_at)
      values (${setUpTokenHash(database.keys, token)}, ${expires})`.execute(tx);
    return token;
  });
}
