import type { Tx } from '../../kernel/database/database.ts';
import { listDecisionGoals } from './queries.ts';

export { addDecisionGoal, answerQuestion, askAboutGoal } from './commands.ts';
export {
  type DecisionGoal,
  type GoalQuestion,
  listDecisionGoals,
  listWaitingQuestions,
  type WaitingQuestion,
} from './queries.ts';

/** The goals from the decision that stand today: what a plan's goals build on. */
export async function standingDecisionGoals(
  tx: Tx,
  supportId: string,
): Promise<{ id: string; words: string }[]> {
  return (await listDecisionGoals(tx, supportId)).filter((goal) => goal.endedOn === null);
}
