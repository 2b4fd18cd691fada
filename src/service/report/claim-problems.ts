import { type ClaimFlag, type Claims, flagsOf } from '../claims/contract.ts';
import type { ClaimProblem } from './rules/problems.ts';

const texts: Partial<Record<ClaimFlag['kind'], string>> = {
  'word-not-carried': 'report.problem.claim.word',
  'statement-says-otherwise': 'report.problem.claim.word',
  'no-passages': 'report.problem.claim.no-passages',
  'quote-not-deidentified': 'report.problem.claim.quote',
  'quote-without-consent': 'report.problem.claim.quote',
  'exposure-review': 'report.problem.claim.exposure',
};

/**
 * What is wrong with an audit's claims, as far as the report is concerned. That somebody could be recognised stops it
 * as well, until a person has looked and said that it may stand.
 */
export function claimProblems(claims: Claims): ClaimProblem[] {
  return flagsOf(claims).flatMap(({ claimId, statement, flags }) => {
    const found = new Map(
      flags.map(({ kind }) => [texts[kind] ?? 'report.problem.claim.other', kind === 'exposure-review']),
    );
    return [...found].map(([text, exposes]) => ({ claimId, statement, text, exposes }));
  });
}
