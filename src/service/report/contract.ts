import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import type { FieldError } from '../../kernel/requests/context.ts';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';
import { findProblems, groundSources, problemsFrom } from './ground.ts';

export { savePart } from './commands.ts';
export {
  buildReport,
  type Edition,
  makeEdition,
  shareDraft,
} from './editions.ts';
export type { EditionKind, PartKey, PartName } from './rules/report.ts';

/** What stops the report from being delivered, as it is told; empty when nothing does. For the audit's inside. */
export async function reportProblems(tx: Tx, auditId: string): Promise<FieldError[]> {
  return (await findProblems(tx, auditId)).map(({ text, params }) => ({
    field: '',
    text,
    ...(params ? { params } : {}),
  }));
}

const editions: FactSource<{ final: boolean; shown: boolean }> = (auditId) => sql`(
  select jsonb_build_object('final', coalesce(bool_or(e.kind = 'final' and e.document is not null), false),
    'shown', count(*) > 0)
  from service.report_edition e where e.audit_id = ${auditId})`;

/** The report as a step of the audit: written by the inside, read by the others. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'report',
    order: 115,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/rapport`,
    label: 'report.title',
    stage: 'reporting',
    facts: groundSources,
    stateOf: ({ report, claims, ...rest }) => {
      if (report?.deliveredOn) return { status: 'done' };
      if (!report || !claims) return { status: 'not-yet' };
      if (report.parts.length === 0) return { status: report.stage === 'reporting' ? 'to-do' : 'not-yet' };
      const problems = problemsFrom(report, { claims, ...rest }).length;
      // with nothing left to mend it is the delivery that comes next
      if (problems === 0) return { status: 'under-way', goesOn: true };
      return {
        status: 'under-way',
        detail: { text: 'report.problems.title', params: { count: problems } },
      };
    },
  }),
  auditStep({
    name: 'report-read',
    order: 115,
    roles: ['commissioner', 'unit-manager', 'care-manager'],
    href: (auditId) => `/granskningar/${auditId}/rapport`,
    label: 'report.title',
    stage: 'reporting',
    openUntil: 'answered',
    facts: { editions },
    stateOf: ({ editions: { final, shown } }) => {
      if (final) return { status: 'done' };
      return shown ? { status: 'to-do', detail: { text: 'report.step.draft' } } : { status: 'not-yet' };
    },
  }),
];
