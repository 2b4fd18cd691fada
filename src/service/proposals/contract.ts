import { sql } from 'kysely';
import { type AuditStep, auditStep, type FactSource, type StepState } from '../audit-commission/contract.ts';

export { receiveProposals } from './commands.ts';
export { listProposals, type ProposalRow } from './queries.ts';

const counts: FactSource<{ everyone: number; drafts: number; answered: number; owes: boolean }> = (
  auditId,
) => sql`(
  select jsonb_build_object('everyone', count(*), 'drafts', count(*) filter (where p.state = 'draft'),
    'answered', count(*) filter (where p.answered_on is not null),
    'owes', ${auditId}::uuid = any ((select service.audited_audits())::uuid[])
      and (select kernel.actor_role()) = 'unit-manager')
  from service.proposal p where p.audit_id = ${auditId})`;

/** Proposals as a step of the audit: written before delivery, answered after it. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'proposals',
    order: 110,
    roles: ['audit-coordinator', 'auditor', 'commissioner', 'unit-manager', 'care-manager'],
    href: (auditId) => `/granskningar/${auditId}/forslag`,
    label: 'proposals.title',
    stage: 'reporting',
    openUntil: 'closed',
    mayBeNone: true,
    facts: { counts },
    stateOf: ({ counts: { everyone, drafts, answered, owes } }): StepState => {
      if (everyone === 0) return { status: 'not-yet' };
      if (drafts > 0)
        return {
          status: 'under-way',
          detail: { text: 'proposals.step-written', params: { count: everyone } },
          // written as long as the report is
          goesOn: true,
        };
      return {
        status: answered === everyone ? 'done' : owes ? 'to-do' : 'waiting',
        detail: { text: 'proposals.step-answered', params: { answered, all: everyone } },
      };
    },
  }),
];
