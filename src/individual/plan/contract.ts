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
  type Statement,
  type WholePlan,
} from './queries.ts';

export { saveGoal, saveStatement, wantNow } from './writing-commands.ts';
