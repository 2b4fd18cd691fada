import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/**
 * Writes one line to the change trail, in the caller's transaction: if it cannot be written, nothing is.
 *
 * The trail holds ids and, where `content` is given, a salted commitment to it, never the content itself: what has been
 * disposed of cannot be read back from the chain, and the chain still holds.
 *
 * @param stream what the chain is about: an audit's, a participant's or an organisation's id.
 * @param event past tense and kebab-case, e.g. `commission-plan-signed`.
 * @param subject the row it happened to, when other than the stream.
 * @returns the salt of the commitment, for whoever keeps the content and may want to prove it one day.
 */
export async function recordChange(
  tx: Tx,
  change: { stream: string; event: string; subject?: string; content?: string },
): Promise<Buffer | undefined> {
  const salt = change.content === undefined ? undefined : randomBytes(16);
  const commitment = salt && createHash('sha256').update(salt).update(change.content!, 'utf8').digest();
  await append(tx, 'change', change.stream, change.event, change.subject, commitment);
  return salt;
}

/**
 * Writes to the read log that somebody is about to see `subject`'s data; call it before the read, in the same
 * transaction (domain.md, "Who may read what").
 */
export async function recordRead(
  tx: Tx,
  read: { stream: string; what: string; subject?: string },
): Promise<void> {
  await append(tx, 'read', read.stream, read.what, read.subject);
}

async function append(
  tx: Tx,
  kind: 'change' | 'read',
  stream: string,
  event: string,
  subject?: string,
  commitment?: Buffer,
): Promise<void> {
  await sql`select kernel.trail_append(${kind}, ${stream}::uuid, ${event}, ${subject ?? null}::uuid, ${commitment ?? null}::bytea)`.execute(
    tx,
  );
}
