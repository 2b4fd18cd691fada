import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { type Keys, keyedHash } from '../database/keys.ts';
import { dayAt } from '../i18n/dates.ts';

/** A way in by a key of one's own, as its owner sees it. */
export interface PasskeyRow {
  id: string;
  label: string;
  created_on: string;
  last_used_on: string | null;
}

/** A way in by another's word: an employer's sign-in, an e-identification. */
export interface IdentityRow {
  id: string;
  created_on: string;
}

/** A passkey as sign-in needs it. */
export interface StoredPasskey {
  id: string;
  personId: string;
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
}

const subjectHash = (keys: Keys, issuer: string, subject: string) =>
  keyedHash(keys, 'identity', `${issuer}\n${subject}`);

/** Who an identity stands for, if anybody. @param tx acts for the sign-in job. */
export async function personOfIdentity(
  tx: Tx,
  keys: Keys,
  issuer: string,
  subject: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from kernel.identity where subject = ${subjectHash(keys, issuer, subject)}`.execute(tx);
  return rows[0]?.person_id;
}

/** Ties an identity to a person; false when it is tied to somebody already. */
export async function addIdentity(
  tx: Tx,
  keys: Keys,
  identity: { personId: string; issuer: string; subject: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into kernel.identity (person_id, subject, created_on)
    values (${identity.personId}, ${subjectHash(keys, identity.issuer, identity.subject)}, ${dayAt(tx.now)})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** Adds a passkey to a person; false when the key is somebody's already. */
export async function addPasskey(
  tx: Tx,
  key: Omit<StoredPasskey, 'id'> & { label: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into kernel.passkey (person_id, credential_id, public_key, counter, transports, label, created_on)
    values (${key.personId}, ${key.credentialId}, ${key.publicKey}, ${key.counter}, ${key.transports}, ${key.label},
      ${dayAt(tx.now)}) on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** The passkey of a credential. @param tx acts for the sign-in job. */
export async function findPasskey(tx: Tx, credentialId: string): Promise<StoredPasskey | undefined> {
  const { rows } = await sql<StoredPasskey>`
    select id, person_id as "personId", credential_id as "credentialId", public_key as "publicKey", counter, transports
    from kernel.passkey where credential_id = ${credentialId}`.execute(tx);
  return rows[0];
}

/** The credentials a person has already, so that a browser does not make a second key for the same account. */
export async function credentialsOf(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ credential_id: string }>`
    select credential_id from kernel.passkey where person_id = ${personId}`.execute(tx);
  return rows.map((row) => row.credential_id);
}

/** Notes that a passkey was used. @param tx acts for the sign-in job. */
export async function touchPasskey(tx: Tx, id: string, counter: number): Promise<void> {
  await sql`update kernel.passkey set counter = ${counter}, last_used_on = ${dayAt(tx.now)} where id = ${id}`.execute(
    tx,
  );
}

/** The person's own ways in, oldest first. */
export async function listWaysIn(tx: Tx): Promise<{ passkeys: PasskeyRow[]; identities: IdentityRow[] }> {
  const passkeys = await sql<PasskeyRow>`
    select id, label, created_on, last_used_on from kernel.passkey order by created_on, id`.execute(tx);
  const identities = await sql<IdentityRow>`
    select id, created_on from kernel.identity order by created_on, id`.execute(tx);
  return { passkeys: passkeys.rows, identities: identities.rows };
}

/** Takes one of the person's own ways in away, unless it is the last one; row policies let nobody reach another's. */
export async function removeWayIn(tx: Tx, id: string): Promise<'removed' | 'last' | 'none'> {
  const { passkeys, identities } = await listWaysIn(tx);
  const all = [...passkeys, ...identities];
  if (!all.some((way) => way.id === id)) return 'none';
  if (all.length === 1) return 'last';
  await sql`delete from kernel.passkey where id = ${id}`.execute(tx);
  await sql`delete from kernel.identity where id = ${id}`.execute(tx);
  return 'removed';
}
