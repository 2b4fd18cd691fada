import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.independence': { support_id: string; shared_with: Generated<SharedWith> };
    'individual.independence_words': {
      id: Generated<string>;
      support_id: string;
      number: number;
      words: string;
      written_on: Day;
    };
    'individual.yardstick': {
      id: string;
      support_id: string;
      position: number;
      words: string;
      begun_on: Day;
      ended_on: Day | null;
    };
    'individual.yardstick_rating': {
      id: Generated<string>;
      yardstick_id: string;
      support_id: string;
      grade: number;
      words: string;
      rated_on: Day;
      place: number;
    };
  }
}

/** Who beside the participant reads it. */
export type SharedWith = 'nobody' | 'workers';
