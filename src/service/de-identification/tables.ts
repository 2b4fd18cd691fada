import type { Generated } from 'kysely';
import type { MarkKind } from './mark.ts';
import type { MarkState } from './review.ts';

declare module '../tables.ts' {
  interface ServiceTables {
    'service.identifying_mark': {
      id: Generated<string>;
      transcript_id: string;
      turn_id: string;
      start_at: number;
      end_at: number;
      kind: MarkKind;
      found: string;
      form: string;
      suggestion: string;
      doubtful: Generated<boolean>;
      state: Generated<MarkState>;
      replacement: string | null;
      by_hand: Generated<boolean>;
      press: string | null;
      decided_by: string | null;
    };
  }
}
