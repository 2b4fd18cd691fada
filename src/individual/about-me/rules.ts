import { addMonths, type Day } from '../../domain/day.ts';

/** What an item is about (source/000, proposal 3), in the order that they are offered. */
export const ABOUT_KINDS = ['helps', 'helps-not', 'put-off', 'treat-me', 'good-to-know', 'other'] as const;
export type AboutKind = (typeof ABOUT_KINDS)[number];

/** Whom an item can be shown to, beside the participant: each a relation to one support, chosen one by one. */
export const AUDIENCES = ['workers', 'substitutes', 'manager'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** After how many months the participant can be asked whether an item still holds. */
export const ASK_MONTHS = [3, 6, 12] as const;

/** Who reads an item: an audience around one of the participant's supports. */
export interface Share {
  supportId: string;
  audience: Audience;
}

/** Whether it is time to ask "does this still hold?": so many months since the participant last said so. */
export const isStale = (item: { checkedOn: Day; askMonths: number }, today: Day): boolean =>
  addMonths(item.checkedOn, item.askMonths) <= today;

/**
 * What the participant is asked on their page: one thing, a suggestion before an item that may have grown old, so that
 * whoever suggested it does not wait.
 */
export function questionOf<S, I extends { checkedOn: Day; askMonths: number }>(
  suggestions: readonly S[],
  items: readonly I[],
  today: Day,
): { suggestion: S } | { stale: I } | undefined {
  const [suggestion] = suggestions;
  if (suggestion) return { suggestion };
  const stale = items
    .filter((item) => isStale(item, today))
    .sort((a, b) => a.checkedOn.localeCompare(b.checkedOn))[0];
  return stale && { stale };
}
