import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';

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

/** What has been promised around these supports and is not settled, the longest standing first: one statement for all. */
export async function standingPromises(tx: Tx, supportIds: readonly string[]): Promise<StandingPromise[]> {
  if (supportIds.length === 0) return [];
  const { rows } = await sql<StandingPromise>`
    select p.id, p.support_id as "supportId", p.words, p.written_as = 'participant' as "byParticipant",
      case when last.step = 'done' then w.name end as "doneBy", coalesce(last.step = 'done', false) as done
    from individual.promise p
    left join lateral (select s.step, s.written_by from individual.promise_step s where s.promise_id = p.id
      order by s.place desc limit 1) last on true
    left join kernel.person w on w.id = last.written_by
    where p.support_id = any (${[...supportIds]}::uuid[]) and coalesce(last.step, 'not-yet') in ('not-yet', 'done')
    order by p.written_at, p.id`.execute(tx);
  return rows;
}

/** An answer to something that the participant has asked, without a word of it. */
export interface AnswerThatCame {
  kind: 'goal' | 'reading';
  /** the question about a reading; the support of a question about a goal */
  id: string;
  answeredOn: Day;
}

/** Answers that the participant has been given since a day, the latest first. To anybody else: none. */
export async function answersThatCame(tx: Tx, since: Day): Promise<AnswerThatCame[]> {
  const { rows } = await sql<AnswerThatCame>`
    select 'goal' as kind, q.support_id as id, q.answered_on as "answeredOn" from individual.goal_question q
    where q.answered_on >= ${since} and q.support_id = any ((select individual.own_supports())::uuid[])
    union all
    select 'reading', r.id, r.answered_on from individual.reading_question r
    where r.answered_on >= ${since} and r.participant_id = (select individual.own_self())
    order by "answeredOn" desc, id`.execute(tx);
  return rows;
}

/** Supports where a question about a goal has been answered since a day, among those the actor is assigned to. */
export async function goalAnswersSince(
  tx: Tx,
  since: Day,
): Promise<{ supportId: string; answeredOn: Day }[]> {
  const { rows } = await sql<{ supportId: string; answeredOn: Day }>`
    select q.support_id as "supportId", max(q.answered_on) as "answeredOn" from individual.goal_question q
    where q.answered_on >= ${since} and q.support_id = any ((select individual.assigned_supports())::uuid[])
    group by q.support_id order by 2 desc, 1`.execute(tx);
  return rows;
}

/** Who carries out a support today. */
export interface Worker {
  name: string;
  part: 'contact-worker' | 'key-worker' | 'worker';
}

/** Those assigned to a support today, the main contact first; as far as the actor sees them. */
export async function workersOf(tx: Tx, supportId: string): Promise<Worker[]> {
  const { rows } = await sql<Worker>`
    select p.name, a.part from individual.assignment a join kernel.person p on p.id = a.worker_id
    where a.support_id = ${supportId} and a.valid_from <= kernel.today()
      and (a.valid_to is null or a.valid_to >= kernel.today())
    order by a.part = 'worker', p.name, p.id`.execute(tx);
  return rows;
}

/** Supports at the unit that the actor manages where somebody is the main contact today. */
export async function supportsWithContact(tx: Tx): Promise<Set<string>> {
  const { rows } = await sql<{ supportId: string }>`
    select distinct a.support_id as "supportId" from individual.assignment a
    where a.support_id = any ((select individual.managed_supports())::uuid[]) and a.part <> 'worker'
      and a.valid_from <= (select kernel.today()) and (a.valid_to is null or a.valid_to >= (select kernel.today()))`.execute(
    tx,
  );
  return new Set(rows.map(({ supportId }) => supportId));
}

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
