import type { AuditStep, StepState } from '../audit-commission/contract.ts';
import { findRawMaterial } from './queries.ts';

/** Disposal as the last step of the audit. */
export const steps: AuditStep[] = [
  {
    name: 'disposal',
    order: 130,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/gallring`,
    label: 'audit-disposal.title',
    status: async (tx, auditId): Promise<StepState> => {
      const material = await findRawMaterial(tx, auditId);
      if (!material?.deliveredOn) return { status: 'not-yet' };
      return { status: material.transcripts + material.notes > 0 ? 'waiting' : 'done' };
    },
  },
];
