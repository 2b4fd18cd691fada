import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { AboutKind, Audience } from './rules.ts';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.about_item': {
      id: Generated<string>;
      participant_id: string;
      kind: AboutKind;
      words: string;
      position: number;
      edition: Generated<number>;
      written_on: Day;
      checked_on: Day;
      ask_months: Generated<number>;
      suggested_by: string | null;
      version: Generated<number>;
    };
    'individual.about_share': { item_id: string; support_id: string; audience: Audience };
    'individual.about_confirmation': {
      item_id: string;
      edition: number;
      person_id: string;
      support_id: string;
      confirmed_on: Day;
    };
    'individual.about_suggestion': {
      id: Generated<string>;
      support_id: string;
      kind: AboutKind;
      words: string;
      suggested_by: string;
      suggested_on: Day;
      outcome: Generated<'taken' | 'declined' | null>;
      answered_on: Generated<Day | null>;
    };
  }
}
