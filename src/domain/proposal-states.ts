import { addDays, type Day } from './day.ts';
import { addWorkingDays, type DueState, daysLate, dueState } from './deadlines.ts';
import { STATUTORY_CALENDAR, type WorkingCalendar } from './swedish-holidays.ts';

/** A proposal's way. Source: domain.md "Proposal". */
export const PROPOSAL_STATES = [
  'received',
  'acknowledged',
  'answered',
  'under-way',
  'done',
  'confirmed',
  'disputed',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_ANSWERS = ['yes', 'partly', 'no'] as const;
export type ProposalAnswer = (typeof PROPOSAL_ANSWERS)[number];

/** What an organisation has decided; the defaults are those of domain.md "Proposal". */
export interface ProposalSettings {
  readonly acknowledgeWithinWorkingDays: number;
  readonly answerWithinDays: number;
  /** Days ahead from which a deadline shows as "soon". */
  readonly soonDays: number;
  readonly calendar: WorkingCalendar;
}

export const DEFAULT_PROPOSAL_SETTINGS: ProposalSettings = {
  acknowledgeWithinWorkingDays: 5,
  answerWithinDays: 30,
  soonDays: 7,
  calendar: STATUTORY_CALENDAR,
};

/** An answer given. `who` and `by` are what a yes or a partly promises; a no has neither. */
export interface GivenAnswer {
  readonly answer: ProposalAnswer;
  readonly reasons: string;
  readonly who: string | null;
  readonly by: Day | null;
}

export interface Proposal {
  readonly state: ProposalState;
  readonly receivedOn: Day;
  readonly acknowledgedOn: Day | null;
  readonly answeredOn: Day | null;
  readonly given: GivenAnswer | null;
  readonly doneOn: Day | null;
}

/** Who acts: the service that owes the answer, or those who raised the proposal (also anonymously, through their arena). */
export type ProposalActor = 'service' | 'raisers';

export type ProposalAction =
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'answer'; readonly given: GivenAnswer }
  | { readonly kind: 'start' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'dispute'; readonly why: string };

export type ProposalRefusal =
  | { readonly code: 'not-now'; readonly state: ProposalState }
  | { readonly code: 'not-yours'; readonly whose: ProposalActor }
  | { readonly code: 'reasons-missing' }
  | { readonly code: 'who-missing' }
  | { readonly code: 'when-missing' }
  | { readonly code: 'when-has-passed' }
  | { readonly code: 'promise-in-a-no' }
  | { readonly code: 'answered-no' };

export type ProposalVerdict =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly refusal: ProposalRefusal };

/** A proposal as it comes in from an arena. */
export function receiveProposal(receivedOn: Day): Proposal {
  return { state: 'received', receivedOn, acknowledgedOn: null, answeredOn: null, given: null, doneOn: null };
}

/** From which states each action can be taken. An answer in good time is an acknowledgement too; what is disputed is taken up again. */
const FROM: Readonly<Record<ProposalAction['kind'], readonly ProposalState[]>> = {
  acknowledge: ['received'],
  answer: ['received', 'acknowledged'],
  start: ['answered', 'disputed'],
  finish: ['under-way'],
  confirm: ['done'],
  dispute: ['done'],
};

/**
 * The proposal after an action, or why not. Only those who raised it say whether it really happened.
 * Those who raised it are told at each step: the caller tells them whenever this says ok.
 * Source: domain.md "Proposal", product.md "What must be true" 3.
 */
export function actOnProposal(
  proposal: Proposal,
  action: ProposalAction,
  actor: ProposalActor,
  today: Day,
): ProposalVerdict {
  const whose = action.kind === 'confirm' || action.kind === 'dispute' ? 'raisers' : 'service';
  if (actor !== whose) return refuse({ code: 'not-yours', whose });
  if (!FROM[action.kind].includes(proposal.state)) return refuse({ code: 'not-now', state: proposal.state });
  switch (action.kind) {
    case 'acknowledge':
      return accept({ ...proposal, state: 'acknowledged', acknowledgedOn: today });
    case 'answer': {
      const refusal = answerRefusal(action.given, today);
      if (refusal) return refuse(refusal);
      const acknowledgedOn = proposal.acknowledgedOn ?? today;
      return accept({
        ...proposal,
        state: 'answered',
        acknowledgedOn,
        answeredOn: today,
        given: action.given,
      });
    }
    case 'start':
      if (proposal.given?.answer === 'no') return refuse({ code: 'answered-no' });
      return accept({ ...proposal, state: 'under-way', doneOn: null });
    case 'finish':
      return accept({ ...proposal, state: 'done', doneOn: today });
    case 'confirm':
      return accept({ ...proposal, state: 'confirmed' });
    case 'dispute':
      if (!action.why.trim()) return refuse({ code: 'reasons-missing' });
      return accept({ ...proposal, state: 'disputed' });
  }
}

/** What is missing in an answer before it can be given; null when nothing is. */
export function answerRefusal(given: GivenAnswer, today: Day): ProposalRefusal | null {
  if (!given.reasons.trim()) return { code: 'reasons-missing' };
  if (given.answer === 'no') return given.who || given.by ? { code: 'promise-in-a-no' } : null;
  if (!given.who?.trim()) return { code: 'who-missing' };
  if (!given.by) return { code: 'when-missing' };
  return given.by < today ? { code: 'when-has-passed' } : null;
}

export interface ProposalDeadlines {
  readonly acknowledgeBy: Day;
  readonly answerBy: Day;
}

/** Acknowledged within five working days and answered within thirty calendar days, or as the organisation has set. */
export function proposalDeadlines(
  receivedOn: Day,
  settings: ProposalSettings = DEFAULT_PROPOSAL_SETTINGS,
): ProposalDeadlines {
  return {
    acknowledgeBy: addWorkingDays(receivedOn, settings.acknowledgeWithinWorkingDays, settings.calendar),
    answerBy: addDays(receivedOn, settings.answerWithinDays),
  };
}

export interface ProposalDue {
  readonly what: 'acknowledge' | 'answer' | 'do';
  readonly due: Day;
  readonly state: DueState;
  readonly daysLate: number;
}

/** What the service owes next and how it stands; null when it owes nothing (answered no, done, confirmed). */
export function proposalDue(
  proposal: Proposal,
  today: Day,
  settings: ProposalSettings = DEFAULT_PROPOSAL_SETTINGS,
): ProposalDue | null {
  const next = nextDuty(proposal, settings);
  if (!next) return null;
  return {
    ...next,
    state: dueState(next.due, today, settings.soonDays),
    daysLate: daysLate(next.due, today),
  };
}

function nextDuty(proposal: Proposal, settings: ProposalSettings): Pick<ProposalDue, 'what' | 'due'> | null {
  const { acknowledgeBy, answerBy } = proposalDeadlines(proposal.receivedOn, settings);
  switch (proposal.state) {
    case 'received':
      return acknowledgeBy < answerBy
        ? { what: 'acknowledge', due: acknowledgeBy }
        : { what: 'answer', due: answerBy };
    case 'acknowledged':
      return { what: 'answer', due: answerBy };
    case 'answered':
    case 'under-way':
    case 'disputed':
      return proposal.given?.by ? { what: 'do', due: proposal.given.by } : null;
    case 'done':
    case 'confirmed':
      return null;
  }
}

/** Whether the answer came, or still is, late: what the public count of late answers counts. */
export function isAnswerLate(
  proposal: Proposal,
  today: Day,
  settings: ProposalSettings = DEFAULT_PROPOSAL_SETTINGS,
): boolean {
  return (proposal.answeredOn ?? today) > proposalDeadlines(proposal.receivedOn, settings).answerBy;
}

function accept(proposal: Proposal): ProposalVerdict {
  return { ok: true, proposal };
}

function refuse(refusal: ProposalRefusal): ProposalVerdict {
  return { ok: false, refusal };
}
