import { addDays, addMonths, type Day, daysBetween } from './day.ts';
import { isWorkingDay, STATUTORY_CALENDAR, type WorkingCalendar } from './swedish-holidays.ts';

/** A stretch of days, both ends included. */
export interface DayWindow {
  readonly opens: Day;
  readonly closes: Day;
}

/** How a duty stands today. Source: domain.md "Key worker's deadlines" (due, soon, overdue). */
export type DueState = 'due-later' | 'soon' | 'overdue';

/** Default days ahead from which something is due "soon". Source: domain.md "Key worker's deadlines". */
export const SOON_DAYS = 30;

/** More days off in a row than this means a calendar in which nobody ever works. */
const LONGEST_CLOSURE = 366;

/**
 * The day that lies a number of working days after `day`, which itself is not counted: Friday + 1 is Monday.
 * Zero gives the day itself. Throws RangeError for a negative or broken number, or a calendar without working days.
 */
export function addWorkingDays(
  day: Day,
  workingDays: number,
  calendar: WorkingCalendar = STATUTORY_CALENDAR,
): Day {
  if (!Number.isInteger(workingDays) || workingDays < 0) {
    throw new RangeError(`not a number of working days: ${workingDays}`);
  }
  let current = day;
  for (let left = workingDays; left > 0; left -= 1) {
    current = firstWorkingDayFrom(addDays(current, 1), calendar);
  }
  return current;
}

/** The day itself if somebody works then, else the next working day. */
export function firstWorkingDayFrom(day: Day, calendar: WorkingCalendar = STATUTORY_CALENDAR): Day {
  let current = day;
  for (let tried = 0; tried <= LONGEST_CLOSURE; tried += 1) {
    if (isWorkingDay(current, calendar)) return current;
    current = addDays(current, 1);
  }
  throw new RangeError('the calendar has no working days');
}

/** From `fromMonths` to `toMonths` after a day, e.g. 6–12 for an audit's revisit. Throws RangeError when they are swapped. */
export function monthsWindow(day: Day, fromMonths: number, toMonths: number): DayWindow {
  if (fromMonths > toMonths) throw new RangeError('the window closes before it opens');
  return { opens: addMonths(day, fromMonths), closes: addMonths(day, toMonths) };
}

/** Where a day lies in a window. */
export function windowState(window: DayWindow, today: Day): 'not-yet' | 'open' | 'passed' {
  if (today < window.opens) return 'not-yet';
  return today <= window.closes ? 'open' : 'passed';
}

/** Overdue from the day after the due day; soon from `soonDays` calendar days before it up to and including it. */
export function dueState(due: Day, today: Day, soonDays: number = SOON_DAYS): DueState {
  const daysLeft = daysBetween(today, due);
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= soonDays ? 'soon' : 'due-later';
}

/** Calendar days past the due day; 0 when not late. */
export function daysLate(due: Day, doneOrToday: Day): number {
  return Math.max(0, daysBetween(due, doneOrToday));
}
