import fc from 'fast-check';
import { LIFE_AREAS } from '../../domain/life-areas.ts';
import { hostileText } from '../../kernel/documents/hostile-text.ts';
import type { PlanTold } from './rules.ts';

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const uuid = fc.uuid({ version: 4 });
const words = fc.oneof(
  hostileText.filter((text) => text.trim() !== ''),
  fc.constantFrom('Bada en gång i veckan', 'Jag vill ha lugnt hemma', 'Ringa min syster'),
);
const maybe = fc.oneof(fc.constant(''), words);
const area = fc.option(fc.constantFrom(...LIFE_AREAS), { nil: null });
const perspective = fc.constantFrom('participant', 'staff', 'kin', 'guardian');
const row = {
  id: uuid,
  lineage: uuid,
  writtenBy: uuid,
  writer: fc.option(words, { nil: null }),
  version: fc.constant(1),
};

const statement = fc.record({
  ...row,
  kind: fc.constantFrom('life', 'need', 'wish', 'idea', 'strength'),
  area,
  perspective,
  words,
  wantedOn: fc.option(day, { nil: null }),
});
const goal = fc.record({
  ...row,
  parentLineage: fc.constant(null),
  kind: fc.constantFrom('supporting', 'training', 'compensating'),
  area,
  perspective,
  words,
  measure: maybe,
  meaning: maybe,
  byWhen: fc.option(day, { nil: null }),
  state: fc.constantFrom('active', 'paused', 'reached', 'ended'),
  stateSince: day,
  pausedWhy: maybe,
  lookAgainOn: fc.option(day, { nil: null }),
  decisionGoalId: fc.constant(null),
});
const activity = fc.record({
  ...row,
  goalLineage: fc.constant(null),
  words,
  who: fc.constantFrom('self', 'together', 'staff', 'somebody-else'),
  whoWords: maybe,
  how: maybe,
});

/** Plans of every state, with any texts, steps towards goals and things done for them. For the tests. */
export const anyPlan: fc.Arbitrary<PlanTold> = fc
  .record({
    head: fc.record({
      id: uuid,
      supportId: uuid,
      number: fc.integer({ min: 1, max: 9 }),
      onlySchedule: fc.boolean(),
      rhythmMonths: fc.option(fc.constantFrom(1, 3, 12), { nil: null }),
      followUpWords: maybe,
      participation: maybe,
      proposal: fc.constant(1),
      answered: fc.option(
        fc.record({
          proposal: fc.constant(1),
          answer: fc.constantFrom('yes', 'no'),
          way: fc.constantFrom('own-device', 'spoken', 'paper'),
          words: maybe,
          witness: fc.option(words, { nil: null }),
          givenOn: day,
        }),
        { nil: null },
      ),
      createdOn: day,
      proposedOn: fc.constant(null),
      version: fc.constant(1),
    }),
    settled: fc.constantFrom(
      { state: 'draft', settledAs: null },
      { state: 'proposed', settledAs: null },
      { state: 'agreed', settledAs: 'agreed' },
      { state: 'established', settledAs: 'established' },
      { state: 'replaced', settledAs: 'agreed' },
      { state: 'ended', settledAs: 'established' },
    ),
    settledOn: day,
    statements: fc.array(statement, { maxLength: 4 }),
    goals: fc.array(goal, { maxLength: 4 }),
    activities: fc.array(activity, { maxLength: 4 }),
    support: fc.record({
      id: uuid,
      participant: words,
      unit: words,
      kind: fc.constantFrom('housing-support', 'other'),
    }),
  })
  .map(({ head, settled, settledOn, statements, goals, activities, support }) => ({
    support,
    plan: {
      ...head,
      ...settled,
      settledOn: settled.settledAs ? settledOn : null,
      endedOn: settled.state === 'ended' ? settledOn : null,
      statements,
      goals: goals.map((one, at) => ({ ...one, parentLineage: at > 1 ? goals[0]!.lineage : null })),
      activities: activities.map((one, at) => ({
        ...one,
        goalLineage: at > 0 ? (goals[0]?.lineage ?? null) : null,
      })),
    },
  })) as fc.Arbitrary<PlanTold>;
