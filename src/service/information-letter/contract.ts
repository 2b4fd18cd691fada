import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { type AuditStep, auditStep, type FactSource } from '../audit-commission/contract.ts';
import { type DraftRow, draftOf, draftRow, findBehind, findReady, isSame } from './queries.ts';
import { type LetterContent, refusalsToReady } from './rules.ts';

export { LetterText, type SignUpLink } from './pages/letter-text.tsx';
export { type LetterContent, type Part, partsOf, type Section, type Way } from './rules.ts';

/**
 * The newest letter that is ready, for those inside the audit, its parties, and everybody once the report is published;
 * undefined for others and while there is none.
 */
export async function letterForPublic(
  tx: Tx,
  auditId: string,
): Promise<(LetterContent & { version: number; readyOn: string }) | undefined> {
  const ready = await findReady(tx, auditId);
  return ready && { ...ready.content, version: ready.version, readyOn: ready.readyOn };
}

/**
 * The newest letter that is ready, for whoever holds the short link, signed in or not.
 *
 * @param code the link's code without hyphens, as `parseCode` gives it.
 */
export const letterForLink = (tx: Tx, code: string): Promise<LetterContent | undefined> =>
  findBehind(tx, code);

/** What the audit's stages ask of the letter (`AuditFacts.letterApproved`). */
export async function letterFacts(tx: Tx, auditId: string): Promise<{ letterApproved: boolean }> {
  return { letterApproved: (await findReady(tx, auditId)) !== undefined };
}

const writing: FactSource<DraftRow | null> = (auditId) =>
  sql`(select to_jsonb(found) from (${draftRow(auditId)}) found)`;

const ready: FactSource<boolean> = (auditId) => sql`(
  select to_jsonb(exists (select from service.letter_version v where v.audit_id = ${auditId})))`;

/** The letter on the audit's overview: to write for the inside, to read for the parties. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'letter',
    order: 40,
    roles: ['audit-coordinator', 'auditor'],
    href: (auditId) => `/granskningar/${auditId}/brev`,
    label: 'information-letter.title',
    stage: 'planning',
    openUntil: 'interviewing',
    facts: { writing },
    stateOf: ({ writing }) => {
      if (!writing) return { status: 'not-yet' };
      const draft = draftOf(writing);
      if (isSame(draft)) return { status: 'done' };
      const begun = draft.ready !== null || refusalsToReady(draft.content).length === 0;
      return { status: begun || draft.version > 0 ? 'under-way' : 'to-do' };
    },
  }),
  auditStep({
    name: 'letter-read',
    order: 40,
    roles: ['commissioner', 'unit-manager', 'care-manager'],
    href: (auditId) => `/granskningar/${auditId}/brev`,
    label: 'information-letter.title',
    stage: 'planning',
    facts: { ready },
    stateOf: ({ ready }) => ({ status: ready ? 'done' : 'not-yet' }),
  }),
];
