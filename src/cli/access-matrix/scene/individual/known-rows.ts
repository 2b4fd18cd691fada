import { idOf, personOf } from '../../people.ts';
import type { Rows } from '../ids.ts';
import { manager, participant, readOn, substitute, support, supports, worker } from './ids.ts';

const audiences = ['workers', 'substitutes', 'manager'] as const;
const shown = audiences.map((audience) => ({ audience, item: idOf(`about ${audience}`) }));

/** What the participant lets others know, what they have agreed to, and what they have asked about who read. */
export const knownRows: Rows = [
  [
    'individual.about_item',
    ...[...shown.map(({ item }) => item), idOf('about own')].map((id, position) => ({
      id,
      participant_id: participant,
      kind: 'helps',
      words: 'Ring innan du kommer',
      position,
      edition: 1,
      written_on: '2026-03-01',
      checked_on: '2026-03-01',
      ask_months: 12,
      version: 1,
    })),
  ],
  [
    'individual.about_share',
    ...shown.flatMap(({ audience, item }) =>
      supports.map((support_id) => ({ item_id: item, support_id, audience })),
    ),
  ],
  [
    'individual.about_confirmation',
    ...[
      { item_id: idOf('about workers'), person_id: worker },
      { item_id: idOf('about substitutes'), person_id: substitute },
      { item_id: idOf('about manager'), person_id: manager },
    ].map((row) => ({ ...row, edition: 1, support_id: support, confirmed_on: '2026-03-02' })),
  ],
  [
    'individual.about_suggestion',
    ...[
      { which: 'by worker', suggested_by: worker },
      { which: 'by substitute', suggested_by: substitute },
      { which: 'taken', suggested_by: worker, outcome: 'taken', answered_on: '2026-04-02' },
      { which: 'declined', suggested_by: worker, outcome: 'declined', answered_on: '2026-04-02' },
    ].map(({ which, ...row }) => ({
      ...row,
      id: idOf(`about suggestion ${which}`),
      support_id: support,
      kind: 'helps',
      words: 'Knacka två gånger',
      suggested_on: '2026-04-01',
    })),
  ],
  [
    'individual.consent',
    ...[
      { which: 'own', what: 'sip', how: 'self' },
      { which: 'spoken', what: 'care-contact', how: 'spoken', witness_id: worker },
      { which: 'to kin', what: 'plan', how: 'self', to_person_id: personOf('closePerson') },
      { which: 'to guardian', what: 'plan', how: 'self', to_person_id: personOf('guardian') },
      {
        which: 'withdrawn',
        what: 'kin-contact',
        how: 'self',
        to_person_id: personOf('closePerson'),
        withdrawn_on: '2026-12-01',
        withdrawn_how: 'self',
      },
    ].map(({ which, ...row }) => ({
      ...row,
      id: idOf(`consent ${which}`),
      support_id: support,
      about: '',
      to_whom: 'Min syster',
      valid_from: '2026-06-01',
      valid_to: '2027-12-31',
      given_on: '2026-06-01',
    })),
  ],
  [
    'individual.reading_question',
    ...[
      { reader: 'worker', read_on: readOn },
      {
        reader: 'careManager',
        read_on: '2027-01-19',
        shown_to_reader_on: '2027-01-21',
        answer: 'Det var inför ett möte',
        answered_by: manager,
        answered_on: '2027-01-22',
      },
    ].map(({ reader, ...row }) => ({
      ...row,
      id: idOf(`reading question ${reader}`),
      participant_id: participant,
      support_id: support,
      reader_id: idOf(`person ${reader}`),
      reader_holding_id: idOf(`hat ${reader}`),
      what: ['plan'],
      words: '',
      asked_on: '2027-01-21',
      version: 1,
    })),
  ],
];
