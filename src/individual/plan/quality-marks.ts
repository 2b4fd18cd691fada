import type { Day } from '../../domain/day.ts';
import { addMonths } from '../../domain/day.ts';
import type { LifeArea } from '../../domain/life-areas.ts';
import type { GoalKind, Perspective } from './tables.ts';

/**
 * What a good goal is, in the order of source/000 ("Målen och delmålen ska vara"). A friendly checklist, never a stop
 * (domain.md, "Plan").
 */
export const QUALITY_MARKS = [
  'concrete',
  'feasible',
  'challenging',
  'meaningful',
  'time-bound',
  'measurable',
  'behaviour',
  'difficulty',
  'agreed',
  'written',
] as const;
export type QualityMark = (typeof QUALITY_MARKS)[number];

/** `good` and `look` are what a rule can see; `ask` is for the people at the table. */
export type Finding = 'good' | 'look' | 'ask';

export interface CheckedGoal {
  words: string;
  measure: string;
  meaning: string;
  byWhen: Day | null;
  kind: GoalKind;
  area: LifeArea | null;
  perspective: Perspective;
  /** steps that lead to it */
  subGoals: number;
  /** things that are done for it */
  activities: number;
  /** the participant has said yes to the plan it stands in */
  agreed: boolean;
  /** life areas in which the participant has told of a need */
  neededAreas: readonly LifeArea[];
  today: Day;
}

/** Words that say how it should feel or be, and not what one does. */
const STATES = /^(att\s+)?(bli|känna|må|vara|slippa|inte|ha det|få det)(?!\p{L})/iu;
/** Words that could mean almost anything until somebody says what one does. */
const VAGUE =
  /(?<!\p{L})(bättre|mer|mera|mindre|struktur|ordning|rutiner|(självständig|fungera|förbättra|utveckla|öka|minska)\p{L}*)(?!\p{L})/iu;
const NUMBER =
  /\d|(?<!\p{L})(en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|varje|varannan|vartannat|var tredje)(?!\p{L})/iu;

/** A goal this far away wants steps on the way (months). */
const FAR_AWAY_MONTHS = 6;

const filled = (text: string) => text.trim() !== '';

/**
 * The marks that concern a goal, each with what can be seen. A goal that keeps what one can (compensating) has nothing to
 * be reached by a day and no rung to be put higher: those marks are left out.
 */
export function checkGoal(goal: CheckedGoal): { mark: QualityMark; finding: Finding }[] {
  const keeps = goal.kind === 'compensating';
  const done = goal.activities + goal.subGoals > 0;
  const state = STATES.test(goal.words.trim());
  const found: Record<QualityMark, Finding | undefined> = {
    concrete: done || filled(goal.measure) || !VAGUE.test(goal.words) ? 'good' : 'look',
    feasible: mayBeTooFar(goal) ? 'look' : 'ask',
    challenging: keeps ? undefined : 'ask',
    meaningful: filled(goal.meaning) ? 'good' : 'look',
    'time-bound': keeps ? undefined : goal.byWhen !== null && goal.byWhen >= goal.today ? 'good' : 'look',
    measurable: filled(goal.measure) || NUMBER.test(goal.words) ? 'good' : 'look',
    behaviour: !state || done ? 'good' : 'look',
    difficulty: goal.area !== null && goal.neededAreas.includes(goal.area) ? 'good' : 'ask',
    agreed: goal.agreed ? 'good' : 'ask',
    written: 'good',
  };
  return QUALITY_MARKS.flatMap((mark) => {
    const finding = found[mark];
    return finding ? [{ mark, finding }] : [];
  });
}

/** Far away, or already past, and no step on the way: smaller steps are what made people grow (source/000). */
function mayBeTooFar(goal: CheckedGoal): boolean {
  if (goal.kind === 'compensating' || goal.subGoals > 0 || goal.byWhen === null) return false;
  return goal.byWhen < goal.today || goal.byWhen > addMonths(goal.today, FAR_AWAY_MONTHS);
}
