import type { SupportScene } from '../support-scene.ts';
import type { Asker, Column } from './columns.ts';

export type Counts = Partial<Record<Column, number | [kept: number, shown: number]>>;

/** Which rows somebody writes about: those that are there, or (to see that the answer is the same) none at all. */
export type Target = Record<
  'support' | 'draft' | 'followUp' | 'note' | 'yardstick' | 'item' | 'promise' | 'taper',
  string
>;

export interface Write {
  what: string;
  by: readonly Column[];
  /** not what the cell means by W: a part in it that the line's own rules give (see each) */
  beside?: string;
  statement: (self: string, asker: Asker, target: Target) => string;
}

/** One table, or one function, that holds something of a line. */
export interface Part {
  table: string;
  /** which rows are about the first participant */
  about: string;
  /** the column that holds somebody's words, where one does */
  words?: string;
  /** how many of them each reads; a pair where it takes that the participant shows it: before, and after */
  reads: Counts;
  writes?: readonly Write[];
}

export interface Line {
  data: string;
  /** domain.md's words, in the order of its columns; commissioner and unit share one */
  cells: readonly [string, string, string, string, string, string, string, string];
  /** of a manager who also comes, where it is less than of others who do */
  managerWhoComes?: string;
  parts: readonly Part[];
}

export const managerWhoComes: Column = 'the manager who also comes, as support worker';
/** Those assigned, the manager among them; what the participant shows to those who come, the manager is not shown. */
export const assigned: readonly Column[] = ['assigned worker', managerWhoComes];
export const together: readonly Column[] = ['participant', ...assigned];
export const own: readonly Column[] = ['participant'];
export const near: readonly Column[] = [...together, 'unit manager'];
export const around: Column = 'substitute, around the visit';
export const careManager: Column = 'care manager of the support';

/** So many for each of these. */
export const all = (count: number, ...who: readonly Column[]): Counts =>
  Object.fromEntries(who.map((column) => [column, count]));

/** The day of the scene, and of the asker; and the moment that what they write says it was written. */
export const day = '2026-11-21';
export const today = (asker: Asker): string =>
  asker.at < new Date(`${day}T00:00:00+01:00`) ? '2026-11-20' : day;
export const moment = (asker: Asker): string => asker.at.toISOString();

/** Rows of the first participant's support. */
export const ofSupport = (scene: SupportScene): string => `support_id = '${scene.supportId}'`;
