import { randomUUID } from 'node:crypto';
import type { SupportScene } from '../support-scene.ts';
import { aboutMeLine } from './about-me.ts';
import type { Line, Target } from './line.ts';
import { planLine } from './plan.ts';
import { promisesLine } from './promises.ts';
import { ratingsLine } from './ratings.ts';
import { recordLine } from './record.ts';
import { whoComesLine } from './who-comes.ts';

/** domain.md, "Who may read what": this wing's lines, in its order and words, and what each is in the database. */
export const matrixLines = (scene: SupportScene): readonly Line[] =>
  [planLine, aboutMeLine, recordLine, ratingsLine, promisesLine, whoComesLine].map((line) => line(scene));

/** The rows that are there; and as many ids of nothing at all. */
export function targets(scene: SupportScene): { there: Target; nowhere: Target } {
  const there: Target = {
    support: scene.supportId,
    draft: scene.draft,
    followUp: scene.followUp,
    note: scene.note,
    yardstick: scene.yardstick,
    item: scene.item,
    promise: scene.promise,
    taper: scene.tapers.kept,
  };
  const nowhere = Object.fromEntries(Object.keys(there).map((key) => [key, randomUUID()])) as Target;
  return { there, nowhere };
}
