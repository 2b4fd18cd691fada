import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { InterviewState } from './rules.ts';

declare module '../tables.ts' {
  interface ServiceTables {
    'service.interview': {
      id: Generated<string>;
      audit_id: string;
      informant_id: string;
      guide_version: number;
      state: Generated<InterviewState>;
      held_on: Day | null;
      started_at: Date | null;
      minutes: number | null;
      recorded: Generated<boolean>;
      recording_disposed_on: Generated<Day | null>;
      version: Generated<number>;
    };
    'service.interviewer': { interview_id: string; person_id: string };
    'service.interview_note': {
      id: Generated<string>;
      interview_id: string;
      guide_question_id: string | null;
      body: Generated<string>;
      skipped: Generated<boolean>;
      version: Generated<number>;
    };
  }
}
