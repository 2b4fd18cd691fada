import type { Day } from '../../domain/day.ts';
import type { LivedGoal, Milestone } from './queries.ts';

/** One stop on the way: something was reached, paused, has become automatic; or lies ahead. */
export interface Stop {
  kind: 'reached' | 'automatic' | 'paused' | 'ahead';
  /** the day it happened; for what lies ahead and is walked towards, the day it began */
  day: Day;
  lineage: string;
  words: string;
  lookAgainOn: Day | null;
  /** a step towards another goal */
  isStep: boolean;
  /** keeps what one can: walked along, not towards */
  keeps: boolean;
}

/**
 * The way one has walked, in the order of days, and last what lies ahead. What is no longer wanted is left out, and so is
 * what stood in an earlier version and was not taken along: nobody is reminded of it.
 */
export function journeyOf(
  goals: readonly LivedGoal[],
  said: readonly Pick<Milestone, 'lineage' | 'automaticOn'>[],
): Stop[] {
  const stop = (goal: LivedGoal, kind: Stop['kind'], day: Day): Stop => ({
    kind,
    day,
    lineage: goal.lineage,
    words: goal.words,
    lookAgainOn: kind === 'paused' ? goal.lookAgainOn : null,
    isStep: goal.isStep,
    keeps: goal.kind === 'compensating',
  });
  const behind = goals.flatMap((goal) => {
    const automaticOn = said.find((one) => one.lineage === goal.lineage)?.automaticOn;
    return [
      ...(goal.state === 'reached' ? [stop(goal, 'reached', goal.stateSince)] : []),
      ...(automaticOn ? [stop(goal, 'automatic', automaticOn)] : []),
    ];
  });
  const standing = (state: LivedGoal['state']) => goals.filter((goal) => goal.stands && goal.state === state);
  return [
    ...behind.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
    ...standing('paused').map((goal) => stop(goal, 'paused', goal.stateSince)),
    ...standing('active')
      .filter((goal) => !said.some((one) => one.lineage === goal.lineage && one.automaticOn))
      .map((goal) => stop(goal, 'ahead', goal.since)),
  ];
}

/** A text in lines that fit in a drawing, the last one with an ellipsis where more follows. @param most characters a line. */
export function linesOf(text: string, most: number, lines: number): string[] {
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  const made: string[] = [];
  for (const word of words) {
    const last = made.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= most)
      made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  if (made.length <= lines) return made;
  const kept = made.slice(0, lines);
  kept[lines - 1] = `${[...kept[lines - 1]!]
    .slice(0, most - 2)
    .join('')
    .trimEnd()} …`;
  return kept;
}
