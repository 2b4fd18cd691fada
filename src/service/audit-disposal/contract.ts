import { sql } from 'kysely';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';

const raw: FactSource<{ delivered: boolean; left: boolean } | null> = (auditId) => sql`(
  select jsonb_build_object('delivered', a.delivered_on is not null,
    'left', exists (select from service.transcript t where t.audit_id = a.id)
      or (select service.notes_left(${auditId})) > 0)
  from service.audit a where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[]))`;

/** Disposal as the last step of the audit. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'disposal',
    order: 130,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/gallring`,
    label: 'audit-disposal.title',
    stage: 'delivered',
    openUntil: 'closed',
    facts: { raw },
    stateOf: ({ raw }) => {
      if (!raw?.delivered) return { status: 'not-yet' };
      return { status: raw.left ? 'waiting' : 'done' };
    },
  }),
];
