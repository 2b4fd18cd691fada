import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { supportPath } from '../support/contract.ts';
import { type CheckIn, isFilled, listEntries, unseenCheckIns } from './queries.ts';
import { mondayOf } from './recurrence.ts';
import { type Entry, weekName } from './rules.ts';

export { addItem, fillWeek, seeCheckIn, showTicks, tick } from './commands.ts';
export { disposeSchedule } from './disposal.ts';

export type { CheckIn } from './queries.ts';
export type { Entry } from './rules.ts';

/** Path of a support's week: the one a day is in, or the one that is going on. */
export const weekPath = (supportId: string, day?: Day, page = ''): string =>
  `${supportPath(supportId)}/vecka${page}${day === undefined ? '' : `?vecka=${weekName(day)}`}`;

/** What stands in the schedule on a day, in the day's order, as far as the actor sees it: for *Idag*, with EntryList. */
export const dayItems = (tx: Tx, supportId: string, day: Day): Promise<Entry[]> =>
  listEntries(tx, supportId, day, day);

/** A check-in for *Att göra*: posting to `seen` says that it is seen. */
export type WaitingCheckIn = CheckIn & { href: string; seen: string };

/** What participants have told those who come, and nobody has seen yet: the longest waiting first. */
export const checkInsFor = async (tx: Tx): Promise<WaitingCheckIn[]> =>
  (await unseenCheckIns(tx)).map((one) => ({
    ...one,
    href: weekPath(one.supportId, one.day),
    seen: `${weekPath(one.supportId)}/sett/${one.id}`,
  }));

/** Whether the week that a day is in has been gone through together. */
export const weekIsFilled = (tx: Tx, supportId: string, day: Day): Promise<boolean> =>
  isFilled(tx, supportId, mondayOf(day));
