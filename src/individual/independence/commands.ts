import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { dropDraft } from '../../kernel/access/drafts.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { type Done, done, type Overtaken, type Refused } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import { individual } from '../tables.ts';
import { holdIndependence, type Independence } from './queries.ts';
import { freePosition } from './rules.ts';
import type { SharedWith } from './tables.ts';
import './tables.ts';

/** The name of the draft in which the words are kept while they are written. */
export const wordsDraft = (supportId: string): string => `independence.${supportId}`;

async function record(tx: Tx, support: Support, event: string, subject: string, content?: unknown) {
  await recordChange(tx, {
    stream: support.participantId,
    event,
    subject,
    ...(content === undefined ? {} : { content: JSON.stringify(content) }),
  });
}

/**
 * Writes what independence means to the participant. The wording before stays in the history.
 *
 * @param tx acts for the participant; row policies refuse anybody else.
 * @param version the number of the wording that was being changed, 0 for none.
 */
export async function sayWhatItMeans(
  tx: Tx,
  support: Support,
  version: number | undefined,
  words: string,
): Promise<Done | Overtaken<Independence>> {
  const stands = (await holdIndependence(tx, support.id))!;
  const last = stands.wordings[0];
  if ((last?.number ?? 0) !== version) return { ok: false, stands };
  await dropDraft(tx, wordsDraft(support.id));
  if (last?.words === words) return done;
  await individual(tx)
    .insertInto('individual.independence_words')
    .values({ support_id: support.id, number: version + 1, words, written_on: dayAt(tx.now) })
    .execute();
  await record(tx, support, 'independence-described', support.id, words);
  return done;
}

/** Adds something to go by. Refused when there are three already. */
export async function addYardstick(tx: Tx, support: Support, words: string): Promise<Done<string> | Refused> {
  const stands = (await holdIndependence(tx, support.id))!;
  const position = freePosition(stands.yardsticks.filter((one) => !one.endedOn).map((one) => one.position));
  if (position === undefined) return { ok: false, errors: [{ field: '', text: 'independence.error.three' }] };
  const id = randomUUID();
  await individual(tx)
    .insertInto('individual.yardstick')
    .values({ id, support_id: support.id, position, words, begun_on: dayAt(tx.now), ended_on: null })
    .execute();
  await record(tx, support, 'yardstick-added', id, words);
  return { ok: true, value: id };
}

/**
 * Says how it is today. Said twice in a day, the last one counts.
 *
 * @returns false when there is no such yardstick in use.
 */
export async function rate(
  tx: Tx,
  support: Support,
  yardstickId: string,
  input: { grade: number; words: string },
): Promise<boolean> {
  const stands = await holdIndependence(tx, support.id);
  const yardstick = stands?.yardsticks.find((one) => one.id === yardstickId);
  if (!yardstick || yardstick.endedOn) return false;
  await individual(tx)
    .insertInto('individual.yardstick_rating')
    .values({
      yardstick_id: yardstickId,
      support_id: support.id,
      grade: input.grade,
      words: input.words,
      rated_on: dayAt(tx.now),
      place: yardstick.ratings.length + 1,
    })
    .execute();
  await record(tx, support, 'yardstick-rated', yardstickId, input);
  return true;
}

/** Lays a yardstick aside. What was said with it stays. */
export async function layAside(tx: Tx, support: Support, yardstickId: string): Promise<void> {
  const laid = await individual(tx)
    .updateTable('individual.yardstick')
    .set({ ended_on: dayAt(tx.now) })
    .where('id', '=', yardstickId)
    .where('support_id', '=', support.id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (laid.numUpdatedRows) await record(tx, support, 'yardstick-laid-aside', yardstickId);
}

/** Chooses who beside the participant reads it. */
export async function share(tx: Tx, support: Support, sharedWith: SharedWith): Promise<void> {
  await holdIndependence(tx, support.id);
  await sql`update individual.independence set shared_with = ${sharedWith} where support_id = ${support.id}`.execute(
    tx,
  );
  await record(tx, support, 'independence-sharing-chosen', support.id, sharedWith);
}
