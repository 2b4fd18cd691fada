import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, readFact, rowsOf } from '../../kernel/database/facts.ts';
import type { GoalSource, QuestionOutcome } from './tables.ts';

/** What the participant has asked about a goal, and what the care manager answered. */
export interface GoalQuestion {
  id: string;
  goalId: string;
  /** the participant's own words; may be empty */
  words: string;
  askedOn: Day;
  outcome: QuestionOutcome | null;
  answer: string | null;
  answeredOn: Day | null;
  answeredBy: string | null;
  version: number;
}

/** A goal that came with the decision or the order, with its questions, the first one first. */
export interface DecisionGoal {
  id: string;
  source: GoalSource;
  words: string;
  enteredOn: Day;
  enteredBy: string | null;
  endedOn: Day | null;
  /** the words that came instead, where it was changed */
  replacedBy: string | null;
  version: number;
  questions: GoalQuestion[];
}

/** The goals of a support that came with the decision, those that stand first; row policies decide which. */
export async function listDecisionGoals(tx: Tx, supportId: string): Promise<DecisionGoal[]> {
  const { rows } = await sql<DecisionGoal>`
    select g.id, g.source, g.words, g.entered_on as "enteredOn", e.name as "enteredBy", g.ended_on as "endedOn",
      (select n.words from individual.decision_goal n where n.replaces_id = g.id limit 1) as "replacedBy", g.version,
      coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'goalId', q.decision_goal_id, 'words', q.words,
          'askedOn', q.asked_on, 'outcome', q.outcome, 'answer', q.answer, 'answeredOn', q.answered_on,
          'answeredBy', w.name, 'version', q.version) order by q.asked_on, q.id)
        from individual.goal_question q left join kernel.person w on w.id = q.answered_by
        where q.decision_goal_id = g.id), '[]') as questions
    from individual.decision_goal g left join kernel.person e on e.id = g.entered_by
    where g.support_id = ${supportId}
    order by (g.ended_on is not null), g.entered_on, g.id`.execute(tx);
  return rows;
}

/** Whether anybody decides on the support, and so can answer a question about its goals. */
export async function hasCareManager(tx: Tx, supportId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select s.care_manager_id is not null as has from individual.support s where s.id = ${supportId}`.execute(
    tx,
  );
  return rows[0]?.has ?? false;
}

/** A question that waits for the care manager's answer, without a word of what it says. */
export interface WaitingQuestion {
  id: string;
  supportId: string;
  participant: string;
  askedOn: Day;
}

/** The questions that wait for the actor's answer as care manager, the longest waiting first. */
export const waitingQuestions: Fact<WaitingQuestion[]> = rowsOf(sql<WaitingQuestion>`
  select q.id, q.support_id as "supportId", p.name as participant, q.asked_on as "askedOn"
  from individual.goal_question q join individual.support s on s.id = q.support_id
  join kernel.person p on p.id = s.participant_id
  where q.outcome is null and q.support_id = any ((select individual.decided_supports())::uuid[])
  order by q.asked_on, p.name, q.id`);

/** The same, where nothing else is read with them. */
export const listWaitingQuestions = (tx: Tx): Promise<WaitingQuestion[]> => readFact(tx, waitingQuestions);

/** Answers that have come to the actor's own questions and that they have not opened yet. To anybody else: none. */
export const unseenAnswers: Fact<{ supportId: string; answeredOn: Day }[]> = rowsOf(sql<{
  supportId: string;
  answeredOn: Day;
}>`
  select u.support_id as "supportId", u.answered_on as "answeredOn" from individual.unseen_goal_answers() u
  order by u.answered_on desc, u.support_id`);
