import type { Role } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';

export type { AuditPart, AuditTable } from './tables.ts';

/** Where a step of an audit stands for whoever asks. */
export type StepStatus = 'not-yet' | 'to-do' | 'under-way' | 'waiting' | 'done';

/** Where a step stands, and a word more about it. */
export interface StepState {
  status: StepStatus;
  detail?: { text: string; params?: Record<string, string | number> };
}

/**
 * One step of an audit on its overview page, given by the feature that owns it. The overview asks each step it may show
 * and draws them along the thread.
 */
export interface AuditStep {
  /** kebab-case; the text keys are `audit-step.<name>` and the feature's own */
  name: string;
  /** lower stands first; tens, as on a line of stations */
  order: number;
  roles: readonly Role[];
  href: (auditId: string) => string;
  /** text key of the step's name */
  label: string;
  status: (tx: Tx, auditId: string) => Promise<StepState>;
}
