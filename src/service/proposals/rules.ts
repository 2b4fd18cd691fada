import type { Day } from '../../domain/day.ts';
import {
  actOnProposal,
  type GivenAnswer,
  type Proposal,
  type ProposalAction,
  type ProposalActor,
  type ProposalState,
} from '../../domain/proposal-states.ts';

/** A proposal's row, as far as the rules look at it. */
export interface ProposalFacts {
  state: 'draft' | ProposalState;
  receivedOn: Day | null;
  acknowledgedOn: Day | null;
  answeredOn: Day | null;
  doneOn: Day | null;
  given: GivenAnswer | null;
}

/** The row as the domain's proposal; undefined while it is a draft, which nobody can act on. */
export function asProposal(facts: ProposalFacts): Proposal | undefined {
  if (facts.state === 'draft' || facts.receivedOn === null) return undefined;
  return { ...facts, state: facts.state, receivedOn: facts.receivedOn };
}

const kinds = ['acknowledge', 'start', 'finish', 'confirm', 'dispute'] as const;

/** The steps to offer: what would be accepted today from this side, a dispute's reasons aside. */
export function stepsFor(facts: ProposalFacts, actor: ProposalActor, today: Day): (typeof kinds)[number][] {
  const proposal = asProposal(facts);
  if (!proposal) return [];
  return kinds.filter((kind) => {
    const action: ProposalAction = kind === 'dispute' ? { kind, why: '–' } : { kind };
    return actOnProposal(proposal, action, actor, today).ok;
  });
}

/** Whether an answer can be given now. */
export function mayAnswer(facts: ProposalFacts): boolean {
  return facts.state === 'received' || facts.state === 'acknowledged';
}
