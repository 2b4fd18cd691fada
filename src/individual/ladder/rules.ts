import { PLAN_PHASES, type PlanPhase, type StepNumber } from '../../domain/participation-ladder.ts';
import type { LadderSide } from './tables.ts';

/** The phases' words in paths, as the users read them. */
export const PHASE_PATHS: Readonly<Record<PlanPhase, string>> = {
  making: 'gora-planen',
  'carrying-out': 'genomfora',
  'following-up': 'folja-upp',
  updating: 'andra-planen',
};

/** The phase of a path's word; undefined for any other word. */
export function phaseOf(path: string): PlanPhase | undefined {
  return PLAN_PHASES.find((phase) => PHASE_PATHS[phase] === path);
}

/** One step somebody stood on, on one day. */
export interface LadderPoint {
  phase: PlanPhase;
  side: LadderSide;
  step: StepNumber;
  day: string;
}

/** The last step of one side in a phase; ratings come in the order they were given. */
export function lastStep(
  ratings: readonly LadderPoint[],
  phase: PlanPhase,
  side: LadderSide,
): StepNumber | undefined {
  return ratings.findLast((one) => one.phase === phase && one.side === side)?.step;
}
