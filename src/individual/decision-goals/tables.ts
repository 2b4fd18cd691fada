import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';

export type GoalSource = 'decision' | 'order';
export type QuestionOutcome = 'stays' | 'changed' | 'taken-away';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.decision_goal': {
      id: Generated<string>;
      support_id: string;
      source: GoalSource;
      words: string;
      entered_by: string;
      entered_on: Day;
      ended_on: Generated<Day | null>;
      replaces_id: Generated<string | null>;
      version: Generated<number>;
    };
    'individual.goal_question': {
      id: Generated<string>;
      decision_goal_id: string;
      support_id: string;
      words: string;
      asked_by: string;
      asked_on: Day;
      outcome: Generated<QuestionOutcome | null>;
      answer: Generated<string | null>;
      answered_by: Generated<string | null>;
      answered_on: Generated<Day | null>;
      seen_on: Generated<Day | null>;
      version: Generated<number>;
    };
  }
}
