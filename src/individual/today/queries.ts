import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, rowsOf, told } from '../../kernel/database/facts.ts';

/** A promise that is not settled, of one of many supports. */
export interface StandingPromise {
  id: string;
  supportId: string;
  words: string;
  /** written down by the participant */
  byParticipant: boolean;
  /** who said that it is done; null while it is open */
  doneBy: string | null;
  done: boolean;
}

const standingPromises = (supportIds: RawBuilder<unknown>): Fact<StandingPromise[]> =>
  rowsOf(sql<StandingPromise>`
    select p.id, p.support_id as "supportId", p.words, p.written_as = 'participant' as "byParticipant",
      case when last.step = 'done' then w.name end as "doneBy", coalesce(last.step = 'done', false) as done
    from individual.promise p
    left join lateral (select s.step, s.written_by from individual.promise_step s where s.promise_id = p.id
      order by s.place desc limit 1) last on true
    left join kernel.person w on w.id = last.written_by
    where p.support_id = any (${supportIds}::uuid[]) and coalesce(last.step, 'not-yet') in ('not-yet', 'done')
    order by p.written_at, p.id`);

/** What the participant has been promised and is not settled, the longest standing first. */
export const promisesToMe = standingPromises(sql`(select individual.own_supports())`);

/** The same, around the supports that the actor makes a visit to on a day which is neither made nor called off. */
export const promisesForVisits = (day: Day): Fact<StandingPromise[]> =>
  standingPromises(sql`array(select v.support_id from individual.visit v
    where v.worker_id = (select kernel.actor_person()) and v.day = ${day}::date and v.state = 'planned')`);

/** An answer to something that the participant has asked, without a word of it. */
export interface AnswerThatCame {
  kind: 'goal' | 'reading';
  /** the question about a reading; the support of a question about a goal */
  id: string;
  answeredOn: Day;
}

/**
 * Answers that the participant has been given, the latest first: about goals all they have not opened yet, about
 * readings those since a day.
 * To anybody else: none.
 */
export const answersThatCame = (since: Day): Fact<AnswerThatCame[]> =>
  rowsOf(sql<AnswerThatCame>`
    select 'goal' as kind, u.support_id as id, u.answered_on as "answeredOn" from individual.unseen_goal_answers() u
    union all
    select 'reading', r.id, r.answered_on from individual.reading_question r
    where r.answered_on >= ${since}::date and r.participant_id = (select individual.own_self())
    order by "answeredOn" desc, id`);

/** Supports where a question about a goal has been answered since a day, among those the actor is assigned to. */
export const goalAnswersSince = (since: Day): Fact<{ supportId: string; answeredOn: Day }[]> =>
  rowsOf(sql`
    select q.support_id as "supportId", max(q.answered_on) as "answeredOn" from individual.goal_question q
    where q.answered_on >= ${since}::date
      and q.support_id = any ((select individual.assigned_supports())::uuid[])
    group by q.support_id order by 2 desc, 1`);

/** Who carries out a support today. */
export interface Worker {
  name: string;
  part: 'contact-worker' | 'key-worker' | 'worker';
}

/** Those assigned to a support today, the main contact first; as far as the actor sees them. */
export const workersOf = (supportId: string): Fact<Worker[]> =>
  rowsOf(sql<Worker>`
    select p.name, a.part from individual.assignment a join kernel.person p on p.id = a.worker_id
    where a.support_id = ${supportId} and a.valid_from <= (select kernel.today())
      and (a.valid_to is null or a.valid_to >= (select kernel.today()))
    order by a.part = 'worker', p.name, p.id`);

/** Supports at the unit that the actor manages where somebody is the main contact today. */
export const supportsWithContact: Fact<Set<string>> = told(
  rowsOf<{ supportId: string }>(sql`
    select distinct a.support_id as "supportId" from individual.assignment a
    where a.support_id = any ((select individual.managed_supports())::uuid[]) and a.part <> 'worker'
      and a.valid_from <= (select kernel.today()) and (a.valid_to is null or a.valid_to >= (select kernel.today()))`),
  (rows) => new Set(rows.map(({ supportId }) => supportId)),
);

/**
 * Writes in each of these participants' read logs that their promises are read, in one statement: a working day may hold
 * many. In the order of the streams, so that two who look at once wait for each other instead of for ever.
 */
export async function recordPromisesRead(
  tx: Tx,
  read: readonly { participantId: string; supportId: string }[],
): Promise<void> {
  if (read.length === 0) return;
  const ordered = [...read].sort((a, b) => a.participantId.localeCompare(b.participantId));
  await sql`
    select kernel.trail_append('read', r.stream, 'promises', r.subject, null)
    from unnest(${ordered.map((one) => one.participantId)}::uuid[], ${ordered.map((one) => one.supportId)}::uuid[])
      as r (stream, subject)`.execute(tx);
}
