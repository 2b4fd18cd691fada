import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import { individual } from '../tables.ts';
import type { AnswerInput, GoalInput } from './form.ts';
import { hasCareManager, listDecisionGoals } from './queries.ts';
import './tables.ts';

function personOf(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Error('only a person can do this');
  return tx.actor.personId;
}

/** Whether somebody carries goals over from the decision: the staff of the support, and whoever decides on it. */
export const entersGoals = ({ relation }: Pick<Support, 'relation'>): boolean =>
  relation === 'assigned' || relation === 'managed' || relation === 'decided';

/** Carries over a goal that came with the decision or the order. @returns its id. */
export async function addDecisionGoal(tx: Tx, support: Support, input: GoalInput): Promise<Result<string>> {
  if (!entersGoals(support)) return refuse('decision-goals.error.not-yours');
  const id = randomUUID();
  await individual(tx)
    .insertInto('individual.decision_goal')
    .values({ id, support_id: support.id, ...input, entered_by: personOf(tx), entered_on: dayAt(tx.now) })
    .execute();
  await recordChange(tx, {
    stream: support.participantId,
    event: 'decision-goal-entered',
    subject: id,
    content: JSON.stringify(input),
  });
  return { ok: true, value: id };
}

/** The participant asks about a goal. Asked already and not answered yet: that question is the one. */
export async function askAboutGoal(tx: Tx, support: Support, goalId: string, words: string): Promise<Result> {
  const goal = (await listDecisionGoals(tx, support.id)).find((one) => one.id === goalId);
  if (support.relation !== 'own' || !goal || goal.endedOn !== null)
    return refuse('decision-goals.error.not-now');
  if (!(await hasCareManager(tx, support.id))) return refuse('decision-goals.error.nobody-answers');
  const id = randomUUID();
  const asked = await individual(tx)
    .insertInto('individual.goal_question')
    .values({
      id,
      decision_goal_id: goalId,
      support_id: support.id,
      words,
      asked_by: personOf(tx),
      asked_on: dayAt(tx.now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!asked.numInsertedOrUpdatedRows) {
    return words === '' ? done : refuse('decision-goals.error.asked-already');
  }
  await recordChange(tx, {
    stream: support.participantId,
    event: 'decision-goal-questioned',
    subject: id,
    content: words,
  });
  return done;
}

/**
 * The care manager answers: the goal stays, gets other words, or is taken away. Answered once, and the answer stands; a
 * goal that is changed ends, and the next one says which it came instead of.
 */
export async function answerQuestion(
  tx: Tx,
  support: Support,
  goalId: string,
  input: AnswerInput,
): Promise<Result> {
  if (support.relation !== 'decided') return refuse('decision-goals.error.not-yours');
  const today = dayAt(tx.now);
  const goal = (await listDecisionGoals(tx, support.id)).find((one) => one.id === goalId);
  const question = goal?.questions.find((one) => one.outcome === null);
  if (!goal || !question) return refuse('decision-goals.error.answered-already');
  const answered = await individual(tx)
    .updateTable('individual.goal_question')
    .set((eb) => ({
      outcome: input.outcome,
      answer: input.answer,
      answered_by: personOf(tx),
      answered_on: today,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', question.id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  if (!answered.numUpdatedRows) return refuse('decision-goals.error.answered-already');
  if (input.outcome !== 'stays') {
    await individual(tx)
      .updateTable('individual.decision_goal')
      .set((eb) => ({ ended_on: today, version: eb('version', '+', 1) }))
      .where('id', '=', goalId)
      .execute();
  }
  if (input.outcome === 'changed') {
    await individual(tx)
      .insertInto('individual.decision_goal')
      .values({
        support_id: support.id,
        source: goal.source,
        words: input.newWords,
        entered_by: personOf(tx),
        entered_on: today,
        replaces_id: goalId,
      })
      .execute();
  }
  await recordChange(tx, {
    stream: support.participantId,
    event: `decision-goal-${input.outcome}`,
    subject: question.id,
    content: JSON.stringify(input),
  });
  return done;
}

/** The participant has the answers about their goals before them: they are no longer new. */
export async function seeAnswers(tx: Tx, support: Pick<Support, 'id' | 'relation'>): Promise<void> {
  if (support.relation !== 'own') return;
  await sql`select individual.see_goal_answers(${support.id})`.execute(tx);
}
