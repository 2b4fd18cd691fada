import type { Tx } from '../../kernel/database/database.ts';
import { supportPath } from '../support/contract.ts';
import { findIndependence } from './queries.ts';
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
export async function ownMeasure(
  tx: Tx,
  supportId: string,
): Promise<
  | { words: string | undefined; yardsticks: { id: string; words: string; last: number | undefined }[] }
  | undefined
> {
  const found = await findIndependence(tx, supportId);
  return (
    found && {
      words: found.wordings[0]?.words,
      yardsticks: found.yardsticks
        .filter((one) => !one.endedOn)
        .map((one) => ({ id: one.id, words: one.words, last: one.ratings.at(-1)?.grade })),
    }
  );
}
