import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.reading_question': {
      id: Generated<string>;
      participant_id: string;
      support_id: string;
      reader_id: string;
      reader_holding_id: string;
      read_on: Day;
      what: string[];
      words: string;
      asked_on: Day;
      shown_to_reader_on: Generated<Day | null>;
      answer: Generated<string | null>;
      answered_by: Generated<string | null>;
      answered_on: Generated<Day | null>;
      version: Generated<number>;
    };
  }
}
