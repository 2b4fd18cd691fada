import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { Measure } from './rules.ts';

/** Figures of one measure at one unit, as they were let out on a day. Null is withheld. */
export interface ReleasedFigure {
  unitId: string;
  unit: string;
  measure: Measure;
  day: Day;
  total: number;
  /** ladder: from step 1 to step 5; independence: up, same, down; tapering: alone, lower, not yet */
  cells: (number | null)[];
}

/**
 * The last figures let out for each unit the actor looks after, by name and measure. Small groups were withheld before
 * anything was stored: there is no way from here to the counts.
 */
export async function findReleasedFigures(tx: Tx): Promise<ReleasedFigure[]> {
  const { rows } = await sql<ReleasedFigure>`
    select distinct on (o.name, f.unit_id, f.measure) f.unit_id as "unitId", o.name as unit, f.measure,
      f.counted_on as day, f.total, f.cells
    from individual.unit_figure f join kernel.organisation o on o.id = f.unit_id
    order by o.name, f.unit_id, f.measure, f.counted_on desc`.execute(tx);
  return rows;
}
