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
  support,
  visit,
  worker,
} from './individual/ids.ts';

/** How the individual level's functions are called, by name: about the support of the scene. */
export const individualCalls: Readonly<Record<string, Call>> = {
  'individual.answer_to_plan': {
    statement: `select from individual.answer_to_plan('${proposedPlan}') a where a is not null`,
    does: 'the answer that counts of those given to a plan',
  },
  'individual.ask_contact_wish': {
    statement: `select from individual.ask_contact_wish('${support}') a where a`,
    does: 'asks whom the participant wants as contact worker',
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
  'individual.care_manager_of': {
    statement: `select from individual.care_manager_of('${support}') c where c is not null`,
    does: 'who decides on a support, for who changes it',
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
  'individual.goals_as_settled': {
    statement: `select from individual.goals_as_settled('${agreedPlan}')`,
    does: 'the goals of a settled plan as they were settled, for who decides on the support',
  },
  'individual.idle_message_choices': {
    statement: 'select from individual.idle_message_choices()',
    does: 'whose way to be told nobody has a use for any more, for the job that disposes of it',
  },
  'individual.is_reworded': {
    statement: `select from individual.is_reworded('${suggestion}', 'Ringa någon') r where r`,
    does: 'whether new words for a suggestion are others than it was found as',
  },
  'individual.figures_to_release': {
    statement: 'select unit_id, measure, cell from individual.figures_to_release()',
    does: 'what is counted before figures are let out, for the job that does',
  },
  'individual.own_readers': {
    statement: 'select from individual.own_readers()',
    does: 'who has read what is the asker’s own',
  },
  'individual.participants_to_tell': {
    statement: 'select person_id from individual.participants_to_tell()',
    does: 'who wants to be told that something is new, for the job that tells them',
  },
  'individual.plan_holds': {
    statement: `select from individual.plan_holds('${agreedPlan}') h where h`,
    does: 'whether a plan holds',
  },
  'individual.plan_waits_for_answer': {
    statement: `select from individual.plan_waits_for_answer('${proposedPlan}', 1) w where w`,
    does: 'whether a plan waits for an answer',
  },
  'individual.yes_denied': {
    statement: `select from individual.yes_denied('${proposedPlan}') y where y`,
    does: 'whether the participant has said that a yes taken down in their name was none',
  },
  'individual.settled_answer': {
    statement: `select from individual.settled_answer('${agreedPlan}')`,
    does: 'the answer that a settled plan rests on, with who gave it or wrote it down',
  },
  'individual.readers_of_check_in': {
    statement: `select from individual.readers_of_check_in('${checkIn}') r where r <> '{}'`,
    does: 'whom a greeting is for, for the job that tells them',
  },
  'individual.see_goal_answers': {
    statement: `select individual.see_goal_answers('${support}')`,
    does: 'opens the answers about the goals from the decision, which are then no longer new to who asked',
  },
  'individual.suggestion_candidates': {
    statement: 'select from individual.suggestion_candidates()',
    does: 'what waits to be reworded, for who looks after suggestions',
  },
  'individual.unseen_goal_answers': {
    statement: 'select from individual.unseen_goal_answers()',
    does: 'where an answer has come that the participant has not opened',
  },
  'individual.was_read_by': {
    statement: `select from individual.was_read_by('${idOf('hat worker')}', '${worker}', '${readOn}') w where w`,
    does: 'whether somebody read what is the asker’s own on a day',
  },
  'individual.visit_stands': {
    statement: `select from individual.visit v where v.id = '${visit}' and individual.visit_stands(v)`,
    does: 'whether a visit of one’s own is as it was, when it is called off',
  },
  'individual.works_with': {
    statement: `select from individual.works_with('${support}', '${worker}') w where w`,
    does: 'whether somebody works with a support of the asker’s own',
  },
};
