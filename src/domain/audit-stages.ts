import { addMonths, type Day, laterOf } from './day.ts';
import { type DayWindow, monthsWindow, windowState } from './deadlines.ts';

/** An audit's life, in order. Source: domain.md "Audit". */
export const AUDIT_STAGES = [
  'commission',
  'planning',
  'sign-up-open',
  'interviewing',
  'analysing',
  'reporting',
  'delivered',
  'answered',
  'revisited',
  'closed',
] as const;
export type AuditStage = (typeof AUDIT_STAGES)[number];

/** What the rules of a move look at. Counts are of things left undone, so that 0 never stands in the way. */
export interface AuditFacts {
  readonly today: Day;
  readonly commissionQuestions: number;
  readonly planSignedByCommissioner: boolean;
  readonly planSignedByBureau: boolean;
  /** From the commission plan: the day the report is published, whatever it says. */
  readonly publicationDay: Day | null;
  readonly interviewers: number;
  /** Team members who have not declared conflicts of interest, or have one. */
  readonly auditorsNotCleared: number;
  readonly guideQuestions: number;
  readonly letterApproved: boolean;
  /** anonymous / confidential / open: fixed once sign-up opens (domain.md "Small groups"). */
  readonly informationModeChosen: boolean;
  readonly signUpsLeftOpen: boolean;
  readonly interviewsHeld: number;
  readonly interviewsStillBooked: number;
  readonly transcriptsNotApproved: number;
  /** Marks that nobody has confirmed, changed or dismissed. */
  readonly marksNotReviewed: number;
  /** Claims whose word the count does not carry, or without passages, or with a quote that is not de-identified. */
  readonly claimsFlagged: number;
  readonly reportHasBeenShownForFactualErrors: boolean;
  readonly factualErrorsNotDecided: number;
  readonly deliveredOn: Day | null;
  readonly proposalsNotAnswered: number;
  readonly revisitHeldOn: Day | null;
  /** Raw material past its day and not disposed of. */
  readonly disposalsOverdue: number;
  /** Why the audit ends before delivery; null or blank when it does not. */
  readonly endedEarlyBecause: string | null;
}

export type AuditRefusal =
  | { readonly code: 'not-a-step'; readonly from: AuditStage; readonly to: AuditStage }
  | { readonly code: 'commission-questions-missing' }
  | { readonly code: 'plan-not-signed'; readonly by: readonly ('commissioner' | 'bureau')[] }
  | { readonly code: 'publication-day-missing' }
  | { readonly code: 'interviewers-missing' }
  | { readonly code: 'auditors-not-cleared'; readonly count: number }
  | { readonly code: 'guide-empty' }
  | { readonly code: 'letter-not-approved' }
  | { readonly code: 'information-mode-missing' }
  | { readonly code: 'sign-up-still-open' }
  | { readonly code: 'no-interviews' }
  | { readonly code: 'interviews-still-booked'; readonly count: number }
  | { readonly code: 'transcripts-not-approved'; readonly count: number }
  | { readonly code: 'marks-not-reviewed'; readonly count: number }
  | { readonly code: 'claims-flagged'; readonly count: number }
  | { readonly code: 'factual-errors-not-asked' }
  | { readonly code: 'factual-errors-not-decided'; readonly count: number }
  | { readonly code: 'proposals-not-answered'; readonly count: number }
  | { readonly code: 'revisit-not-held' }
  | { readonly code: 'revisit-too-early'; readonly opens: Day }
  | { readonly code: 'disposals-overdue'; readonly count: number }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'not-delivered' }
  | { readonly code: 'before-publication-day'; readonly day: Day };

export type AuditVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusals: readonly [AuditRefusal, ...AuditRefusal[]] };

/**
 * Where an audit can go from a stage: the next one, and where work really turns back, one back (more sign-ups are
 * needed, the analysis is taken up again). Before delivery it may close early, with a reason. After delivery a
 * service that never answers cannot stop the revisit: the missing answers stay visible instead.
 */
export function nextStages(from: AuditStage): readonly AuditStage[] {
  switch (from) {
    case 'commission':
      return ['planning', 'closed'];
    case 'planning':
      return ['sign-up-open', 'closed'];
    case 'sign-up-open':
      return ['interviewing', 'closed'];
    case 'interviewing':
      return ['analysing', 'sign-up-open', 'closed'];
    case 'analysing':
      return ['reporting', 'closed'];
    case 'reporting':
      return ['delivered', 'analysing', 'closed'];
    case 'delivered':
      return ['answered', 'revisited'];
    case 'answered':
      return ['revisited'];
    case 'revisited':
      return ['closed'];
    case 'closed':
      return [];
  }
}

/** Whether an audit may move, with everything that stands in the way. Source: domain.md "Audit". */
export function mayMove(from: AuditStage, to: AuditStage, facts: AuditFacts): AuditVerdict {
  if (!nextStages(from).includes(to)) return verdict([{ code: 'not-a-step', from, to }]);
  return verdict(refusalsOf(from, to, facts));
}

function refusalsOf(from: AuditStage, to: AuditStage, facts: AuditFacts): readonly (AuditRefusal | null)[] {
  switch (to) {
    case 'commission':
      return [];
    case 'planning':
      return [when(facts.commissionQuestions === 0, { code: 'commission-questions-missing' })];
    case 'sign-up-open':
      return readyForSignUp(facts);
    case 'interviewing':
      return [when(facts.interviewers === 0, { code: 'interviewers-missing' })];
    case 'analysing':
      // Turning back from the report asks nothing: the interviews were done when it went forward.
      return from === 'reporting' ? [] : interviewsDone(facts);
    case 'reporting':
      return [
        left('transcripts-not-approved', facts.transcriptsNotApproved),
        left('marks-not-reviewed', facts.marksNotReviewed),
      ];
    case 'delivered':
      return [
        left('claims-flagged', facts.claimsFlagged),
        when(!facts.reportHasBeenShownForFactualErrors, { code: 'factual-errors-not-asked' }),
        left('factual-errors-not-decided', facts.factualErrorsNotDecided),
      ];
    case 'answered':
      return [left('proposals-not-answered', facts.proposalsNotAnswered)];
    case 'revisited':
      return revisitHeld(facts);
    case 'closed':
      return [
        when(from !== 'revisited' && !facts.endedEarlyBecause?.trim(), { code: 'reason-missing' }),
        left('disposals-overdue', facts.disposalsOverdue),
      ];
  }
}

function readyForSignUp(facts: AuditFacts): readonly (AuditRefusal | null)[] {
  const unsigned: ('commissioner' | 'bureau')[] = [];
  if (!facts.planSignedByCommissioner) unsigned.push('commissioner');
  if (!facts.planSignedByBureau) unsigned.push('bureau');
  return [
    when(unsigned.length > 0, { code: 'plan-not-signed', by: unsigned }),
    when(facts.publicationDay === null, { code: 'publication-day-missing' }),
    left('auditors-not-cleared', facts.auditorsNotCleared),
    when(facts.guideQuestions === 0, { code: 'guide-empty' }),
    when(!facts.letterApproved, { code: 'letter-not-approved' }),
    when(!facts.informationModeChosen, { code: 'information-mode-missing' }),
  ];
}

function interviewsDone(facts: AuditFacts): readonly (AuditRefusal | null)[] {
  return [
    when(facts.signUpsLeftOpen, { code: 'sign-up-still-open' }),
    when(facts.interviewsHeld === 0, { code: 'no-interviews' }),
    left('interviews-still-booked', facts.interviewsStillBooked),
  ];
}

function revisitHeld(facts: AuditFacts): readonly (AuditRefusal | null)[] {
  if (facts.deliveredOn === null) return [{ code: 'not-delivered' }];
  if (facts.revisitHeldOn === null) return [{ code: 'revisit-not-held' }];
  const window = revisitWindow(facts.deliveredOn);
  const tooEarly = windowState(window, facts.revisitHeldOn) === 'not-yet';
  return [when(tooEarly, { code: 'revisit-too-early', opens: window.opens })];
}

/**
 * Whether the report may be read by the public: delivered, and the plan's day has come. Nobody's opinion of the
 * report is asked for, so nothing else can stop it. Source: domain.md "Audit"; the commission plan.
 */
export function mayPublish(
  facts: Pick<AuditFacts, 'today' | 'publicationDay' | 'deliveredOn'>,
): AuditVerdict {
  const { today, publicationDay, deliveredOn } = facts;
  return verdict([
    when(deliveredOn === null || deliveredOn > today, { code: 'not-delivered' }),
    publicationDay === null
      ? { code: 'publication-day-missing' }
      : when(today < publicationDay, { code: 'before-publication-day', day: publicationDay }),
  ]);
}

/** The revisit is due 6 to 12 months after delivery. Source: domain.md "Audit". */
export function revisitWindow(deliveredOn: Day): DayWindow {
  return monthsWindow(deliveredOn, 6, 12);
}

/** Months after the report that transcripts are kept. Source: domain.md "Audit". */
export const TRANSCRIPT_MONTHS = 12;

/** What has happened with one informant's material; null is not yet. */
export interface DisposalEvents {
  readonly transcriptApprovedOn: Day | null;
  /** `declined`: the informant wants none, so nothing has to be waited for. */
  readonly giftSentOn: Day | 'declined' | null;
  readonly reportSentOn: Day | 'declined' | null;
  readonly reportDeliveredOn: Day | null;
}

export interface DisposalDates {
  /** Raw recordings: the day the transcript is approved. */
  readonly recordings: Day | null;
  /** Contact details: the day both gift and report have been sent; the day of delivery when both were declined. */
  readonly contactDetails: Day | null;
  /** Transcripts: a set time after the report. */
  readonly transcripts: Day | null;
}

/** The days from which each kind of raw material is to be destroyed; null until that is known. Source: domain.md "Audit". */
export function disposalDates(
  events: DisposalEvents,
  transcriptMonths: number = TRANSCRIPT_MONTHS,
): DisposalDates {
  const { transcriptApprovedOn, giftSentOn, reportSentOn, reportDeliveredOn } = events;
  return {
    recordings: transcriptApprovedOn,
    contactDetails: whenAllSent(giftSentOn, reportSentOn, reportDeliveredOn),
    transcripts: reportDeliveredOn && addMonths(reportDeliveredOn, transcriptMonths),
  };
}

function whenAllSent(gift: Day | 'declined' | null, report: Day | 'declined' | null, delivered: Day | null) {
  if (gift === null || report === null) return null;
  if (gift === 'declined') return report === 'declined' ? delivered : report;
  return report === 'declined' ? gift : laterOf(gift, report);
}

function when(condition: boolean, refusal: AuditRefusal): AuditRefusal | null {
  return condition ? refusal : null;
}

type CountedCode = Extract<AuditRefusal, { readonly count: number }>['code'];

function left(code: CountedCode, count: number): AuditRefusal | null {
  return count > 0 ? { code, count } : null;
}

function verdict(possible: readonly (AuditRefusal | null)[]): AuditVerdict {
  const [first, ...rest] = possible.filter((refusal) => refusal !== null);
  return first ? { ok: false, refusals: [first, ...rest] } : { ok: true };
}
