import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { choicesIn, type PromiseStep } from './rules.ts';

/** A promise with what has been said of it, oldest first. */
export interface PromiseRow {
  id: string;
  words: string;
  /** who promised, in the participant's words; '' where they did not say, or somebody who comes wrote it */
  whoWords: string;
  writer: string;
  /** written down by the participant */
  byParticipant: boolean;
  day: Day;
  steps: { step: PromiseStep; writer: string; byParticipant: boolean; day: Day }[];
}

const day = (at: ReturnType<typeof sql>) => sql`to_char(${at} at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`;

const columns = sql`
  p.id, p.words, p.who_words as "whoWords", coalesce(w.name, '') as writer,
  p.written_as = 'participant' as "byParticipant", ${day(sql`p.written_at`)} as day,
  coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'writer', coalesce(n.name, ''),
      'byParticipant', s.written_as = 'participant', 'day', ${day(sql`s.written_at`)}) order by s.place)
    from individual.promise_step s left join kernel.person n on n.id = s.written_by where s.promise_id = p.id), '[]') as steps`;

const lastStep = sql`coalesce((select s.step from individual.promise_step s where s.promise_id = p.id
  order by s.place desc limit 1), 'not-yet')`;

/** The promises of a support that stand, or that wait for the participant's word: the longest standing first. */
export async function listStanding(tx: Tx, supportId: string): Promise<PromiseRow[]> {
  const { rows } = await sql<PromiseRow>`
    select ${columns} from individual.promise p left join kernel.person w on w.id = p.written_by
    where p.support_id = ${supportId} and ${lastStep} in ('not-yet', 'done')
    order by p.written_at, p.id`.execute(tx);
  return rows;
}

/** Promises that a page holds among those that are settled. */
export const SETTLED_A_PAGE = 10;

/** Kept promises and those let go of, the newest first. */
export async function listSettled(
  tx: Tx,
  supportId: string,
  page: number,
): Promise<{ settled: PromiseRow[]; pages: number }> {
  const { rows } = await sql<PromiseRow & { all: number }>`
    select ${columns}, count(*) over () as "all"
    from individual.promise p left join kernel.person w on w.id = p.written_by
    where p.support_id = ${supportId} and ${lastStep} in ('kept', 'let-go')
    order by p.written_at desc, p.id limit ${SETTLED_A_PAGE} offset ${(page - 1) * SETTLED_A_PAGE}`.execute(
    tx,
  );
  return {
    settled: rows.map(({ all: _, ...promise }) => promise),
    pages: Math.max(1, Math.ceil((rows[0]?.all ?? 0) / SETTLED_A_PAGE)),
  };
}

/** One promise of a support, or undefined where the actor sees none. */
export async function findPromise(
  tx: Tx,
  supportId: string,
  promiseId: string,
): Promise<PromiseRow | undefined> {
  const { rows } = await sql<PromiseRow>`
    select ${columns} from individual.promise p left join kernel.person w on w.id = p.written_by
    where p.id = ${promiseId} and p.support_id = ${supportId}`.execute(tx);
  return rows[0];
}

/** Ready choices for what became another day. */
const MOST_CHOICES = 12;

/**
 * What may have become another day: what the actor's visit today is for, and the activities of the plan that holds, as
 * far as the actor sees them.
 */
export async function listChoices(tx: Tx, supportId: string, today: Day): Promise<string[]> {
  const visits = await sql<{ about: string }>`
    select v.about from individual.visit v
    where v.support_id = ${supportId} and v.day = ${today} and v.about <> '' and v.state in ('planned', 'done')
    order by v.starts_at, v.id`.execute(tx);
  const activities = await sql<{ words: string }>`
    select a.words from individual.activity a join individual.plan p on p.id = a.plan_id
    where p.support_id = ${supportId} and p.state in ('agreed', 'established') and length(a.words) <= 300
    order by a.position, a.id`.execute(tx);
  const choices = [
    ...visits.rows.flatMap(({ about }) => choicesIn(about)),
    ...activities.rows.map(({ words }) => words),
  ];
  return [...new Set(choices)].slice(0, MOST_CHOICES);
}
