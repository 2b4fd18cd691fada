import { idOf, personOf } from '../../people.ts';
import type { Rows } from '../ids.ts';
import { careManager, participant, substitute, support, supports, unit, visit, worker } from './ids.ts';

const [decided, replaced] = [idOf('decision goal'), idOf('decision goal before')] as [string, string];

/** Somebody's supports, who is around them, when they come, and what was decided. */
export const supportRows: Rows = [
  [
    'individual.support',
    ...supports.map((id) => ({
      id,
      participant_id: participant,
      unit_id: unit,
      kind: 'housing-support',
      valid_from: '2026-01-01',
      care_manager_id: careManager,
      purpose: 'Få vardagen att fungera',
      way: 'home',
    })),
  ],
  [
    'individual.assignment',
    ...supports.flatMap((id) => [
      {
        id: idOf(`assignment ${id}`),
        support_id: id,
        worker_id: worker,
        valid_from: '2026-01-01',
        part: 'contact-worker',
      },
      {
        id: idOf(`former assignment ${id}`),
        support_id: id,
        worker_id: personOf('formerWorker'),
        valid_from: '2026-01-01',
        valid_to: '2026-12-31',
        part: 'worker',
      },
      // begins later on: it can still be taken back
      {
        id: idOf(`coming assignment ${id}`),
        support_id: id,
        worker_id: personOf('colleague'),
        valid_from: '2027-06-01',
        part: 'worker',
      },
    ]),
  ],
  [
    'individual.visit',
    ...[
      // still to come at the first moment
      { id: visit, worker_id: substitute, state: 'planned', day: '2027-02-11' },
      { id: idOf('visit done'), worker_id: worker, state: 'done' },
      { id: idOf('visit cancelled'), worker_id: worker, state: 'cancelled-by-participant' },
      { id: idOf('visit called off'), worker_id: worker, state: 'cancelled-by-unit' },
      { id: idOf('visit of whom'), worker_id: null, state: 'planned' },
    ].map((row) => ({
      day: '2027-01-13',
      ...row,
      support_id: support,
      starts_at: '09:30',
      ends_at: '10:30',
      way: 'home',
      about: 'Handla',
      version: 1,
    })),
  ],
  [
    'individual.contact_wish',
    {
      support_id: support,
      state: 'said',
      choice: 'one',
      worker_id: worker,
      said_on: '2027-01-10',
      version: 1,
    },
  ],
  [
    'individual.decision_goal',
    {
      id: replaced,
      support_id: support,
      source: 'decision',
      words: 'Klara ekonomin',
      entered_by: careManager,
      entered_on: '2026-01-02',
      ended_on: '2026-06-01',
      version: 2,
    },
    {
      id: decided,
      support_id: support,
      source: 'decision',
      words: 'Få ordning på räkningarna',
      entered_by: careManager,
      entered_on: '2026-06-01',
      replaces_id: replaced,
      version: 1,
    },
  ],
  [
    'individual.goal_question',
    {
      id: idOf('goal question'),
      decision_goal_id: decided,
      support_id: support,
      words: 'Måste jag?',
      asked_by: participant,
      asked_on: '2027-01-10',
      version: 1,
    },
    {
      id: idOf('goal question answered'),
      decision_goal_id: replaced,
      support_id: support,
      words: 'Varför står det så?',
      asked_by: participant,
      asked_on: '2026-05-20',
      outcome: 'changed',
      answer: 'Vi skriver om det',
      answered_by: careManager,
      answered_on: '2026-06-01',
      version: 2,
    },
  ],
];
