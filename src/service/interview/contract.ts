import { sql } from 'kysely';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';

const interviews: FactSource<{ everybody: number; held: number }> = (auditId) => sql`(
  select jsonb_build_object('everybody', count(*), 'held', count(*) filter (where i.state in ('done', 'stopped')))
  from service.informant n left join service.interview i on i.informant_id = n.id
  where n.audit_id = ${auditId} and n.withdrawn_on is null)`;

/** The interviews as a step of the audit. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'interview',
    order: 60,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/intervjuer`,
    label: 'interview.step',
    stage: 'interviewing',
    facts: { interviews },
    stateOf: ({ interviews: { everybody, held } }) => {
      if (everybody === 0) return { status: 'not-yet' };
      return {
        status: held === everybody ? 'done' : 'under-way',
        detail: { text: 'interview.step.detail', params: { done: held, all: everybody } },
      };
    },
  }),
];
