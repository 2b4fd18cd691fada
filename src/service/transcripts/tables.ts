import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Source, Speaker, TranscriptState } from './rules.ts';

declare module '../tables.ts' {
  interface ServiceTables {
    'service.transcript': {
      id: Generated<string>;
      audit_id: string;
      informant_id: string;
      state: Generated<TranscriptState>;
      source: Source;
      added_on: Day;
      approved_on: Day | null;
      approved_by: string | null;
      version: Generated<number>;
    };
    'service.transcript_turn': {
      id: Generated<string>;
      transcript_id: string;
      position: number;
      speaker: Speaker;
      label: string | null;
      words: string;
      version: Generated<number>;
    };
    'service.turn_question': {
      turn_id: string;
      guide_question_id: string;
      how: 'by-hand' | 'recognised';
    };
  }
}
