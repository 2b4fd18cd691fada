import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { ConsentKind } from './rules.ts';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.consent': {
      id: Generated<string>;
      support_id: string;
      what: ConsentKind;
      about: string;
      to_whom: string;
      to_person_id: string | null;
      valid_from: Day;
      valid_to: Day;
      given_on: Day;
      how: 'self' | 'spoken' | 'paper';
      witness_id: string | null;
      withdrawn_on: Generated<Day | null>;
      withdrawn_how: Generated<'self' | 'spoken' | 'paper' | null>;
      withdrawn_witness_id: Generated<string | null>;
    };
  }
}
