import type { AuditStep } from '../audit-commission/contract.ts';
import { listInformants } from './queries.ts';
import { stands } from './rules.ts';

export { addInformant, withdrawInformant } from './commands.ts';
export {
  type Informant,
  type InformantCounts,
  informantCounts,
  listInformants,
} from './queries.ts';
export { type Consent, type ConsentKind, mayQuote, type Way } from './rules.ts';

/** Informants and what they have said yes to, as a step of the audit. */
export const steps: AuditStep[] = [
  {
    name: 'informants',
    order: 56,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/deltagare`,
    label: 'informants.title',
    status: async (tx, auditId) => {
      const there = (await listInformants(tx, auditId)).filter((informant) => informant.withdrawnOn === null);
      if (there.length === 0) return { status: 'not-yet' };
      const yes = there.filter((informant) => stands(informant.consents, 'taking-part')).length;
      return {
        status: yes === there.length ? 'done' : 'under-way',
        detail: { text: 'informants.step.detail', params: { done: yes, all: there.length } },
      };
    },
  },
];
