import { idOf } from '../../people.ts';
import type { Rows } from '../ids.ts';
import { goal, participant, secondSupport, support, thirdSupport, unit, worker } from './ids.ts';

const followUp = { byStaff: idOf('follow-up'), byParticipant: idOf('follow-up by participant') };
const yardstick = idOf('yardstick');
const figure = idOf('unit figure');

/** How it goes: follow-ups, and what the participant rates. Nothing of it is shown to anybody yet; see `showing`. */
export const growingRows: Rows = [
  [
    'individual.follow_up',
    ...[
      { id: followUp.byStaff, support_id: support, begun_by: worker, begun_as: 'staff' },
      {
        id: followUp.byParticipant,
        support_id: secondSupport,
        begun_by: participant,
        begun_as: 'participant',
      },
      {
        id: idOf('follow-up closed'),
        support_id: thirdSupport,
        begun_by: worker,
        begun_as: 'staff',
        closed_by: worker,
        closed_on: '2026-12-15',
      },
    ].map((row) => ({ ...row, begun_on: '2026-12-10', agreed_next: 'Fika oftare', version: 1 })),
  ],
  [
    'individual.follow_up_answer',
    ...[
      { question: 'planned', mark: 'good', words: 'Det går bra' },
      { question: 'changed', mark: null, words: 'Jag orkar mer' },
      // left out, which is never shown
      { question: 'everyone', mark: null, words: '' },
    ].map((row) => ({
      ...row,
      id: idOf(`follow-up answer ${row.question}`),
      follow_up_id: followUp.byStaff,
      support_id: support,
      answered_on: '2026-12-11',
      version: 1,
    })),
  ],
  [
    'individual.follow_up_note',
    {
      id: idOf('follow-up note'),
      follow_up_id: followUp.byStaff,
      support_id: support,
      question: 'planned',
      words: 'Vi har kommit långt',
      written_by: worker,
      written_on: '2026-12-11',
      version: 1,
    },
  ],
  [
    'individual.goal_outcome',
    ...[
      { follow_up_id: followUp.byStaff, support_id: support, decided_by: worker },
      { follow_up_id: followUp.byParticipant, support_id: secondSupport, decided_by: participant },
    ].map((row) => ({
      ...row,
      id: idOf(`outcome ${row.follow_up_id}`),
      goal_lineage: goal,
      goal_words: 'Fika med grannen',
      goal_kind: 'training',
      outcome: 'on-the-way',
      decided_on: '2026-12-11',
      version: 1,
    })),
  ],
  [
    'individual.goal_milestone',
    {
      id: idOf('milestone'),
      support_id: support,
      goal_lineage: goal,
      words: 'Det går av sig självt',
      automatic_on: '2026-12-01',
      shown: false,
      written_on: '2026-12-11',
      version: 1,
    },
  ],
  ['individual.independence', { support_id: support, shared_with: 'nobody' }],
  [
    'individual.independence_words',
    {
      id: idOf('independence words'),
      support_id: support,
      number: 1,
      words: 'Att själv få välja',
      written_on: '2026-03-01',
    },
  ],
  [
    'individual.yardstick',
    { id: yardstick, support_id: support, position: 1, words: 'Jag lagar mat', begun_on: '2026-03-01' },
  ],
  [
    'individual.yardstick_rating',
    {
      id: idOf('yardstick rating'),
      yardstick_id: yardstick,
      support_id: support,
      grade: 3,
      words: 'Ibland',
      rated_on: '2026-12-01',
      place: 1,
    },
  ],
  ['individual.ladder_choice', { support_id: support, shown: false }],
  [
    'individual.ladder_rating',
    ...[
      { side: 'participant', rated_by: participant },
      { side: 'staff', rated_by: worker },
    ].map((row) => ({
      ...row,
      id: idOf(`ladder rating ${row.side}`),
      support_id: support,
      phase: 'making',
      step: 3,
      rated_on: '2026-12-01',
      place: 1,
    })),
  ],
  [
    'individual.unit_figure',
    {
      id: figure,
      unit_id: unit,
      measure: 'ladder-making',
      counted_on: '2027-01-01',
      total: 12,
      cells: [null, null, 7, null, null],
    },
  ],
  ['individual.figure_member', { participant_id: participant, member: idOf('figure member') }],
  [
    'individual.unit_figure_group',
    {
      id: idOf('unit figure group'),
      figure_id: figure,
      members: [1, 2, 3, 4, 5].map((at) => idOf(`figure member ${at}`)),
    },
  ],
];

/** The participant shows those who come all that can be shown. */
export const showing: readonly string[] = [
  'update individual.follow_up_answer set shown = true',
  'update individual.goal_milestone set shown = true',
  "update individual.independence set shared_with = 'workers'",
  'update individual.ladder_choice set shown = true',
  'update individual.schedule_choice set ticks_shown = true',
  'update individual.taper set shown = true',
];
