import type { Tx } from '../../kernel/database/database.ts';
import { stableId } from '../../kernel/database/stable-id.ts';
import type { AppContext } from '../../kernel/requests/context.ts';
import { type Suggestion, suggestionsFor } from '../suggestions/contract.ts';
import type { WholePlan } from './queries.ts';

/** How many suggestions stand beside a question: a handful to choose among, and the rest one press away. */
const A_HANDFUL = 5;

const plain = (words: string) => words.normalize('NFC').trim().toLowerCase();

/** What in the draft has been taken from a suggestion, or says the same: a goal, or something said. */
export function takenAlready(plan: WholePlan, suggestion: Pick<Suggestion, 'id' | 'words' | 'kind'>) {
  const lineage = lineageOfSuggestion(plan.id, suggestion.id);
  const rows = suggestion.kind === 'goal' ? plan.goals : plan.statements;
  return (
    rows.find((row) => row.lineage === lineage) ??
    rows.find((row) => plain(row.words) === plain(suggestion.words))
  );
}

/**
 * What a suggestion becomes in a draft is always the same thing: pressed twice, or sent from two devices, it is there once,
 * also when its words have been changed in between.
 */
export const lineageOfSuggestion = (planId: string, suggestionId: string): string =>
  stableId(planId, suggestionId);

/**
 * Suggestions that fit a draft: of the parts of life that it speaks of, and that do not stand in it already. None before
 * any part of life has been named; one from each part at a time, so that no part fills the list.
 */
export function fittingSuggestions(
  plan: WholePlan,
  all: readonly Suggestion[],
  kind: Suggestion['kind'],
): Suggestion[] {
  const named = [...plan.statements, ...plan.goals].flatMap(({ area }) => (area ? [area] : []));
  const left = all.filter((one) => one.kind === kind && !takenAlready(plan, one));
  const byArea = [...new Set(named)].map((area) => left.filter((one) => one.area === area));
  const turns = Math.max(0, ...byArea.map((list) => list.length));
  return Array.from({ length: turns }, (_, turn) => byArea.flatMap((list) => list.slice(turn, turn + 1)))
    .flat()
    .slice(0, A_HANDFUL);
}

/** The suggestion that a form of the draft is begun from, if the address names one. */
export async function suggestionAsked(tx: Tx, c: AppContext): Promise<Suggestion | undefined> {
  const id = c.req.query('forslag');
  if (id === undefined) return undefined;
  return (await suggestionsFor(tx, c.get('t'))).find((one) => one.id === id);
}
