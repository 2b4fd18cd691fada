import { sql } from 'kysely';
import { type AuditStep, auditStep, type FactSource } from './steps.ts';

export { findInside } from './queries.ts';
export {
  type AuditStep,
  auditStep,
  type FactSource,
  readFacts,
  type StepState,
  type StepStatus,
  statesOf,
} from './steps.ts';
export type { AuditPart, AuditTable } from './tables.ts';

const signatures: FactSource<{ sides: number; signed: number; owes: boolean } | null> = (auditId) => sql`(
  select jsonb_build_object(
    'sides', (select count(*) + 1 from service.audit_party p where p.audit_id = a.id and p.part = 'commissioner'),
    'signed', count(s.*),
    'owes', a.id = any ((select service.coordinated_audits() || service.commissioned_audits())::uuid[])
      and coalesce(bool_and(s.organisation_id <> (select kernel.actor_organisation())), true))
  from service.audit a
  left join service.commission_plan p on p.audit_id = a.id
  left join service.plan_signature s on s.audit_id = a.id and s.plan_version = p.version
  where a.id = ${auditId} group by a.id)`;

/** The commission itself, first of the steps: done when every side has signed the plan as it stands. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'commission',
    order: 10,
    beforeCleared: true,
    roles: ['audit-coordinator', 'auditor', 'commissioner', 'unit-manager', 'care-manager'],
    href: (auditId) => `/granskningar/${auditId}/uppdrag`,
    label: 'audit-commission.title',
    stage: 'commission',
    openUntil: 'reporting',
    facts: { signatures },
    stateOf: ({ signatures }) => {
      const { sides, signed, owes } = signatures ?? { sides: 1, signed: 0, owes: false };
      if (signed >= sides) return { status: 'done' };
      return {
        status: owes ? 'to-do' : 'waiting',
        detail:
          signed === 0
            ? { text: 'audit-commission.step.unsigned' }
            : { text: 'audit-commission.step.signed', params: { signed, all: sides } },
      };
    },
  }),
];
