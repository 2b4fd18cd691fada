import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';

/** What the audit's stages ask of the transcripts (`AuditFacts` in domain/audit-stages.ts); for its inside. */
export async function transcriptFacts(
  tx: Tx,
  auditId: string,
): Promise<{ transcriptsNotApproved: number; marksNotReviewed: number }> {
  const { rows } = await sql<{ transcriptsNotApproved: number; marksNotReviewed: number }>`
    select count(*) filter (where coalesce(t.state, 'raw') <> 'approved') as "transcriptsNotApproved",
      (select service.open_marks(${auditId})) as "marksNotReviewed"
    from service.informant n
    left join service.interview i on i.informant_id = n.id
    left join service.transcript t on t.informant_id = n.id
    where n.audit_id = ${auditId} and n.withdrawn_on is null
      and (i.state in ('done', 'stopped') or t.id is not null)`.execute(tx);
  return rows[0]!;
}

const transcripts: FactSource<{ all: number; begun: number; approved: number }> = (auditId) => sql`(
  select jsonb_build_object('all', count(*), 'begun', count(*) filter (where t.state <> 'raw'),
    'approved', count(*) filter (where t.state = 'approved'))
  from service.transcript t where t.audit_id = ${auditId})`;

/** De-identification as a step of the audit: done when every transcript is approved. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'de-identification',
    order: 80,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/utskrifter`,
    label: 'de-identification.step',
    stage: 'analysing',
    facts: { transcripts },
    stateOf: ({ transcripts: { all, begun, approved } }) => {
      if (all === 0) return { status: 'not-yet' };
      const status = approved === all ? 'done' : begun === 0 ? 'to-do' : 'under-way';
      return { status, detail: { text: 'de-identification.step.detail', params: { done: approved, all } } };
    },
  }),
];
