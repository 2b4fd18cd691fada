import { addMonths, type Day, laterOf } from './day.ts';

/** Months between follow-ups where the participant has not chosen, and the most there may be (domain.md, "Plan"). */
export const LEAST_RHYTHM_MONTHS = 12;

/**
 * The day by which a plan that holds is looked at again. Counted from the last time that was done: a follow-up that was
 * closed, or a new version that was settled. The job that sends reminders asks the same in SQL
 * (`individual.participants_to_tell()`): change both.
 *
 * @param plan.rhythmMonths the participant's choice, 1–12; null is the unit's least.
 * @param lastClosedOn the day of the last closed follow-up, where there has been one.
 */
export function followUpDue(
  plan: { settledOn: Day; rhythmMonths: number | null },
  lastClosedOn?: Day | null,
): Day {
  const from = lastClosedOn ? laterOf(plan.settledOn, lastClosedOn) : plan.settledOn;
  return addMonths(from, Math.min(plan.rhythmMonths ?? LEAST_RHYTHM_MONTHS, LEAST_RHYTHM_MONTHS));
}
