import type { Tx } from '../../kernel/database/database.ts';
import type { FieldError } from '../../kernel/requests/context.ts';
import type { AuditStep } from '../audit-commission/contract.ts';
import { findProblems, latestEdition, listEditions } from './editions.ts';
import { findInside, listParts } from './queries.ts';

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

/** The report as a step of the audit: written by the inside, read by the others. */
export const steps: AuditStep[] = [
  {
    name: 'report',
    order: 115,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/rapport`,
    label: 'report.title',
    status: async (tx, auditId) => {
      const inside = await findInside(tx, auditId);
      if (inside?.deliveredOn) return { status: 'done' };
      const parts = await listParts(tx, auditId);
      if (parts.length === 0) return { status: 'not-yet' };
      const problems = (await findProblems(tx, auditId)).length;
      return {
        status: 'under-way',
        ...(problems > 0 ? { detail: { text: 'report.problems.title', params: { count: problems } } } : {}),
      };
    },
  },
  {
    name: 'report-read',
    order: 115,
    roles: ['commissioner', 'unit-manager', 'care-manager'],
    href: (auditId) => `/granskningar/${auditId}/rapport`,
    label: 'report.title',
    status: async (tx, auditId) => {
      if (await latestEdition(tx, auditId, 'final')) return { status: 'done' };
      const shown = await listEditions(tx, auditId);
      return shown.length > 0
        ? { status: 'to-do', detail: { text: 'report.step.draft' } }
        : { status: 'not-yet' };
    },
  },
];
