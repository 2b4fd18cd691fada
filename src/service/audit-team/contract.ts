import type { Tx } from '../../kernel/database/database.ts';
import type { AuditStep } from '../audit-commission/contract.ts';
import { findOwn, listMembers, type Member } from './queries.ts';
import { lacksOf } from './rules.ts';

export type { MemberState } from './tables.ts';

/** A cleared member of an audit's team. */
export type TeamMember = Pick<Member, 'id' | 'personId' | 'name' | 'interviews' | 'analyses'>;

/** The audit's cleared members by name; for its inside only, empty for everybody else. */
export async function teamOf(tx: Tx, auditId: string): Promise<TeamMember[]> {
  return (await listMembers(tx, auditId)).filter((member) => member.state === 'cleared');
}

/** What the audit's stages ask of the team (`AuditFacts` in domain/audit-stages.ts); for the coordinator. */
export async function teamFacts(
  tx: Tx,
  auditId: string,
): Promise<{ interviewers: number; auditorsNotCleared: number }> {
  const members = await listMembers(tx, auditId);
  return {
    interviewers: members.filter((member) => member.state === 'cleared' && member.interviews).length,
    auditorsNotCleared: members.filter((member) => member.state === 'asked').length,
  };
}

/** The team on the audit's overview: the whole for the coordinator, one's own answer for an auditor. */
export const steps: AuditStep[] = [
  {
    name: 'team',
    order: 20,
    roles: ['audit-coordinator'],
    href: (auditId) => `/granskningar/${auditId}/lag`,
    label: 'audit-team.title',
    status: async (tx, auditId) => {
      const members = await listMembers(tx, auditId);
      const cleared = members.filter((member) => member.state === 'cleared').length;
      const detail = { text: 'audit-team.step.cleared', params: { count: cleared } };
      if (members.length === 0) return { status: 'to-do', detail };
      if (members.some((member) => member.state === 'asked')) return { status: 'under-way', detail };
      return { status: lacksOf(members).length === 0 ? 'done' : 'under-way', detail };
    },
  },
  {
    name: 'team-own',
    order: 20,
    roles: ['auditor'],
    beforeCleared: true,
    href: (auditId) => `/granskningar/${auditId}/lag`,
    label: 'audit-team.step.own',
    status: async (tx, auditId) => {
      const own = await findOwn(tx, auditId);
      if (own?.state === 'cleared') return { status: 'done' };
      if (own?.state === 'asked') return { status: own.declaration?.current ? 'waiting' : 'to-do' };
      return { status: 'not-yet' };
    },
  },
];
