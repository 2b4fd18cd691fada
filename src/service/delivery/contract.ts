import type { AuditStep, StepState } from '../audit-commission/contract.ts';
import { findDelivery } from './queries.ts';

/** Delivery as a step of the audit. */
export const steps: AuditStep[] = [
  {
    name: 'delivery',
    order: 120,
    roles: ['audit-coordinator', 'auditor', 'commissioner', 'unit-manager'],
    href: (auditId) => `/granskningar/${auditId}/overlamning`,
    label: 'delivery.title',
    status: async (tx, auditId): Promise<StepState> => {
      const delivery = await findDelivery(tx, auditId);
      if (!delivery) return { status: 'not-yet' };
      if (delivery.revisit) return { status: 'done' };
      if (delivery.deliveredOn) return { status: 'waiting' };
      if (delivery.sharedOn) return { status: 'under-way' };
      return { status: delivery.stage === 'reporting' ? 'to-do' : 'not-yet' };
    },
  },
];
