import { sql } from 'kysely';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';

export { addInformant, withdrawInformant } from './commands.ts';
export {
  type Informant,
  type InformantCounts,
  informantCounts,
  listInformants,
} from './queries.ts';
export { type Consent, type ConsentKind, mayQuote, type Way } from './rules.ts';

/** How many have been interviewed and have not withdrawn; for the inside. */
export const interviewedInformants: FactSource<number> = (auditId) => sql`(
  select to_jsonb(count(*)) from service.informant n
  where n.audit_id = ${auditId} and n.withdrawn_on is null and exists (select from service.interview i
    where i.informant_id = n.id and i.state in ('done', 'stopped')))`;

const consents: FactSource<{ everybody: number; yes: number }> = (auditId) => sql`(
  select jsonb_build_object('everybody', count(*), 'yes', count(*) filter (where exists (
    select from service.informant_consent c where c.informant_id = n.id and c.kind = 'taking-part' and c.given
      and c.withdrawn_on is null)))
  from service.informant n where n.audit_id = ${auditId} and n.withdrawn_on is null)`;

/** Informants and what they have said yes to, as a step of the audit. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'informants',
    order: 56,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/deltagare`,
    label: 'informants.title',
    stage: 'interviewing',
    openUntil: 'reporting',
    facts: { consents },
    stateOf: ({ consents: { everybody, yes } }) => {
      if (everybody === 0) return { status: 'not-yet' };
      return {
        status: yes === everybody ? 'done' : 'under-way',
        detail: { text: 'informants.step.detail', params: { done: yes, all: everybody } },
        // the yes is given at the interview
        goesOn: true,
      };
    },
  }),
];
