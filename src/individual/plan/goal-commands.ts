import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import { individual } from '../tables.ts';
import { holdPlan } from './commands.ts';
import { type GoalStateInput, lookAgainDay } from './form.ts';
import { type Goal, goalsOf } from './queries.ts';
import { goalMoves, mayWrite } from './rules.ts';

/**
 * Says how it is with a goal of the plan that holds: paused (with when to look again), taken up again, reached or ended.
 * The text of the plan stands as it is; a version that is being made shows the goal's state too.
 *
 * @param version of the goal as it was on the page; left out where the caller has just read it.
 */
export async function setGoalState(
  tx: Tx,
  support: Support,
  lineage: string,
  input: GoalStateInput,
  version?: number,
): Promise<Result | { ok: false; stands: Goal }> {
  const today = dayAt(tx.now);
  if (!mayWrite(support, today)) return refuse('plan.error.not-yours');
  const plan = await holdPlan(tx, support, 'agreed', 'established');
  const goal = plan && (await goalsOf(tx, plan.id)).find((one) => one.lineage === lineage);
  if (!goal) return refuse('plan.error.not-now');
  const lookAgainOn = lookAgainDay(input.lookAgain, today);
  if (lookAgainOn !== null && lookAgainOn <= today) return refuse('plan.error.day-passed', 'lookAgainOn');
  const same = goal.state === input.state && goal.pausedWhy === input.why && goal.lookAgainOn === lookAgainOn;
  if (same) return { ok: true, value: null };
  if (version !== undefined && goal.version !== version) return { ok: false, stands: goal };
  // a pause may be given another day
  if (goal.state !== input.state && !goalMoves(goal.state).includes(input.state)) {
    return refuse('plan.error.not-now');
  }
  await individual(tx)
    .updateTable('individual.goal')
    .set((eb) => ({
      state: input.state,
      state_since: today,
      paused_why: input.why,
      look_again_on: lookAgainOn,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', goal.id)
    .execute();
  await recordChange(tx, {
    stream: support.participantId,
    event: `goal-${input.state === 'active' ? 'resumed' : input.state}`,
    subject: lineage,
    content: JSON.stringify(input),
  });
  return { ok: true, value: null };
}
