import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext } from '../../kernel/requests/context.ts';
import { NoSuchPage } from '../../kernel/requests/steps.ts';
import { currentPlan, type WholePlan } from '../plan/contract.ts';
import { type Support, supportOf } from '../support/contract.ts';
import { type FollowUp, openFollowUp } from './queries.ts';
import {
  type FollowedGoal,
  goalsToFollow,
  mayFollowUp,
  QUESTIONS,
  type Question,
  questionsFor,
} from './rules.ts';

/** The support of the path, for who may write in its follow-up; to everybody else there is no such page. */
export async function writersSupport(tx: Tx, c: AppContext): Promise<Support> {
  const support = await supportOf(tx, c);
  if (!mayFollowUp(support, dayAt(c.get('now')))) throw new NoSuchPage();
  return support;
}

/** A follow-up that is going on, with what its pages need to know of the plan. */
export interface Table {
  support: Support;
  open: FollowUp;
  plan: WholePlan | undefined;
  /** the questions that are asked, and those that have been answered or noted at before the plan changed */
  questions: Question[];
  /** goals to go through, in the plan's order */
  goals: WholePlan['goals'];
}

/** The follow-up that is going on; undefined where there is none, or where the asker only reads. */
export async function tableOf(tx: Tx, support: Support): Promise<Table | undefined> {
  if (!mayFollowUp(support, dayAt(tx.now))) return undefined;
  const open = await openFollowUp(tx, support.id);
  if (!open) return undefined;
  const plan = await currentPlan(tx, support.id);
  const settled = new Set(open.outcomes.map((one) => one.lineage));
  return {
    support,
    open,
    plan,
    questions: questionsOf(open, plan?.goals ?? []),
    goals: goalsToFollow(plan?.goals ?? [], settled),
  };
}

/** What is asked in a follow-up, and what has been said in it, in order. */
export function questionsOf(
  followUp: {
    closedOn: Day | null;
    answers: readonly { question: Question }[];
    notes: readonly { question: Question }[];
  },
  goals: readonly FollowedGoal[],
): Question[] {
  const said = new Set<Question>([
    ...(followUp.closedOn === null ? questionsFor(goals) : []),
    ...followUp.answers.map((one) => one.question),
    ...followUp.notes.map((one) => one.question),
  ]);
  return QUESTIONS.filter((question) => said.has(question));
}
