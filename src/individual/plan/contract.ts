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
export { setGoalState } from './goal-commands.ts';

export {
  type Activity,
  activitiesOf,
  currentPlan,
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

/** What a file holds of the plan: every version, with all that stands in it and the answers to it. */
export const planFile: FilePart = {
  kind: 'plan',
  tables: ['individual.plan'],
  entries: [
    { table: 'individual.plan', column: 'created_on' },
    { table: 'individual.plan', column: 'proposed_on' },
    { table: 'individual.plan', column: 'settled_on' },
    { table: 'individual.plan', column: 'ended_on' },
  ],
};
