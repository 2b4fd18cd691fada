import { sql } from 'kysely';
import type { AuditStep, StepState } from '../audit-commission/contract.ts';

/** The commission itself, first of the steps: done when every side has signed the plan as it stands. */
export const commissionStep: AuditStep = {
  name: 'commission',
  order: 10,
  roles: ['audit-coordinator', 'auditor', 'commissioner', 'unit-manager', 'care-manager'],
  href: (auditId) => `/granskningar/${auditId}/uppdrag`,
  label: 'audit-commission.title',
  status: async (tx, auditId): Promise<StepState> => {
    const { rows } = await sql<{ sides: number; signed: number }>`
      select (select count(*) + 1 from service.audit_party p where p.audit_id = a.id and p.part = 'commissioner') as sides,
        (select count(*) from service.plan_signature s join service.commission_plan p
          on p.audit_id = s.audit_id and p.version = s.plan_version where s.audit_id = a.id) as signed
      from service.audit a where a.id = ${auditId}`.execute(tx);
    const { sides, signed } = rows[0] ?? { sides: 1, signed: 0 };
    if (signed >= sides) return { status: 'done' };
    return {
      status: signed === 0 ? 'to-do' : 'under-way',
      ...(signed === 0 ? {} : { detail: { text: 'audit-overview.signed', params: { signed, all: sides } } }),
    };
  },
};
