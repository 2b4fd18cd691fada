import { sql } from 'kysely';
import type { Role } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { AuditStep } from '../audit-commission/contract.ts';
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

async function progress(tx: Tx, auditId: string) {
  const { rows } = await sql<{ readable: number; coded: number; placed: number }>`
    select count(*)::int as readable,
      count(*) filter (where exists (select from service.passage p where p.transcript_id = t.id))::int as coded,
      count(*) filter (where exists (select from service.ladder_step l where l.informant_id = t.informant_id))::int as placed
    from service.transcript t where t.audit_id = ${auditId} and t.state = 'approved'`.execute(tx);
  return rows[0]!;
}

/** Coding and the ladder as steps of the audit. */
export const steps: AuditStep[] = [
  {
    name: 'coding',
    order: 90,
    roles: inside,
    href: (auditId) => `/granskningar/${auditId}/kodning`,
    label: 'coding.step',
    status: async (tx, auditId) => {
      const { readable, coded } = await progress(tx, auditId);
      if (readable === 0) return { status: 'not-yet' };
      return {
        status: coded === readable ? 'done' : coded === 0 ? 'to-do' : 'under-way',
        detail: { text: 'coding.step.detail', params: { done: coded, all: readable } },
      };
    },
  },
  {
    name: 'ladder',
    order: 95,
    roles: inside,
    href: (auditId) => `/granskningar/${auditId}/kodning/trappan`,
    label: 'coding.ladder.step',
    status: async (tx, auditId) => {
      const { readable, placed } = await progress(tx, auditId);
      if (readable === 0) return { status: 'not-yet' };
      return {
        status: placed === readable ? 'done' : placed === 0 ? 'to-do' : 'under-way',
        detail: { text: 'coding.ladder.step.detail', params: { done: placed, all: readable } },
      };
    },
  },
];
