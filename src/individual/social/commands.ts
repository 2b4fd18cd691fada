import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import { individual } from '../tables.ts';
import type { PlaceInput } from './form.ts';
import { findMeetingPlaces, type MeetingPlace } from './queries.ts';
import './tables.ts';

const columns = (input: PlaceInput) => ({
  area: input.area,
  name: input.name,
  about: input.about,
  when_words: input.whenWords,
  where_words: input.whereWords,
  cost_words: input.costWords,
  way_words: input.wayWords,
});

/**
 * Enters a meeting place or an activity near a unit.
 *
 * @param tx acts for the unit's staff; row policies refuse anybody else.
 * @returns its id.
 */
export async function addMeetingPlace(tx: Tx, unitId: string, input: PlaceInput): Promise<string> {
  if (tx.actor.kind !== 'person') throw new Error('only somebody signed in enters a meeting place');
  const id = randomUUID();
  await individual(tx)
    .insertInto('individual.meeting_place')
    .values({
      id,
      unit_id: unitId,
      ...columns(input),
      entered_by: tx.actor.personId,
      checked_on: dayAt(tx.now),
      ended_on: null,
    })
    .execute();
  await recordChange(tx, { stream: unitId, event: 'meeting-place-entered', subject: id });
  return id;
}

/** Changes what is said of a place; whoever saves it has seen that it is right today. */
export async function changeMeetingPlace(
  tx: Tx,
  unitId: string,
  id: string,
  version: number | undefined,
  input: PlaceInput,
): Promise<Result | Overtaken<MeetingPlace>> {
  const stands = await standing(tx, unitId, id);
  if (!stands) return refuse('social.error.gone');
  if (stands.version !== version) return { ok: false, stands };
  const saved = await individual(tx)
    .updateTable('individual.meeting_place')
    .set((eb) => ({ ...columns(input), checked_on: dayAt(tx.now), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!saved.numUpdatedRows) return { ok: false, stands: (await standing(tx, unitId, id)) ?? stands };
  await recordChange(tx, {
    stream: unitId,
    event: 'meeting-place-changed',
    subject: id,
    content: JSON.stringify(input),
  });
  return done;
}

const standing = async (tx: Tx, unitId: string, id: string) =>
  (await findMeetingPlaces(tx, unitId)).find((one) => one.id === id);

/** Takes a place off the list. What it was stays in the database. */
export async function endMeetingPlace(tx: Tx, unitId: string, id: string): Promise<void> {
  const ended =
    await sql`update individual.meeting_place set ended_on = ${dayAt(tx.now)}, version = version + 1
    where id = ${id} and unit_id = ${unitId} and ended_on is null`.execute(tx);
  if (ended.numAffectedRows) {
    await recordChange(tx, { stream: unitId, event: 'meeting-place-ended', subject: id });
  }
}

/** "No thanks, it is fine as it is": the question about the social side is not asked again of this plan. */
export async function declineSocialSide(tx: Tx, support: Support, planId: string): Promise<void> {
  await individual(tx)
    .insertInto('individual.social_answer')
    .values({ plan_id: planId, support_id: support.id, answered_on: dayAt(tx.now) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await recordChange(tx, { stream: support.participantId, event: 'social-side-declined', subject: planId });
}
