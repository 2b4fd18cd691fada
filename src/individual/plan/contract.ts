import type { FilePart } from '../support/contract.ts';

export { saveActivity } from './activity-commands.ts';
export {
  answerPlan,
  beginPlan,
  endPlan,
  establishPlan,
  proposePlan,
  saveFollowUp,
  takeBackPlan,
} from './commands.ts';
export { lookAgainDay, lookAgainOf, pauseFields } from './form.ts';
export { setGoalState } from './goal-commands.ts';
export { PauseFields } from './pages/pause-fields.tsx';

export {
  type Activity,
  activitiesOf,
  answered,
  currentPlan,
  type GivenAnswer,
  type Goal,
  goalsOf,
  type PlanFacts,
  planFacts,
  planInTheMaking,
  planStandings,
  type Statement,
  type WholePlan,
} from './queries.ts';

export { saveGoal, saveStatement, wantNow } from './writing-commands.ts';

/** Where a suggestion becomes a part of the draft that somebody is writing. */
export const takeSuggestionPath = (supportId: string, suggestionId: string): string =>
  `/stod/${supportId}/plan/skriv/forslag?forslag=${encodeURIComponent(suggestionId)}`;

const ofPlan = { column: 'plan_id', table: 'individual.plan', key: 'id' };

/** What a file holds of the plan: every version, with all that stands in it and the answers to it. */
export const planFile: FilePart = {
  kind: 'plan',
  tables: ['individual.plan'],
  entries: [
    { table: 'individual.plan', column: 'created_on' },
    { table: 'individual.plan', column: 'proposed_on' },
    { table: 'individual.plan', column: 'settled_on' },
    { table: 'individual.plan', column: 'ended_on' },
    { table: 'individual.plan_statement', column: 'written_on', through: ofPlan },
    { table: 'individual.plan_statement', column: 'wanted_on', through: ofPlan },
    { table: 'individual.goal', column: 'state_since', through: ofPlan },
    { table: 'individual.plan_answer', column: 'given_on', through: ofPlan },
    { table: 'individual.social_answer', column: 'answered_on' },
  ],
};
