import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, factsOf, readFact, rowsOf } from '../../kernel/database/facts.ts';
import type { AboutKind, Share } from './rules.ts';

/** An item as those see it whom the participant shows it to. */
export interface AboutItem {
  id: string;
  kind: AboutKind;
  words: string;
  edition: number;
  writtenOn: Day;
  checkedOn: Day;
  askMonths: number;
  /** whether the actor has said that they have read this edition, or an earlier one */
  read: 'this' | 'earlier' | 'never';
}

/** The participant's own view of an item: who reads it, and who has read and minds it. */
export interface OwnItem extends Omit<AboutItem, 'read'> {
  version: number;
  shares: (Share & { unit: string })[];
  /** readers of the edition that stands; a name is null where the account has been left */
  readers: { name: string | null; on: Day }[];
  suggestedBy: string | null;
}

/** Something suggested by somebody who comes. */
export interface SuggestionRow {
  id: string;
  kind: AboutKind;
  words: string;
  by: string | null;
  on: Day;
  outcome: 'taken' | null;
}

const columns = sql`i.id, i.kind, i.words, i.edition, to_char(i.written_on, 'YYYY-MM-DD') as "writtenOn",
  to_char(i.checked_on, 'YYYY-MM-DD') as "checkedOn", i.ask_months as "askMonths"`;

/**
 * What the participant shows the actor through one support, in the participant's own order; everything, where the actor
 * is the participant. At most `first` of them when given.
 */
export async function itemsFor(tx: Tx, supportId: string, first?: number): Promise<AboutItem[]> {
  const { rows } = await sql<AboutItem>`
    select ${columns},
      case when last.edition = i.edition then 'this' when last.edition is null then 'never' else 'earlier' end as read
    from individual.about_item i
      left join lateral (select max(c.edition) as edition from individual.about_confirmation c
        where c.item_id = i.id and c.person_id = (select kernel.actor_person())) last on true
    where i.id in (
      select o.id from individual.about_item o where o.participant_id = (select individual.own_self())
        and ${supportId}::uuid = any ((select individual.own_supports())::uuid[])
      union all
      select s.item_id from individual.about_share s where s.support_id = ${supportId}
        and (select individual.own_self()) is null)
    order by i.position, i.id limit ${first ?? null}`.execute(tx);
  return rows;
}

const ownItems = (id?: string): Fact<OwnItem[]> =>
  rowsOf(sql<OwnItem>`
    select ${columns}, i.version,
      (select p.name from kernel.person p where p.id = i.suggested_by) as "suggestedBy",
      coalesce((select jsonb_agg(jsonb_build_object('supportId', s.support_id, 'audience', s.audience, 'unit', o.name)
          order by o.name, s.support_id)
        from individual.about_share s join individual.support u on u.id = s.support_id
          join kernel.organisation o on o.id = u.unit_id
        where s.item_id = i.id), '[]') as shares,
      coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'on', c.confirmed_on) order by c.confirmed_on, p.name)
        from individual.about_confirmation c left join kernel.person p on p.id = c.person_id
        where c.item_id = i.id and c.edition = i.edition), '[]') as readers
    from individual.about_item i
    where i.participant_id = (select individual.own_self())
      and (${id ?? null}::uuid is null or i.id = ${id ?? null}::uuid)
    order by i.position, i.id`);

/** The participant's own items, in their order. */
export const listOwn = (tx: Tx, id?: string): Promise<OwnItem[]> => readFact(tx, ownItems(id));

/** One of the participant's own items; undefined for anybody else. */
export const findOwn = async (tx: Tx, id: string): Promise<OwnItem | undefined> => (await listOwn(tx, id))[0];

const suggestionsSeen = (supportId?: string): Fact<SuggestionRow[]> =>
  rowsOf(sql<SuggestionRow>`
    select s.id, s.kind, s.words, p.name as by, to_char(s.suggested_on, 'YYYY-MM-DD') as "on", s.outcome
    from individual.about_suggestion s left join kernel.person p on p.id = s.suggested_by
    where s.support_id = any (${supportId ? sql`array[${supportId}]` : sql`(select individual.own_supports())`}::uuid[])
      and (s.outcome is null or (select individual.own_self()) is null)
    order by s.suggested_on, s.id`);

/**
 * Suggestions that wait for the participant, through any of their supports; or, to somebody who comes, their own around
 * one support that were taken: one that waits looks like one that was declined.
 */
export const listSuggestions = (tx: Tx, supportId?: string): Promise<SuggestionRow[]> =>
  readFact(tx, suggestionsSeen(supportId));

/** A suggestion that waits for the participant's answer. */
export async function findWaiting(
  tx: Tx,
  id: string,
): Promise<(SuggestionRow & { byId: string }) | undefined> {
  const { rows } = await sql<SuggestionRow & { byId: string }>`
    select s.id, s.kind, s.words, p.name as by, s.suggested_by as "byId",
      to_char(s.suggested_on, 'YYYY-MM-DD') as "on", s.outcome
    from individual.about_suggestion s left join kernel.person p on p.id = s.suggested_by
    where s.id = ${id} and s.outcome is null and s.support_id = any ((select individual.own_supports())::uuid[])`.execute(
    tx,
  );
  return rows[0];
}

/** Where there is something new or changed that the actor has not said that they have read. */
export const unreadItems: Fact<{ supportId: string; participant: string; count: number }[]> = rowsOf(sql`
  select u.id as "supportId", p.name as participant, count(distinct i.id) as count
  from individual.about_share s join individual.about_item i on i.id = s.item_id
    join individual.support u on u.id = s.support_id join kernel.person p on p.id = u.participant_id
  where s.support_id = any ((select individual.staffed_supports() || individual.visited_supports())::uuid[])
    and not exists (select from individual.about_confirmation c
    where c.item_id = i.id and c.edition = i.edition and c.person_id = (select kernel.actor_person()))
  group by u.id, p.name order by p.name, u.id`);

const supportsOfOwn: Fact<{ id: string; unit: string }[]> = rowsOf(sql`
  select s.id, o.name as unit from individual.support s join kernel.organisation o on o.id = s.unit_id
  where s.id = any ((select individual.own_supports())::uuid[])
    and (s.valid_to is null or s.valid_to >= (select kernel.today()))
  order by s.valid_from, s.id`);

/** The participant's supports that go on, which an item can be shown around. */
export const ownSupports = (tx: Tx): Promise<{ id: string; unit: string }[]> => readFact(tx, supportsOfOwn);

/** What the participant may be asked about: their items, what is suggested to them, and where the answer is given. */
export const askable = factsOf({
  supports: supportsOfOwn,
  suggestions: suggestionsSeen(),
  items: ownItems(),
});
