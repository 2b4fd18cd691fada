import type { Day } from '../../domain/day.ts';
import type { DueState } from '../../domain/deadlines.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { factsOf, readFacts } from '../../kernel/database/facts.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { type PlanFacts, planStandings } from '../plan/contract.ts';
import type { FilePart } from '../support/contract.ts';
import { type FollowUpDays, followUpDays, pausesEnd } from './queries.ts';
import { nextFollowUp } from './rules.ts';

export {
  answerQuestion,
  beginFollowUp,
  saveNote,
  sayOfGoal,
  showAnswers,
} from './commands.ts';
export type { Stop } from './journey.ts';
export { decideGoal, saveMeeting } from './meeting-commands.ts';
export { followUpPath } from './pages/parts.tsx';
export { WaitingQuestionForm } from './pages/waiting-form.tsx';
export {
  allFollowUps as followUpsForArchive,
  type FollowUp,
  type Milestone,
  milestonesOf as milestonesForArchive,
  openFollowUp,
} from './queries.ts';
export { questionsWaiting, type WaitingQuestion } from './waiting.ts';

/** Dates of following up a support, without a word of what is said: for start pages and the manager's overview. */
export interface FollowUpFacts {
  supportId: string;
  /** by which day the next one is; null where no plan holds */
  due: Day | null;
  state: DueState | null;
  /** since when one is going on */
  openSince: Day | null;
  lastClosedOn: Day | null;
  /** the earliest day on which something paused is to be looked at again */
  lookAgainOn: Day | null;
}

/**
 * What is told of follow-ups beside the plans that they follow up ({@link followUpsDue}).
 *
 * @param supportIds only these; left out, those that the actor carries out or manages.
 */
export const followUpDates = (supportIds?: readonly string[]) =>
  factsOf({ days: followUpDays(supportIds), pauses: pausesEnd(supportIds) });

/** When the support of each of these plans is to be followed up next, and how that stands today. */
export function followUpsDue(
  plans: readonly PlanFacts[],
  dates: { days: readonly FollowUpDays[]; pauses: ReadonlyMap<string, Day> },
  today: Day,
): FollowUpFacts[] {
  const days = new Map(dates.days.map((one) => [one.supportId, one]));
  return plans.map(({ supportId, holds }) => {
    const lastClosedOn = days.get(supportId)?.lastClosedOn ?? null;
    const next = holds && nextFollowUp({ ...holds, lastClosedOn }, today);
    return {
      supportId,
      due: next?.due ?? null,
      state: next?.state ?? null,
      openSince: days.get(supportId)?.openSince ?? null,
      lastClosedOn,
      lookAgainOn: dates.pauses.get(supportId) ?? null,
    };
  });
}

/** When each of these supports is to be followed up next, and how that stands today; those that go on and are seen. */
export async function followUpDue(tx: Tx, supportIds: readonly string[]): Promise<FollowUpFacts[]> {
  const { plans, dates } = await readFacts(tx, {
    plans: planStandings(supportIds),
    dates: followUpDates(supportIds),
  });
  return followUpsDue(plans, dates, dayAt(tx.now));
}

/** What a file holds of follow-ups; each takes its answers, notes and outcomes with it. */
export const followUpsFile: FilePart = {
  kind: 'follow-ups',
  tables: ['individual.follow_up', 'individual.goal_milestone'],
  entries: [
    { table: 'individual.follow_up', column: 'begun_on' },
    { table: 'individual.follow_up', column: 'closed_on' },
    { table: 'individual.follow_up_answer', column: 'answered_on' },
    { table: 'individual.follow_up_note', column: 'written_on' },
    { table: 'individual.goal_outcome', column: 'decided_on' },
    { table: 'individual.goal_milestone', column: 'written_on' },
    { table: 'individual.goal_milestone', column: 'automatic_on' },
  ],
};
