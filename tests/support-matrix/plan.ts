import type { SupportScene } from '../support-scene.ts';
import { all, assigned, careManager, day, type Line, near, ofSupport, own, together } from './line.ts';

/** domain.md: plan, goals, follow-ups. */
export function planLine(scene: SupportScene): Line {
  const support = ofSupport(scene);
  const inPlans = `plan_id in ('${scene.plan}', '${scene.draft}')`;
  return {
    data: 'plan, goals, follow-ups',
    cells: [
      'RW own',
      'RW',
      'the "before the visit" page only',
      'R',
      'R the plan as established',
      '—',
      'S',
      '—',
    ],
    parts: [
      {
        table: 'individual.plan',
        about: support,
        words: 'follow_up_words',
        reads: { ...all(2, ...near), [careManager]: 1 },
        writes: [
          {
            what: 'changes the draft',
            by: together,
            statement: (_self, _asker, { draft }) =>
              `update individual.plan set follow_up_words = 'Var tredje månad' where id = '${draft}'`,
          },
        ],
      },
      {
        table: 'individual.plan_statement',
        about: inPlans,
        words: 'words',
        reads: { ...all(2, ...near), [careManager]: 1 },
        writes: [
          {
            what: 'says something in the draft',
            by: together,
            statement: (self, _asker, { draft }) =>
              `insert into individual.plan_statement (plan_id, lineage, kind, perspective, words, written_by, written_on)
               values ('${draft}', gen_random_uuid(), 'wish', 'participant', 'Bada', '${self}', '${day}')`,
          },
          {
            what: 'changes what the participant has written',
            by: own,
            statement: (_self, _asker, { draft }) =>
              `update individual.plan_statement set words = 'Simma' where plan_id = '${draft}'`,
          },
        ],
      },
      {
        table: 'individual.goal',
        about: inPlans,
        words: 'words',
        reads: all(2, ...near),
        writes: [
          {
            what: 'puts a goal in the draft',
            by: together,
            statement: (self, _asker, { draft }) =>
              `insert into individual.goal (plan_id, lineage, kind, perspective, words, state_since, written_by)
               values ('${draft}', gen_random_uuid(), 'training', 'participant', 'Bada', '${day}', '${self}')`,
          },
        ],
      },
      {
        // as it was settled, and nothing of how it has gone since
        table: `individual.goals_as_settled('${scene.plan}')`,
        about: 'true',
        words: 'words',
        reads: { [careManager]: 1 },
      },
      {
        table: `individual.goals_as_settled('${scene.draft}')`,
        about: 'true',
        reads: {},
      },
      {
        table: 'individual.activity',
        about: inPlans,
        words: 'words',
        reads: { ...all(2, ...near), [careManager]: 1 },
        writes: [
          {
            what: 'puts something to do in the draft',
            by: together,
            statement: (self, _asker, { draft }) =>
              `insert into individual.activity (plan_id, lineage, words, who, written_by)
               values ('${draft}', gen_random_uuid(), 'Åka till badet', 'together', '${self}')`,
          },
        ],
      },
      { table: 'individual.plan_answer', about: inPlans, words: 'words', reads: all(1, ...near) },
      {
        table: 'individual.follow_up',
        about: support,
        words: 'agreed_next',
        reads: all(1, ...near),
        writes: [
          {
            what: 'writes what was agreed',
            by: together,
            statement: (_self, _asker, { followUp }) =>
              `update individual.follow_up set agreed_next = 'Vi går ut' where id = '${followUp}'`,
          },
        ],
      },
      {
        table: 'individual.follow_up_note',
        about: support,
        words: 'words',
        reads: all(1, ...near),
        writes: [
          {
            what: 'says how they see it',
            by: assigned,
            statement: (self, _asker, target) =>
              `insert into individual.follow_up_note (follow_up_id, support_id, question, words, written_by, written_on)
               values ('${target.followUp}', '${target.support}', 'closer', 'Något', '${self}', '${day}')`,
          },
        ],
      },
      {
        table: 'individual.goal_outcome',
        about: support,
        words: 'goal_words',
        reads: all(1, ...near),
        writes: [
          {
            what: 'says what became of a goal',
            by: together,
            statement: (self, _asker, target) =>
              `insert into individual.goal_outcome (follow_up_id, support_id, goal_lineage, goal_words, goal_kind, outcome, decided_by, decided_on)
               values ('${target.followUp}', '${target.support}', gen_random_uuid(), 'Laga mat', 'training', 'reached', '${self}', '${day}')`,
          },
        ],
      },
    ],
  };
}
