import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';

declare module '../tables.ts' {
  interface ServiceTables {
    'service.factual_remark': {
      id: Generated<string>;
      audit_id: string;
      organisation_id: string;
      person_id: string;
      draft_words: string;
      remark: string;
      made_on: Day;
      decision: Generated<'accepted' | 'not-accepted' | null>;
      reasons: Generated<string>;
      final_words: Generated<string>;
      decided_by: Generated<string | null>;
      decided_on: Generated<Day | null>;
      version: Generated<number>;
    };
    'service.revisit': { audit_id: string; held_on: Day; words: string };
  }
}
