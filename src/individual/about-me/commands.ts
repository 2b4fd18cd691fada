import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { individual } from '../tables.ts';
import type { ItemInput, SuggestionInput } from './form.ts';
import { findOwn, findWaiting, listOwn, type OwnItem } from './queries.ts';
import type { Share } from './rules.ts';
import './tables.ts';

function personOf(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Error('only a person says something about themselves');
  return tx.actor.personId;
}

async function share(tx: Tx, itemId: string, shares: readonly Share[]): Promise<void> {
  // what was shown around a support that has ended stays as it was: it is not among the choices any more
  await sql`delete from individual.about_share s using individual.support u
    where s.item_id = ${itemId} and u.id = s.support_id and (u.valid_to is null or u.valid_to >= kernel.today())`.execute(
    tx,
  );
  for (const { supportId, audience } of shares) {
    await individual(tx)
      .insertInto('individual.about_share')
      .values({ item_id: itemId, support_id: supportId, audience })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Shares that lead to one of the participant's own supports; a forged one is dropped, as if it had not been ticked. */
async function ownShares(tx: Tx, shares: readonly Share[]): Promise<Share[]> {
  const { rows } = await sql<{ ids: string[] }>`select individual.own_supports() as ids`.execute(tx);
  return shares.filter((one) => rows[0]!.ids.includes(one.supportId));
}

/**
 * The participant adds an item last.
 *
 * @param suggestionId the suggestion it says yes to, whose words may have been changed on the way.
 * @returns the item's id.
 */
export async function addItem(tx: Tx, input: ItemInput, suggestionId?: string): Promise<Result<string>> {
  const participant = personOf(tx);
  const suggestion = suggestionId ? await findWaiting(tx, suggestionId) : undefined;
  if (suggestionId && !suggestion) return refuse('about-me.error.answered');
  const id = randomUUID();
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(position), 0) as last from individual.about_item where participant_id = ${participant}`.execute(
    tx,
  );
  const today = dayAt(tx.now);
  await individual(tx)
    .insertInto('individual.about_item')
    .values({
      id,
      participant_id: participant,
      kind: input.kind,
      words: input.words,
      ask_months: input.askMonths,
      position: rows[0]!.last + 1,
      written_on: today,
      checked_on: today,
      suggested_by: suggestion?.byId ?? null,
    })
    .execute();
  await share(tx, id, await ownShares(tx, input.shares));
  if (suggestion) await settle(tx, suggestion.id, 'taken');
  await recordChange(tx, {
    stream: participant,
    event: 'about-item-added',
    subject: id,
    content: JSON.stringify(input),
  });
  return { ok: true, value: id };
}

/** The participant rewrites an item, or chooses anew who reads it. */
export async function saveItem(
  tx: Tx,
  id: string,
  version: number | undefined,
  input: ItemInput,
): Promise<Result | Overtaken<OwnItem>> {
  const item = await findOwn(tx, id);
  if (!item) return refuse('about-me.error.not-there');
  const today = dayAt(tx.now);
  const rewritten = item.words !== input.words || item.kind !== input.kind;
  const saved = await individual(tx)
    .updateTable('individual.about_item')
    .set((eb) => ({
      kind: input.kind,
      words: input.words,
      ask_months: input.askMonths,
      // who has just gone through it has also said that it holds
      checked_on: today,
      ...(rewritten ? { written_on: today } : {}),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('version', '=', version ?? -1)
    .executeTakeFirst();
  if (!saved.numUpdatedRows) return { ok: false, stands: (await findOwn(tx, id)) ?? item };
  await share(tx, id, await ownShares(tx, input.shares));
  await recordChange(tx, {
    stream: personOf(tx),
    event: 'about-item-changed',
    subject: id,
    content: JSON.stringify(input),
  });
  return done;
}

/** "Yes, it still holds." Nobody who has read it needs to read it again. */
export async function keepItem(tx: Tx, id: string): Promise<Result> {
  const kept = await individual(tx)
    .updateTable('individual.about_item')
    .set((eb) => ({ checked_on: dayAt(tx.now), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .executeTakeFirst();
  if (!kept.numUpdatedRows) return refuse('about-me.error.not-there');
  await recordChange(tx, { stream: personOf(tx), event: 'about-item-kept', subject: id });
  return done;
}

/** The participant takes an item away; it is gone for everybody. Gone already is as good. */
export async function removeItem(tx: Tx, id: string): Promise<Result> {
  const removed = await individual(tx)
    .deleteFrom('individual.about_item')
    .where('id', '=', id)
    .executeTakeFirst();
  if (removed.numDeletedRows)
    await recordChange(tx, { stream: personOf(tx), event: 'about-item-removed', subject: id });
  return done;
}

/** Moves an item one place up or down in the participant's own order. */
export async function moveItem(tx: Tx, id: string, by: -1 | 1): Promise<Result> {
  const all = await listOwn(tx);
  const from = all.findIndex((item) => item.id === id);
  if (from === -1) return refuse('about-me.error.not-there');
  const to = from + by;
  if (to < 0 || to >= all.length) return done;
  const order = all.map((item) => item.id);
  order.splice(to, 0, ...order.splice(from, 1));
  for (const [index, item] of order.entries()) {
    await individual(tx)
      .updateTable('individual.about_item')
      .set({ position: index + 1 })
      .where('id', '=', item)
      .where('position', '<>', index + 1)
      .execute();
  }
  await recordChange(tx, { stream: personOf(tx), event: 'about-item-moved', subject: id });
  return done;
}

/**
 * Somebody who comes says that they have read these items, as they stood when they read them. What has changed since
 * stays to be read.
 */
export async function confirmItems(
  tx: Tx,
  support: { id: string; participantId: string },
  read: readonly { id: string; edition: number }[],
): Promise<Result> {
  const ids = read.map((one) => one.id);
  const editions = read.map((one) => one.edition);
  const confirmed = await sql`
    insert into individual.about_confirmation (item_id, edition, person_id, support_id, confirmed_on)
    select i.id, i.edition, kernel.actor_person(), ${support.id}::uuid, kernel.today()
    from individual.about_item i join unnest(${ids}::uuid[], ${editions}::integer[]) as r (id, edition)
      on r.id = i.id and r.edition = i.edition
    where exists (select from individual.about_share s where s.item_id = i.id and s.support_id = ${support.id})
    on conflict do nothing`.execute(tx);
  if (confirmed.numAffectedRows)
    await recordChange(tx, {
      stream: support.participantId,
      event: 'about-me-read-and-minded',
      subject: support.id,
    });
  return done;
}

/** Somebody who comes suggests an item. Nobody but the participant sees it. */
export async function suggestItem(
  tx: Tx,
  support: { id: string; participantId: string },
  input: SuggestionInput,
): Promise<Result> {
  const id = randomUUID();
  await individual(tx)
    .insertInto('individual.about_suggestion')
    .values({
      id,
      support_id: support.id,
      kind: input.kind,
      words: input.words,
      suggested_by: personOf(tx),
      suggested_on: dayAt(tx.now),
    })
    .execute();
  await recordChange(tx, {
    stream: support.participantId,
    event: 'about-item-suggested',
    subject: id,
    content: JSON.stringify(input),
  });
  return done;
}

async function settle(tx: Tx, id: string, outcome: 'taken' | 'declined'): Promise<void> {
  await individual(tx)
    .updateTable('individual.about_suggestion')
    .set({ outcome, answered_on: dayAt(tx.now) })
    .where('id', '=', id)
    .execute();
}

/** The participant says no, without owing a reason. Whoever suggested it is not told. */
export async function declineSuggestion(tx: Tx, id: string): Promise<Result> {
  if (await findWaiting(tx, id)) {
    await settle(tx, id, 'declined');
    await recordChange(tx, { stream: personOf(tx), event: 'about-suggestion-declined', subject: id });
  }
  return done;
}
