import { idOf } from '../../people.ts';
import type { Rows } from '../ids.ts';
import {
  activity,
  agreedPlan,
  draftPlan,
  goal,
  participant,
  proposedPlan,
  secondSupport,
  support,
  thirdSupport,
  worker,
} from './ids.ts';

const whose = [
  ['own words', 'participant', participant],
  ['words taken down', 'participant', worker],
  ['staff words', 'staff', worker],
] as const;

const contents = [agreedPlan, draftPlan].flatMap((plan) =>
  whose.map(([which, perspective, writtenBy], at) => ({ plan, which, perspective, writtenBy, at })),
);

/** Plans in every state; the one that is agreed and the one in the making have something in them. */
export const planRows: Rows = [
  [
    'individual.plan',
    ...[
      { id: idOf('plan replaced'), support_id: support, number: 1, state: 'replaced', settled_as: 'agreed' },
      { id: agreedPlan, support_id: support, number: 2, state: 'draft' },
      {
        id: idOf('plan ended'),
        support_id: secondSupport,
        number: 1,
        state: 'ended',
        settled_as: 'established',
      },
      {
        id: idOf('plan established'),
        support_id: secondSupport,
        number: 2,
        state: 'established',
        settled_as: 'established',
      },
      { id: draftPlan, support_id: secondSupport, number: 3, state: 'draft' },
      { id: proposedPlan, support_id: thirdSupport, number: 1, state: 'proposed' },
    ].map((row) => ({
      ...row,
      only_schedule: false,
      follow_up_words: '',
      participation: 'Hen var med hela tiden',
      proposal: row.state === 'draft' ? 0 : 1,
      created_by: worker,
      created_on: '2026-02-01',
      settled_on: row.settled_as ? '2026-03-01' : null,
      version: 1,
    })),
  ],
  [
    'individual.plan_statement',
    ...contents.map(({ plan, which, perspective, writtenBy, at }) => ({
      id: idOf(`${which} ${plan}`),
      plan_id: plan,
      lineage: idOf(`${which} lineage`),
      kind: 'idea',
      area: 'relations',
      perspective,
      words: 'Det vore roligt att träffa folk',
      written_by: writtenBy,
      written_on: '2026-02-02',
      position: at,
      version: 1,
    })),
  ],
  [
    'individual.goal',
    ...contents.map(({ plan, which, perspective, writtenBy, at }) => ({
      id: idOf(`goal ${which} ${plan}`),
      plan_id: plan,
      lineage: at === 0 ? goal : idOf(`goal ${which} lineage`),
      kind: 'training',
      area: 'relations',
      perspective,
      words: 'Fika med grannen',
      state: at === 0 ? 'active' : 'paused',
      state_since: '2026-03-01',
      look_again_on: at === 0 ? null : '2027-06-01',
      written_by: writtenBy,
      position: at,
      version: 1,
    })),
  ],
  [
    'individual.activity',
    ...contents.map(({ plan, which, writtenBy, at }) => ({
      id: idOf(`activity ${which} ${plan}`),
      plan_id: plan,
      lineage: at === 0 ? activity : idOf(`activity ${which} lineage`),
      goal_lineage: goal,
      words: 'Bjuda in grannen',
      who: 'together',
      written_by: writtenBy,
      position: at,
      version: 1,
    })),
  ],
  [
    'individual.plan_answer',
    ...[
      { plan_id: agreedPlan, answer: 'yes', way: 'own-device', witness_id: null, place: 1 },
      // to what the participant has answered themselves, nobody takes down another answer
      {
        plan_id: idOf('plan established'),
        answer: 'cannot-say-yet',
        way: 'own-device',
        witness_id: null,
        place: 1,
      },
      { plan_id: proposedPlan, answer: 'no', way: 'spoken', witness_id: worker, place: 1 },
    ].map((row) => ({
      ...row,
      proposal: 1,
      id: idOf(`answer ${row.place} ${row.plan_id}`),
      words: 'Inte nu',
      given_on: '2026-03-01',
    })),
  ],
  // its text stands from here on
  `update individual.plan set state = 'proposed', proposal = 1 where id = '${agreedPlan}'`,
  `update individual.plan set state = 'agreed', settled_as = 'agreed', settled_on = '2026-03-01' where id = '${agreedPlan}'`,
  [
    'individual.social_answer',
    { plan_id: agreedPlan, support_id: support, answered_on: '2026-04-01' },
    { plan_id: proposedPlan, support_id: thirdSupport, answered_on: '2026-04-01' },
  ],
];
