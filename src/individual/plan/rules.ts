import type { Day } from '../../domain/day.ts';
import { type LifeArea, lacksSocialSide } from '../../domain/life-areas.ts';
import type { Relation } from '../support/contract.ts';
import type { AnswerWay, GoalKind, GoalState, Perspective, PlanAnswer, PlanState } from './tables.ts';

/** The questions of the plan, one a page, by the last part of their address. */
export const STEPS = ['liv', 'behov', 'beslutet', 'ideer', 'mal', 'gora', 'uppfoljning'] as const;
export type Step = (typeof STEPS)[number];

/**
 * The questions that are asked: the ones about the decision only where something came with it, and of a plan with only a
 * weekly schedule no more than what is done and when one looks at it again (domain.md, "Plan").
 */
export function stepsOf(plan: { onlySchedule: boolean }, decisionGoals: number): Step[] {
  if (plan.onlySchedule) return ['gora', 'uppfoljning'];
  return STEPS.filter((step) => step !== 'beslutet' || decisionGoals > 0);
}

/** The question after this one; undefined when it is time to look through. A question that is not asked leads on too. */
export function stepAfter(steps: readonly Step[], step: Step): Step | undefined {
  return steps.find((other) => STEPS.indexOf(other) > STEPS.indexOf(step));
}

/** Who makes the plan: the participant and the assigned worker, while the support goes on. */
export function mayWrite(support: { relation: Relation; to: Day | null }, today: Day): boolean {
  return (
    (support.relation === 'own' || support.relation === 'assigned') &&
    (support.to === null || support.to >= today)
  );
}

/** Whoever writes in a plan, and whose plan it is. */
export interface Writer {
  id: string;
  participantId: string;
}

/**
 * Whether somebody may change what stands written: the participant what is said in their name, and goals and activities,
 * which are made together; staff what no participant has written (domain.md, "The participant holds the pen").
 */
export function mayChange(
  row: { writtenBy: string; perspective?: Perspective; kind?: string },
  writer: Writer,
  what: 'statement' | 'goal' | 'activity',
): boolean {
  if (row.writtenBy === writer.id) return true;
  if (writer.id !== writer.participantId) return row.writtenBy !== writer.participantId;
  return what !== 'statement' || row.perspective === 'participant';
}

/** Where a plan stands to somebody, when it comes to the one button that stands first. */
export interface Standing {
  making: { state: PlanState; answer: PlanAnswer | null; themselves?: boolean } | null;
  holds: { state: PlanState } | null;
}

/** What the first button on the plan's page does; undefined where there is only to read. */
export type MainAction = 'begin' | 'go-on' | 'answer' | 'take-down' | 'take-back' | 'change';

export function mainAction(standing: Standing, relation: Relation, writes: boolean): MainAction | undefined {
  if (!writes) return undefined;
  if (standing.making?.state === 'draft') return 'go-on';
  if (standing.making?.state === 'proposed') {
    if (relation === 'own') return 'answer';
    return standing.making.themselves ? 'take-back' : 'take-down';
  }
  if (standing.holds) {
    return standing.holds.state === 'established' && relation === 'own' ? 'answer' : 'change';
  }
  return 'begin';
}

/** What is left to do before a plan can be proposed: something must stand in it. The rest may be left out. */
export function mayPropose(plan: {
  statements: unknown[];
  goals: unknown[];
  activities: unknown[];
}): boolean {
  return plan.statements.length + plan.goals.length + plan.activities.length > 0;
}

/** Whether the participant's answer is asked for: to what is proposed, and to what was established without their yes. */
export function waitsForAnswer(state: PlanState): boolean {
  return state === 'proposed' || state === 'established';
}

/** How an answer came: from the participant in the system, or taken down by staff who were there. */
const takenDown = (way: AnswerWay): boolean => way === 'spoken' || way === 'paper';

/** Whether the participant has answered what is proposed now themselves: then nobody takes down another answer. */
export function answeredThemselves(
  answers: readonly { proposal: number; way: AnswerWay }[],
  plan: { proposal: number },
): boolean {
  return answers.some((one) => one.proposal === plan.proposal && !takenDown(one.way));
}

/** Whether a plan is agreed by a yes that staff took down, of which the participant may say that they said none. */
export function yesTakenDown(plan: {
  state: PlanState;
  answered: { answer: PlanAnswer; way: AnswerWay } | null;
}): boolean {
  return plan.state === 'agreed' && plan.answered?.answer === 'yes' && takenDown(plan.answered.way);
}

const GOAL_MOVES: Record<GoalState, readonly GoalState[]> = {
  active: ['paused', 'reached', 'ended'],
  paused: ['active', 'reached', 'ended'],
  reached: ['active'],
  ended: ['active'],
};

/** Where a goal may go from where it is. What was reached or ended may be taken up again, without a word of blame. */
export function goalMoves(state: GoalState): readonly GoalState[] {
  return GOAL_MOVES[state];
}

/** Whether a goal can be divided into smaller steps: one that keeps what one can is never asked for more. */
export function mayBeDivided(goal: { kind: GoalKind; parentLineage: string | null }): boolean {
  return goal.kind !== 'compensating' && goal.parentLineage === null;
}

/**
 * True when a plan's goals leave out people, work and life outside (source/000, proposal 5): asked about, gently. While it
 * is written a goal of no part of life counts for none; of the plan that holds, social/rules.ts asks more seldom.
 */
export function leavesOutSocialSide(goals: readonly { area: LifeArea | null; state: GoalState }[]): boolean {
  return lacksSocialSide(
    goals.flatMap((goal) =>
      goal.area && (goal.state === 'active' || goal.state === 'paused') ? [goal.area] : [],
    ),
  );
}
