import type { Day } from '../../domain/day.ts';
import { type Fact, told } from '../../kernel/database/facts.ts';
import type { FilePart } from '../support/contract.ts';
import { askable, type OwnItem, type SuggestionRow } from './queries.ts';
import { questionOf } from './rules.ts';

export { addItem, confirmItems, declineSuggestion, keepItem, suggestItem } from './commands.ts';
export { type AboutItem, itemsFor, unreadItems } from './queries.ts';
export type { AboutKind, Audience } from './rules.ts';

/** Where a support's About me stands. */
export const aboutMePath = (supportId: string): string => `/stod/${supportId}/om-mig`;

/** A question about About me, and the support whose page it stands on. */
export type AboutQuestion = { supportId: string } & ({ suggestion: SuggestionRow } | { stale: OwnItem });

/** The one thing About me asks the participant now, for their start page; undefined when there is nothing. */
export const aboutQuestion = (today: Day): Fact<AboutQuestion | undefined> =>
  told(askable, ({ supports: [support], suggestions, items }) => {
    const question = support && questionOf(suggestions, items, today);
    return question && { supportId: support.id, ...question };
  });

/** An item as far as it is shown around the support. */
const shared = { column: 'id', table: 'individual.about_share', key: 'item_id' };

/** What a file holds of About me: who was shown what, who has read it, and what was suggested. The items are the person’s. */
export const aboutMeFile: FilePart = {
  kind: 'about-me-shown',
  tables: ['individual.about_confirmation', 'individual.about_share', 'individual.about_suggestion'],
  entries: [
    { table: 'individual.about_confirmation', column: 'confirmed_on' },
    { table: 'individual.about_suggestion', column: 'suggested_on' },
    { table: 'individual.about_suggestion', column: 'answered_on' },
    { table: 'individual.about_item', column: 'written_on', through: shared },
    { table: 'individual.about_item', column: 'checked_on', through: shared },
  ],
};
