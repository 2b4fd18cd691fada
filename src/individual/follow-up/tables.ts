import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { FollowedGoal, Mark, Outcome, Question } from './rules.ts';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.follow_up': {
      id: string;
      support_id: string;
      begun_by: string;
      begun_as: 'participant' | 'staff';
      begun_on: Day;
      agreed_next: Generated<string>;
      closed_by: Generated<string | null>;
      closed_on: Generated<Day | null>;
      version: Generated<number>;
    };
    'individual.follow_up_answer': {
      id: Generated<string>;
      follow_up_id: string;
      support_id: string;
      question: Question;
      mark: Mark | null;
      words: string;
      answered_on: Day;
      shown: Generated<boolean>;
      version: Generated<number>;
    };
    'individual.follow_up_note': {
      id: Generated<string>;
      follow_up_id: string;
      support_id: string;
      question: Question;
      words: string;
      written_by: string;
      written_on: Day;
      version: Generated<number>;
    };
    'individual.goal_outcome': {
      id: Generated<string>;
      follow_up_id: string;
      support_id: string;
      goal_lineage: string;
      goal_words: string;
      goal_kind: FollowedGoal['kind'];
      outcome: Outcome;
      why: string;
      look_again_on: Day | null;
      decided_by: string;
      decided_on: Day;
      version: Generated<number>;
    };
    'individual.goal_milestone': {
      id: Generated<string>;
      support_id: string;
      goal_lineage: string;
      words: string;
      automatic_on: Day | null;
      shown: Generated<boolean>;
      written_on: Day;
      version: Generated<number>;
    };
  }
}
