import type { Activity, Goal, Statement, WholePlan } from './queries.ts';

/** What stands in a plan, whatever it is, as far as a comparison looks at it. */
interface Thing {
  lineage: string;
  words: string;
}

/** One thing that differs between two versions: what came, what went, and what has got other words or terms. */
export type Change<T extends Thing> =
  | { change: 'added'; after: T }
  | { change: 'gone'; before: T }
  | { change: 'reworded'; before: T; after: T }
  | { change: 'other-terms'; before: T; after: T };

export interface PlanChanges {
  statements: Change<Statement>[];
  goals: Change<Goal>[];
  activities: Change<Activity>[];
  /** the rhythm of follow-up, or its words */
  followUp: boolean;
  onlySchedule: boolean;
}

/** A goal's terms beside its words. Its state is no difference: it lives on in one plan. */
const goalTerms = (goal: Goal) => [
  goal.kind,
  goal.area,
  goal.measure,
  goal.meaning,
  goal.byWhen,
  goal.parentLineage,
];
const statementTerms = (statement: Statement) => [statement.kind, statement.area, statement.wantedOn];
const activityTerms = (activity: Activity) => [
  activity.who,
  activity.whoWords,
  activity.how,
  activity.goalLineage,
];

function compare<T extends Thing>(
  before: readonly T[],
  after: readonly T[],
  terms: (thing: T) => unknown[],
): Change<T>[] {
  const was = new Map(before.map((thing) => [thing.lineage, thing]));
  const is = new Set(after.map((thing) => thing.lineage));
  const changed = after.flatMap((thing): Change<T>[] => {
    const old = was.get(thing.lineage);
    if (!old) return [{ change: 'added', after: thing }];
    if (old.words !== thing.words) return [{ change: 'reworded', before: old, after: thing }];
    const same = JSON.stringify(terms(old)) === JSON.stringify(terms(thing));
    return same ? [] : [{ change: 'other-terms', before: old, after: thing }];
  });
  const gone = before
    .filter((thing) => !is.has(thing.lineage))
    .map((thing): Change<T> => ({ change: 'gone', before: thing }));
  return [...changed, ...gone];
}

/** What differs between two versions of a plan, thing by thing: each keeps its lineage through all versions. */
export function comparePlans(before: WholePlan, after: WholePlan): PlanChanges {
  return {
    statements: compare(before.statements, after.statements, statementTerms),
    goals: compare(before.goals, after.goals, goalTerms),
    activities: compare(before.activities, after.activities, activityTerms),
    followUp: before.rhythmMonths !== after.rhythmMonths || before.followUpWords !== after.followUpWords,
    onlySchedule: before.onlySchedule !== after.onlySchedule,
  };
}

/**
 * What goes on into the next version: all but goals that are reached or ended, the steps towards them, and what was done
 * for any of these.
 */
export function livingPart(plan: WholePlan): WholePlan {
  const ofState = new Map(plan.goals.map((goal) => [goal.lineage, goal.state]));
  const isOver = (lineage: string | null) =>
    lineage !== null && ['reached', 'ended'].includes(ofState.get(lineage) ?? '');
  const goals = plan.goals.filter((goal) => !isOver(goal.lineage) && !isOver(goal.parentLineage));
  const gone = new Set(plan.goals.filter((goal) => !goals.includes(goal)).map((goal) => goal.lineage));
  return {
    ...plan,
    goals,
    activities: plan.activities.filter((one) => one.goalLineage === null || !gone.has(one.goalLineage)),
  };
}

/** Whether two versions say the same. */
export function isUnchanged(changes: PlanChanges): boolean {
  const { statements, goals, activities, followUp, onlySchedule } = changes;
  return statements.length + goals.length + activities.length === 0 && !followUp && !onlySchedule;
}
