import { sql } from 'kysely';
import type { AuditStage } from '../../domain/audit-stages.ts';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type FactSource, readFacts } from '../audit-commission/contract.ts';
import { type Claims, claimFacts } from '../claims/contract.ts';
import { interviewedInformants } from '../informants/contract.ts';
import { guideIsSaved } from '../question-guide/contract.ts';
import { claimProblems } from './claim-problems.ts';
import { type PartRow, passagesToPrint, questions, quotable, textsOf } from './queries.ts';
import { type Problem, problemsOf } from './rules/problems.ts';

interface Ground {
  stage: AuditStage;
  deliveredOn: Day | null;
  title: string;
  background: string;
  questions: { id: string; text: string }[];
  parts: Pick<PartRow, 'part' | 'questionId' | 'heading' | 'body'>[];
  /** ids of passages that may be quoted */
  quotable: string[];
}

const report: FactSource<Ground | null> = (auditId) => sql`(
  select jsonb_build_object('stage', a.stage, 'deliveredOn', a.delivered_on, 'title', a.title,
    'background', a.background, 'questions', ${questions},
    'parts', coalesce((select jsonb_agg(jsonb_build_object('part', r.part, 'questionId', r.commission_question_id,
        'heading', r.heading, 'body', r.body))
      from service.report_part r where r.audit_id = a.id), '[]'),
    'quotable', coalesce((select jsonb_agg(p.id) from ${passagesToPrint(auditId)} p
      where ${quotable(auditId)}), '[]'))
  from service.audit a
  where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[]))`;

/** What tells how far a report has come, without putting it together. */
export const groundSources = {
  report,
  claims: claimFacts,
  guideIsSaved,
  interviewed: interviewedInformants,
};

/** All that stops the report from being delivered, by the same rule as on its own pages. */
export function problemsFrom(
  report: Ground,
  { claims, guideIsSaved, interviewed }: { claims: Claims; guideIsSaved: boolean; interviewed: number },
): Problem[] {
  return problemsOf(
    {
      title: report.title,
      background: report.background,
      questions: report.questions,
      parts: textsOf(report.parts),
      numbers: { informants: interviewed },
      guide: guideIsSaved ? {} : null,
      claims: claims.claims,
      passages: report.quotable.map((id) => ({ id, quotable: true })),
    },
    claimProblems(claims),
  );
}

/** What stands in the way of delivering the report; empty when nothing does. For the audit's inside. */
export async function findProblems(tx: Tx, auditId: string): Promise<Problem[]> {
  const { report, claims, ...rest } = await readFacts(tx, auditId, groundSources);
  return report && claims ? problemsFrom(report, { claims, ...rest }) : [];
}
