import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { DocumentModel } from '../../kernel/documents/model.ts';
import type { EditionKind, PartName } from './rules/report.ts';

declare module '../tables.ts' {
  interface ServiceTables {
    'service.report_part': {
      id: Generated<string>;
      audit_id: string;
      part: PartName;
      commission_question_id: string | null;
      heading: Generated<string>;
      body: Generated<string>;
      version: Generated<number>;
    };
    'service.report_edition': {
      id: Generated<string>;
      audit_id: string;
      kind: EditionKind;
      edition: number;
      document: DocumentModel | null;
      made_on: Day;
      shared_on: Generated<Day | null>;
      remarks_by: Generated<Day | null>;
    };
    'service.report_source': {
      edition_id: string;
      at: number[];
      kind: 'quote' | 'claim';
      informants: string[];
      claim_id: string | null;
    };
  }
}
