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

/** A unit that has figures. */
export interface UnitWithFigures {
  id: string;
  name: string;
}

/** The units that the actor looks after and figures have been let out for, by name. */
export async function findUnitsWithFigures(tx: Tx): Promise<UnitWithFigures[]> {
  const { rows } = await sql<UnitWithFigures>`
    select o.id, o.name from kernel.organisation o
    where o.id = any ((select individual.overseen_units())::uuid[])
      and exists (select from individual.unit_figure f where f.unit_id = o.id)
    order by o.name, o.id`.execute(tx);
  return rows;
}

/**
 * The last figures let out for each unit the actor looks after, by name and measure. Small groups were withheld before
 * anything was stored: there is no way from here to the counts.
 *
 * @param unitId only this one's.
 */
export async function findReleasedFigures(tx: Tx, unitId?: string): Promise<ReleasedFigure[]> {
  const { rows } = await sql<ReleasedFigure>`
    select distinct on (o.name, f.unit_id, f.measure) f.unit_id as "unitId", o.name as unit, f.measure,
      f.counted_on as day, f.total, f.cells
    from individual.unit_figure f join kernel.organisation o on o.id = f.unit_id
    where f.unit_id = any (${unitId ? sql`array[${unitId}]` : sql`(select individual.overseen_units())`}::uuid[])
    order by o.name, f.unit_id, f.measure, f.counted_on desc`.execute(tx);
  return rows;
}
