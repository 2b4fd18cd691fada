import { supportPath } from '../support/contract.ts';

export { chooseShown, rateStep } from './commands.ts';
export { findLadder, type LadderOfSupport } from './queries.ts';
export { releaseLadder } from './release.ts';
export type { LadderSide } from './tables.ts';

/** Where a support's ladder is seen and rated. */
export const ladderPath = (supportId: string): string => `${supportPath(supportId)}/trappan`;
