import { sql } from 'kysely';
import { formatCode } from '../../domain/short-code.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type AuditStep, auditStep, type FactSource, type StepStatus } from '../audit-commission/contract.ts';
import { findLinkCode } from './queries.ts';
import type { GateState } from './rules.ts';

/**
 * The path of an audit's short link, as it is printed in the letter and drawn as a QR code, e.g. `/a/K7MQ-2XVD-9RTB`.
 * Undefined until the coordinator has made the link, and for who may not read the letter.
 */
export async function signUpPath(tx: Tx, auditId: string): Promise<string | undefined> {
  const code = await findLinkCode(tx, auditId);
  return code && `/a/${formatCode(code)}`;
}

const statuses: Record<Exclude<GateState, 'not-yet'>, StepStatus> = {
  open: 'under-way',
  full: 'under-way',
  closed: 'done',
};

const desk: FactSource<{ state: GateState; received: number; waiting: number } | null> = (auditId) => sql`(
  select jsonb_build_object(
    'state', coalesce((select g.state from service.sign_up_gate g where g.audit_id = a.id), 'not-yet'),
    'received', (select count(*) from service.sign_up s where s.audit_id = a.id),
    'waiting', (select count(*) from service.sign_up s
      where s.audit_id = a.id and s.state = 'received' and s.informant_id is null))
  from service.audit a
  where a.id = ${auditId} and a.id = any ((select service.coordinated_audits())::uuid[]))`;

const enough: FactSource<boolean | null> = (auditId) => sql`(
  select to_jsonb(s.enough) from service.sign_up_signal s
  where s.audit_id = ${auditId} and s.audit_id = any ((select service.commissioned_audits())::uuid[]))`;

/** Sign-up on the audit's overview: how it stands for the coordinator, one word for the commissioner. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'sign-up',
    order: 50,
    roles: ['audit-coordinator'],
    href: (auditId) => `/granskningar/${auditId}/anmalan`,
    label: 'sign-up.desk.title',
    stage: 'sign-up-open',
    openUntil: 'interviewing',
    facts: { desk },
    stateOf: ({ desk }) => {
      if (!desk) return { status: 'not-yet' };
      if (desk.state === 'not-yet') return { status: 'to-do' };
      // whoever has signed up waits to hear from somebody, whether the link is open or closed
      if (desk.waiting > 0)
        return {
          status: 'to-do',
          detail: { text: 'sign-up.desk.waiting', params: { count: desk.waiting } },
        };
      return {
        status: statuses[desk.state],
        detail: { text: 'sign-up.desk.received', params: { count: desk.received } },
        goesOn: true,
      };
    },
  }),
  auditStep({
    name: 'sign-up-signal',
    order: 50,
    roles: ['commissioner'],
    href: (auditId) => `/granskningar/${auditId}/anmalan`,
    label: 'sign-up.desk.title',
    stage: 'sign-up-open',
    openUntil: 'interviewing',
    facts: { enough },
    stateOf: ({ enough }) => {
      if (enough === null) return { status: 'not-yet' };
      return enough
        ? { status: 'done', detail: { text: 'sign-up.signal.commissioner-enough' } }
        : { status: 'under-way', detail: { text: 'sign-up.signal.commissioner-not-enough' }, goesOn: true };
    },
  }),
];
