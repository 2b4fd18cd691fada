import { idOf } from '../../people.ts';
import type { Row, Rows } from '../ids.ts';
import { manager, openPromise, participant, substitute, support, visit, worker } from './ids.ts';

const writers = {
  worker: { written_by: worker, written_as: 'support-worker' },
  participant: { written_by: participant, written_as: 'participant' },
  substitute: { written_by: substitute, written_as: 'substitute' },
};

// The last is one of which the participant knows nothing until somebody has read it through.
const notes: Record<string, { by: keyof typeof writers; note: Row; text: Row }> = {
  observed: { by: 'worker', note: { kind: 'observation' }, text: { mentions_other: false } },
  own: { by: 'participant', note: { kind: 'own' }, text: { mentions_other: false } },
  visited: {
    by: 'substitute',
    note: { kind: 'observation', visit_id: visit },
    text: { mentions_other: false },
  },
  reviewed: { by: 'worker', note: { kind: 'assessment' }, text: { mentions_other: true } },
  waiting: { by: 'worker', note: { kind: 'assessment' }, text: { mentions_other: true } },
};

const writtenAt = '2027-01-13T10:00:00Z';
const step = (promise: string, place: number, what: string, by: keyof typeof writers) => ({
  ...writers[by],
  id: idOf(`step ${place} ${promise}`),
  promise_id: idOf(`promise ${promise}`),
  support_id: support,
  place,
  step: what,
  written_at: writtenAt,
});

/** The record, and what was promised. */
export const recordRows: Rows = [
  [
    'individual.note',
    ...Object.entries(notes).map(([which, { by, note }]) => ({
      ...writers[by],
      ...note,
      id: idOf(`record ${which}`),
      support_id: support,
      happened_on: '2027-01-13',
      written_at: writtenAt,
    })),
  ],
  [
    'individual.note_text',
    ...Object.entries(notes).map(([which, { by, text }]) => ({
      ...writers[by],
      ...text,
      id: idOf(`record text ${which}`),
      note_id: idOf(`record ${which}`),
      support_id: support,
      revision: 1,
      body: 'Vi gick en promenad',
      written_at: writtenAt,
    })),
  ],
  [
    'individual.note_review',
    ...[
      { which: 'reviewed', outcome: 'parts', shown: ['Vi gick', 'en promenad'] },
      { which: 'visited', outcome: 'whole' },
    ].map(({ which, ...row }) => ({
      ...row,
      id: idOf(`record review ${which}`),
      text_id: idOf(`record text ${which}`),
      note_id: idOf(`record ${which}`),
      support_id: support,
      revision: 1,
      place: 1,
      reviewed_by: manager,
      reviewed_at: writtenAt,
    })),
  ],
  [
    'individual.note_answer',
    {
      id: idOf('record answer'),
      note_id: idOf('record observed'),
      support_id: support,
      words: 'Det var inte så',
      written_by: participant,
      written_at: writtenAt,
    },
  ],
  [
    'individual.promise',
    ...[
      { id: openPromise, ...writers.worker },
      { id: idOf('promise done'), ...writers.participant },
      { id: idOf('promise let go'), ...writers.substitute },
      { id: idOf('promise not yet'), ...writers.worker },
    ].map((row) => ({ ...row, support_id: support, words: 'Dammsuga en annan dag', written_at: writtenAt })),
  ],
  [
    'individual.promise_step',
    step('done', 1, 'done', 'worker'),
    step('done', 2, 'kept', 'participant'),
    step('let go', 1, 'let-go', 'participant'),
    // said to be done, and was not after all: open again
    step('not yet', 1, 'done', 'worker'),
    step('not yet', 2, 'not-yet', 'participant'),
  ],
];
