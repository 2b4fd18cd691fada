import type { Day } from '../../domain/day.ts';
import { type DueState, dueState, SOON_DAYS } from '../../domain/deadlines.ts';
import { followUpDue, LEAST_RHYTHM_MONTHS } from '../../domain/follow-up-day.ts';

/**
 * The questions, in the order they are asked. Source: source/000, "Exempel på frågor som boendestödjaren ställer vid
 * uppföljning", and last what the participant wants to talk about.
 */
export const QUESTIONS = [
  'planned',
  'closer',
  'keeping',
  'our-way',
  'everyone',
  'changed',
  'talk-about',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** The ways of answering with a symbol: how it goes, or how much has changed. */
export type Mark = 'good' | 'so-so' | 'not-good' | 'much' | 'little' | 'nothing' | 'unknown';

/** A goal, as far as the rules of a follow-up need it. */
export interface FollowedGoal {
  kind: 'supporting' | 'training' | 'compensating';
  state: 'active' | 'paused' | 'reached' | 'ended';
}

/** How one can answer each question with a symbol (Lucide) and its word; none where only words say it. */
const MARKS: Record<Question, readonly { mark: Mark; icon: string }[]> = (() => {
  const unknown = { mark: 'unknown', icon: 'circle-question-mark' } as const;
  const well = [
    { mark: 'good', icon: 'smile' },
    { mark: 'so-so', icon: 'meh' },
    { mark: 'not-good', icon: 'frown' },
    unknown,
  ] as const;
  const much = [
    { mark: 'much', icon: 'shuffle' },
    { mark: 'little', icon: 'equal-approximately' },
    { mark: 'nothing', icon: 'equal' },
    unknown,
  ] as const;
  return {
    planned: well,
    closer: well,
    keeping: well,
    'our-way': well,
    everyone: well,
    changed: much,
    'talk-about': [],
  };
})();

/** The symbols that a question can be answered with, each beside its word. */
export const marksOf = (question: Question): readonly { mark: Mark; icon: string }[] => MARKS[question];

export const iconOf = (mark: Mark): string =>
  QUESTIONS.flatMap((question) => marksOf(question)).find((one) => one.mark === mark)!.icon;

/**
 * The questions to ask about a plan with these goals. Who keeps what they can is asked how that goes, never how much
 * further they have come; a plan with only a schedule is asked about neither (domain.md, "Plan").
 */
export function questionsFor(goals: readonly FollowedGoal[]): Question[] {
  const lived = goals.filter((goal) => goal.state !== 'ended');
  const grows = lived.some((goal) => goal.kind !== 'compensating');
  return QUESTIONS.filter((question) => {
    if (question === 'closer') return grows;
    if (question === 'keeping') return !grows && lived.length > 0;
    return true;
  });
}

/** The first question that has neither been answered nor left out; undefined when there is none. */
export function nextQuestion(
  questions: readonly Question[],
  answered: ReadonlySet<string>,
  after?: Question,
): Question | undefined {
  const from = after === undefined ? 0 : questions.indexOf(after) + 1;
  return questions.slice(from).find((question) => !answered.has(question));
}

/** What a follow-up may say of a goal. */
export type Outcome = 'reached' | 'on-the-way' | 'paused' | 'no-longer' | 'change';

/** What can be said of a goal as it is now. One that keeps what one can is never finished, and never asked for more. */
export function outcomesFor(goal: FollowedGoal): Outcome[] {
  return goal.kind === 'compensating'
    ? ['on-the-way', 'paused', 'no-longer', 'change']
    : ['reached', 'on-the-way', 'paused', 'no-longer', 'change'];
}

/** The state that an outcome gives the goal in the plan; undefined where the words change and the state does not. */
export function stateAfter(outcome: Outcome): FollowedGoal['state'] | undefined {
  return {
    reached: 'reached',
    'on-the-way': 'active',
    paused: 'paused',
    'no-longer': 'ended',
    change: undefined,
  }[outcome] as FollowedGoal['state'] | undefined;
}

/** Which goals a follow-up goes through: those that live, and those that it has itself just settled. */
export function goalsToFollow<G extends FollowedGoal & { lineage: string }>(
  goals: readonly G[],
  settledHere: ReadonlySet<string>,
): G[] {
  return goals.filter(
    (goal) => goal.state === 'active' || goal.state === 'paused' || settledHere.has(goal.lineage),
  );
}

/**
 * Days ahead from which the next follow-up is soon: a month where there is half a year or more between them, less
 * where they come often, so that the next one does not always stand as soon.
 */
export function soonDays(rhythmMonths: number | null): number {
  const months = rhythmMonths ?? LEAST_RHYTHM_MONTHS;
  return months === 1 ? 7 : months <= 3 ? 14 : SOON_DAYS;
}

/** The dates of a plan that holds and of following it up. */
export interface Rhythm {
  settledOn: Day;
  /** the participant's choice, 1–12; null is the unit's least */
  rhythmMonths: number | null;
  /** the day of the last closed follow-up, if any */
  lastClosedOn: Day | null;
}

/** By which day the plan is followed up next, and how that stands today. */
export function nextFollowUp(rhythm: Rhythm, today: Day): { due: Day; state: DueState } {
  const due = followUpDue(rhythm, rhythm.lastClosedOn);
  return { due, state: dueState(due, today, soonDays(rhythm.rhythmMonths)) };
}

/** Who follows up: the participant and the assigned worker, while the support goes on. */
export function mayFollowUp(support: { relation: string; to: Day | null }, today: Day): boolean {
  return (
    (support.relation === 'own' || support.relation === 'assigned') &&
    (support.to === null || support.to >= today)
  );
}
