import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { listOwn, listSuggestions, type OwnItem, ownSupports, type SuggestionRow } from './queries.ts';
import { questionOf } from './rules.ts';

export { addItem, confirmItems, declineSuggestion, keepItem, suggestItem } from './commands.ts';
export { type AboutItem, itemsFor, unreadItems } from './queries.ts';
export type { AboutKind, Audience } from './rules.ts';

/** Where a support's About me stands. */
export const aboutMePath = (supportId: string): string => `/stod/${supportId}/om-mig`;

/** A question about About me, and the support whose page it stands on. */
export type AboutQuestion = { supportId: string } & ({ suggestion: SuggestionRow } | { stale: OwnItem });

/** The one thing About me asks the participant now, for their start page; undefined when there is nothing. */
export async function aboutQuestion(tx: Tx): Promise<AboutQuestion | undefined> {
  const [support] = await ownSupports(tx);
  const question = support && questionOf(await listSuggestions(tx), await listOwn(tx), dayAt(tx.now));
  return question && { supportId: support.id, ...question };
}
