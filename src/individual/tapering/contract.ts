import type { Day } from '../../domain/day.ts';
import { type Fact, told } from '../../kernel/database/facts.ts';
import { type FilePart, supportPath } from '../support/contract.ts';
import { allTapers, type Taper } from './queries.ts';
import { comesOn } from './rules.ts';

export { beginTaper, endTaper, showTaper, takeStep } from './commands.ts';
export type { Taper } from './queries.ts';

/** Path of a support's staircases, or of one of them. */
export const taperPath = (supportId: string, taperId?: string): string =>
  `${supportPath(supportId)}/trappa-ner${taperId === undefined ? '' : `/${taperId}`}`;

/**
 * What comes on a day, by the step as it is now: the participant's own for *Idag*; for *Att göra* what those assigned are
 * to remind about or come for, where the participant shares it.
 */
export const remindersOn = (day: Day): Fact<Taper[]> =>
  told(allTapers, (all) => all.filter((taper) => comesOn(taper.step, taper.since, day)));

/** What a file holds of staircases; each takes its path with it. */
export const tapersFile: FilePart = {
  kind: 'tapers',
  tables: ['individual.taper'],
  entries: [
    { table: 'individual.taper', column: 'since' },
    { table: 'individual.taper', column: 'ended_on' },
    { table: 'individual.taper_step', column: 'taken_on' },
  ],
};
