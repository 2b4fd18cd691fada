import * as loaded from 'rrule';
import { addDays, type Day, weekday } from '../../domain/day.ts';

// The library is published as CommonJS: Node hands it over under `default`, a bundler by its names.
const { RRule } = (loaded as typeof loaded & { default?: typeof loaded }).default ?? loaded;

/** How something comes back: on days of one week, of each week, of every other week, or on a date of each month. */
export const REPEATS = ['once', 'weekly', 'every-other-week', 'monthly'] as const;
export type Repeats = (typeof REPEATS)[number];

export interface Recurrence {
  /** the first day it may fall on; for `monthly` also the date of the month */
  startsOn: Day;
  repeats: Repeats;
  /** 1 Monday to 7 Sunday; not looked at for `monthly` */
  weekdays: readonly number[];
  /** the last day it may fall on */
  until: Day | null;
}

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

const instant = (day: Day) => new Date(`${day}T00:00:00Z`);
const earlier = (a: Day, b: Day | null) => (b !== null && b < a ? b : a);

function ruleOf({ startsOn, repeats, weekdays, until }: Recurrence) {
  const last = repeats === 'once' ? earlier(addDays(mondayOf(startsOn), 6), until) : until;
  const bounds = { dtstart: instant(startsOn), until: last === null ? null : instant(last) };
  if (repeats !== 'monthly') {
    return new RRule({
      ...bounds,
      freq: RRule.WEEKLY,
      interval: repeats === 'every-other-week' ? 2 : 1,
      wkst: 0,
      byweekday: weekdays.map((day) => day - 1),
    });
  }
  // the 31st is the last day of a shorter month, rather than no day at all
  const date = Number(startsOn.slice(8));
  const dates = date <= 28 ? [date] : [28, 29, 30, 31].filter((one) => one <= date);
  return new RRule({ ...bounds, freq: RRule.MONTHLY, bymonthday: dates, bysetpos: -1 });
}

/** The days something falls on from one day through another, in order. Dates only: no time zone has a say. */
export function daysOf(recurrence: Recurrence, from: Day, to: Day): Day[] {
  if (to < from) return [];
  return ruleOf(recurrence)
    .between(instant(from), instant(to), true)
    .map((date) => date.toISOString().slice(0, 10));
}
