import { dropDraft } from '../../kernel/access/drafts.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { beginPlan, currentPlan, type Goal, lookAgainDay, setGoalState } from '../plan/contract.ts';
import type { Support } from '../support/contract.ts';
import { individual } from '../tables.ts';
import { draftOf, personOf, record } from './commands.ts';
import type { OutcomeInput } from './form.ts';
import { type FollowUp, holdOpen } from './queries.ts';
import { mayFollowUp, outcomesFor, stateAfter } from './rules.ts';
import './tables.ts';

/** Gives the goal its state in the plan. What was settled is taken up first: a mind can be changed while one talks. */
async function changePlan(
  tx: Tx,
  support: Support,
  goal: Pick<Goal, 'lineage' | 'state'>,
  to: Parameters<typeof setGoalState>[3],
): Promise<Result> {
  const settled = goal.state === 'reached' || goal.state === 'ended';
  const steps =
    settled && to.state !== goal.state && to.state !== 'active'
      ? [{ state: 'active' as const, why: '', lookAgain: null }, to]
      : [to];
  for (const step of steps) {
    const changed = await setGoalState(tx, support, goal.lineage, step);
    // asked for without a version, the plan refuses but is never overtaken
    if (!changed.ok) return 'errors' in changed ? changed : refuse('follow-up.error.other-first');
  }
  return done;
}

/**
 * Says what became of a goal, and changes the plan there and then: the goal's state in the plan that holds; or, when its
 * words are to change, the next version is begun.
 *
 * @param version of what was said of it when the page was made; 0 for nothing yet. Somebody else's word in between is
 *   shown and asked about, never written over.
 */
export async function decideGoal(
  tx: Tx,
  support: Support,
  lineage: string,
  version: number | undefined,
  input: OutcomeInput,
): Promise<Result> {
  const today = dayAt(tx.now);
  if (!mayFollowUp(support, today)) return refuse('follow-up.error.not-yours');
  const open = await holdOpen(tx, support.id);
  if (!open) return refuse('follow-up.error.closed');
  const goal = (await currentPlan(tx, support.id))?.goals.find((one) => one.lineage === lineage);
  if (!goal || !outcomesFor(goal).includes(input.outcome)) return refuse('follow-up.error.goal-gone');
  const lookAgainOn = lookAgainDay(input.lookAgain, today);
  const stands = open.outcomes.find((one) => one.lineage === lineage);
  const same =
    stands?.outcome === input.outcome && stands.why === input.why && stands.lookAgainOn === lookAgainOn;
  if (same) return done;
  if ((stands?.version ?? 0) !== version) return overtaken('follow-up.error.other-first');
  const state = stateAfter(input.outcome);
  const changed =
    state === undefined
      ? await beginPlan(tx, support)
      : await changePlan(tx, support, goal, { state, why: input.why, lookAgain: input.lookAgain });
  if (!changed.ok) return changed;
  // beside what was said before, never over it: the last one counts
  await individual(tx)
    .insertInto('individual.goal_outcome')
    .values({
      follow_up_id: open.id,
      support_id: support.id,
      goal_lineage: lineage,
      goal_words: goal.words,
      goal_kind: goal.kind,
      outcome: input.outcome,
      why: input.why,
      look_again_on: lookAgainOn,
      decided_by: personOf(tx),
      decided_on: today,
    })
    .execute();
  await record(tx, support, 'follow-up-goal-decided', lineage, input);
  return done;
}

/**
 * Keeps what was agreed next; closed, the whole follow-up stands as it is from now on. Nothing has to be filled in.
 *
 * @param version of the follow-up as it was on the page.
 */
export async function saveMeeting(
  tx: Tx,
  support: Support,
  version: number | undefined,
  input: { agreedNext: string; close: boolean },
): Promise<Result<string> | Overtaken<FollowUp>> {
  const today = dayAt(tx.now);
  if (!mayFollowUp(support, today)) return refuse('follow-up.error.not-yours');
  const open = await holdOpen(tx, support.id);
  if (!open) return refuse('follow-up.error.closed');
  const changes = open.agreedNext !== input.agreedNext;
  if (changes && open.version !== version) return { ok: false, stands: open };
  await dropDraft(tx, draftOf(support.id, open.id, 'agreed'));
  if (!changes && !input.close) return { ok: true, value: open.id };
  await individual(tx)
    .updateTable('individual.follow_up')
    .set((eb) => ({
      agreed_next: input.agreedNext,
      version: eb('version', '+', 1),
      ...(input.close ? { closed_by: personOf(tx), closed_on: today } : {}),
    }))
    .where('id', '=', open.id)
    .execute();
  await record(tx, support, input.close ? 'follow-up-closed' : 'follow-up-agreed', open.id, input.agreedNext);
  return { ok: true, value: open.id };
}
