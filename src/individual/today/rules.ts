import { addMonths, type Day } from '../../domain/day.ts';
import { type DueState, dueState } from '../../domain/deadlines.ts';
import type { FollowUpFacts } from '../follow-up/contract.ts';
import type { PlanFacts } from '../plan/contract.ts';
import type { Entry } from '../schedule/contract.ts';
import type { Relation } from '../support/contract.ts';

/** What one says when somebody opens the house, by the hour in Sweden (0–23). */
export function greetingAt(hour: number): 'morning' | 'day' | 'evening' {
  if (hour >= 4 && hour < 11) return 'morning';
  return hour >= 18 && hour < 23 ? 'evening' : 'day';
}

/** Where a part of the day stands among times by the clock. */
const partClock: Record<Entry['item']['part'], string> = {
  morning: '08:00',
  midday: '12:00',
  afternoon: '15:00',
  evening: '19:00',
  clock: '24:00',
  any: '24:00',
};

/** When in the day something stands, as `HH:MM`; what has no time comes last. */
export const clockOf = ({ part, startsAt }: Pick<Entry['item'], 'part' | 'startsAt'>): string =>
  startsAt ?? partClock[part];

/** What a support's pages are, each under a name of its own in the texts. */
export type Thing =
  | 'plan'
  | 'week'
  | 'visits'
  | 'tapering'
  | 'about-me'
  | 'promises'
  | 'record'
  | 'follow-up'
  | 'journey'
  | 'ladder'
  | 'independence'
  | 'life'
  | 'consents'
  | 'take-along'
  | 'decision-goals';

/** The pages that each relation opens, what is needed most first (domain.md, "Who may read what"). */
export const thingsOf: Record<Relation, readonly Thing[]> = {
  own: [
    'plan',
    'week',
    'visits',
    'about-me',
    'record',
    'promises',
    'follow-up',
    'journey',
    'tapering',
    'independence',
    'ladder',
    'life',
    'consents',
    'decision-goals',
    'take-along',
  ],
  assigned: [
    'about-me',
    'promises',
    'plan',
    'week',
    'visits',
    'record',
    'follow-up',
    'journey',
    'tapering',
    'independence',
    'ladder',
    'life',
    'consents',
    'decision-goals',
  ],
  visiting: ['about-me', 'promises', 'record'],
  managed: [
    'plan',
    'follow-up',
    'record',
    'promises',
    'visits',
    'week',
    'consents',
    'decision-goals',
    'about-me',
  ],
  decided: ['plan', 'decision-goals', 'record'],
};

/**
 * What stands on the page "Mer", in the words one would look under: the participant's pages that neither the navigation
 * nor the plan's own page already holds.
 */
export const MORE = {
  visits: ['visits', 'promises', 'record', 'follow-up'],
  going: ['journey', 'tapering', 'independence', 'ladder', 'life'],
  deciding: ['consents', 'take-along'],
} as const satisfies Record<string, readonly Thing[]>;

/** How a support stands with its plan: the plan's own state, until it is time to revise it. */
export type PlanStanding = 'none' | 'making' | 'proposed' | 'agreed' | 'established' | 'due' | 'overdue';

/** Months within which a plan is revised (source/003: at least once a year). */
const REVISE_MONTHS = 12;

/**
 * How the plan stands today, and by when it is to be revised. A new version in the making does not change that the old
 * one holds.
 */
export function planStanding(
  facts: Pick<PlanFacts, 'holds' | 'making'> | undefined,
  today: Day,
): { standing: PlanStanding; revise: Day | null } {
  if (!facts?.holds) {
    const making = facts?.making?.state;
    return {
      standing: making === 'proposed' ? 'proposed' : making === 'draft' ? 'making' : 'none',
      revise: null,
    };
  }
  const revise = addMonths(facts.holds.settledOn, REVISE_MONTHS);
  const state = dueState(revise, today);
  return {
    standing: state === 'overdue' ? 'overdue' : state === 'soon' ? 'due' : facts.holds.state,
    revise,
  };
}

/** Days before which a note is soon due (domain.md, "Key worker's deadlines"). */
const RECORD_SOON_DAYS = 7;

/** By when something is written in the record again (source/003: at least once a month), and how that stands. */
export function recordStanding(
  last: Day | undefined,
  supportFrom: Day,
  today: Day,
): { due: Day; state: DueState } {
  const due = addMonths(last ?? supportFrom, 1);
  return { due, state: dueState(due, today, RECORD_SOON_DAYS) };
}

/** Something that those who carry out a support have before them. */
export interface Duty {
  kind:
    | 'plan-none'
    | 'plan-making'
    | 'plan-revise'
    | 'follow-up'
    | 'follow-up-open'
    | 'paused-goal'
    | 'record'
    | 'consent'
    | 'about-me'
    | 'review';
  supportId: string;
  participant: string;
  href: string;
  /** by which day; null where there is no day */
  due: Day | null;
  state: 'overdue' | 'soon' | 'open';
}

type Standing = Pick<Duty, 'kind' | 'due' | 'state'>;

const dueBy = (kind: Duty['kind'], due: Day, state: DueState): Standing[] =>
  state === 'due-later' ? [] : [{ kind, due, state }];

/** What a support's plan asks of those who carry it out. What is proposed is the participant's to answer, in peace. */
export function planDuties(facts: Pick<PlanFacts, 'holds' | 'making'> | undefined, today: Day): Standing[] {
  if (facts?.making?.state === 'draft') return [{ kind: 'plan-making', due: null, state: 'open' }];
  if (facts?.making) return [];
  const { revise } = planStanding(facts, today);
  if (revise === null) return [{ kind: 'plan-none', due: null, state: 'open' }];
  return dueBy('plan-revise', revise, dueState(revise, today));
}

/** What following up asks: the one that is going on, or the next one, and what was paused until about now. */
export function followUpDuties(facts: FollowUpFacts | undefined, today: Day): Standing[] {
  if (!facts) return [];
  const next: Standing[] = facts.openSince
    ? [{ kind: 'follow-up-open', due: null, state: 'open' }]
    : facts.due && facts.state
      ? dueBy('follow-up', facts.due, facts.state)
      : [];
  const paused: Standing[] =
    facts.lookAgainOn && facts.lookAgainOn <= today
      ? [{ kind: 'paused-goal', due: facts.lookAgainOn, state: 'soon' }]
      : [];
  return [...next, ...paused];
}

const urgency = { overdue: 0, soon: 1, open: 2 } as const;

/** What has waited longest first, then what comes soonest, then what has no day. */
export const inOrder = (duties: readonly Duty[]): Duty[] =>
  [...duties].sort(
    (a, b) =>
      urgency[a.state] - urgency[b.state] ||
      (a.due ?? '').localeCompare(b.due ?? '') ||
      a.participant.localeCompare(b.participant, 'sv'),
  );

/** One participant's support as the unit's manager sees it: names, dates and states. */
export interface UnitRow {
  supportId: string;
  participant: string;
  plan: ReturnType<typeof planStanding>;
  /** the version that is being made, whether or not an older one holds */
  making: 'draft' | 'proposed' | null;
  followUp: { due: Day; state: DueState } | null;
  record: { last: Day | null; state: DueState };
  /** notes that wait to be read through before the participant sees them */
  unreviewed: number;
  lacksContact: boolean;
  /** the participant has said whom they want as contact worker, and it has not been made so */
  wishesContact: boolean;
}

/** How many things of a support are past their day, or lacking where there should be one. */
export const overdueOf = (row: UnitRow): number =>
  [
    row.plan.standing === 'overdue' || row.plan.standing === 'none',
    row.followUp?.state === 'overdue',
    row.record.state === 'overdue',
    row.lacksContact,
    row.wishesContact,
  ].filter(Boolean).length;

/** What the manager can choose to see, by the words in the address. */
export const UNIT_FILTERS = {
  'ingen-plan': (row) => row.plan.standing === 'none',
  gors: (row) => row.making === 'draft',
  foreslagen: (row) => row.making === 'proposed',
  overens: (row) => row.plan.standing === 'agreed',
  faststalld: (row) => row.plan.standing === 'established',
  'snart-dags': (row) => row.plan.standing === 'due',
  'dags-nu': (row) => row.plan.standing === 'overdue',
  uppfoljning: (row) => row.followUp?.state === 'overdue',
  anteckning: (row) => row.record.state === 'overdue',
  'lasa-igenom': (row) => row.unreviewed > 0,
  kontakt: (row) => row.lacksContact || row.wishesContact,
} as const satisfies Record<string, (row: UnitRow) => boolean>;
export type UnitFilter = keyof typeof UNIT_FILTERS;

export const isUnitFilter = (text: string | undefined): text is UnitFilter =>
  text !== undefined && Object.hasOwn(UNIT_FILTERS, text);

/** Those with the most that is past its day first, then by name. */
export const mostOverdueFirst = (rows: readonly UnitRow[]): UnitRow[] =>
  [...rows].sort((a, b) => overdueOf(b) - overdueOf(a) || a.participant.localeCompare(b.participant, 'sv'));

/** One page of a list, and how many there are; a page that is not there is the last one. @param asked from 1. */
export function pageOf<T>(all: readonly T[], asked: number, size: number) {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, asked), pages);
  return { rows: all.slice((page - 1) * size, page * size), page, pages };
}
