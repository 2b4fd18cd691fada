import type { Tx } from '../../kernel/database/database.ts';
import type { FilePart } from '../support/contract.ts';
import { listDecisionGoals } from './queries.ts';

export { addDecisionGoal, answerQuestion, askAboutGoal } from './commands.ts';
export {
  type DecisionGoal,
  type GoalQuestion,
  listDecisionGoals,
  unseenAnswers,
  type WaitingQuestion,
  waitingQuestions,
} from './queries.ts';

/** The goals from the decision that stand today: what a plan's goals build on. */
export async function standingDecisionGoals(
  tx: Tx,
  supportId: string,
): Promise<{ id: string; words: string }[]> {
  return (await listDecisionGoals(tx, supportId)).filter((goal) => goal.endedOn === null);
}

/** What a file holds of the decision’s goals, and of what was asked about them. */
export const decisionGoalsFile: FilePart = {
  kind: 'decision-goals',
  tables: ['individual.goal_question', 'individual.decision_goal'],
  entries: [
    { table: 'individual.decision_goal', column: 'entered_on' },
    { table: 'individual.decision_goal', column: 'ended_on' },
    { table: 'individual.goal_question', column: 'asked_on' },
    { table: 'individual.goal_question', column: 'answered_on' },
  ],
};
