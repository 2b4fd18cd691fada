import type { Relation, Support } from './queries.ts';

export const VISIT_WAYS = [
  'home',
  'phone',
  'text',
  'out',
  'video',
] as const satisfies readonly Support['way'][];

/** How often visits are planned at once, and for how many weeks at the most. */
export const VISIT_REPEATS = ['once', 'weekly', 'every-other-week'] as const;
export type VisitRepeats = (typeof VISIT_REPEATS)[number];
export const MOST_WEEKS = 26;

/** Those who plan and change visits. */
export const plansVisits = (relation: Relation): boolean => relation === 'assigned' || relation === 'managed';

/** The days of visits that are planned at once: days apart, from the first one. @param weeks that they go on for. */
export function daysApart(repeats: VisitRepeats, weeks: number): number[] {
  if (repeats === 'once') return [0];
  const step = repeats === 'weekly' ? 1 : 2;
  return Array.from({ length: Math.ceil(weeks / step) }, (_, index) => index * step * 7);
}
