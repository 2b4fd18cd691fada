import { sql } from 'kysely';
import type { Role } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';

export { findInside } from './queries.ts';
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
  /** kebab-case, of its own among all steps */
  name: string;
  /** lower stands first; tens, as on a line of stations */
  order: number;
  roles: readonly Role[];
  /** also for an auditor who has been asked into the team and is not cleared yet */
  beforeCleared?: true;
  href: (auditId: string) => string;
  /** text key of the step's name */
  label: string;
  status: (tx: Tx, auditId: string) => Promise<StepState>;
}

/** The commission itself, first of the steps: done when every side has signed the plan as it stands. */
export const steps: AuditStep[] = [
  {
    name: 'commission',
    order: 10,
    beforeCleared: true,
    roles: ['audit-coordinator', 'auditor', 'commissioner', 'unit-manager', 'care-manager'],
    href: (auditId) => `/granskningar/${auditId}/uppdrag`,
    label: 'audit-commission.title',
    status: async (tx, auditId): Promise<StepState> => {
      const { rows } = await sql<{ sides: number; signed: number }>`
      select (select count(*) + 1 from service.audit_party p where p.audit_id = a.id and p.part = 'commissioner') as sides,
        (select count(*) from service.plan_signature s join service.commission_plan p
          on p.audit_id = s.audit_id and p.version = s.plan_version where s.audit_id = a.id) as signed
      from service.audit a where a.id = ${auditId}`.execute(tx);
      const { sides, signed } = rows[0] ?? { sides: 1, signed: 0 };
      if (signed >= sides) return { status: 'done' };
      return {
        status: signed === 0 ? 'to-do' : 'under-way',
        ...(signed === 0
          ? {}
          : { detail: { text: 'audit-commission.step.signed', params: { signed, all: sides } } }),
      };
    },
  },
];
