import { isTooSmallCommission } from '../../domain/small-groups.ts';

/** What the commission must hold before the plan can be signed; each is a text key. */
export type Missing =
  | 'audit-commission.missing.purpose'
  | 'audit-commission.missing.questions'
  | 'audit-commission.missing.scope'
  | 'audit-commission.missing.who-informs'
  | 'audit-commission.missing.given-back'
  | 'audit-commission.missing.publish-on';

/** The facts of a commission that rules look at. */
export interface CommissionFacts {
  purpose: string;
  questions: number;
  scope: string;
  whoInforms: string;
  givenBack: string;
  /** `YYYY-MM-DD`, or null while nobody has said */
  publishOn: string | null;
}

/** What is still missing before anybody can sign (domain.md: a commission plan says when the report is published). */
export function missingForSignature(facts: CommissionFacts): Missing[] {
  const missing: Missing[] = [];
  if (facts.purpose === '') missing.push('audit-commission.missing.purpose');
  if (facts.questions === 0) missing.push('audit-commission.missing.questions');
  if (facts.scope === '') missing.push('audit-commission.missing.scope');
  if (facts.whoInforms === '') missing.push('audit-commission.missing.who-informs');
  if (facts.givenBack === '') missing.push('audit-commission.missing.given-back');
  if (facts.publishOn === null) missing.push('audit-commission.missing.publish-on');
  return missing;
}

/** Which of the sides have yet to sign this version: every commissioner, and the bureau. */
export function unsigned(sides: readonly string[], signatures: readonly string[]): string[] {
  return sides.filter((side) => !signatures.includes(side));
}

/** Whether so few are concerned that nobody could stay unknown; unknown numbers do not warn. */
export function warnsOfFew(population: number | null, threshold: number): boolean {
  return population !== null && isTooSmallCommission(population, { threshold });
}

/**
 * Which question is which after the list was written anew: a line that stands word for word is the same question,
 * wherever it was moved; of the rest, a line takes over the question that stood in its place; what is left over is new
 * or gone. What hangs on a question (guide, codes, chapters) stays with it.
 */
export function matchQuestions(
  before: readonly { id: string; text: string }[],
  after: readonly string[],
): { kept: { id?: string; text: string }[]; removed: string[] } {
  const free = new Map(before.map((question) => [question.id, question]));
  const take = (found: { id: string } | undefined) => {
    if (found) free.delete(found.id);
    return found?.id;
  };
  const byText = after.map((text) => take([...free.values()].find((question) => question.text === text)));
  const kept = after.map((text, index) => {
    const inPlace = before[index];
    const id = byText[index] ?? take(inPlace && free.get(inPlace.id));
    return id === undefined ? { text } : { id, text };
  });
  return { kept, removed: [...free.keys()] };
}
