import {
  LADDER_STEPS,
  type LadderSummary,
  stepAt,
  summariseLadder,
} from '../../domain/participation-ladder.ts';
import { suppressRow } from '../../domain/small-groups.ts';
import type { LadderPlaces } from './queries.ts';

/** The ladder as a report shows it. Counts are people; null is withheld (domain.md, "Small groups"). */
export interface PublishedLadder {
  /** from step 1, information, to step 5, co-decision */
  steps: readonly (number | null)[];
  /** those whose interview does not tell; one of the row's cells, since the sum would give the steps away */
  unplaced: number | null;
  /** null when the whole group is too small */
  base: number | null;
}

/** Sums up the places of an audit's informants, nothing withheld. */
export function summary(places: Pick<LadderPlaces, 'steps'>): LadderSummary {
  return summariseLadder(
    new Map(places.steps.map((step, index) => [String(index), step === null ? null : stepAt(step)])),
  );
}

/**
 * How many stand on each step, fit to be published: small steps are withheld, and as many more as it takes for nobody
 * to be derived by subtraction, those without a step among them.
 */
export function publishedLadder(places: Pick<LadderPlaces, 'steps' | 'threshold'>): PublishedLadder {
  const { at, unplaced } = summary(places);
  const shown = suppressRow([...LADDER_STEPS.map((step) => at[step]), unplaced], places.threshold);
  return { steps: shown.cells.slice(0, -1), unplaced: shown.cells.at(-1) ?? null, base: shown.total };
}
