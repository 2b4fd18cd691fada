import { type Day, daysBetween } from '../../domain/day.ts';

/** The staircase, from the most to none (source/000, "glesa ut": each day, every other, every third, once a week, not at all). */
export const TAPER_STEPS = ['daily', 'every-other-day', 'every-third-day', 'weekly', 'none'] as const;
export type TaperStep = (typeof TAPER_STEPS)[number];

/** Days between two times on a step; nothing comes on the last one. */
const interval: Record<Exclude<TaperStep, 'none'>, number> = {
  daily: 1,
  'every-other-day': 2,
  'every-third-day': 3,
  weekly: 7,
};

/** The next step down, towards none; undefined at the end of the stairs. */
export const stepDown = (step: TaperStep): TaperStep | undefined =>
  TAPER_STEPS[TAPER_STEPS.indexOf(step) + 1];

/** The step before, towards each day; undefined at the beginning. */
export const stepUp = (step: TaperStep): TaperStep | undefined => TAPER_STEPS[TAPER_STEPS.indexOf(step) - 1];

/** Whether it comes on a day. @param since the day the step began: it comes that day too. */
export function comesOn(step: TaperStep, since: Day, day: Day): boolean {
  if (step === 'none' || day < since) return false;
  return daysBetween(since, day) % interval[step] === 0;
}
