import {
  LADDER_STEPS,
  PLAN_PHASES,
  type PlanPhase,
  type StepNumber,
} from '../../domain/participation-ladder.ts';
import { canRelease, type Release } from '../../domain/release-sequence.ts';
import { suppressRow } from '../../domain/small-groups.ts';
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

/** Figures that may be let out: how many stand on each step, null where it is withheld. */
export interface ReleasedRow {
  total: number;
  cells: (number | null)[];
  /** who is behind each figure shown, to compare with the next */
  groups: ReadonlySet<string>[];
}

/**
 * The next figures for one phase in one unit, or undefined when nothing may be let out, or nothing has changed: small
 * groups are withheld, and so is everything that beside earlier figures would tell what a few have said
 * (domain.md, "Small groups").
 *
 * @param steps each participant's last step, by a key that leads to nobody.
 * @param earlier what has been let out before of the same phase and unit, the oldest first.
 */
export function nextRelease(
  steps: ReadonlyMap<string, StepNumber>,
  earlier: readonly (readonly ReadonlySet<string>[])[],
): ReleasedRow | undefined {
  const at = LADDER_STEPS.map(
    (_, index) => new Set([...steps].filter(([, step]) => step === index + 1).map(([member]) => member)),
  );
  const { cells, total } = suppressRow(at.map((members) => members.size));
  if (total === null) return undefined;
  const groups = [new Set(steps.keys()), ...at.filter((_, index) => cells[index] !== null)];
  const last = earlier.at(-1);
  if (last && sameGroups(last, groups)) return undefined;
  const previous: Release[] = earlier.map((shown, index) => ({ id: String(index), groups: shown }));
  const verdict = canRelease(previous, { id: String(earlier.length), groups });
  return verdict.ok ? { total, cells: [...cells], groups } : undefined;
}

function sameGroups(one: readonly ReadonlySet<string>[], other: readonly ReadonlySet<string>[]): boolean {
  const names = (groups: readonly ReadonlySet<string>[]) =>
    groups
      .map((group) => [...group].sort().join())
      .sort()
      .join(';');
  return names(one) === names(other);
}
