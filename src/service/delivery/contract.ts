import { sql } from 'kysely';
import { type AuditStage, revisitWindow } from '../../domain/audit-stages.ts';
import type { Day } from '../../domain/day.ts';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';

interface Facts {
  stage: AuditStage;
  deliveredOn: Day | null;
  shared: boolean;
  revisited: boolean;
  coordinates: boolean;
}

const delivery: FactSource<Facts | null> = (auditId) => sql`(
  select jsonb_build_object('stage', a.stage, 'deliveredOn', a.delivered_on,
    'shared', exists (select from service.report_edition e
      where e.audit_id = a.id and e.kind = 'draft' and e.shared_on is not null),
    'revisited', exists (select from service.revisit v where v.audit_id = a.id),
    'coordinates', a.id = any ((select service.coordinated_audits())::uuid[]))
  from service.audit a
  where a.id = ${auditId}
    and a.id = any ((select service.inside_audits() || service.commissioned_audits() || service.audited_audits())::uuid[]))`;

/** Delivery as a step of the audit. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'delivery',
    order: 120,
    roles: ['audit-coordinator', 'auditor', 'commissioner', 'unit-manager'],
    href: (auditId) => `/granskningar/${auditId}/overlamning`,
    label: 'delivery.title',
    stage: 'reporting',
    openUntil: 'answered',
    facts: { delivery },
    stateOf: ({ delivery }, today) => {
      if (!delivery) return { status: 'not-yet' };
      const { stage, deliveredOn, shared, revisited, coordinates } = delivery;
      if (revisited) return { status: 'done' };
      if (deliveredOn) {
        const open = coordinates && revisitWindow(deliveredOn).opens <= today;
        return { status: open ? 'to-do' : 'waiting', detail: { text: 'delivery.step.revisit' } };
      }
      if (shared) return { status: 'under-way' };
      return { status: stage !== 'reporting' ? 'not-yet' : coordinates ? 'to-do' : 'waiting' };
    },
  }),
];
