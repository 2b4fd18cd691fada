import { idOf, organisations } from '../../people.ts';
import type { Rows } from '../ids.ts';
import { candidate, influenceCoordinator, manager, suggestion, unit, worker } from './ids.ts';

/** What a unit keeps for all its participants, and what many have in common. */
export const unitRows: Rows = [
  [
    'individual.unit_contact',
    { id: idOf('contact'), unit_id: unit, name: 'Eva, enhetschef', phone: '018-000 00 00', version: 1 },
  ],
  [
    'individual.meeting_place',
    {
      id: idOf('meeting place'),
      unit_id: unit,
      area: 'relations',
      name: 'Fontänen',
      about: 'Öppet hus',
      when_words: 'Tisdagar',
      where_words: 'Torget',
      cost_words: 'Gratis',
      entered_by: worker,
      checked_on: '2027-01-01',
      version: 1,
    },
  ],
  [
    'individual.suggestion',
    ...[
      { id: suggestion, state: 'released', words: 'Ha någon att ringa' },
      { id: idOf('suggestion withdrawn'), state: 'withdrawn', words: 'Gå ut varje dag' },
      { id: idOf('suggestion set aside'), state: 'set-aside', words: '' },
    ].map((row) => ({
      ...row,
      area: 'relations',
      source_key: `förslag ${row.state}`,
      reworded_by: influenceCoordinator,
      organisation_id: organisations.municipality,
      decided_on: '2027-01-01',
      version: 1,
    })),
    {
      id: idOf('suggestion of the unit'),
      area: 'mobility',
      source_key: 'åka buss',
      words: 'Ta mig dit jag ska',
      state: 'released',
      reworded_by: manager,
      organisation_id: unit,
      decided_on: '2027-01-01',
      version: 1,
    },
  ],
  ['individual.suggestion_candidate', candidate],
];
