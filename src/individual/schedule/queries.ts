import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, factsOf, readFact, rowsOf, told } from '../../kernel/database/facts.ts';
import { type Answer, type Entry, entriesOf, type Item, type Marks } from './rules.ts';

const itemColumns = sql`
  i.id, i.activity_lineage as "activityLineage", i.words, i.with_words as "withWords", i.part,
  to_char(i.starts_at, 'HH24:MI') as "startsAt", i.starts_on as "startsOn", i.repeats, i.weekdays, i.until,
  i.only_me as "onlyMe", i.tells, i.written_as = 'participant' as "byParticipant", i.version`;

/** The supports whose schedule is looked at: one, or those of the participant who asks. */
type Whose = RawBuilder<unknown>;
const supportOf = (id: string): Whose => sql`array[${id}::uuid]`;
const own: Whose = sql`(select individual.own_supports())::uuid[]`;

const itemsOf = (whose: Whose, from: Day, to: Day): Fact<(Item & { supportId: string })[]> =>
  rowsOf(sql`
    select ${itemColumns}, i.support_id as "supportId" from individual.schedule_item i
    where i.support_id = any (${whose})
      and ((i.starts_on <= ${to}::date and (i.until is null or i.until >= ${from}::date))
        or i.id in (select t.item_id from individual.schedule_tick t
          where t.support_id = any (${whose}) and t.day between ${from}::date and ${to}::date))
    order by i.id`);

/** What may fall on a day from one through another, as far as the actor sees it. */
export const listItems = (tx: Tx, supportId: string, from: Day, to: Day): Promise<Item[]> =>
  readFact(tx, itemsOf(supportOf(supportId), from, to));

/** One thing in a support's schedule; undefined where the actor sees none. */
export async function findItem(tx: Tx, supportId: string, itemId: string): Promise<Item | undefined> {
  const { rows } = await sql<Item>`
    select ${itemColumns} from individual.schedule_item i
    where i.id = ${itemId} and i.support_id = ${supportId}`.execute(tx);
  return rows[0];
}

const marksOf = (whose: Whose, from: Day, to: Day): Fact<Marks> =>
  factsOf({
    away: rowsOf<{ itemId: string; day: Day }>(sql`
      select item_id as "itemId", day from individual.schedule_away
      where support_id = any (${whose}) and day between ${from}::date and ${to}::date`),
    ticks: rowsOf<{ itemId: string; day: Day; answer: Answer; words: string; told: boolean }>(sql`
      select t.item_id as "itemId", t.day, t.answer, t.words,
        exists (select from individual.schedule_check_in c where c.item_id = t.item_id and c.day = t.day) as told
      from individual.schedule_tick t
      where t.support_id = any (${whose}) and t.day between ${from}::date and ${to}::date`),
  });

/** What stands in a support's schedule from one day through another, in order, as far as the actor sees it. */
export const listEntries = (tx: Tx, supportId: string, from: Day, to: Day): Promise<Entry[]> => {
  const whose = supportOf(supportId);
  const read = factsOf({ items: itemsOf(whose, from, to), marks: marksOf(whose, from, to) });
  return readFact(
    tx,
    told(read, ({ items, marks }) => entriesOf(items, marks, from, to)),
  );
};

/** The same for one day and each of the participant's own supports. */
export const ownEntries = (day: Day): Fact<{ supportId: string; entry: Entry }[]> =>
  told(factsOf({ items: itemsOf(own, day, day), marks: marksOf(own, day, day) }), ({ items, marks }) => {
    const supportIds = new Map(items.map(({ id, supportId }) => [id, supportId]));
    return entriesOf(items, marks, day, day).map((entry) => ({
      supportId: supportIds.get(entry.item.id)!,
      entry,
    }));
  });

/** What has been left out of days from one through another, with the days. */
export async function listLeftOut(
  tx: Tx,
  supportId: string,
  from: Day,
  to: Day,
): Promise<{ itemId: string; words: string; days: Day[] }[]> {
  const { rows } = await sql<{ itemId: string; words: string; days: Day[] }>`
    select i.id as "itemId", i.words, array_agg(to_char(a.day, 'YYYY-MM-DD') order by a.day) as days
    from individual.schedule_away a join individual.schedule_item i on i.id = a.item_id
    where a.support_id = ${supportId} and a.day between ${from} and ${to}
    group by i.id, i.words order by i.words, i.id`.execute(tx);
  return rows;
}

/** Whether a week has been gone through together. @param monday the week's. */
export async function isFilled(tx: Tx, supportId: string, monday: Day): Promise<boolean> {
  const { rows } = await sql<{ filled: boolean }>`
    select exists (select from individual.schedule_week w
      where w.support_id = ${supportId} and w.monday = ${monday}) as filled`.execute(tx);
  return rows[0]?.filled ?? false;
}

/** A greeting that something is done. */
export interface CheckIn {
  id: string;
  supportId: string;
  participant: string;
  words: string;
  day: Day;
  sentAt: Date;
  /** who has seen it; null while nobody has */
  seenBy: string | null;
}

const checkInColumns = sql`
  c.id, c.support_id as "supportId", p.name as participant, c.words, c.day, c.sent_at as "sentAt",
  case when c.seen_on is null then null else coalesce(w.name, '') end as "seenBy"`;
const checkInJoins = sql`individual.schedule_check_in c join individual.support s on s.id = c.support_id
  join kernel.person p on p.id = s.participant_id left join kernel.person w on w.id = c.seen_by`;

/** Greetings that nobody has seen yet, of every support the actor is assigned to: the longest waiting first. */
export const unseenCheckIns: Fact<CheckIn[]> = told(
  rowsOf<Omit<CheckIn, 'sentAt'> & { sentAt: string }>(sql`
    select ${checkInColumns} from ${checkInJoins}
    where c.seen_by is null and c.support_id = any ((select individual.assigned_supports())::uuid[])
    order by c.sent_at, c.day, c.id`),
  (rows) => rows.map((row) => ({ ...row, sentAt: new Date(row.sentAt) })),
);

/** Greetings about the days from one through another. */
export async function listCheckIns(tx: Tx, supportId: string, from: Day, to: Day): Promise<CheckIn[]> {
  const { rows } = await sql<CheckIn>`
    select ${checkInColumns} from ${checkInJoins}
    where c.support_id = ${supportId} and c.day between ${from} and ${to} order by c.sent_at, c.id`.execute(
    tx,
  );
  return rows;
}

/** Whether those who come see what has been ticked. To anybody but the participant: false. */
export async function areTicksShown(tx: Tx, supportId: string): Promise<boolean> {
  const { rows } = await sql<{ ticks_shown: boolean }>`
    select ticks_shown from individual.schedule_choice where support_id = ${supportId}`.execute(tx);
  return rows[0]?.ticks_shown ?? false;
}
