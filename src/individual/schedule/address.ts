import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addDays, type Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Keys, keyedHash } from '../../kernel/database/keys.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import type { CalendarEntry } from './calendar.ts';
import { daysOf } from './recurrence.ts';
import type { Item } from './rules.ts';

// The secret (256 bits) grows from the row's random id under the installation's key: who has the rows cannot make it, and
// its owner can be shown it again although it is stored nowhere.
const tokenOf = (keys: Keys, id: string) => keyedHash(keys, 'calendar-address', id).toString('base64url');
const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** The participant's calendar address, while it is in use. */
export interface CalendarAddress {
  path: string;
  wordsShown: boolean;
  madeOn: Day;
}

/** The address in use; undefined where there is none, or the asker is not the participant. */
export async function findAddress(
  tx: Tx,
  keys: Keys,
  supportId: string,
): Promise<CalendarAddress | undefined> {
  const { rows } = await sql<{ id: string; wordsShown: boolean; madeOn: Day }>`
    select id, words_shown as "wordsShown", made_on as "madeOn" from individual.calendar_address
    where support_id = ${supportId} and ended_on is null`.execute(tx);
  const found = rows[0];
  return (
    found && {
      path: `/kalender/${tokenOf(keys, found.id)}.ics`,
      wordsShown: found.wordsShown,
      madeOn: found.madeOn,
    }
  );
}

async function end(tx: Tx, supportId: string): Promise<boolean> {
  const ended = await sql`
    update individual.calendar_address set ended_on = ${dayAt(tx.now)}
    where support_id = ${supportId} and ended_on is null`.execute(tx);
  return (ended.numAffectedRows ?? 0n) > 0n;
}

/** Makes a new address; the one before, if any, stops working. */
export async function makeAddress(tx: Tx, keys: Keys, support: Support, wordsShown: boolean): Promise<void> {
  // two presses at once come one after the other
  await sql`select pg_advisory_xact_lock(hashtextextended(${support.id}, 1300))`.execute(tx);
  await end(tx, support.id);
  const id = randomUUID();
  await sql`
    insert into individual.calendar_address (id, support_id, token_hash, words_shown, made_on)
    values (${id}, ${support.id}, ${hashOf(tokenOf(keys, id))}, ${wordsShown}, ${dayAt(tx.now)})`.execute(tx);
  await recordChange(tx, {
    stream: support.participantId,
    event: 'calendar-address-made',
    subject: support.id,
  });
}

/** Ends the address: the calendar gets nothing more. */
export async function endAddress(tx: Tx, support: Support): Promise<void> {
  if (!(await end(tx, support.id))) return;
  await recordChange(tx, {
    stream: support.participantId,
    event: 'calendar-address-ended',
    subject: support.id,
  });
}

/** Chooses whether the calendar says what it is. */
export async function chooseWords(tx: Tx, support: Support, wordsShown: boolean): Promise<void> {
  await sql`
    update individual.calendar_address set words_shown = ${wordsShown}
    where support_id = ${support.id} and ended_on is null`.execute(tx);
  await recordChange(tx, {
    stream: support.participantId,
    event: 'calendar-words-chosen',
    subject: support.id,
  });
}

/** Days of the schedule that a calendar holds, back and ahead. */
const BACK = 28;
const AHEAD = 84;

/** What the address answers: the entries, or why not. */
export type Feed =
  | { state: 'in-use'; entries: CalendarEntry[] }
  | { state: 'unknown' | 'ended' | 'too-often' };

/**
 * What a calendar that knows the secret address gets, whoever fetches it.
 *
 * @param titles what stands where the words are not to be seen.
 */
export async function readFeed(
  tx: Tx,
  token: string,
  titles: { something: string; visit: (who: string) => string },
): Promise<Feed> {
  const hash = hashOf(token);
  const { rows } = await sql<{ state: Feed['state']; wordsShown: boolean }>`
    select state, words_shown as "wordsShown" from individual.calendar_in_use(${hash})`.execute(tx);
  const found = rows[0];
  if (found?.state !== 'in-use') return { state: found?.state ?? 'unknown' } as Feed;
  const today = dayAt(tx.now);
  const items = await sql<Item & { away: Day[] }>`
    select id, words, part, to_char(starts_at, 'HH24:MI') as "startsAt", starts_on as "startsOn", repeats, weekdays, until,
      array(select to_char(d, 'YYYY-MM-DD') from unnest(away) d) as away
    from individual.calendar_items(${hash}) order by id`.execute(tx);
  const visits = await sql<{
    id: string;
    who: string;
    day: Day;
    startsAt: string;
    endsAt: string;
    version: number;
  }>`
    select id, who, day, to_char(starts_at, 'HH24:MI') as "startsAt", to_char(ends_at, 'HH24:MI') as "endsAt", version
    from individual.calendar_visits(${hash}) order by day, starts_at, id`.execute(tx);
  const { wordsShown } = found;
  return {
    state: 'in-use',
    entries: [
      ...items.rows.flatMap((item) =>
        daysOf(item, addDays(today, -BACK), addDays(today, AHEAD))
          .filter((day) => !item.away.includes(day))
          .map((day) => ({
            uid: `${item.id}.${day}@medskapa`,
            title: wordsShown ? item.words : titles.something,
            day,
            startsAt: item.startsAt,
          })),
      ),
      ...visits.rows.map((visit) => ({
        uid: `${visit.id}@medskapa`,
        title: wordsShown ? titles.visit(visit.who) : titles.something,
        day: visit.day,
        startsAt: visit.startsAt,
        endsAt: visit.endsAt,
        sequence: visit.version,
      })),
    ],
  };
}
