import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { StepNumber } from '../../domain/participation-ladder.ts';

declare module '../tables.ts' {
  interface ServiceTables {
    'service.code': {
      id: Generated<string>;
      audit_id: string;
      parent_id: string | null;
      commission_question_id: string | null;
      kind: Generated<CodeKind>;
      name: string;
      memo: Generated<string>;
      look: Generated<number>;
      position: Generated<number>;
      version: Generated<number>;
    };
    'service.passage': {
      id: Generated<string>;
      audit_id: string;
      transcript_id: string;
      informant_id: string;
      turn_id: string;
      start_at: number;
      end_at: number;
      words: string;
      marked_by: string;
      marked_on: Day;
    };
    'service.coding': { audit_id: string; passage_id: string; code_id: string; coded_by: string };
    'service.ladder_step': {
      informant_id: string;
      audit_id: string;
      step: StepNumber;
      grounds: string;
      version: Generated<number>;
    };
  }
}

/** A code is put on passages; a theme gathers codes. */
export type CodeKind = 'code' | 'theme';
