import { sql } from 'kysely';
import type { AuditStep, StepState } from '../audit-commission/contract.ts';

/** The interviews as a step of the audit. */
export const steps: AuditStep[] = [
  {
    name: 'interview',
    order: 60,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/intervjuer`,
    label: 'interview.step',
    status: async (tx, auditId): Promise<StepState> => {
      const { rows } = await sql<{ everybody: number; held: number }>`
        select count(*) as everybody, count(*) filter (where i.state in ('done', 'stopped')) as held
        from service.informant n left join service.interview i on i.informant_id = n.id
        where n.audit_id = ${auditId} and n.withdrawn_on is null`.execute(tx);
      const { everybody, held } = rows[0]!;
      if (everybody === 0) return { status: 'not-yet' };
      return {
        status: held === everybody ? 'done' : 'under-way',
        detail: { text: 'interview.step.detail', params: { done: held, all: everybody } },
      };
    },
  },
];
