import { sql } from 'kysely';
import type { AuditStep, StepState } from '../audit-commission/contract.ts';

export { receiveProposals } from './commands.ts';
export { listProposals, type ProposalRow } from './queries.ts';

/** Proposals as a step of the audit: written before delivery, answered after it. */
export const steps: AuditStep[] = [
  {
    name: 'proposals',
    order: 110,
    roles: ['audit-coordinator', 'auditor', 'commissioner', 'unit-manager', 'care-manager'],
    href: (auditId) => `/granskningar/${auditId}/forslag`,
    label: 'proposals.title',
    status: async (tx, auditId): Promise<StepState> => {
      const { rows } = await sql<{ everyone: number; drafts: number; answered: number }>`
        select count(*) as everyone, count(*) filter (where state = 'draft') as drafts,
          count(*) filter (where answered_on is not null) as answered
        from service.proposal where audit_id = ${auditId}`.execute(tx);
      const { everyone, drafts, answered } = rows[0]!;
      if (everyone === 0) return { status: 'not-yet' };
      if (drafts > 0)
        return {
          status: 'under-way',
          detail: { text: 'proposals.step-written', params: { count: everyone } },
        };
      return {
        status: answered === everyone ? 'done' : 'waiting',
        detail: { text: 'proposals.step-answered', params: { answered, all: everyone } },
      };
    },
  },
];
