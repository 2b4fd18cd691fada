import { addDays, type Day, weekday } from '../../src/domain/day.ts';
import { dayAt } from '../../src/kernel/i18n/dates.ts';
import type { CountyWriter } from './copy.ts';
import type { Holder, Unit } from './people.ts';
import type { Random } from './random.ts';
import { countyNow } from './sizes.ts';

/** How far somebody's plan has come. */
export type PlanCourse = 'held' | 'draft' | 'proposed' | 'none';

/** Somebody with a support, and those around them. */
export interface Life {
  supportId: string;
  participant: Holder;
  unit: Unit;
  /** the contact worker first */
  workers: Holder[];
  careManager: Holder;
  course: PlanCourse;
}

/** Adds one part of a life to the county. */
export type AddPart<Needs = void, Gives = void> = (
  county: CountyWriter,
  random: Random,
  life: Life,
  needs: Needs,
) => Gives;

const today = dayAt(countyNow);
const days = Array.from({ length: 1200 }, (_, ago) => addDays(today, -ago));

/** A day so many days ago; below 0, so many days ahead. */
export const ago = (count: number): Day => days[count] ?? addDays(today, -count);

const weekdays = new Map(days.map((day) => [day, weekday(day)]));

/** The day of the week, 1 Monday to 7 Sunday, of a day in the last three years. */
export const weekdayOf = (day: Day): number => weekdays.get(day) ?? weekday(day);

/** A moment on a day so many days ago, in the morning. */
export const momentAgo = (count: number): string => `${ago(count)}T08:30:00Z`;
