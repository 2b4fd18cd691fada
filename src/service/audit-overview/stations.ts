import type { AuditStep } from '../audit-commission/contract.ts';
import { steps as delivery } from '../delivery/contract.ts';
import { steps as interview } from '../interview/contract.ts';
import { steps as proposals } from '../proposals/contract.ts';

/** The steps of an audit in order, from every feature that has one. */
export const steps: readonly AuditStep[] = [...interview, ...proposals, ...delivery].sort(
  (a, b) => a.order - b.order,
);
