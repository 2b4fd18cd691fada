import { disposalDates } from '../../domain/audit-stages.ts';
import type { Day } from '../../domain/day.ts';

/** Whether sign-ups are taken in; `full` takes them in as a reserve. */
export const gateStates = ['not-yet', 'open', 'full', 'closed'] as const;
export type GateState = (typeof gateStates)[number];

/** Why a link cannot be opened; each is a text key. */
export type OpenRefusal = 'sign-up.error.no-key' | 'sign-up.error.no-link' | 'sign-up.error.stage';

/** What stands in the way of opening the link: without a key nothing could be sealed, and there is a time for it. */
export function refusalToOpen(facts: {
  hasKey: boolean;
  hasLink: boolean;
  stage: string;
}): OpenRefusal | undefined {
  if (!facts.hasKey) return 'sign-up.error.no-key';
  if (!facts.hasLink) return 'sign-up.error.no-link';
  return facts.stage === 'sign-up-open' || facts.stage === 'interviewing' ? undefined : 'sign-up.error.stage';
}

/** What a sign-up has come to, as the coordinator and whoever holds the receipt see it. */
export const standings = ['received', 'contacted', 'booked', 'interviewed', 'not-this-time'] as const;
export type Standing = (typeof standings)[number];

/** What is known of a sign-up without opening it. */
export interface SignUpFacts {
  state: 'received' | 'contacted' | 'not-this-time';
  informantId: string | null;
  booking: 'booked' | 'held' | null;
  interviewed: boolean;
}

/** Booking and interview say more than what was last marked by hand. */
export function standingOf(facts: SignUpFacts): Standing {
  if (facts.interviewed || facts.booking === 'held') return 'interviewed';
  if (facts.booking === 'booked') return 'booked';
  return facts.informantId === null ? facts.state : 'contacted';
}

/** Gift and report: the day each was sent, `declined`, or null while it is owed. */
export interface Owed {
  gift: Day | 'declined' | null;
  report: Day | 'declined' | null;
  deliveredOn: Day | null;
}

/** Whether somebody's contact details have served their purpose (domain.md, "Audit"). */
export function contactDetailsDone(owed: Owed, today: Day): boolean {
  const { contactDetails } = disposalDates({
    transcriptApprovedOn: null,
    giftSentOn: owed.gift,
    reportSentOn: owed.report,
    reportDeliveredOn: owed.deliveredOn,
  });
  return contactDetails !== null && contactDetails <= today;
}
