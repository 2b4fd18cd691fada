import { idOf } from '../../people.ts';
import type { Rows } from '../ids.ts';
import { activity, calendar, checkIn, participant, support, worker } from './ids.ts';

const [planned, own, unseen] = ['planned', 'own', 'unseen'].map((which) => idOf(`item ${which}`)) as [
  string,
  string,
  string,
];

/** The week, what has come of it, and the staircase down. */
export const weekRows: Rows = [
  [
    'individual.schedule_item',
    ...[
      { id: planned, activity_lineage: activity, written_by: worker, written_as: 'support-worker' },
      { id: own, written_by: participant, written_as: 'participant', tells: true },
      { id: unseen, written_by: participant, written_as: 'participant', only_me: true },
    ].map((row) => ({
      only_me: false,
      tells: false,
      ...row,
      support_id: support,
      words: 'Promenad',
      with_words: '',
      part: 'morning',
      starts_on: '2027-01-04',
      repeats: 'weekly',
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      version: 1,
    })),
  ],
  [
    'individual.schedule_away',
    ...[planned, own, unseen].map((item_id) => ({ item_id, support_id: support, day: '2027-01-16' })),
  ],
  [
    'individual.schedule_tick',
    ...[planned, own, unseen].map((item_id) => ({
      item_id,
      support_id: support,
      day: '2027-01-15',
      answer: item_id === own ? 'not-today' : 'done',
      words: 'Promenad',
    })),
  ],
  [
    'individual.schedule_check_in',
    ...[
      { id: checkIn, day: '2027-01-30' },
      { id: idOf('check-in message seen'), day: '2027-01-29', seen_by: worker, seen_on: '2027-01-29' },
    ].map((row) => ({
      ...row,
      support_id: support,
      item_id: own,
      words: 'Promenad',
      sent_at: '2027-01-30T09:00:00Z',
    })),
  ],
  [
    'individual.schedule_week',
    { support_id: support, monday: '2027-01-18', filled_by: worker, filled_on: '2027-01-15' },
    { support_id: support, monday: '2027-01-25', filled_by: participant, filled_on: '2027-01-22' },
  ],
  ['individual.schedule_choice', { support_id: support, ticks_shown: false }],
  [
    'individual.calendar_address',
    {
      id: idOf('calendar'),
      support_id: support,
      token_hash: calendar,
      words_shown: true,
      made_on: '2027-01-10',
    },
  ],
  ['individual.message_choice', { person_id: worker, way: 'email', address: 'bo@kommun.example' }],
  ['individual.message_sent', { person_id: worker, about: checkIn, sent_on: '2027-01-30' }],
  [
    'individual.taper',
    ...[
      { id: idOf('taper begun together'), shown: false, written_by: worker, written_as: 'support-worker' },
      { id: idOf('taper own'), shown: false, written_by: participant, written_as: 'participant' },
    ].map((row) => ({
      ...row,
      support_id: support,
      activity_lineage: activity,
      kind: 'reminder',
      words: 'Påminnelse om promenaden',
      step: 'every-other-day',
      since: '2027-01-10',
      version: 1,
    })),
  ],
];
