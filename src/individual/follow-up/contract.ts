import type { Day } from '../../domain/day.ts';
import type { DueState } from '../../domain/deadlines.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { planFacts } from '../plan/contract.ts';
import { followUpDays, pausesEnd } from './queries.ts';
import { nextFollowUp } from './rules.ts';

export {
  answerQuestion,
  beginFollowUp,
  disposeFollowUps,
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

/** When each of these supports is to be followed up next, and how that stands today; those that go on and are seen. */
export async function followUpDue(tx: Tx, supportIds: readonly string[]): Promise<FollowUpFacts[]> {
  if (supportIds.length === 0) return [];
  const days = new Map((await followUpDays(tx, supportIds)).map((one) => [one.supportId, one]));
  const pauses = await pausesEnd(tx, supportIds);
  const wanted = new Set(supportIds);
  return (await planFacts(tx))
    .filter(({ supportId }) => wanted.has(supportId))
    .map(({ supportId, holds }) => {
      const lastClosedOn = days.get(supportId)?.lastClosedOn ?? null;
      const next = holds && nextFollowUp({ ...holds, lastClosedOn }, dayAt(tx.now));
      return {
        supportId,
        due: next?.due ?? null,
        state: next?.state ?? null,
        openSince: days.get(supportId)?.openSince ?? null,
        lastClosedOn,
        lookAgainOn: pauses.get(supportId) ?? null,
      };
    });
}
