import type { Tx } from '../../kernel/database/database.ts';
import { findSupport } from '../support/contract.ts';
import { type Mark, marksOf, nextQuestion, type Question } from './rules.ts';
import { tableOf } from './view.ts';

/** A question that waits for the participant's answer, for "En fråga till dig" on the start page. */
export interface WaitingQuestion {
  supportId: string;
  question: Question;
  /** which one it is of how many, from 1 */
  number: number;
  of: number;
  /** symbols to answer with; none where only words say it */
  marks: readonly { mark: Mark; icon: string }[];
}

/**
 * The first question of a follow-up that is going on which the participant has neither answered nor left out; undefined
 * when there is none, and to everybody but the participant.
 */
export async function questionsWaiting(tx: Tx, supportId: string): Promise<WaitingQuestion | undefined> {
  const support = await findSupport(tx, supportId);
  if (support?.relation !== 'own') return undefined;
  const table = await tableOf(tx, support);
  if (!table) return undefined;
  const question = nextQuestion(table.questions, new Set(table.open.answers.map((one) => one.question)));
  return (
    question && {
      supportId,
      question,
      number: table.questions.indexOf(question) + 1,
      of: table.questions.length,
      marks: marksOf(question),
    }
  );
}
