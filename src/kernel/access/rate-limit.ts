import { isIPv6 } from 'node:net';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { type Keys, keyedHash } from '../database/keys.ts';
import { dayAt } from '../i18n/dates.ts';
import { signInJob } from './sessions.ts';

/**
 * Failed attempts to get in from one place, before it has to wait. Only failures count: a whole town hall may sit
 * behind one address and sign in at eight o'clock.
 */
export const attemptLimit = { failures: 20, windowMinutes: 10 } as const;

const windowMilliseconds = attemptLimit.windowMinutes * 60_000;

/** What counts as one place: an address, or the network that one subscriber has of the newer kind (64 bits). */
export function placeOf(address: string): string {
  const bare = address
    .replace(/^\[|\]$/g, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .split('%')[0]!;
  if (!isIPv6(bare)) return bare;
  const [head = '', tail] = bare.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const rest = tail === undefined ? [] : groups(tail);
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - rest.length;
  const all = [...groups(head), ...Array<string>(Math.max(zeros, 0)).fill('0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

// The day is in what is hashed, so that no place can be followed from one day to the next.
const bucketOf = (keys: Keys, place: string, now: Date) =>
  keyedHash(keys, 'rate-limit', `${dayAt(now)}\n${place}`);

const windowStart = (now: Date) =>
  new Date(Math.floor(now.getTime() / windowMilliseconds) * windowMilliseconds);

/** When a place may try again, if it has to wait. The address itself is stored nowhere. */
export async function waitUntil(database: Database, address: string, now: Date): Promise<Date | undefined> {
  const start = windowStart(now);
  const attempts = await database.withActor(signInJob, 'read', now, async (tx) => {
    const { rows } = await sql<{ attempts: number }>`
      select attempts from kernel.rate_limit
      where bucket = ${bucketOf(database.keys, placeOf(address), now)} and window_start = ${start}`.execute(
      tx,
    );
    return rows[0]?.attempts ?? 0;
  });
  return attempts < attemptLimit.failures ? undefined : new Date(start.getTime() + windowMilliseconds);
}

/** Counts one failed attempt, in a transaction of its own: the one that failed has been rolled back. */
export async function countFailure(database: Database, address: string, now: Date): Promise<void> {
  await database.withActor(signInJob, 'write', now, async (tx) => {
    await sql`insert into kernel.rate_limit as counted (bucket, window_start, attempts)
      values (${bucketOf(database.keys, placeOf(address), now)}, ${windowStart(now)}, 1)
      on conflict (bucket, window_start) do update set attempts = counted.attempts + 1`.execute(tx);
  });
}
