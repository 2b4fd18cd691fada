import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { readFacts } from '../../kernel/database/facts.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { waitingQuestions } from '../decision-goals/contract.ts';
import { followUpDates, followUpsDue } from '../follow-up/contract.ts';
import { planStandings } from '../plan/contract.ts';
import { openReadingQuestions } from '../reading/contract.ts';
import { lastNoteOn, unreviewedNotes } from '../record/contract.ts';
import { type Support, supportsSeen, unmetContactWishes } from '../support/contract.ts';
import { supportsWithContact } from './queries.ts';
import { mostOverdueFirst, type PlanStanding, planStanding, recordStanding, type UnitRow } from './rules.ts';

const goingOn = (support: Support, today: Day) => support.to === null || support.to >= today;

/** The unit as its manager sees it. */
export interface UnitOverview {
  unit: string | undefined;
  rows: UnitRow[];
  /** questions about a reading that wait for the manager's answer: how many, and since when */
  readingQuestions: { count: number; since: Day } | undefined;
}

/** How it stands around each support at the unit: names, dates and states, and not a word of what is written. */
export async function unitOverview(tx: Tx): Promise<UnitOverview> {
  const today = dayAt(tx.now);
  const { seen, standings, dates, notes, contacts, wishes, unreviewed, questions } = await readFacts(tx, {
    seen: supportsSeen,
    standings: planStandings(),
    dates: followUpDates(),
    notes: lastNoteOn,
    contacts: supportsWithContact,
    wishes: unmetContactWishes,
    unreviewed: unreviewedNotes(tx.actor),
    questions: openReadingQuestions,
  });
  const supports = seen.filter((support) => support.relation === 'managed' && goingOn(support, today));
  const plans = new Map(standings.map((facts) => [facts.supportId, facts]));
  const followUps = new Map(followUpsDue(standings, dates, today).map((facts) => [facts.supportId, facts]));
  const rows = supports.map(({ id, participant, from }): UnitRow => {
    const followUp = followUps.get(id);
    const last = notes.get(id);
    return {
      supportId: id,
      participant,
      plan: planStanding(plans.get(id), today),
      making: plans.get(id)?.making?.state ?? null,
      followUp: followUp?.due && followUp.state ? { due: followUp.due, state: followUp.state } : null,
      record: { last: last ?? null, state: recordStanding(last, from, today).state },
      unreviewed: unreviewed.filter(({ supportId }) => supportId === id).length,
      lacksContact: !contacts.has(id),
      wishesContact: wishes.some(({ supportId }) => supportId === id),
    };
  });
  return {
    unit: supports[0]?.unit,
    rows: mostOverdueFirst(rows),
    readingQuestions: questions[0] && { count: questions.length, since: questions[0].askedOn },
  };
}

/** A support that a care manager decides on. */
export interface CaseRow {
  supportId: string;
  participant: string;
  unit: string;
  standing: PlanStanding;
  revise: Day | null;
  settledOn: Day | null;
  /** since when a question about a goal waits for an answer */
  askedOn: Day | null;
  questions: number;
}

/**
 * The supports that the actor decides on, with the plan as it is settled: what is being made is nobody's to see yet. Where
 * a question waits comes first.
 */
export async function caseList(tx: Tx): Promise<CaseRow[]> {
  const today = dayAt(tx.now);
  const { seen, standings, questions } = await readFacts(tx, {
    seen: supportsSeen,
    standings: planStandings(),
    questions: waitingQuestions,
  });
  const supports = seen.filter((support) => support.relation === 'decided' && goingOn(support, today));
  const plans = new Map(standings.map((facts) => [facts.supportId, facts]));
  const rows = supports.map(({ id, participant, unit }): CaseRow => {
    const holds = plans.get(id)?.holds ?? null;
    const asked = questions.filter(({ supportId }) => supportId === id);
    return {
      supportId: id,
      participant,
      unit,
      ...planStanding({ holds, making: null }, today),
      settledOn: holds?.settledOn ?? null,
      askedOn: asked[0]?.askedOn ?? null,
      questions: asked.length,
    };
  });
  return rows.sort((a, b) => (a.askedOn ?? '9').localeCompare(b.askedOn ?? '9'));
}
