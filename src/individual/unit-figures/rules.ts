import { PLAN_PHASES, type PlanPhase } from '../../domain/participation-ladder.ts';
import { canRelease, type Release } from '../../domain/release-sequence.ts';
import { suppressRow } from '../../domain/small-groups.ts';

/**
 * What a unit gets figures of: the participants' own ratings, as counts and nothing else (domain.md, "Who may read what",
 * S). Each participant stands in one cell of a measure.
 */
export type Measure = `ladder-${PlanPhase}` | 'independence' | 'tapering';

/** How the year's last rating by one's own yardsticks stands beside its first, in the order of the cells. */
export const DIRECTIONS = ['up', 'same', 'down'] as const;

/** How far down the stairs one has come, in the order of the cells. */
export const DESCENTS = ['alone', 'lower', 'not-yet'] as const;

/** How many cells each measure has. */
export const CELLS: Readonly<Record<Measure, number>> = {
  ...(Object.fromEntries(PLAN_PHASES.map((phase) => [`ladder-${phase}`, 5])) as Record<
    `ladder-${PlanPhase}`,
    number
  >),
  independence: DIRECTIONS.length,
  tapering: DESCENTS.length,
};

/** Figures that may be let out: how many stand in each cell, null where it is withheld. */
export interface ReleasedRow {
  total: number;
  cells: (number | null)[];
  /** who is behind each figure shown, to compare with the next */
  groups: ReadonlySet<string>[];
}

/**
 * The next figures of one measure in one unit, or undefined when nothing may be let out, or nothing has changed: small
 * groups are withheld, and so is everything that beside earlier figures would tell what a few have said
 * (domain.md, "Small groups").
 *
 * @param standing each participant's cell, counted from 1, by a key that leads to nobody.
 * @param earlier what has been let out before of the same measure and unit, the oldest first.
 */
export function nextRelease(
  cellCount: number,
  standing: ReadonlyMap<string, number>,
  earlier: readonly (readonly ReadonlySet<string>[])[],
): ReleasedRow | undefined {
  const at = Array.from(
    { length: cellCount },
    (_, index) => new Set([...standing].filter(([, cell]) => cell === index + 1).map(([member]) => member)),
  );
  const { cells, total } = suppressRow(at.map((members) => members.size));
  if (total === null) return undefined;
  const groups = [new Set(standing.keys()), ...at.filter((_, index) => cells[index] !== null)];
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
