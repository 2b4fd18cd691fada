import type { SupportScene } from '../support-scene.ts';
import { all, assigned, type Counts, day, type Line, ofSupport, own, today, together } from './line.ts';

/** domain.md: own ratings (ladder, independence, tapering, how it goes). */
export function ratingsLine(scene: SupportScene): Line {
  const support = ofSupport(scene);
  /** none while the participant keeps it, so many when they show it */
  const shared = (count: number): Counts => ({ participant: count, 'assigned worker': [0, count] });
  return {
    data: 'own ratings (ladder, independence, tapering, how it goes)',
    cells: ['RW', 'R only what the participant shares', '—', 'S', '— unless shared', '—', 'S', '—'],
    managerWhoComes: 'R only the greetings that the participant sends to those who come',
    parts: [
      {
        table: 'individual.ladder_rating',
        about: `${support} and side = 'participant'`,
        reads: shared(1),
        writes: [
          {
            what: 'says which step it is',
            by: own,
            statement: (self, _asker, target) =>
              `insert into individual.ladder_rating (support_id, phase, side, rated_by, step, rated_on, place)
               values ('${target.support}', 'making', 'participant', '${self}', 4, '${day}', 2)`,
          },
        ],
      },
      {
        table: 'individual.ladder_choice',
        about: support,
        reads: all(1, 'participant'),
        writes: [
          {
            what: 'chooses who sees the ladder',
            by: own,
            statement: (_self, _asker, target) =>
              `update individual.ladder_choice set shown = true where support_id = '${target.support}'`,
          },
        ],
      },
      {
        table: 'individual.independence',
        about: support,
        reads: shared(1),
        writes: [
          {
            what: 'chooses who sees what independence is',
            by: own,
            statement: (_self, _asker, target) =>
              `update individual.independence set shared_with = 'workers' where support_id = '${target.support}'`,
          },
        ],
      },
      {
        table: 'individual.independence_words',
        about: support,
        words: 'words',
        reads: shared(1),
        writes: [
          {
            what: 'says what independence is',
            by: own,
            statement: (_self, _asker, target) =>
              `insert into individual.independence_words (support_id, number, words, written_on)
               values ('${target.support}', 2, 'Att välja', '${day}')`,
          },
        ],
      },
      { table: 'individual.yardstick', about: support, words: 'words', reads: shared(1) },
      {
        table: 'individual.yardstick_rating',
        about: support,
        words: 'words',
        reads: shared(1),
        writes: [
          {
            what: 'says how it is',
            by: own,
            statement: (_self, _asker, target) =>
              `insert into individual.yardstick_rating (yardstick_id, support_id, grade, rated_on, place)
               values ('${target.yardstick}', '${target.support}', 5, '${day}', 2)`,
          },
        ],
      },
      {
        // one of the two is shown
        table: 'individual.taper',
        about: support,
        words: 'words',
        reads: { participant: 2, 'assigned worker': 1 },
        writes: [
          {
            what: 'begins a staircase',
            by: own,
            statement: (self, asker, target) =>
              `insert into individual.taper (support_id, kind, words, step, since, written_by, written_as)
               values ('${target.support}', 'reminder', 'Disk', 'daily', '${today(asker)}', '${self}', 'participant')`,
          },
          {
            what: 'begins a staircase together',
            beside:
              'set together, on the device of who comes: read afterwards only where the participant shows it',
            by: assigned,
            statement: (self, asker, target) =>
              `insert into individual.taper (support_id, kind, words, step, since, written_by, written_as)
               values ('${target.support}', 'reminder', 'Disk', 'daily', '${today(asker)}', '${self}', 'support-worker')`,
          },
          {
            what: 'takes a step that the participant asks for',
            beside: 'set together, where the participant shows it',
            by: ['participant', 'assigned worker'],
            statement: () =>
              `update individual.taper set step = 'every-other-day', since = '${day}' where id = '${scene.tapers.shown}'`,
          },
          {
            what: 'takes a step where it is kept',
            by: own,
            statement: (_self, _asker, target) =>
              `update individual.taper set step = 'every-other-day', since = '${day}' where id = '${target.taper}'`,
          },
        ],
      },
      { table: 'individual.taper_step', about: support, reads: all(2, 'participant') },
      {
        // how it goes: one answer is shown
        table: 'individual.follow_up_answer',
        about: support,
        words: 'words',
        reads: { participant: 2, 'assigned worker': 1 },
        writes: [
          {
            what: 'answers a question',
            by: own,
            statement: (_self, _asker, target) =>
              `insert into individual.follow_up_answer (follow_up_id, support_id, question, mark, answered_on)
               values ('${target.followUp}', '${target.support}', 'closer', 'good', '${day}')`,
          },
          {
            what: 'shows an answer',
            by: own,
            statement: (_self, _asker, target) =>
              `update individual.follow_up_answer set shown = true where support_id = '${target.support}' and question = 'planned'`,
          },
        ],
      },
      {
        table: 'individual.goal_milestone',
        about: support,
        words: 'words',
        reads: { participant: 2, 'assigned worker': 1 },
        writes: [
          {
            what: 'says what goes by itself',
            by: own,
            statement: (_self, _asker, target) =>
              `insert into individual.goal_milestone (support_id, goal_lineage, words, written_on)
               values ('${target.support}', gen_random_uuid(), 'Jag kan', '${day}')`,
          },
        ],
      },
      {
        table: 'individual.schedule_tick',
        about: support,
        words: 'words',
        reads: shared(1),
        writes: [
          {
            what: 'ticks something off',
            by: own,
            statement: (_self, _asker, target) =>
              `insert into individual.schedule_tick (item_id, support_id, day, answer, words)
               values ('${target.item}', '${target.support}', '${day}', 'done', 'Handla')`,
          },
          {
            what: 'takes it back',
            by: own,
            statement: (_self, _asker, target) =>
              `delete from individual.schedule_tick where support_id = '${target.support}'`,
          },
        ],
      },
      { table: 'individual.schedule_choice', about: support, reads: all(1, 'participant') },
      {
        // a greeting that the participant sends to those who come
        table: 'individual.schedule_check_in',
        about: support,
        words: 'words',
        reads: all(1, ...together),
        writes: [
          {
            what: 'says that they have seen it',
            beside: 'a receipt for a greeting that the participant sent them',
            by: assigned,
            statement: (self, _asker, target) =>
              `update individual.schedule_check_in set seen_by = '${self}', seen_on = '${day}' where support_id = '${target.support}'`,
          },
          {
            what: 'takes it back',
            by: own,
            statement: (_self, _asker, target) =>
              `delete from individual.schedule_check_in where support_id = '${target.support}'`,
          },
        ],
      },
      {
        table: 'individual.unit_figure',
        about: `unit_id = '${scene.unit}'`,
        reads: all(1, 'unit manager', 'commissioner', 'influence coordinator'),
      },
    ],
  };
}
