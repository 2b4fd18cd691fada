import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext } from '../../kernel/requests/context.ts';
import { NoSuchPage } from '../../kernel/requests/steps.ts';
import { standingDecisionGoals } from '../decision-goals/contract.ts';
import { type Support, supportOf } from '../support/contract.ts';
import { personOf } from './commands.ts';
import type { About } from './pages/parts.tsx';
import { checkGoal } from './quality-marks.ts';
import { planInTheMaking, type WholePlan } from './queries.ts';
import { mayChange, mayWrite, type Step, stepAfter, stepsOf, type Writer } from './rules.ts';

/** How a page speaks of the plan: to the participant, or of them. */
export const aboutOf = (support: Support): About => ({
  supportId: support.id,
  name: support.participant,
  mine: support.relation === 'own',
});

/** The support of the path, for who may write in its plan; to everybody else there is no such page. */
export async function writersSupport(tx: Tx, c: AppContext): Promise<Support> {
  const support = await supportOf(tx, c);
  if (!mayWrite(support, dayAt(c.get('now')))) throw new NoSuchPage();
  return support;
}

/** A draft that is open to be written in, and what its pages need to know. */
export interface Desk {
  support: Support;
  plan: WholePlan;
  about: About;
  steps: Step[];
  decisionGoals: { id: string; words: string }[];
  writer: Writer;
}

/** The draft that the asker may write in; undefined where none is open, e.g. when it has just been proposed. */
export async function deskOf(tx: Tx, support: Support): Promise<Desk | undefined> {
  if (!mayWrite(support, dayAt(tx.now))) return undefined;
  const plan = await planInTheMaking(tx, support.id);
  if (plan?.state !== 'draft') return undefined;
  const decisionGoals = await standingDecisionGoals(tx, support.id);
  return {
    support,
    plan,
    about: aboutOf(support),
    steps: stepsOf(plan, decisionGoals.length),
    decisionGoals,
    writer: { id: personOf(tx), participantId: support.participantId },
  };
}

/** Where one goes on from a question: the next one, or the look through the whole. */
export function onwards(desk: Pick<Desk, 'steps' | 'support'>, step: Step): string {
  return `/stod/${desk.support.id}/plan/skriv/${stepAfter(desk.steps, step) ?? 'titta-igenom'}`;
}

/** The lineages of what the writer may change. */
export function changeableOf(desk: Desk): Set<string> {
  const { plan, writer } = desk;
  return new Set([
    ...plan.statements.filter((one) => mayChange(one, writer, 'statement')).map((one) => one.lineage),
    ...plan.goals.filter((one) => mayChange(one, writer, 'goal')).map((one) => one.lineage),
    ...plan.activities.filter((one) => mayChange(one, writer, 'activity')).map((one) => one.lineage),
  ]);
}

/** The friendly check of every goal in a plan, by lineage. */
export function checksOf(plan: WholePlan, now: Date) {
  const neededAreas = plan.statements.flatMap((one) => (one.kind === 'need' && one.area ? [one.area] : []));
  return new Map(
    plan.goals.map((goal) => [
      goal.lineage,
      checkGoal({
        ...goal,
        subGoals: plan.goals.filter((step) => step.parentLineage === goal.lineage).length,
        activities: plan.activities.filter((one) => one.goalLineage === goal.lineage).length,
        agreed: plan.state === 'agreed',
        neededAreas,
        today: dayAt(now),
      }),
    ]),
  );
}

/** Questions that have something under them. */
export function begunSteps(plan: WholePlan): Set<Step> {
  const said = (...kinds: string[]) => plan.statements.some((one) => kinds.includes(one.kind));
  const begun: [Step, boolean][] = [
    ['liv', said('life')],
    ['behov', said('need', 'wish', 'strength')],
    ['beslutet', plan.goals.some((goal) => goal.decisionGoalId !== null)],
    ['ideer', said('idea')],
    ['mal', plan.goals.length > 0],
    ['gora', plan.activities.length > 0],
    ['uppfoljning', plan.rhythmMonths !== null || plan.followUpWords !== ''],
  ];
  return new Set(begun.flatMap(([step, is]) => (is ? [step] : [])));
}
