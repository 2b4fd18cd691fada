import type { Day } from '../../domain/day.ts';

/** What somebody is to a support: the main contact, the holder of the duties of `source/003`, or one of those who come. */
export const PARTS = ['worker', 'contact-worker', 'key-worker'] as const;
export type Part = (typeof PARTS)[number];

/** The kinds of support the system knows; housing support is *boendestöd*. */
export const SUPPORT_KINDS = [
  'housing-support',
  'personal-assistance',
  'daily-activity',
  'contact-person',
  'other',
] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Parts that one person at a time has (domain.md: every participant has exactly one). */
export const isAlone = (part: Part): boolean => part !== 'worker';

/** Whether somebody works with the support on a day. */
export const worksOn = (assignment: { from: Day; to: Day | null }, day: Day): boolean =>
  assignment.from <= day && (assignment.to === null || assignment.to >= day);

/** What the participant wants of their contact worker. */
export interface Wish {
  /** asked: the manager waits for an answer; what was said before still stands beside it */
  state: 'asked' | 'said';
  /** one who comes, somebody else, or no matter; null where nothing has been said */
  choice: 'one' | 'other' | 'any' | null;
  workerId: string | null;
  worker: string | null;
  askedOn: Day | null;
  saidOn: Day | null;
  version: number;
}

/**
 * Whether making somebody contact worker goes against what the participant has said: the wish is what counts (*kontaktman*:
 * the support worker chosen as main contact). A wish for somebody who does not come any more binds nobody.
 *
 * @param coming ids of those who work with the support on the day it begins.
 */
export function isAgainstWish(
  workerId: string,
  wish: Pick<Wish, 'choice' | 'workerId'> | undefined,
  coming: readonly string[],
): boolean {
  return (
    wish?.choice === 'one' &&
    wish.workerId !== null &&
    wish.workerId !== workerId &&
    coming.includes(wish.workerId)
  );
}
