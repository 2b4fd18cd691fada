import { formatCode } from '../../domain/short-code.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { AuditStep, StepStatus } from '../audit-commission/contract.ts';
import { findDesk, findLinkCode, findSignal } from './queries.ts';
import type { GateState } from './rules.ts';

/**
 * The path of an audit's short link, as it is printed in the letter and drawn as a QR code, e.g. `/a/K7MQ-2XVD-9RTB`.
 * Undefined until the coordinator has made the link, and for who may not read the letter.
 */
export async function signUpPath(tx: Tx, auditId: string): Promise<string | undefined> {
  const code = await findLinkCode(tx, auditId);
  return code && `/a/${formatCode(code)}`;
}

const statuses: Record<GateState, StepStatus> = {
  'not-yet': 'to-do',
  open: 'under-way',
  full: 'under-way',
  closed: 'done',
};

/** Sign-up on the audit's overview: how it stands for the coordinator, one word for the commissioner. */
export const steps: AuditStep[] = [
  {
    name: 'sign-up',
    order: 50,
    roles: ['audit-coordinator'],
    href: (auditId) => `/granskningar/${auditId}/anmalan`,
    label: 'sign-up.desk.title',
    status: async (tx, auditId) => {
      const desk = await findDesk(tx, auditId);
      if (!desk) return { status: 'not-yet' };
      return {
        status: statuses[desk.gate.state],
        ...(desk.gate.state === 'not-yet'
          ? {}
          : { detail: { text: 'sign-up.desk.received', params: { count: desk.received } } }),
      };
    },
  },
  {
    name: 'sign-up-signal',
    order: 50,
    roles: ['commissioner'],
    href: (auditId) => `/granskningar/${auditId}/anmalan`,
    label: 'sign-up.desk.title',
    status: async (tx, auditId) => {
      const signal = await findSignal(tx, auditId);
      if (!signal || signal.enough === null) return { status: 'not-yet' };
      return signal.enough
        ? { status: 'done', detail: { text: 'sign-up.signal.commissioner-enough' } }
        : { status: 'under-way', detail: { text: 'sign-up.signal.commissioner-not-enough' } };
    },
  },
];
