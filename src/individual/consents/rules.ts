import { addDays, addMonths, type Day } from '../../domain/day.ts';
import { dueState } from '../../domain/deadlines.ts';

/** What one can say yes to, in the order that it is offered. */
export const CONSENT_KINDS = [
  'plan',
  'about-me',
  'guardian-contact',
  'kin-contact',
  'care-contact',
  'sip',
  'protective-measure',
  'other',
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export const isConsentKind = (value: string): value is ConsentKind =>
  CONSENT_KINDS.some((kind) => kind === value);

/** Whether the kind alone says too little: what exactly must then be said in words. */
export const needsWords = (kind: ConsentKind): boolean => kind === 'protective-measure' || kind === 'other';

/** How long a consent can be given for at one press (months); any other day can be chosen too. */
export const LASTS = ['3', '6', '12'] as const;

/** The last day of a consent that begins on `from` and lasts so many months. */
export const lastDay = (from: Day, months: number): Day => addDays(addMonths(from, months), -1);

/** Where a consent stands on a day. */
export type Standing = 'not-yet' | 'holds' | 'ends-soon' | 'ended' | 'withdrawn';

interface Span {
  from: Day;
  to: Day;
  withdrawnOn: Day | null;
}

/**
 * @param soonDays how long before its last day a consent is said to end soon (source/003: "se till att brukarens
 *   samtycken är aktuella"; domain.md: 30 days).
 */
export function standing({ from, to, withdrawnOn }: Span, today: Day, soonDays?: number): Standing {
  if (withdrawnOn !== null) return 'withdrawn';
  if (to < today) return 'ended';
  if (from > today) return 'not-yet';
  return dueState(to, today, soonDays) === 'due-later' ? 'holds' : 'ends-soon';
}

/** What is wrong with a consent's days: the field and what to do. */
export type DayProblem = { field: 'from' | 'until' | 'givenOn'; problem: 'past' | 'order' | 'ahead' };

/** Nobody consents backwards in time, and nobody has been given a consent on a day that has not come. */
export function dayProblems(
  { from, to, givenOn }: { from: Day; to: Day; givenOn: Day },
  today: Day,
): DayProblem[] {
  const problems: DayProblem[] = [];
  if (givenOn > today) problems.push({ field: 'givenOn', problem: 'ahead' });
  if (from < givenOn) problems.push({ field: 'from', problem: 'past' });
  if (to < from || to < today) problems.push({ field: 'until', problem: 'order' });
  return problems;
}
