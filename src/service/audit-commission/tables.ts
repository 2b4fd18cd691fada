import type { Generated } from 'kysely';
import type { AuditStage } from '../../domain/audit-stages.ts';

/** A day, `YYYY-MM-DD`. */
type Day = string;

declare module '../tables.ts' {
  interface ServiceTables {
    'service.audit': AuditTable;
    'service.audit_party': { audit_id: string; organisation_id: string; part: AuditPart };
    'service.commission_question': {
      id: Generated<string>;
      audit_id: string;
      position: number;
      text: string;
    };
    'service.commission_message': {
      id: Generated<string>;
      audit_id: string;
      person_id: string;
      organisation_id: string;
      body: string;
      at: Date;
    };
    'service.commission_plan': CommissionPlanTable;
    'service.plan_signature': {
      audit_id: string;
      plan_version: number;
      organisation_id: string;
      person_id: string;
      signed_on: Day;
    };
  }
}

export type AuditPart = 'commissioner' | 'audited-unit';

export interface AuditTable {
  id: Generated<string>;
  bureau_id: string;
  title: string;
  stage: Generated<AuditStage>;
  purpose: Generated<string>;
  background: Generated<string>;
  population: number | null;
  information_mode: Generated<string>;
  threshold: Generated<number>;
  keep_transcripts_months: Generated<number>;
  asked_by: Generated<string | null>;
  created_on: Day;
  delivered_on: Generated<Day | null>;
  revisited_on: Generated<Day | null>;
  closed_on: Generated<Day | null>;
  version: Generated<number>;
}

export interface CommissionPlanTable {
  audit_id: string;
  scope: Generated<string>;
  time_plan: Generated<string>;
  who_informs: Generated<string>;
  given_back: Generated<string>;
  publish_on: Day | null;
  cost: Generated<string>;
  version: Generated<number>;
}
