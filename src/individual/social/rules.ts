import { addMonths, type Day } from '../../domain/day.ts';
import { type LifeArea, lacksSocialSide, type SOCIAL_LIFE_AREAS } from '../../domain/life-areas.ts';

/** A part of life that a meeting place is for. */
export type SocialArea = (typeof SOCIAL_LIFE_AREAS)[number];

/** A goal of the plan that holds, as the picture shows it. */
export interface PictureGoal {
  /** null where nobody has said which part of life it is about */
  area: LifeArea | null;
  words: string;
  state: 'active' | 'paused' | 'reached';
}

/**
 * Whether to ask gently about the social side: the plan's goals are all about other things, and the participant has not
 * said no thanks. A goal of which nobody knows the part of life may be just that one, so then nothing is asked.
 * Source: product.md I10, source/000 proposal 5.
 */
export function asksAboutSocialSide(goals: readonly PictureGoal[], declined: boolean): boolean {
  if (declined || goals.some((goal) => goal.area === null)) return false;
  return lacksSocialSide(goals.flatMap((goal) => goal.area ?? []));
}

/** Months after which somebody should see whether what is said of a meeting place is still right. */
export const MONTHS_UNTIL_STALE = 6;

/** Whether what is said of a place is so old that it should be looked at. */
export function isStale(checkedOn: Day, today: Day): boolean {
  return addMonths(checkedOn, MONTHS_UNTIL_STALE) < today;
}
