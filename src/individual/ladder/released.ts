import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { PlanPhase } from '../../domain/participation-ladder.ts';
import type { Tx } from '../../kernel/database/database.ts';

/** How many stand on each step in one phase at one unit, as it was let out on a day. Null is withheld. */
export interface ReleasedLadder {
  unitId: string;
  unit: string;
  phase: PlanPhase;
  day: Day;
  total: number;
  /** from step 1 to step 5 */
  cells: (number | null)[];
}

/**
 * The last figures let out for each unit the actor looks after, by name and phase. Small groups were withheld before
 * anything was stored: there is no way from here to the counts.
 */
export async function findReleasedLadders(tx: Tx): Promise<ReleasedLadder[]> {
  const { rows } = await sql<ReleasedLadder>`
    select distinct on (o.name, r.unit_id, r.phase) r.unit_id as "unitId", o.name as unit, r.phase,
      r.released_on as day, r.total, r.cells
    from individual.ladder_release r join kernel.organisation o on o.id = r.unit_id
    order by o.name, r.unit_id, r.phase, r.released_on desc`.execute(tx);
  return rows;
}
