import type { Generated } from 'kysely';
import type { GuideContent } from './rules.ts';

/** A day, `YYYY-MM-DD`. */
type Day = string;

declare module '../tables.ts' {
  interface ServiceTables {
    'service.guide': {
      audit_id: string;
      opening: Generated<string>;
      closing: Generated<string>;
      version: Generated<number>;
      edits: Generated<number>;
      saved_version: Generated<number>;
      saved_edits: Generated<number>;
    };
    'service.guide_question': {
      id: Generated<string>;
      audit_id: string;
      commission_question_id: string | null;
      position: number;
      text: string;
      follow_up_yes: Generated<string>;
      follow_up_no: Generated<string>;
      follow_up_how: Generated<string>;
      retired_in: Generated<number | null>;
      version: Generated<number>;
    };
    'service.guide_version': {
      audit_id: string;
      version: number;
      content: GuideContent;
      saved_on: Day;
    };
  }
}
