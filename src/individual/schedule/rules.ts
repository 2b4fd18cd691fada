import { addDays, type Day, daysBetween, weekday } from '../../domain/day.ts';
import { daysOf, mondayOf, type Recurrence, type Repeats } from './recurrence.ts';

/** About when: some time that day, a part of it, or a time by the clock. */
export const PARTS = ['any', 'morning', 'midday', 'afternoon', 'evening', 'clock'] as const;
export type Part = (typeof PARTS)[number];

/** What the participant says of one thing on one day. "Not today" is as good an answer as "done"; nothing is counted. */
export const ANSWERS = ['done', 'not-today'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Something in the schedule, as it repeats. */
export interface Item extends Recurrence {
  id: string;
  activityLineage: string | null;
  words: string;
  withWords: string;
  part: Part;
  /** `HH:MM` where `part` is `clock` */
  startsAt: string | null;
  onlyMe: boolean;
  tells: boolean;
  /** written by the participant: only they change it */
  byParticipant: boolean;
  version: number;
}

/** One thing on one day. */
export interface Entry {
  item: Item;
  day: Day;
  /** as they stood when it was answered, or as they stand now */
  words: string;
  answer: Answer | null;
  /** those who come have been told that it is done */
  told: boolean;
}

/** What stands beside the items: days left out, and what has been said. */
export interface Marks {
  away: readonly { itemId: string; day: Day }[];
  ticks: readonly { itemId: string; day: Day; answer: Answer; words: string; told: boolean }[];
}

const clockOf: Record<Exclude<Part, 'clock'>, string> = {
  morning: '08:00',
  midday: '12:00',
  afternoon: '15:00',
  evening: '19:00',
  any: '24:00',
};
/** Where in the day something stands, for the order: what has no time comes last. */
export const orderOf = (item: Pick<Item, 'part' | 'startsAt'>): string =>
  item.part === 'clock' ? (item.startsAt ?? '24:00') : clockOf[item.part];

/**
 * What falls on each day from one through another, in the day's order. What has been answered stays where it was answered,
 * also when the schedule has been changed since.
 */
export function entriesOf(items: readonly Item[], marks: Marks, from: Day, to: Day): Entry[] {
  const key = (itemId: string, day: Day) => `${itemId}.${day}`;
  const away = new Set(marks.away.map((one) => key(one.itemId, one.day)));
  const ticks = new Map(marks.ticks.map((one) => [key(one.itemId, one.day), one]));
  const found: Entry[] = [];
  for (const item of items) {
    const ticked = marks.ticks.filter((tick) => tick.itemId === item.id).map((tick) => tick.day);
    const planned = daysOf(item, from, to).filter((day) => !away.has(key(item.id, day)));
    for (const day of new Set([...planned, ...ticked.filter((one) => one >= from && one <= to)])) {
      const tick = ticks.get(key(item.id, day));
      found.push({
        item,
        day,
        words: tick?.words ?? item.words,
        answer: tick?.answer ?? null,
        told: tick?.told ?? false,
      });
    }
  }
  const order = (entry: Entry) => `${entry.day} ${orderOf(entry.item)} ${entry.words} ${entry.item.id}`;
  return found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The first of the chosen weekdays in a week. @param monday the week's. */
export const firstDayIn = (monday: Day, weekdays: readonly number[]): Day =>
  addDays(monday, Math.min(...weekdays) - 1);

/**
 * The day something that is changed counts from. What repeats by weeks keeps it, so that every other week stays the same
 * weeks; else it is the first chosen day of the week that one stands in.
 */
export function startsOnAfter(
  before: Pick<Item, 'startsOn' | 'repeats'>,
  now: { repeats: Repeats; weekdays: readonly number[] },
  monday: Day,
): Day {
  const weekly = now.repeats === 'weekly' || now.repeats === 'every-other-week';
  if (weekly && before.repeats === now.repeats) return earliest(before.startsOn, now.weekdays);
  return firstDayIn(monday, now.weekdays);
}

// a day earlier in the same week counts too
const earliest = (startsOn: Day, weekdays: readonly number[]): Day =>
  weekdays.some((one) => one < weekday(startsOn)) ? firstDayIn(mondayOf(startsOn), weekdays) : startsOn;

/** Week 1 of a year begins on this day (ISO 8601). */
const firstMonday = (year: number): Day => mondayOf(`${String(year).padStart(4, '0')}-01-04`);

/**
 * The Monday of a week as an address writes it (`2026-W47`), or undefined for what is no week; years 2000–2199, and no
 * week 53 where the year has none.
 */
export function parseWeek(text: string | undefined): Day | undefined {
  const parts = /^(2[01]\d\d)-W(\d\d)$/.exec(text ?? '');
  if (!parts) return undefined;
  const [year, week] = [Number(parts[1]), Number(parts[2])];
  const weeks = daysBetween(firstMonday(year), firstMonday(year + 1)) / 7;
  return week >= 1 && week <= weeks ? addDays(firstMonday(year), (week - 1) * 7) : undefined;
}

/** The week of a day as an address writes it: `2026-W47`. */
export function weekName(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  const week = daysBetween(firstMonday(year), thursday) / 7;
  return `${year}-W${String(Math.floor(week) + 1).padStart(2, '0')}`;
}

/** The seven days of a week. */
export const daysOfWeek = (monday: Day): Day[] => [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
