import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { LifeArea } from '../../domain/life-areas.ts';

/** Where a version of the plan stands (domain.md, "Plan"). */
export type PlanState = 'draft' | 'proposed' | 'agreed' | 'established' | 'replaced' | 'ended';
/** Whose word something is. */
export type Perspective = 'participant' | 'staff' | 'kin' | 'guardian';
export type StatementKind = 'life' | 'need' | 'wish' | 'idea' | 'strength';
/** Supporting and training goals develop; a compensating one keeps what one can. */
export type GoalKind = 'supporting' | 'training' | 'compensating';
export type GoalState = 'active' | 'paused' | 'reached' | 'ended';
export type ActivityDoer = 'self' | 'together' | 'staff' | 'somebody-else';
export type PlanAnswer = 'yes' | 'no' | 'cannot-say-yet';
export type AnswerWay = 'own-device' | 'shared-device' | 'paper' | 'spoken';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.plan': {
      id: Generated<string>;
      support_id: string;
      number: number;
      state: Generated<PlanState>;
      settled_as: Generated<'agreed' | 'established' | null>;
      only_schedule: Generated<boolean>;
      rhythm_months: Generated<number | null>;
      follow_up_words: Generated<string>;
      participation: Generated<string>;
      proposal: Generated<number>;
      created_by: string;
      created_on: Day;
      proposed_on: Generated<Day | null>;
      settled_on: Generated<Day | null>;
      ended_on: Generated<Day | null>;
      version: Generated<number>;
    };
    'individual.plan_statement': {
      id: Generated<string>;
      plan_id: string;
      lineage: string;
      kind: StatementKind;
      area: LifeArea | null;
      perspective: Perspective;
      words: string;
      written_by: string;
      written_on: Day;
      wanted_on: Generated<Day | null>;
      position: number;
      version: Generated<number>;
    };
    'individual.goal': {
      id: Generated<string>;
      plan_id: string;
      lineage: string;
      parent_lineage: string | null;
      kind: GoalKind;
      area: LifeArea | null;
      perspective: Perspective;
      words: string;
      measure: string;
      meaning: string;
      by_when: Day | null;
      state: Generated<GoalState>;
      state_since: Day;
      paused_why: Generated<string>;
      look_again_on: Generated<Day | null>;
      decision_goal_id: string | null;
      written_by: string;
      position: number;
      version: Generated<number>;
    };
    'individual.activity': {
      id: Generated<string>;
      plan_id: string;
      lineage: string;
      goal_lineage: string | null;
      words: string;
      who: ActivityDoer;
      who_words: string;
      how: string;
      written_by: string;
      position: number;
      version: Generated<number>;
    };
    'individual.plan_answer': {
      id: Generated<string>;
      plan_id: string;
      proposal: number;
      answer: PlanAnswer;
      way: AnswerWay;
      words: string;
      witness_id: string | null;
      given_on: Day;
      place: Generated<number>;
    };
  }
}
