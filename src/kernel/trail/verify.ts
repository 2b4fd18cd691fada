import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

interface Entry {
  stream: string;
  sequence: number;
  at: Date;
  kind: string;
  event: string;
  actor_kind: string;
  person_id: string | null;
  role_holding_id: string | null;
  job: string | null;
  subject_id: string | null;
  commitment: Buffer | null;
  previous: Buffer;
  hash: Buffer;
}

/** A chain that does not hold: the first link where what stands is not what was written. */
export interface BrokenLink {
  stream: string;
  sequence: number;
  why: 'changed' | 'missing' | 'cut-short';
}

function digest(entry: Entry): Buffer {
  const text = [
    entry.stream,
    entry.sequence,
    entry.at.toISOString().slice(0, -1),
    entry.kind,
    entry.event,
    entry.actor_kind,
    entry.person_id ?? '',
    entry.role_holding_id ?? '',
    entry.job ?? '',
    entry.subject_id ?? '',
    entry.commitment?.toString('hex') ?? '',
  ].join('|');
  return createHash('sha256').update(entry.previous).update(text, 'utf8').digest();
}

/**
 * Walks every chain and names the first broken link of each stream that has one. `tx` must act for the job
 * `verify-trail`. Memory holds one stream at a time.
 */
export async function verifyTrail(
  tx: Tx,
): Promise<{ streams: number; entries: number; broken: BrokenLink[] }> {
  const heads = await sql<{ stream: string; sequence: number; hash: Buffer }>`
    select stream, sequence, hash from kernel.trail_head
    union all
    select distinct stream, 0, ''::bytea from kernel.trail_entry e
      where not exists (select from kernel.trail_head h where h.stream = e.stream)
    order by stream`.execute(tx);
  const broken: BrokenLink[] = [];
  let entries = 0;
  for (const head of heads.rows) {
    const { rows } = await sql<Entry>`
      select * from kernel.trail_entry where stream = ${head.stream} order by sequence`.execute(tx);
    entries += rows.length;
    const link = firstBroken(rows, head);
    if (link) broken.push({ stream: head.stream, ...link });
  }
  return { streams: heads.rows.length, entries, broken };
}

function firstBroken(
  entries: Entry[],
  head: { sequence: number; hash: Buffer },
): Omit<BrokenLink, 'stream'> | undefined {
  let previous: Buffer = Buffer.alloc(0);
  for (const [index, entry] of entries.entries()) {
    if (entry.sequence !== index + 1) return { sequence: index + 1, why: 'missing' };
    if (!entry.previous.equals(previous) || !digest(entry).equals(entry.hash)) {
      return { sequence: entry.sequence, why: 'changed' };
    }
    previous = entry.hash;
  }
  // an entry taken from the end leaves a chain that still holds: only the head remembers how long it was
  if (head.sequence !== entries.length || !head.hash.equals(previous)) {
    return { sequence: entries.length + 1, why: 'cut-short' };
  }
  return undefined;
}
