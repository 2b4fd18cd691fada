import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addDays, type Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import type { ItemInput } from './form.ts';
import { findItem, listEntries } from './queries.ts';
import { type Answer, firstDayIn, type Item, startsOnAfter } from './rules.ts';

const record = (tx: Tx, support: Support, event: string, subject: string, content?: string) =>
  recordChange(tx, {
    stream: support.participantId,
    event,
    subject,
    ...(content === undefined ? {} : { content }),
  });

const gone = refuse('schedule.error.not-there');

/**
 * Puts something in the week, whatever anybody else puts there at the same moment.
 *
 * @param tx acts for the participant or somebody assigned; row policies refuse anybody else.
 * @returns its id.
 */
export async function addItem(tx: Tx, support: Support, input: ItemInput): Promise<string> {
  const id = randomUUID();
  const own = support.relation === 'own';
  await sql`
    insert into individual.schedule_item (id, support_id, activity_lineage, words, with_words, part, starts_at, starts_on,
      repeats, weekdays, until, only_me, tells, written_by, written_as)
    values (${id}, ${support.id}, ${input.activity}, ${input.words}, ${input.withWords}, ${input.part}, ${input.startsAt},
      ${firstDayIn(input.monday, input.weekdays)}, ${input.repeats}, ${input.weekdays}::smallint[], ${input.until},
      ${own && input.onlyMe}, ${own && input.tells}, kernel.actor_person(), kernel.actor_role())`.execute(tx);
  await record(tx, support, 'schedule-item-added', id, input.words);
  return id;
}

/** Changes something in the schedule. Overtaken when somebody has changed it since `version`. */
export async function changeItem(
  tx: Tx,
  support: Support,
  itemId: string,
  version: number | undefined,
  input: ItemInput,
): Promise<Result | Overtaken<Item>> {
  const item = await findItem(tx, support.id, itemId);
  if (!item) return gone;
  const own = support.relation === 'own';
  if (item.byParticipant && !own) return refuse('schedule.error.theirs');
  const startsOn = startsOnAfter(item, input, input.monday);
  const changed = await sql`
    update individual.schedule_item set words = ${input.words}, with_words = ${input.withWords}, part = ${input.part},
      starts_at = ${input.startsAt}, starts_on = ${startsOn}, repeats = ${input.repeats},
      weekdays = ${input.weekdays}::smallint[], until = ${input.until}, only_me = ${own ? input.onlyMe : item.onlyMe},
      tells = ${own ? input.tells : item.tells}, version = version + 1
    where id = ${itemId} and support_id = ${support.id} and version = ${version ?? 0}`.execute(tx);
  if (changed.numAffectedRows === 0n) return { ok: false, stands: (await findItem(tx, support.id, itemId))! };
  await record(tx, support, 'schedule-item-changed', itemId, input.words);
  return done;
}

/** Leaves something out of some days, or puts it back. Done twice it is done once. */
export async function leaveOut(
  tx: Tx,
  support: Support,
  itemId: string,
  days: readonly Day[],
  out: boolean,
): Promise<Result> {
  const item = await findItem(tx, support.id, itemId);
  if (!item) return gone;
  if (item.byParticipant && support.relation !== 'own') return refuse('schedule.error.theirs');
  for (const day of days) {
    if (out) {
      await sql`
        insert into individual.schedule_away (item_id, support_id, day) values (${itemId}, ${support.id}, ${day})
        on conflict do nothing`.execute(tx);
    } else {
      await sql`delete from individual.schedule_away where item_id = ${itemId} and day = ${day}`.execute(tx);
    }
  }
  await record(tx, support, out ? 'schedule-item-left-out' : 'schedule-item-put-back', itemId);
  return done;
}

/** Ends something from a day on. What has been done before stays where it is. */
export async function endItem(tx: Tx, support: Support, itemId: string, from: Day): Promise<Result> {
  const item = await findItem(tx, support.id, itemId);
  if (!item) return gone;
  if (item.byParticipant && support.relation !== 'own') return refuse('schedule.error.theirs');
  await sql`
    update individual.schedule_item set until = ${addDays(from, -1)}, version = version + 1
    where id = ${itemId} and support_id = ${support.id} and (until is null or until >= ${from})`.execute(tx);
  await record(tx, support, 'schedule-item-ended', itemId);
  return done;
}

/**
 * Keeps what the participant says of one thing on one day; the last word counts. With `undo` nothing is said of it any
 * more, and those who come are told nothing.
 */
export async function tick(
  tx: Tx,
  support: Support,
  itemId: string,
  day: Day,
  answer: Answer | 'undo',
): Promise<Result> {
  if (support.relation !== 'own') return gone;
  const entry = await entryOn(tx, support, itemId, day);
  if (!entry) return gone;
  if (day > dayAt(tx.now)) return refuse('schedule.error.not-yet');
  if (answer !== 'done') {
    await sql`delete from individual.schedule_check_in where item_id = ${itemId} and day = ${day}`.execute(
      tx,
    );
  }
  if (answer === 'undo') {
    await sql`delete from individual.schedule_tick where item_id = ${itemId} and day = ${day}`.execute(tx);
  } else {
    await sql`
      insert into individual.schedule_tick (item_id, support_id, day, answer, words)
      values (${itemId}, ${support.id}, ${day}, ${answer}, ${entry.words})
      on conflict (item_id, day) do update set answer = excluded.answer`.execute(tx);
    if (answer === 'done' && entry.item.tells) await tell(tx, support, itemId, day);
  }
  // that something was said is in the trail; what was said is not
  await record(tx, support, 'schedule-item-answered', itemId);
  return done;
}

const entryOn = async (tx: Tx, support: Support, itemId: string, day: Day) =>
  (await listEntries(tx, support.id, day, day)).find((entry) => entry.item.id === itemId);

/** Tells those who come that something is done. Told twice is told once. */
export async function tell(tx: Tx, support: Support, itemId: string, day: Day): Promise<Result> {
  if (support.relation !== 'own') return gone;
  const entry = await entryOn(tx, support, itemId, day);
  if (entry?.answer !== 'done') return refuse('schedule.error.not-done');
  const id = randomUUID();
  const sent = await sql`
    insert into individual.schedule_check_in (id, support_id, item_id, day, words, sent_at)
    values (${id}, ${support.id}, ${itemId}, ${day}, ${entry.words}, ${tx.now})
    on conflict (item_id, day) do nothing`.execute(tx);
  if (sent.numAffectedRows === 0n) return done;
  await record(tx, support, 'check-in-sent', id);
  await enqueue(tx, { name: 'tell-about-check-in', payload: { checkIn: id } });
  return done;
}

/** Says that a check-in has been seen, as one it is for. Somebody else may have said so before. */
export async function seeCheckIn(tx: Tx, support: Support, checkInId: string): Promise<void> {
  const seen = await sql`
    update individual.schedule_check_in set seen_by = kernel.actor_person(), seen_on = kernel.today()
    where id = ${checkInId} and support_id = ${support.id} and seen_by is null`.execute(tx);
  if ((seen.numAffectedRows ?? 0n) > 0n) await record(tx, support, 'check-in-seen', checkInId);
}

/** Says that a week has been gone through together. @param monday the week's. */
export async function fillWeek(tx: Tx, support: Support, monday: Day): Promise<void> {
  const filled = await sql`
    insert into individual.schedule_week (support_id, monday, filled_by, filled_on)
    values (${support.id}, ${monday}, kernel.actor_person(), kernel.today()) on conflict do nothing`.execute(
    tx,
  );
  if ((filled.numAffectedRows ?? 0n) > 0n) await record(tx, support, 'week-filled', support.id);
}

/** Lets those who come see what has been ticked, or not. The participant's alone. */
export async function showTicks(tx: Tx, support: Support, shown: boolean): Promise<void> {
  await sql`
    insert into individual.schedule_choice (support_id, ticks_shown) values (${support.id}, ${shown})
    on conflict (support_id) do update set ticks_shown = excluded.ticks_shown`.execute(tx);
  await record(tx, support, 'ticks-sharing-chosen', support.id);
}
