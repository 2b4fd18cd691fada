import { addDays, type Day } from '../../domain/day.ts';

/** How many days the manager has to answer "why did you read?" (every voice gets an answer; a default of the house). */
export const ANSWER_DAYS = 14;

/** The day by which a question about a reading is to be answered. */
export const answerBy = (askedOn: Day): Day => addDays(askedOn, ANSWER_DAYS);

/** What one person, under one role, read on one day. */
export interface ReadingGroup {
  day: Day;
  readerId: string;
  holdingId: string;
  what: string[];
}

/** The same readings by day, the order kept. */
export function byDay<T extends { day: Day }>(groups: readonly T[]): { day: Day; readings: T[] }[] {
  const days: { day: Day; readings: T[] }[] = [];
  for (const group of groups) {
    const last = days.at(-1);
    if (last?.day === group.day) last.readings.push(group);
    else days.push({ day: group.day, readings: [group] });
  }
  return days;
}
