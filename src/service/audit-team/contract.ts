import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';
import { listMembers, type Member } from './queries.ts';
import { lacksOf } from './rules.ts';
import type { MemberState } from './tables.ts';

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

const members: FactSource<{ state: MemberState; interviews: boolean; analyses: boolean }[]> = (
  auditId,
) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('state', m.state, 'interviews', m.interviews, 'analyses', m.analyses)), '[]')
  from service.audit_member m
  where m.audit_id = ${auditId} and m.audit_id = any ((select service.inside_audits())::uuid[]))`;

const own: FactSource<{ state: MemberState; declared: boolean } | null> = (auditId) => sql`(
  select jsonb_build_object('state', m.state, 'declared', exists (select from service.conflict_declaration d
    where d.member_id = m.id and d.round = m.round))
  from service.audit_member m
  where m.audit_id = ${auditId} and m.person_id = (select kernel.actor_person())
    and (select kernel.actor_role()) = 'auditor')`;

/** The team on the audit's overview: the whole for the coordinator, one's own answer for an auditor. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'team',
    order: 20,
    roles: ['audit-coordinator'],
    href: (auditId) => `/granskningar/${auditId}/lag`,
    label: 'audit-team.title',
    stage: 'planning',
    openUntil: 'reporting',
    facts: { members },
    stateOf: ({ members }) => {
      const cleared = members.filter((member) => member.state === 'cleared').length;
      const asked = members.filter((member) => member.state === 'asked').length;
      const detail = { text: 'audit-team.step.cleared', params: { count: cleared } };
      if (members.length === 0) return { status: 'to-do', detail };
      if (asked > 0)
        return {
          status: 'under-way',
          detail: { text: 'audit-team.step.asked', params: { cleared, count: asked } },
        };
      return { status: lacksOf(members).length === 0 ? 'done' : 'under-way', detail };
    },
  }),
  auditStep({
    name: 'team-own',
    order: 20,
    roles: ['auditor'],
    beforeCleared: true,
    href: (auditId) => `/granskningar/${auditId}/lag`,
    label: 'audit-team.step.own',
    stage: 'planning',
    openUntil: 'closed',
    facts: { own },
    stateOf: ({ own }) => {
      if (own?.state === 'cleared') return { status: 'done' };
      if (own?.state === 'asked') return { status: own.declared ? 'waiting' : 'to-do' };
      return { status: 'not-yet' };
    },
  }),
];
