import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import { followUpDue } from '../../domain/follow-up-day.ts';
import type { LifeArea } from '../../domain/life-areas.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, readFact, readFacts, rowsOf, told } from '../../kernel/database/facts.ts';
import type {
  ActivityDoer,
  AnswerWay,
  GoalKind,
  GoalState,
  Perspective,
  PlanAnswer,
  PlanState,
  StatementKind,
} from './tables.ts';

/** One version of a plan, without what stands in it. */
export interface Plan {
  id: string;
  supportId: string;
  number: number;
  state: PlanState;
  settledAs: 'agreed' | 'established' | null;
  onlySchedule: boolean;
  /** months between follow-ups; null is the unit's least, once a year */
  rhythmMonths: number | null;
  followUpWords: string;
  /** how the participant took part, where it was established without their yes */
  participation: string;
  proposal: number;
  /** the answer that it was settled with, as far as the reader may know it; null for one that is being made */
  answered: GivenAnswer | null;
  createdOn: Day;
  proposedOn: Day | null;
  settledOn: Day | null;
  endedOn: Day | null;
  version: number;
}

/** What the rows of a plan share: the same thing through all versions, and who wrote it down. */
interface Row {
  id: string;
  lineage: string;
  writtenBy: string;
  /** the writer's name, where the reader may know it */
  writer: string | null;
  version: number;
}

export interface Statement extends Row {
  kind: StatementKind;
  area: LifeArea | null;
  perspective: Perspective;
  words: string;
  wantedOn: Day | null;
}

export interface Goal extends Row {
  parentLineage: string | null;
  kind: GoalKind;
  area: LifeArea | null;
  perspective: Perspective;
  words: string;
  /** how one can tell that it is reached */
  measure: string;
  /** why it matters */
  meaning: string;
  byWhen: Day | null;
  state: GoalState;
  stateSince: Day;
  /** the reader decides on the support, and reads what was settled: how the goal has lived since is not told */
  asSettled?: true;
  pausedWhy: string;
  lookAgainOn: Day | null;
  decisionGoalId: string | null;
}

export interface Activity extends Row {
  goalLineage: string | null;
  words: string;
  who: ActivityDoer;
  whoWords: string;
  /** when and how, in words */
  how: string;
}

/** A version of a plan with everything that stands in it. */
export interface WholePlan extends Plan {
  statements: Statement[];
  goals: Goal[];
  activities: Activity[];
}

/** An answer the participant has given to a proposal; the last one to the plan's own `proposal` counts. */
export interface GivenAnswer {
  proposal: number;
  answer: PlanAnswer;
  way: AnswerWay;
  words: string;
  witness: string | null;
  givenOn: Day;
}

/** The answer that a plan `p` was settled with: who gave it or wrote it down, and in what way. */
export const answered = sql`
  (select jsonb_build_object('proposal', p.proposal, 'answer', a.answer, 'way', a.way, 'words', a.words,
    'witness', a.witness, 'givenOn', a.given_on) from individual.settled_answer(p.id) a)`;

const planColumns = sql`
  p.id, p.support_id as "supportId", p.number, p.state, p.settled_as as "settledAs", p.only_schedule as "onlySchedule",
  p.rhythm_months as "rhythmMonths", p.follow_up_words as "followUpWords", p.participation, p.proposal,
  p.created_on as "createdOn", p.proposed_on as "proposedOn", p.settled_on as "settledOn", p.ended_on as "endedOn",
  p.version, ${answered} as answered`;

/** Every version of a support's plan that the actor reads, the newest first. */
export async function listPlans(tx: Tx, supportId: string): Promise<Plan[]> {
  const { rows } = await sql<Plan>`
    select ${planColumns} from individual.plan p where p.support_id = ${supportId} order by p.number desc`.execute(
    tx,
  );
  return rows;
}

/** One version by its number; undefined where the actor reads none. */
export async function findPlan(tx: Tx, supportId: string, number: number): Promise<WholePlan | undefined> {
  const { rows } = await sql<Plan>`
    select ${planColumns} from individual.plan p
    where p.support_id = ${supportId} and p.number = ${number}`.execute(tx);
  return rows[0] && wholeOf(tx, rows[0]);
}

/** The plan that holds: agreed, or established without the participant's yes. */
export async function currentPlan(tx: Tx, supportId: string): Promise<WholePlan | undefined> {
  const { rows } = await sql<Plan>`
    select ${planColumns} from individual.plan p
    where p.support_id = ${supportId} and p.state in ('agreed', 'established')`.execute(tx);
  return rows[0] && wholeOf(tx, rows[0]);
}

/** The version that is being made: a draft, or one that is proposed. Never the care manager's to read. */
export async function planInTheMaking(tx: Tx, supportId: string): Promise<WholePlan | undefined> {
  const { rows } = await sql<Plan>`
    select ${planColumns} from individual.plan p
    where p.support_id = ${supportId} and p.state in ('draft', 'proposed')`.execute(tx);
  return rows[0] && wholeOf(tx, rows[0]);
}

async function wholeOf(tx: Tx, plan: Plan): Promise<WholePlan> {
  const parts = { statements: saidIn(plan.id), goals: goalsIn(plan.id), activities: doneIn(plan.id) };
  return { ...plan, ...(await readFacts(tx, parts)) };
}

const saidIn = (planId: string): Fact<Statement[]> =>
  rowsOf(sql<Statement>`
    select s.id, s.lineage, s.kind, s.area, s.perspective, s.words, s.wanted_on as "wantedOn",
      s.written_by as "writtenBy", w.name as writer, s.version
    from individual.plan_statement s left join kernel.person w on w.id = s.written_by
    where s.plan_id = ${planId} order by s.position, s.id`);

/** What is said in a version, in order. */
export const statementsOf = (tx: Tx, planId: string): Promise<Statement[]> => readFact(tx, saidIn(planId));

const goalsIn = (planId: string): Fact<Goal[]> =>
  told(
    rowsOf(sql<Goal & { asSettled: boolean; position: number }>`
    select g.id, g.lineage, g.parent_lineage as "parentLineage", g.kind, g.area, g.perspective, g.words, g.measure,
      g.meaning, g.by_when as "byWhen", coalesce(h.state, g.state) as state,
      coalesce(h.state_since, g.state_since) as "stateSince",
      case when h.state is null then g.paused_why else h.paused_why end as "pausedWhy",
      case when h.state is null then g.look_again_on else h.look_again_on end as "lookAgainOn",
      g.decision_goal_id as "decisionGoalId", g.written_by as "writtenBy", w.name as writer, g.version,
      false as "asSettled", g.position
    from individual.goal g join individual.plan p on p.id = g.plan_id
    left join kernel.person w on w.id = g.written_by
    left join individual.plan held on held.support_id = p.support_id and held.state in ('agreed', 'established')
      and p.state in ('draft', 'proposed')
    left join individual.goal h on h.plan_id = held.id and h.lineage = g.lineage
    where g.plan_id = ${planId}
    union all
    select g.id, g.lineage, g.parent_lineage, g.kind, g.area, g.perspective, g.words, g.measure, g.meaning, g.by_when,
      'active', p.settled_on, '', null, g.decision_goal_id, g.written_by, w.name, 0, true, g.position
    from individual.goals_as_settled(${planId}) g join individual.plan p on p.id = g.plan_id
    left join kernel.person w on w.id = g.written_by
    order by position, id`),
    (rows) => rows.map(({ asSettled, position: _, ...goal }) => (asSettled ? { ...goal, asSettled } : goal)),
  );

/**
 * The goals of a version, in order. A goal lives on while a new version is made: what is in the making shows the state
 * that the goal has in the plan that holds. Who decides on the support reads them as they were settled.
 */
export const goalsOf = (tx: Tx, planId: string): Promise<Goal[]> => readFact(tx, goalsIn(planId));

const doneIn = (planId: string): Fact<Activity[]> =>
  rowsOf(sql<Activity>`
    select a.id, a.lineage, a.goal_lineage as "goalLineage", a.words, a.who, a.who_words as "whoWords", a.how,
      a.written_by as "writtenBy", w.name as writer, a.version
    from individual.activity a left join kernel.person w on w.id = a.written_by
    where a.plan_id = ${planId} order by a.position, a.id`);

/** What is done, by whom, when and how. */
export const activitiesOf = (tx: Tx, planId: string): Promise<Activity[]> => readFact(tx, doneIn(planId));

/** The participant's answers to a version, the first one first; none for the care manager. */
export async function answersOf(tx: Tx, planId: string): Promise<GivenAnswer[]> {
  const { rows } = await sql<GivenAnswer>`
    select a.proposal, a.answer, a.way, a.words, w.name as witness, a.given_on as "givenOn"
    from individual.plan_answer a left join kernel.person w on w.id = a.witness_id
    where a.plan_id = ${planId} order by a.place`.execute(tx);
  return rows;
}

/** The day by which a plan that holds is looked at again, as far as the actor sees the follow-ups; null for any other. */
export async function nextLook(
  tx: Tx,
  plan: Pick<WholePlan, 'supportId' | 'settledOn' | 'rhythmMonths'>,
): Promise<Day | null> {
  const { settledOn, rhythmMonths } = plan;
  if (settledOn === null) return null;
  // by SQL, not by contract: following up is built on the plan
  const { rows } = await sql<{ day: Day | null }>`
    select to_char(max(f.closed_on), 'YYYY-MM-DD') as day from individual.follow_up f
    where f.support_id = ${plan.supportId}`.execute(tx);
  return followUpDue({ settledOn, rhythmMonths }, rows[0]?.day);
}

/** Dates and states of a support's plan, without a word of what stands in it: for overviews and start pages. */
export interface PlanFacts {
  supportId: string;
  participantId: string;
  holds: {
    state: 'agreed' | 'established';
    settledOn: Day;
    rhythmMonths: number | null;
    /** the participant has said of a yes that staff took down that it was none; told to those who write in the plan */
    yesDenied?: true;
  } | null;
  making: {
    state: 'draft' | 'proposed';
    /** since when it is made, or proposed */
    since: Day;
    /** the answer that counts to what is proposed now */
    answer: PlanAnswer | null;
  } | null;
}

/**
 * How things stand with the plan of every support that the actor sees and that goes on today.
 *
 * @param supportIds only these.
 */
export const planStandings = (supportIds?: readonly string[]): Fact<PlanFacts[]> =>
  rowsOf(sql<PlanFacts>`
    select s.id as "supportId", s.participant_id as "participantId",
      (select jsonb_build_object('state', p.state, 'settledOn', p.settled_on, 'rhythmMonths', p.rhythm_months)
          || case when p.state = 'established' and individual.yes_denied(p.id) then '{"yesDenied": true}'::jsonb else '{}' end
        from individual.plan p where p.support_id = s.id and p.state in ('agreed', 'established')) as holds,
      (select jsonb_build_object('state', p.state, 'since', coalesce(p.proposed_on, p.created_on), 'answer',
          (select a.answer from individual.plan_answer a where a.plan_id = p.id and a.proposal = p.proposal
            order by a.place desc limit 1))
        from individual.plan p where p.support_id = s.id and p.state in ('draft', 'proposed')) as making
    from individual.support s
    where s.id = any (${supportIds ? sql`${[...supportIds]}` : sql`(select individual.seen_supports())`}::uuid[])
      and (s.valid_to is null or s.valid_to >= (select kernel.today())) order by s.id`);

/** The same, where nothing else is read with them. */
export const planFacts = (tx: Tx, supportIds?: readonly string[]): Promise<PlanFacts[]> =>
  readFact(tx, planStandings(supportIds));
