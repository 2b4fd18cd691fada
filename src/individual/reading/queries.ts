import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Role } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, readFact, rowsOf } from '../../kernel/database/facts.ts';
import type { ReadingGroup } from './rules.ts';

/** One line of the participant's log: who, under which role and where, read what on which day. */
export interface ReadingRow extends ReadingGroup {
  name: string;
  role: Role;
  organisation: string;
  /** the support it was about, or the one that lies nearest; null where the participant has none */
  supportId: string | null;
  /** the question about it, where one has been asked */
  questionId: string | null;
}

const groups = sql`
  select (e.at at time zone 'Europe/Stockholm')::date as day, e.person_id, e.role_holding_id,
    array_agg(distinct e.event order by e.event) as what, array_agg(distinct e.subject_id) as subjects
  from kernel.trail_entry e
  where e.stream = (select individual.own_self()) and e.kind = 'read' and e.person_id is not null
    and e.person_id <> (select individual.own_self())
  group by 1, 2, 3`;

/**
 * Readings of what is the participant's, by day, reader and role, the latest day first; never the time, never how often.
 *
 * @param page counted from 1.
 */
export async function listReadings(
  tx: Tx,
  page: number,
  size: number,
): Promise<{ readings: ReadingRow[]; pages: number }> {
  const { rows } = await sql<ReadingRow & { total: number }>`
    with g as (${groups})
    select to_char(g.day, 'YYYY-MM-DD') as day, g.person_id as "readerId", g.role_holding_id as "holdingId", g.what,
      r.name, r.role, r.organisation, q.id as "questionId", count(*) over () as total,
      (select s.id from individual.support s where s.id = any ((select individual.own_supports())::uuid[])
        order by s.id = any (g.subjects) desc, s.unit_id = r.organisation_id desc, s.valid_from desc limit 1) as "supportId"
    from g join individual.own_readers() r on r.role_holding_id = g.role_holding_id
      left join individual.reading_question q on q.reader_holding_id = g.role_holding_id and q.read_on = g.day
        and q.participant_id = (select individual.own_self())
    order by g.day desc, r.name, g.role_holding_id limit ${size} offset ${(page - 1) * size}`.execute(tx);
  return { readings: rows, pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / size)) };
}

/** One of those lines. */
export async function findReading(tx: Tx, day: Day, holdingId: string): Promise<ReadingRow | undefined> {
  const { rows } = await sql<ReadingRow>`
    with g as (${groups})
    select to_char(g.day, 'YYYY-MM-DD') as day, g.person_id as "readerId", g.role_holding_id as "holdingId", g.what,
      r.name, r.role, r.organisation,
      (select q.id from individual.reading_question q where q.reader_holding_id = g.role_holding_id and q.read_on = g.day
        and q.participant_id = (select individual.own_self())) as "questionId",
      (select s.id from individual.support s where s.id = any ((select individual.own_supports())::uuid[])
        order by s.id = any (g.subjects) desc, s.unit_id = r.organisation_id desc, s.valid_from desc limit 1) as "supportId"
    from g join individual.own_readers() r on r.role_holding_id = g.role_holding_id
    where g.day = ${day} and g.role_holding_id = ${holdingId}`.execute(tx);
  return rows[0];
}

/** A question about a reading, as the asker, the manager and, once shown, the reader see it. */
export interface Question {
  id: string;
  relation: 'own' | 'managed' | 'reader';
  participant: string | null;
  reader: string | null;
  /** whether the one who read is the manager who looks at it now */
  readByMe: boolean;
  unit: string | null;
  day: Day;
  what: string[];
  words: string;
  askedOn: Day;
  shownOn: Day | null;
  answer: string | null;
  answeredOn: Day | null;
  version: number;
}

// what the policies say, so that it is looked up by the indexes
const seen = sql`q.participant_id = (select individual.own_self())
  or q.support_id = any ((select individual.managed_supports())::uuid[])
  or q.reader_holding_id = (select (kernel.actor()).role_holding_id)`;

/** Every question that the actor sees, or one: those that wait first, the oldest of them first. */
export const questionsSeen = (id?: string): Fact<Question[]> =>
  rowsOf(sql<Question>`
    select q.id, case when q.participant_id = (select individual.own_self()) then 'own'
        when q.support_id = any ((select individual.managed_supports())::uuid[]) then 'managed' else 'reader' end as relation,
      p.name as participant, coalesce(r.name, (select o.name from individual.own_readers() o
        where o.role_holding_id = q.reader_holding_id)) as reader,
      q.reader_id = (select kernel.actor_person()) as "readByMe", u.name as unit,
      to_char(q.read_on, 'YYYY-MM-DD') as day, q.what, q.words, to_char(q.asked_on, 'YYYY-MM-DD') as "askedOn",
      to_char(q.shown_to_reader_on, 'YYYY-MM-DD') as "shownOn", q.answer,
      to_char(q.answered_on, 'YYYY-MM-DD') as "answeredOn", q.version
    from individual.reading_question q
      left join kernel.person p on p.id = q.participant_id left join kernel.person r on r.id = q.reader_id
      left join individual.support s on s.id = q.support_id left join kernel.organisation u on u.id = s.unit_id
    where ${id ? sql`q.id = ${id}` : seen}
    order by q.answered_on is not null, case when q.answered_on is null then q.asked_on end, q.answered_on desc, q.id`);

/** The same, where nothing else is read with them. */
export const listQuestions = (tx: Tx): Promise<Question[]> => readFact(tx, questionsSeen());

/** One question. */
export const findQuestion = async (tx: Tx, id: string): Promise<Question | undefined> =>
  (await readFact(tx, questionsSeen(id)))[0];
