import { sql } from 'kysely';
import type { Role } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';
import { inTreeOrder } from './codebook.ts';
import { type PublishedLadder, publishedLadder } from './ladder.ts';
import { type CountedCode, findCodebook, findLadder } from './queries.ts';

export type { PublishedLadder } from './ladder.ts';
export { type Code, type CountedCode, codeRows } from './queries.ts';

const inside: readonly Role[] = ['audit-coordinator', 'auditor'];

/** The codebook from top to bottom with its counts; `depth` 0 stands at the edge. Empty for who is not inside the audit. */
export async function codebook(tx: Tx, auditId: string): Promise<(CountedCode & { depth: number })[]> {
  const found = await findCodebook(tx, auditId);
  return inTreeOrder(found?.codes ?? []).map(({ code, depth }) => ({ ...code, depth }));
}

/**
 * How many informants stand on each step, fit to be published (see {@link PublishedLadder}); undefined for who is not
 * inside the audit. Only people whose words can be read are counted.
 */
export async function ladderForReport(tx: Tx, auditId: string): Promise<PublishedLadder | undefined> {
  const places = await findLadder(tx, auditId);
  return places && publishedLadder(places);
}

// measured against everybody who has been interviewed: who cannot be read yet is still to be coded
const progress: FactSource<{ readable: number; coded: number; placed: number; everybody: number }> = (
  auditId,
) => sql`(
  select jsonb_build_object('readable', count(*),
    'coded', count(*) filter (where d.passages > 0), 'placed', count(*) filter (where d.placed),
    'everybody', (select count(*) from service.informant n
      where n.audit_id = ${auditId} and n.withdrawn_on is null
        and (exists (select from service.interview i where i.informant_id = n.id and i.state in ('done', 'stopped'))
          or exists (select from service.transcript t where t.informant_id = n.id))))
  from service.coding_progress(${auditId}) d)`;

/** Coding and the ladder as steps of the audit. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'coding',
    order: 90,
    roles: inside,
    href: (auditId) => `/granskningar/${auditId}/kodning`,
    label: 'coding.step',
    stage: 'analysing',
    openUntil: 'reporting',
    facts: { progress },
    stateOf: ({ progress: { readable, coded, everybody } }) => {
      if (readable === 0) return { status: 'not-yet' };
      return {
        status: coded >= everybody ? 'done' : coded === 0 ? 'to-do' : 'under-way',
        detail: { text: 'coding.step.detail', params: { done: coded, all: everybody } },
      };
    },
  }),
  auditStep({
    name: 'ladder',
    order: 95,
    roles: inside,
    href: (auditId) => `/granskningar/${auditId}/kodning/trappan`,
    label: 'coding.ladder.step',
    stage: 'analysing',
    openUntil: 'reporting',
    facts: { progress },
    stateOf: ({ progress: { readable, placed, everybody } }) => {
      if (readable === 0) return { status: 'not-yet' };
      return {
        status: placed >= everybody ? 'done' : placed === 0 ? 'to-do' : 'under-way',
        detail: { text: 'coding.ladder.step.detail', params: { done: placed, all: everybody } },
      };
    },
  }),
];
