import type { Generated } from 'kysely';
import type { QuantityScale, QuantityWord } from '../../domain/quantity-words.ts';

declare module '../tables.ts' {
  interface ServiceTables {
    'service.claim': {
      id: Generated<string>;
      audit_id: string;
      commission_question_id: string | null;
      chapter: ClaimChapter;
      statement: string;
      quantity_word: QuantityWord | null;
      base_id: string | null;
      exposure_reviewed_by: string | null;
      exposure_reviewed_voices: number | null;
      position: number;
      version: Generated<number>;
    };
    'service.claim_passage': {
      audit_id: string;
      claim_id: string;
      passage_id: string;
      stance: Stance;
      quoted: Generated<boolean>;
    };
    'service.claim_base': {
      id: Generated<string>;
      audit_id: string;
      name: string;
      version: Generated<number>;
    };
    'service.claim_base_member': { audit_id: string; base_id: string; informant_id: string };
    'service.bureau_scale': { bureau_id: string; scale: QuantityScale; version: Generated<number> };
  }
}

/** Where a claim stands in the report: under a commission question, in the ladder chapter, or among the insights. */
export type ClaimChapter = 'question' | 'ladder' | 'insights';

/** Whether a passage carries a claim or speaks against it. */
export type Stance = 'for' | 'against';
