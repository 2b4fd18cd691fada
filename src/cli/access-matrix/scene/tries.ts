import { idOf, organisations } from '../people.ts';
import type { Row } from './ids.ts';
import {
  candidate,
  influenceCoordinator,
  openPromise,
  participant,
  readOn,
  support,
  worker,
} from './individual/ids.ts';

const step = (what: string, writtenAs: string) => ({
  id: idOf(`new step ${what}`),
  promise_id: openPromise,
  support_id: support,
  place: 1,
  step: what,
  written_by: participant,
  written_as: writtenAs,
  written_at: '2027-01-31T09:00:00Z',
});

/** What may be added and is no copy of what is there: the next step, or a row that looks at a certain day. */
export const tries: Readonly<Record<string, readonly Row[]>> = {
  'individual.promise_step': [
    step('kept', 'participant'),
    step('done', 'support-worker'),
    step('done', 'substitute'),
  ],
  'individual.reading_question': [
    {
      id: idOf('new reading question'),
      participant_id: participant,
      support_id: support,
      reader_id: worker,
      reader_holding_id: idOf('hat worker'),
      read_on: readOn,
      what: ['plan'],
      asked_on: readOn,
    },
  ],
  'individual.suggestion': [
    {
      id: idOf('new suggestion'),
      ...candidate,
      words: 'Lära känna dem jag bor nära',
      state: 'released',
      reworded_by: influenceCoordinator,
      organisation_id: organisations.municipality,
      decided_on: '2027-01-31',
    },
  ],
};
