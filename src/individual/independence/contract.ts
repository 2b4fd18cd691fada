import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, readFact, told } from '../../kernel/database/facts.ts';
import { type FilePart, supportPath } from '../support/contract.ts';
import { independenceOf } from './queries.ts';
import type { SharedWith } from './tables.ts';

export { addYardstick, rate, sayWhatItMeans, share } from './commands.ts';
export { StepPath, type StepPathProps } from './pages/step-path.tsx';
export { findIndependence, type Independence, type Rating, type Yardstick } from './queries.ts';

export type { SharedWith };

/** Where somebody reads and writes what independence means to them. */
export const independencePath = (supportId: string): string => `${supportPath(supportId)}/sjalvstandighet`;

/**
 * What a follow-up is measured by: the participant's own words and the yardsticks in use, each with the last rating.
 * Undefined where nothing has been said, or nothing is shared with the actor: the two are not told apart.
 */
export const measureOf = (
  supportId: string,
): Fact<
  | { words: string | undefined; yardsticks: { id: string; words: string; last: number | undefined }[] }
  | undefined
> =>
  told(
    independenceOf(supportId),
    (found) =>
      found && {
        words: found.wordings[0]?.words,
        yardsticks: found.yardsticks
          .filter((one) => !one.endedOn)
          .map((one) => ({ id: one.id, words: one.words, last: one.ratings.at(-1)?.grade })),
      },
  );

/** The same, where nothing else is read with it. */
export const ownMeasure = (tx: Tx, supportId: string) => readFact(tx, measureOf(supportId));

/** What a file holds of independence. */
export const independenceFile: FilePart = {
  kind: 'independence',
  tables: [
    'individual.yardstick_rating',
    'individual.yardstick',
    'individual.independence_words',
    'individual.independence',
  ],
  entries: [
    { table: 'individual.independence_words', column: 'written_on' },
    { table: 'individual.yardstick', column: 'begun_on' },
    { table: 'individual.yardstick', column: 'ended_on' },
    { table: 'individual.yardstick_rating', column: 'rated_on' },
  ],
};
