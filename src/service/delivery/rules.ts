import type { Day } from '../../domain/day.ts';

/** What can be done about delivery, in the order it happens. */
export type DeliveryStep =
  | 'share'
  | 'wait-for-remarks'
  | 'decide'
  | 'deliver'
  | 'answers'
  | 'revisit'
  | 'closed';

export interface DeliveryFacts {
  stage: string;
  /** the draft was shown to the unit */
  sharedOn: Day | null;
  remarksBy: Day | null;
  remarksUndecided: number;
  today: Day;
}

/**
 * The next thing to do about the delivery of a report. The unit may point out factual errors before delivery and the
 * bureau decides; an undecided remark stops the delivery, a silent unit does not (domain.md, "Audit").
 */
export function nextDeliveryStep(facts: DeliveryFacts): DeliveryStep {
  if (facts.stage === 'closed' || facts.stage === 'revisited') return 'closed';
  if (facts.stage === 'answered') return 'revisit';
  if (facts.stage === 'delivered') return 'answers';
  if (facts.sharedOn === null) return 'share';
  if (facts.remarksUndecided > 0) return 'decide';
  if (facts.remarksBy !== null && facts.today <= facts.remarksBy) return 'wait-for-remarks';
  return 'deliver';
}

/** Whether the unit can still point out errors: to the end of the last day it was given. */
export function mayRemark(facts: Pick<DeliveryFacts, 'stage' | 'sharedOn' | 'remarksBy' | 'today'>): boolean {
  return (
    facts.stage === 'reporting' &&
    facts.sharedOn !== null &&
    (facts.remarksBy === null || facts.today <= facts.remarksBy)
  );
}
