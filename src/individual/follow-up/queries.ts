import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, rowsOf, told } from '../../kernel/database/facts.ts';
import { individual } from '../tables.ts';
import type { Mark, Outcome, Question } from './rules.ts';
import './tables.ts';

/** The participant's answer to a question; with neither mark nor words the question was left out. */
export interface Answer {
  question: Question;
  mark: Mark | null;
  words: string;
  shown: boolean;
  version: number;
}

/** What one of the staff has noted at a question. */
export interface Note {
  question: Question;
  words: string;
  writtenBy: string;
  /** the writer's name, where the reader may know it */
  writer: string | null;
  version: number;
}

/** What became of a goal, with the words it had then, and what was said of it before in the same follow-up. */
export interface GoalOutcome extends SaidOfGoal {
  /** the first one first; what counts is what came last */
  earlier: SaidOfGoal[];
}

/** What somebody has said of a goal. */
export interface SaidOfGoal {
  lineage: string;
  goalWords: string;
  /** keeps what one can: it is never reached, it works */
  keeps: boolean;
  outcome: Outcome;
  why: string;
  lookAgainOn: Day | null;
  decider: string | null;
  /** said by the participant: the reason is in their words */
  byParticipant: boolean;
  decidedOn: Day;
  version: number;
}

/** A follow-up with as much of it as the actor reads. */
export interface FollowUp {
  id: string;
  supportId: string;
  begunAs: 'participant' | 'staff';
  beginner: string | null;
  begunOn: Day;
  agreedNext: string;
  closer: string | null;
  closedOn: Day | null;
  version: number;
  answers: Answer[];
  notes: Note[];
  outcomes: GoalOutcome[];
}

const whole = sql`
  select f.id, f.support_id as "supportId", f.begun_as as "begunAs", b.name as beginner, f.begun_on as "begunOn",
    f.agreed_next as "agreedNext", c.name as closer, f.closed_on as "closedOn", f.version,
    coalesce((select jsonb_agg(jsonb_build_object('question', a.question, 'mark', a.mark, 'words', a.words,
        'shown', a.shown, 'version', a.version))
      from individual.follow_up_answer a where a.follow_up_id = f.id), '[]') as answers,
    coalesce((select jsonb_agg(jsonb_build_object('question', n.question, 'words', n.words, 'writtenBy', n.written_by,
        'writer', w.name, 'version', n.version) order by n.written_on, n.id)
      from individual.follow_up_note n left join kernel.person w on w.id = n.written_by
      where n.follow_up_id = f.id), '[]') as notes,
    coalesce((select jsonb_agg(jsonb_build_object('lineage', o.goal_lineage, 'goalWords', o.goal_words,
        'keeps', o.goal_kind = 'compensating',
        'outcome', o.outcome, 'why', o.why, 'lookAgainOn', o.look_again_on, 'decider', d.name,
        'byParticipant', o.decided_by = s.participant_id, 'decidedOn', o.decided_on, 'version', o.version)
        order by o.version, o.decided_on, o.id)
      from individual.goal_outcome o left join kernel.person d on d.id = o.decided_by
      where o.follow_up_id = f.id), '[]') as said
  from individual.follow_up f join individual.support s on s.id = f.support_id left join kernel.person b on b.id = f.begun_by
  left join kernel.person c on c.id = f.closed_by`;

/** What was said of each goal, as what counts with what came before it. */
function followUpOf({ said, ...rest }: Omit<FollowUp, 'outcomes'> & { said: SaidOfGoal[] }): FollowUp {
  const byGoal = Map.groupBy(said, (one) => one.lineage);
  const outcomes = [...byGoal.values()].map((all) => ({ ...all.at(-1)!, earlier: all.slice(0, -1) }));
  return { ...rest, outcomes };
}

const followUps = async (tx: Tx, which: RawBuilder<unknown>): Promise<FollowUp[]> =>
  (await sql<Parameters<typeof followUpOf>[0]>`${whole} ${which}`.execute(tx)).rows.map(followUpOf);

/** The follow-up that is going on; undefined where there is none, or none for the actor. */
export async function openFollowUp(tx: Tx, supportId: string): Promise<FollowUp | undefined> {
  return (await followUps(tx, sql`where f.support_id = ${supportId} and f.closed_on is null`))[0];
}

/** One follow-up by its id, going on or closed. */
export async function findFollowUp(tx: Tx, supportId: string, id: string): Promise<FollowUp | undefined> {
  return (await followUps(tx, sql`where f.support_id = ${supportId} and f.id = ${id}`))[0];
}

/** Every follow-up of a support, the last one first, with as much of each as the actor reads. */
export async function allFollowUps(tx: Tx, supportId: string): Promise<FollowUp[]> {
  return followUps(
    tx,
    sql`where f.support_id = ${supportId} order by f.closed_on desc nulls first, f.begun_on desc, f.id`,
  );
}

/** The closed follow-ups of a support, the last one first. */
export async function listClosed(tx: Tx, supportId: string): Promise<{ id: string; closedOn: Day }[]> {
  const { rows } = await sql<{ id: string; closedOn: Day }>`
    select f.id, f.closed_on as "closedOn" from individual.follow_up f
    where f.support_id = ${supportId} and f.closed_on is not null order by f.closed_on desc, f.id`.execute(
    tx,
  );
  return rows;
}

/**
 * Holds on to the follow-up that is going on until the transaction ends, so that nobody writes in what somebody else is
 * closing.
 */
export async function holdOpen(tx: Tx, supportId: string): Promise<FollowUp | undefined> {
  await individual(tx)
    .selectFrom('individual.follow_up')
    .select('id')
    .where('support_id', '=', supportId)
    .where('closed_on', 'is', null)
    .forUpdate()
    .execute();
  return openFollowUp(tx, supportId);
}

/** Days of follow-ups, without a word of what was said. */
export interface FollowUpDays {
  supportId: string;
  openSince: Day | null;
  lastClosedOn: Day | null;
}

/** These supports; or, when none are named, those that the actor carries out or manages. */
const among = (supportIds: readonly string[] | undefined) =>
  supportIds ? sql`${[...supportIds]}::uuid[]` : sql`(select individual.staffed_supports())::uuid[]`;

/** When each support was last followed up, and since when a follow-up is going on. */
export const followUpDays = (supportIds?: readonly string[]): Fact<FollowUpDays[]> =>
  rowsOf(sql`
    select f.support_id as "supportId", max(f.begun_on) filter (where f.closed_on is null) as "openSince",
      max(f.closed_on) as "lastClosedOn"
    from individual.follow_up f where f.support_id = any (${among(supportIds)}) group by f.support_id`);

/** The earliest day on which a paused goal of the plan that holds is to be looked at again, by support. */
export const pausesEnd = (supportIds?: readonly string[]): Fact<Map<string, Day>> =>
  told(
    rowsOf<{ supportId: string; day: Day }>(sql`
      select p.support_id as "supportId", min(g.look_again_on) as day
      from individual.plan p join individual.goal g on g.plan_id = p.id and g.state = 'paused'
      where p.support_id = any (${among(supportIds)}) and p.state in ('agreed', 'established')
      group by p.support_id`),
    (rows) => new Map(rows.map(({ supportId, day }) => [supportId, day])),
  );

/** What the participant has said of a goal of their own. */
export interface Milestone {
  lineage: string;
  words: string;
  automaticOn: Day | null;
  shown: boolean;
  version: number;
}

/** The participant's own about their goals: all of it to them, what is shown to those who come. */
export async function milestonesOf(tx: Tx, supportId: string): Promise<Milestone[]> {
  const { rows } = await sql<Milestone>`
    select m.goal_lineage as lineage, m.words, m.automatic_on as "automaticOn", m.shown, m.version
    from individual.goal_milestone m where m.support_id = ${supportId} order by m.written_on, m.id`.execute(
    tx,
  );
  return rows;
}

/** A goal through all settled versions of the plan, as it stood in the last one that has it. */
export interface LivedGoal {
  lineage: string;
  words: string;
  kind: 'supporting' | 'training' | 'compensating';
  state: 'active' | 'paused' | 'reached' | 'ended';
  stateSince: Day;
  lookAgainOn: Day | null;
  /** a step towards another goal */
  isStep: boolean;
  /** the day of the first version that had it */
  since: Day;
  /** stands in the plan that holds */
  stands: boolean;
}

/** Every goal that has ever stood in a settled plan of this support, the first one first. */
export async function livedGoals(tx: Tx, supportId: string): Promise<LivedGoal[]> {
  const { rows } = await sql<LivedGoal>`
    select * from (
      select distinct on (g.lineage) g.lineage, g.words, g.kind, g.state, g.state_since as "stateSince",
        g.look_again_on as "lookAgainOn", g.parent_lineage is not null as "isStep",
        min(p.settled_on) over (partition by g.lineage) as since, p.state in ('agreed', 'established') as stands
      from individual.plan p join individual.goal g on g.plan_id = p.id
      where p.support_id = ${supportId} and p.settled_on is not null
      order by g.lineage, p.number desc) lived
    order by since, words, lineage`.execute(tx);
  return rows;
}
