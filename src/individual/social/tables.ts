import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { SocialArea } from './rules.ts';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.meeting_place': {
      id: Generated<string>;
      unit_id: string;
      area: SocialArea;
      name: string;
      about: string;
      when_words: string;
      where_words: string;
      cost_words: string;
      way_words: string;
      entered_by: string;
      checked_on: Day;
      ended_on: Day | null;
      version: Generated<number>;
    };
    'individual.social_answer': { plan_id: string; support_id: string; answered_on: Day };
  }
}
