import type { MemberState } from './tables.ts';

/** What is known about a member's ties when somebody decides. */
export interface MemberFacts {
  state: MemberState;
  /** whether they have declared since they were last asked */
  declared: boolean;
  /** the system's answer since they were last asked, about the units as they are now; null when it has not been asked */
  hasTie: boolean | null;
}

/** What a coordinator can decide about a member. */
export type Decision = 'clear' | 'conflict' | 'ask-again' | 'remove';

/** Why a decision cannot be taken yet; each is a text key. */
export type DecisionRefusal =
  | 'audit-team.refusal.not-declared'
  | 'audit-team.refusal.not-checked'
  | 'audit-team.refusal.has-tie'
  | 'audit-team.refusal.not-now';

const from: Record<Decision, readonly MemberState[]> = {
  clear: ['asked'],
  conflict: ['asked', 'cleared'],
  'ask-again': ['conflict', 'left'],
  remove: ['asked', 'cleared'],
};

/** The state each decision leads to. */
export const leadsTo: Record<Decision, MemberState> = {
  clear: 'cleared',
  conflict: 'conflict',
  'ask-again': 'asked',
  remove: 'left',
};

/**
 * Whether a decision can be taken, and if not, why. Nobody is cleared without having declared, without the system having
 * been asked, or with a tie it knows of; words of one's own can be cleared, since a person weighs them
 * (domain.md, "Audit": no auditor is a participant or employee of the audited unit).
 */
export function refusalOf(decision: Decision, facts: MemberFacts): DecisionRefusal | null {
  if (!from[decision].includes(facts.state)) return 'audit-team.refusal.not-now';
  if (decision !== 'clear') return null;
  if (!facts.declared) return 'audit-team.refusal.not-declared';
  if (facts.hasTie === null) return 'audit-team.refusal.not-checked';
  return facts.hasTie ? 'audit-team.refusal.has-tie' : null;
}

/** The decisions that can be taken now, and those that stand open but need something first. */
export function openDecisions(facts: MemberFacts): { decision: Decision; refusal: DecisionRefusal | null }[] {
  return (Object.keys(from) as Decision[])
    .filter((decision) => from[decision].includes(facts.state))
    .map((decision) => ({ decision, refusal: refusalOf(decision, facts) }));
}

/**
 * The state after a member has declared: whoever was cleared is looked at again, because what cleared them was another
 * answer. Null when there is nobody to declare any more.
 */
export function stateAfterDeclaring(state: MemberState): MemberState | null {
  return state === 'asked' || state === 'cleared' ? 'asked' : null;
}

/** What a team still lacks; each is a text key. */
export type TeamLack = 'audit-team.lack.interviewers' | 'audit-team.lack.analysers';

/** Whether somebody cleared interviews, and somebody cleared analyses. */
export function lacksOf(
  members: readonly { state: MemberState; interviews: boolean; analyses: boolean }[],
): TeamLack[] {
  const working = members.filter((member) => member.state === 'cleared');
  const lacks: TeamLack[] = [];
  if (!working.some((member) => member.interviews)) lacks.push('audit-team.lack.interviewers');
  if (!working.some((member) => member.analyses)) lacks.push('audit-team.lack.analysers');
  return lacks;
}
