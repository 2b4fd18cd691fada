import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, readFact, told } from '../../kernel/database/facts.ts';
import { supportPath } from '../support/contract.ts';
import { type CheckIn, isFilled, unseenCheckIns } from './queries.ts';
import { mondayOf } from './recurrence.ts';
import { weekName } from './rules.ts';

export { addItem, fillWeek, seeCheckIn, showTicks, tick } from './commands.ts';
export { scheduleFile } from './disposal.ts';

export { type CheckIn, ownEntries } from './queries.ts';
export type { Entry } from './rules.ts';

/** Path of a support's week: the one a day is in, or the one that is going on. */
export const weekPath = (supportId: string, day?: Day, page = ''): string =>
  `${supportPath(supportId)}/vecka${page}${day === undefined ? '' : `?vecka=${weekName(day)}`}`;

/** A check-in for *Att göra*: posting to `seen` says that it is seen. */
export type WaitingCheckIn = CheckIn & { href: string; seen: string };

/** What participants have told those who come, and nobody has seen yet: the longest waiting first. */
export const waitingCheckIns: Fact<WaitingCheckIn[]> = told(unseenCheckIns, (all) =>
  all.map((one) => ({
    ...one,
    href: weekPath(one.supportId, one.day),
    seen: `${weekPath(one.supportId)}/sett/${one.id}`,
  })),
);

/** The same, where nothing else is read with them. */
export const checkInsFor = (tx: Tx): Promise<WaitingCheckIn[]> => readFact(tx, waitingCheckIns);

/** Whether the week that a day is in has been gone through together. */
export const weekIsFilled = (tx: Tx, supportId: string, day: Day): Promise<boolean> =>
  isFilled(tx, supportId, mondayOf(day));
