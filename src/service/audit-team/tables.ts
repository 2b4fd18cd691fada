import type { Generated } from 'kysely';

/** Where somebody asked into a team stands; only `cleared` opens the audit's inside. */
export type MemberState = 'asked' | 'cleared' | 'conflict' | 'left';

/** A day, `YYYY-MM-DD`. */
type Day = string;

declare module '../tables.ts' {
  interface ServiceTables {
    'service.audit_member': {
      id: Generated<string>;
      audit_id: string;
      person_id: string;
      interviews: boolean;
      analyses: boolean;
      state: Generated<MemberState>;
      asked_on: Day;
      round: Generated<number>;
      version: Generated<number>;
    };
    'service.conflict_declaration': {
      member_id: string;
      none: boolean;
      words: string;
      declared_on: Day;
      round: number;
      version: Generated<number>;
    };
    'service.bureau_settings': {
      bureau_id: string;
      tie_months: number;
      version: Generated<number>;
    };
  }
}
