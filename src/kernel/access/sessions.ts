import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Actor, visitor } from '../database/actor.ts';
import type { Database, Tx } from '../database/database.ts';
import { type Keys, keyedHash } from '../database/keys.ts';
import type { Hat } from './roles.ts';

/** A session ends after an hour without a page, and after twelve hours whatever happens. */
export const sessionLimits = { idleMinutes: 60, absoluteHours: 12 } as const;

/** The job that may look up sign-in data and start sessions; nothing else may. */
export const signInJob: Actor = { kind: 'job', name: 'sign-in' };

/** Who a session token stands for, and under which hat. */
export interface OpenSession {
  id: string;
  personId: string;
  name: string;
  hat: Hat | undefined;
  hats: Hat[];
}

const tokenHash = (keys: Keys, token: string) => keyedHash(keys, 'session', token);

/** The session behind a token, kept alive; undefined when there is none or it has ended. */
export async function openSession(
  database: Database,
  token: string,
  now: Date,
): Promise<OpenSession | undefined> {
  const rows = await database.withActor(visitor, 'write', now, async (tx) => {
    const result = await sql<{
      session_id: string;
      person_id: string;
      name: string;
      role_holding_id: string | null;
      hats: Hat[];
    }>`select * from kernel.open_session(${tokenHash(database.keys, token)}, ${now},
        ${`${sessionLimits.idleMinutes} minutes`}::interval)`.execute(tx);
    return result.rows;
  });
  const row = rows[0];
  return (
    row && {
      id: row.session_id,
      personId: row.person_id,
      name: row.name,
      hats: row.hats,
      hat: row.hats.find((hat) => hat.id === row.role_holding_id),
    }
  );
}

/** The actor a session acts as. */
export function actorOf(session: OpenSession | undefined): Actor {
  if (!session) return visitor;
  return {
    kind: 'person',
    personId: session.personId,
    ...(session.hat ? { roleHoldingId: session.hat.id } : {}),
  };
}

/**
 * Starts a session for a person who has just proved who they are, under the hat they have held longest.
 *
 * @param tx acts for {@link signInJob}.
 * @param device a few words on the device for the person's own list, such as "Chrome, Android"; never an address.
 * @returns the token for the cookie; only its keyed hash is stored.
 */
export async function startSession(
  tx: Tx,
  keys: Keys,
  start: { personId: string; device: string; roleHoldingId?: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(tx.now.getTime() + sessionLimits.absoluteHours * 3_600_000);
  await sql`
    insert into kernel.session (token_hash, person_id, role_holding_id, device, created_at, last_seen_at, expires_at)
    select ${tokenHash(keys, token)}, ${start.personId}, coalesce(${start.roleHoldingId ?? null}::uuid, (
      select h.id from kernel.role_holding h
      where h.person_id = ${start.personId} and h.valid_from <= kernel.today()
        and (h.valid_to is null or h.valid_to >= kernel.today())
      order by h.valid_from, h.id limit 1)),
      ${start.device}, ${tx.now}, ${tx.now}, ${expires}`.execute(tx);
  return token;
}

/** Whose session a token stood for, also after it has ended by itself. @param tx acts for {@link signInJob}. */
export async function ownerOfToken(tx: Tx, keys: Keys, token: string): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from kernel.session where token_hash = ${tokenHash(keys, token)}`.execute(tx);
  return rows[0]?.person_id;
}

/** Ends the session behind a token, whoever's it is: nobody keeps the one they carried before they signed in. */
export async function endSessionByToken(tx: Tx, keys: Keys, token: string): Promise<void> {
  await sql`delete from kernel.session where token_hash = ${tokenHash(keys, token)}`.execute(tx);
}

/** Changes hat; false when the person does not hold that role today. */
export async function switchHat(tx: Tx, session: OpenSession, roleHoldingId: string): Promise<boolean> {
  if (!session.hats.some((hat) => hat.id === roleHoldingId)) return false;
  await sql`update kernel.session set role_holding_id = ${roleHoldingId} where id = ${session.id}`.execute(
    tx,
  );
  return true;
}

/** A session as its owner sees it in their list. */
export interface SessionRow {
  id: string;
  device: string;
  created_at: Date;
  last_seen_at: Date;
}

/** The person's own sessions that still stand, newest first. */
export async function listSessions(tx: Tx): Promise<SessionRow[]> {
  const seenAfter = new Date(tx.now.getTime() - sessionLimits.idleMinutes * 60_000);
  const { rows } = await sql<SessionRow>`
    select id, device, created_at, last_seen_at from kernel.session
    where expires_at > ${tx.now} and last_seen_at > ${seenAfter} order by last_seen_at desc`.execute(tx);
  return rows;
}

/** Ends one of the person's own sessions; row policies let nobody end another's. */
export async function endSession(tx: Tx, sessionId: string): Promise<void> {
  await sql`delete from kernel.session where id = ${sessionId}`.execute(tx);
}
