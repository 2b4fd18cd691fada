import type { Tx } from '../../kernel/database/database.ts';
import { listQuestions, type Question } from './queries.ts';

export { answerQuestion, askAboutReading, showToReader } from './commands.ts';
export type { Question } from './queries.ts';

/** Where a question about a reading is answered. */
export const readingQuestionPath = (id: string): string => `/fragor-om-lasning/${id}`;

/** Questions "why did you read?" that wait for the actor's answer as manager, the oldest first. */
export async function openReadingQuestions(tx: Tx): Promise<Question[]> {
  return (await listQuestions(tx)).filter((one) => one.relation === 'managed' && one.answeredOn === null);
}
