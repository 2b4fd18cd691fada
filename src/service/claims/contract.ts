import { sql } from 'kysely';
import { DEFAULT_SCALE, type QuantityScale, type QuantityWord } from '../../domain/quantity-words.ts';
import type { Role } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type AuditStep, auditStep, type FactSource, type StepState } from '../audit-commission/contract.ts';
import { type CountedClaim, counted } from './assemble.ts';
import { type Claims, claimsRow, findClaims } from './queries.ts';
import { type ClaimCounts, type ClaimFlag, stopsReport } from './rules.ts';

export type { Claims } from './queries.ts';
export type { ClaimCounts, ClaimFlag } from './rules.ts';

/** A quote as it may be printed: de-identified words of somebody who has said yes to being quoted. */
export interface ReportQuote {
  passageId: string;
  /** the informant's label within the team; a report may leave it out */
  label: string;
  words: string;
  stance: 'for' | 'against';
}

/** A claim as a report takes it in. */
export interface ReportClaim {
  id: string;
  statement: string;
  /** null for a claim that uses no quantity word */
  word: QuantityWord | null;
  counts: ClaimCounts;
  /** whom the word is measured against: null is everybody, else the named part */
  base: { name: string } | null;
  flags: readonly ClaimFlag[];
  /** false: something must be mended before it can be printed */
  holds: boolean;
  quotes: ReportQuote[];
}

/** One chapter with its claims in order. */
export interface ReportChapter {
  kind: 'question' | 'ladder' | 'insights';
  /** for a commission question */
  questionId: string | null;
  heading: string | null;
  claims: ReportClaim[];
}

/** All claims with what they are counted from, to be read together with other facts; null outside the audit. */
export const claimFacts: FactSource<Claims | null> = (auditId) =>
  sql`(select to_jsonb(found) from (${claimsRow(auditId)}) found)`;

/**
 * All claims by chapter: the commission questions in their order, the ladder, the insights. Counted now, so that nobody
 * who has withdrawn is in them. Empty chapters are there too. Undefined for who is not inside the audit.
 */
export async function claimsForReport(tx: Tx, auditId: string): Promise<ReportChapter[] | undefined> {
  const all = await findClaims(tx, auditId);
  return all && chaptersOf(all);
}

/** The same of claims that have been read already. */
export function chaptersOf(all: Claims): ReportChapter[] {
  const claims = all.claims.map((row) => counted(row, all));
  const chapter = (
    kind: ReportChapter['kind'],
    questionId: string | null,
    heading: string | null,
  ): ReportChapter => ({
    kind,
    questionId,
    heading,
    claims: claims
      .filter((claim) => claim.chapter === kind && claim.questionId === questionId)
      .map((claim) => reportClaim(claim, all)),
  });
  return [
    ...all.questions.map((question) => chapter('question', question.id, question.text)),
    chapter('ladder', null, null),
    chapter('insights', null, null),
  ];
}

function reportClaim(claim: CountedClaim, all: Claims): ReportClaim {
  const { id, statement, word, counts, flags, holds } = claim;
  const voices = new Map(all.voices.map((voice) => [voice.id, voice]));
  const quotes = claim.links.flatMap((link): ReportQuote[] => {
    const voice = voices.get(link.informantId);
    if (!link.quoted || !link.deidentified || !voice?.quotes || link.words === null) return [];
    return [{ passageId: link.passageId, label: voice.label, words: link.words, stance: link.stance }];
  });
  const base = claim.claim.base.kind === 'subset' ? { name: claim.claim.base.name ?? '' } : null;
  return { id, statement, word, counts, base, flags, holds, quotes };
}

/** A claim that has something to look at; `stops` says whether it must be mended before the report can go out. */
export interface FlaggedClaim {
  claimId: string;
  statement: string;
  flags: readonly ClaimFlag[];
  stops: boolean;
}

/** Every claim that has something to look at; none for who is not inside the audit. */
export async function claimFlags(tx: Tx, auditId: string): Promise<FlaggedClaim[]> {
  const all = await findClaims(tx, auditId);
  return all ? flagsOf(all) : [];
}

/** The same of claims that have been read already. */
export function flagsOf(all: Claims): FlaggedClaim[] {
  return all.claims
    .map((row) => counted(row, all))
    .filter((claim) => claim.flags.length > 0)
    .map((claim) => ({
      claimId: claim.id,
      statement: claim.statement,
      flags: claim.flags,
      stops: claim.flags.some(stopsReport),
    }));
}

/** The scale that the audit's words are measured with, and whether it is the bureau's own; for the method chapter. */
export async function scaleOf(tx: Tx, auditId: string): Promise<{ scale: QuantityScale; own: boolean }> {
  const all = await findClaims(tx, auditId, 'none');
  return { scale: all?.scale ?? DEFAULT_SCALE, own: Boolean(all?.scale) };
}

const inside: readonly Role[] = ['audit-coordinator', 'auditor'];

/** The claims as a step of the audit: done when every one holds and has been looked at. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'claims',
    order: 100,
    roles: inside,
    href: (auditId) => `/granskningar/${auditId}/pastaenden`,
    label: 'claims.step',
    stage: 'analysing',
    openUntil: 'reporting',
    facts: { all: claimFacts },
    stateOf: ({ all }): StepState => {
      if (!all || all.voices.length === 0) return { status: 'not-yet' };
      if (all.claims.length === 0) return { status: 'to-do' };
      const claims = all.claims.map((row) => counted(row, all));
      const done = claims.filter((claim) => claim.flags.length === 0).length;
      const empty = all.questions.filter(
        (question) => !claims.some((claim) => claim.questionId === question.id),
      ).length;
      if (done === claims.length && empty > 0)
        return { status: 'under-way', detail: { text: 'claims.step.empty', params: { count: empty } } };
      return {
        status: done === claims.length ? 'done' : 'under-way',
        detail: { text: 'claims.step.detail', params: { done, all: claims.length } },
      };
    },
  }),
];
