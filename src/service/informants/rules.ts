/** What an informant says yes or no to, each by itself. */
export const consentKinds = ['taking-part', 'recording', 'quotes'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** How an interview is held. */
export type Way = 'place' | 'cafe' | 'video' | 'phone';
export const ways: readonly Way[] = ['place', 'cafe', 'video', 'phone'];

/** One answer as it was recorded; `withdrawnOn` when it was taken back afterwards. */
export interface Consent {
  kind: ConsentKind;
  given: boolean;
  way: 'oral' | 'written';
  recordedOn: string;
  withdrawnOn: string | null;
}

/** Whether a yes of this kind has been given and stands. No answer is no yes (domain.md, "Audit"). */
export function stands(consents: readonly Consent[], kind: ConsentKind): boolean {
  return consents.some((consent) => consent.kind === kind && consent.given && consent.withdrawnOn === null);
}

/** Whether an informant's words may be quoted: they take part still, and have said yes to quotes. */
export function mayQuote(informant: { withdrawnOn: string | null; consents: readonly Consent[] }): boolean {
  return (
    informant.withdrawnOn === null &&
    stands(informant.consents, 'taking-part') &&
    stands(informant.consents, 'quotes')
  );
}

/**
 * The number on an informant's label: drawn among those that are free, so that it tells neither who came first nor how
 * many there are.
 *
 * @param taken numbers in use in the audit.
 * @param random at least 0 and below 1.
 */
export function drawNumber(taken: readonly number[], random: number): number {
  // always more than half free, so that a draw stays a draw however many there are
  const highest = 99 * 10 ** Math.max(0, Math.ceil(Math.log10(Math.max(taken.length, 1) / 49)));
  const used = new Set(taken);
  const free = Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !used.has(number));
  return free[Math.floor(random * free.length)]!;
}

/** The age groups of the method chapter, by their lowest age. */
export const ageGroups = [15, 30, 45, 65] as const;

/** How many fall in each of {@link ageGroups}. */
export function countAges(ages: readonly number[]): number[] {
  return ageGroups.map(
    (from, index) =>
      ages.filter((age) => age >= from && age < (ageGroups[index + 1] ?? Number.POSITIVE_INFINITY)).length,
  );
}
