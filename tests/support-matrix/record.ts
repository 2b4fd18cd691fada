import type { SupportScene } from '../support-scene.ts';
import {
  all,
  around,
  assigned,
  careManager,
  day,
  type Line,
  moment,
  near,
  ofSupport,
  own,
  today,
} from './line.ts';

/** domain.md: record notes. */
export function recordLine(scene: SupportScene): Line {
  const support = ofSupport(scene);
  return {
    data: 'record notes',
    cells: ['R, may add own', 'RW', 'W for the visit', 'R', 'R', '—', '—', '—'],
    parts: [
      {
        table: 'individual.note',
        about: support,
        reads: all(1, ...near, careManager),
        writes: [
          {
            what: 'writes a note',
            by: assigned,
            statement: (self, asker, target) =>
              `insert into individual.note (support_id, kind, happened_on, written_by, written_as, written_at)
               values ('${target.support}', 'observation', '${today(asker)}', '${self}', '${asker.as}', '${moment(asker)}')`,
          },
          {
            what: 'writes a note of their own',
            by: own,
            statement: (self, asker, target) =>
              `insert into individual.note (support_id, kind, happened_on, written_by, written_as, written_at)
               values ('${target.support}', 'own', '${today(asker)}', '${self}', 'participant', '${moment(asker)}')`,
          },
          {
            what: 'writes a note about the visit',
            by: [around],
            statement: (self, asker, target) =>
              `insert into individual.note (support_id, kind, happened_on, visit_id, written_by, written_as, written_at)
               values ('${target.support}', 'observation', '${day}', '${scene.visitId}', '${self}', '${asker.as}', '${moment(asker)}')`,
          },
        ],
      },
      {
        table: 'individual.note_text',
        about: support,
        words: 'body',
        reads: all(1, ...near, careManager),
        writes: [
          {
            what: 'corrects a note',
            by: assigned,
            statement: (self, asker, target) =>
              `insert into individual.note_text (note_id, support_id, revision, body, mentions_other, why, written_by, written_as, written_at)
               values ('${target.note}', '${target.support}', 2, 'Rättad', false, 'Fel dag', '${self}', '${asker.as}', '${moment(asker)}')`,
          },
        ],
      },
      {
        table: 'individual.note_answer',
        about: support,
        words: 'words',
        reads: all(1, ...near, careManager),
        writes: [
          {
            what: 'answers a note',
            by: own,
            statement: (self, asker, target) =>
              `insert into individual.note_answer (note_id, support_id, words, written_by, written_at)
               values ('${target.note}', '${target.support}', 'Så var det', '${self}', '${moment(asker)}')`,
          },
        ],
      },
    ],
  };
}
