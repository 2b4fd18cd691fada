import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { type Keys, keyedHash } from '../database/keys.ts';

/** How long somebody has to answer a challenge. */
export const challengeMinutes = 15;

const nonceLength = 16;
const expiryLength = 6;

function mark(keys: Keys, purpose: string, head: Uint8Array): Buffer {
  return keyedHash(keys, 'challenge', `${purpose}\n${Buffer.from(head).toString('hex')}`);
}

/**
 * A challenge that carries its own end and our mark, so that none has to be stored until somebody answers it.
 *
 * @param purpose what an answer may be used for, with the person it is for where there is one.
 */
export function makeChallenge(keys: Keys, purpose: string, now: Date): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(nonceLength + expiryLength);
  randomBytes(nonceLength).copy(head);
  head.writeUIntBE(now.getTime() + challengeMinutes * 60_000, nonceLength, expiryLength);
  return new Uint8Array(Buffer.concat([head, mark(keys, purpose, head)]));
}

/** Whether a challenge (base64url) is one of ours, for this purpose, and still open. */
export function isOurChallenge(keys: Keys, purpose: string, now: Date, challenge: string): boolean {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== nonceLength + expiryLength + 32) return false;
  const head = bytes.subarray(0, nonceLength + expiryLength);
  const ours = timingSafeEqual(mark(keys, purpose, head), bytes.subarray(head.length));
  return ours && bytes.readUIntBE(nonceLength, expiryLength) > now.getTime();
}

/**
 * Uses a challenge up; false when it has been answered before. What has ended is forgotten on the way.
 *
 * @param tx acts for the sign-in job.
 */
export async function spendChallenge(tx: Tx, challenge: string): Promise<boolean> {
  const hash = createHash('sha256').update(challenge).digest();
  const expires = new Date(tx.now.getTime() + challengeMinutes * 60_000);
  await sql`delete from kernel.spent_challenge where expires_at <= ${tx.now}`.execute(tx);
  const { numAffectedRows } = await sql`
    insert into kernel.spent_challenge (hash, expires_at) values (${hash}, ${expires}) on conflict do nothing`.execute(
    tx,
  );
  return numAffectedRows === 1n;
}
