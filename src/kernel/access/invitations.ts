import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { type Keys, keyedHash } from '../database/keys.ts';

/** How long an invitation waits to be used. */
export const invitationDays = 14;

const invitationHash = (keys: Keys, token: string) => keyedHash(keys, 'invitation', token);

/** A way in that somebody was given and has not used yet. */
export interface Invitation {
  id: string;
  personId: string;
  name: string;
}

/**
 * Makes a one-time way in for a person.
 *
 * @param tx acts for an administrator, or for the first run.
 * @returns the token of the link, shown once; only its keyed hash is stored.
 */
export async function createInvitation(tx: Tx, keys: Keys, personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(tx.now.getTime() + invitationDays * 86_400_000);
  await sql`insert into kernel.invitation (person_id, token_hash, expires_at)
    values (${personId}, ${invitationHash(keys, token)}, ${expires})`.execute(tx);
  return token;
}

const open = sql<Invitation>`
  select i.id, i.person_id as "personId", p.name from kernel.invitation i
  join kernel.person p on p.id = i.person_id where i.used_at is null`;

/** The invitation behind a link, while it waits. @param tx acts for the sign-in job. */
export async function findInvitation(tx: Tx, keys: Keys, token: string): Promise<Invitation | undefined> {
  const { rows } = await sql<Invitation>`${open} and i.expires_at > ${tx.now}
    and i.token_hash = ${invitationHash(keys, token)}`.execute(tx);
  return rows[0];
}

/**
 * Uses an invitation up; false when somebody was before, or it has ended.
 *
 * @param tx acts for the sign-in job.
 */
export async function useInvitation(tx: Tx, invitationId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update kernel.invitation set used_at = ${tx.now}
    where id = ${invitationId} and used_at is null and expires_at > ${tx.now}`.execute(tx);
  return numAffectedRows === 1n;
}
