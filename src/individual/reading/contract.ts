import { type Fact, told } from '../../kernel/database/facts.ts';
import type { FilePart } from '../support/contract.ts';
import { type Question, questionsSeen } from './queries.ts';

export { answerQuestion, askAboutReading, showToReader } from './commands.ts';
export type { Question } from './queries.ts';

/** Where a question about a reading is answered. */
export const readingQuestionPath = (id: string): string => `/fragor-om-lasning/${id}`;

/** Questions "why did you read?" that wait for the actor's answer as manager, the oldest first. */
export const openReadingQuestions: Fact<Question[]> = told(questionsSeen(), (all) =>
  all.filter((one) => one.relation === 'managed' && one.answeredOn === null),
);

/** What a file holds of questions about who has read. */
export const readingFile: FilePart = {
  kind: 'reading-questions',
  tables: ['individual.reading_question'],
  entries: [
    { table: 'individual.reading_question', column: 'asked_on' },
    { table: 'individual.reading_question', column: 'answered_on' },
  ],
};
