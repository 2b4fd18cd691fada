import type { SupportScene } from '../support-scene.ts';
import { all, around, assigned, type Line, moment, near, ofSupport, own, together } from './line.ts';

/** domain.md: promises. */
export function promisesLine(scene: SupportScene): Line {
  const support = ofSupport(scene);
  return {
    data: 'promises',
    cells: ['RW', 'RW', 'R, W for the visit', 'R', '—', '—', 'S', '—'],
    parts: [
      {
        // to a substitute: what is still open
        table: 'individual.promise',
        about: support,
        words: 'words',
        reads: { ...all(2, ...near), [around]: 1 },
        writes: [
          {
            what: 'makes a promise',
            by: [...together, around],
            statement: (self, asker, target) =>
              `insert into individual.promise (support_id, words, written_by, written_as, written_at)
               values ('${target.support}', 'Golvet', '${self}', '${asker.as}', '${moment(asker)}')`,
          },
        ],
      },
      {
        table: 'individual.promise_step',
        about: support,
        reads: all(1, ...near),
        writes: [
          {
            what: 'says that it is done',
            by: [...assigned, around],
            statement: (self, asker, target) =>
              `insert into individual.promise_step (promise_id, support_id, place, step, written_by, written_as, written_at)
               values ('${target.promise}', '${target.support}', 1, 'done', '${self}', '${asker.as}', '${moment(asker)}')`,
          },
          {
            what: 'lets it go',
            by: own,
            statement: (self, asker, target) =>
              `insert into individual.promise_step (promise_id, support_id, place, step, written_by, written_as, written_at)
               values ('${target.promise}', '${target.support}', 1, 'let-go', '${self}', '${asker.as}', '${moment(asker)}')`,
          },
        ],
      },
    ],
  };
}
