import type { SupportScene } from '../support-scene.ts';
import { all, around, assigned, day, type Line, near, ofSupport, together } from './line.ts';

/** What stands around these, on no line of its own: the "before the visit" page is made of it. */
export function whoComesLine(scene: SupportScene): Line {
  const support = ofSupport(scene);
  return {
    data: 'who comes, and what the day holds',
    cells: ['RW', 'RW', 'R the visit, and that day', 'RW who comes', '—', '—', '—', '—'],
    parts: [
      {
        table: 'individual.visit',
        about: support,
        reads: {
          ...all(3, ...near),
          // to know when to come, and that it is done; the day out, and what it was for is gone
          'substitute, before the visit': 1,
          [around]: 1,
          'substitute, after the visit': 1,
          'substitute of another day': 1,
        },
        writes: [
          {
            what: 'calls a visit off',
            by: near,
            statement: (_self, _asker, target) =>
              `update individual.visit set state = 'cancelled-by-participant' where support_id = '${target.support}' and day = '2026-11-22'`,
          },
          {
            what: 'plans a visit',
            by: [...assigned, 'unit manager'],
            statement: (_self, _asker, target) =>
              `insert into individual.visit (support_id, day, starts_at, ends_at, way)
               values ('${target.support}', '2026-12-01', '09:00', '10:00', 'home')`,
          },
        ],
      },
      {
        table: 'individual.schedule_item',
        about: support,
        words: 'words',
        reads: { ...all(1, ...near), [around]: 1 },
        writes: [
          {
            what: 'puts something in the week',
            by: together,
            statement: (self, asker, target) =>
              `insert into individual.schedule_item (support_id, words, part, starts_on, repeats, weekdays, written_by, written_as)
               values ('${target.support}', 'Handla', 'any', '${day}', 'weekly', '{3}', '${self}', '${asker.as}')`,
          },
        ],
      },
    ],
  };
}
