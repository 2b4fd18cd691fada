import { type FilePart, supportPath } from '../support/contract.ts';

export { chooseShown, rateStep } from './commands.ts';
export { findLadder, type LadderOfSupport } from './queries.ts';
export type { LadderSide } from './tables.ts';

/** Where a support's ladder is seen and rated. */
export const ladderPath = (supportId: string): string => `${supportPath(supportId)}/trappan`;

/** What a file holds of the ladder. */
export const ladderFile: FilePart = {
  kind: 'ladder',
  tables: ['individual.ladder_rating', 'individual.ladder_choice'],
  entries: [{ table: 'individual.ladder_rating', column: 'rated_on' }],
};
