import { idOf } from '../people.ts';
import type { Call } from './ids.ts';
import {
  agreedPlan,
  calendar,
  checkIn,
  draftPlan,
  proposedPlan,
  readOn,
  suggestion,
  visit,
  worker,
} from './individual/ids.ts';

/** How the individual level's functions are called, by name: about the support of the scene. */
export const individualCalls: Readonly<Record<string, Call>> = {
  'individual.answer_to_plan': {
    statement: `select from individual.answer_to_plan('${proposedPlan}') a where a is not null`,
    does: 'the answer that counts of those given to a plan',
  },
  'individual.begin_next_plan': {
    statement: `select individual.begin_next_plan('${agreedPlan}', '${idOf('next plan')}')`,
    does: 'begins the next version of the plan that holds, as a copy',
  },
  'individual.bring_plan': {
    statement: `select individual.bring_plan('${agreedPlan}', '${draftPlan}')`,
    does: 'brings a plan along to another support of one’s own',
  },
  'individual.calendar_in_use': {
    statement: `select * from individual.calendar_in_use('${calendar}') where state = 'in-use'`,
    does: 'whether a calendar’s address is in use, for who holds it',
  },
  'individual.calendar_items': {
    statement: `select from individual.calendar_items('${calendar}')`,
    does: 'what stands in the week, for who holds a calendar’s address',
  },
  'individual.calendar_visits': {
    statement: `select from individual.calendar_visits('${calendar}')`,
    does: 'the visits, for who holds a calendar’s address',
  },
  'individual.close_visit': {
    statement: `select individual.close_visit('${visit}')`,
    does: 'says that a visit was made, for who made it',
  },
  'individual.consented_supports': {
    statement: `select from individual.consented_supports('plan') s where s <> '{}'`,
    does: 'supports whose participant has said yes to the asker',
  },
  'individual.find_suggestion_candidates': {
    statement: 'select individual.find_suggestion_candidates()',
    does: 'finds what many have in common, for the job at night',
  },
  'individual.given_to_me': {
    statement: 'select from individual.given_to_me()',
    does: 'consents towards the asker, and whose they are',
  },
  'individual.is_reworded': {
    statement: `select from individual.is_reworded('${suggestion}', 'Ringa någon') r where r`,
    does: 'whether new words for a suggestion are others than it was found as',
  },
  'individual.ladder_to_release': {
    statement: 'select unit_id, phase, step from individual.ladder_to_release()',
    does: 'what is counted before figures are let out, for the job that does',
  },
  'individual.own_readers': {
    statement: 'select from individual.own_readers()',
    does: 'who has read what is the asker’s own',
  },
  'individual.plan_holds': {
    statement: `select from individual.plan_holds('${agreedPlan}') h where h`,
    does: 'whether a plan holds',
  },
  'individual.plan_waits_for_answer': {
    statement: `select from individual.plan_waits_for_answer('${proposedPlan}', 1) w where w`,
    does: 'whether a plan waits for an answer',
  },
  'individual.readers_of_check_in': {
    statement: `select from individual.readers_of_check_in('${checkIn}') r where r <> '{}'`,
    does: 'whom a greeting is for, for the job that tells them',
  },
  'individual.suggestion_candidates': {
    statement: 'select from individual.suggestion_candidates()',
    does: 'what waits to be reworded, for who looks after suggestions',
  },
  'individual.was_read_by': {
    statement: `select from individual.was_read_by('${idOf('hat worker')}', '${worker}', '${readOn}') w where w`,
    does: 'whether somebody read what is the asker’s own on a day',
  },
};
