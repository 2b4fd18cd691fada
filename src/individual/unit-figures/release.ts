import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { individual } from '../tables.ts';
import { CELLS, type Measure, nextRelease } from './rules.ts';
import './tables.ts';

/**
 * Lets out the units' figures, measure by measure, as far as small groups stay hidden. Done seldom (see index.ts), so that
 * many have had time to answer between, and the day a figure changes tells of nobody. What may not be let out waits.
 *
 * @param tx acts for the job `release-figures`; to anybody else there is nothing to count.
 */
export async function releaseFigures(tx: Tx): Promise<void> {
  const { rows } = await sql<{ unit_id: string; measure: Measure; member: string; cell: number }>`
    select * from individual.figures_to_release()`.execute(tx);
  const counted = new Map<string, { unit: string; measure: Measure; standing: Map<string, number> }>();
  for (const { unit_id: unit, measure, member, cell } of rows) {
    const key = `${unit}.${measure}`;
    const found = counted.get(key) ?? { unit, measure, standing: new Map() };
    found.standing.set(member, cell);
    counted.set(key, found);
  }
  const today = dayAt(tx.now);
  for (const { unit, measure, standing } of counted.values()) {
    const next = nextRelease(CELLS[measure], standing, await earlierGroups(tx, unit, measure));
    if (!next) continue;
    const id = randomUUID();
    // run twice on one day, the first one stands
    const released = await sql`
      insert into individual.unit_figure (id, unit_id, measure, counted_on, total, cells)
      values (${id}, ${unit}, ${measure}, ${today}, ${next.total}, ${next.cells}::integer[])
      on conflict do nothing`.execute(tx);
    if (released.numAffectedRows === 0n) continue;
    for (const members of next.groups) {
      await individual(tx)
        .insertInto('individual.unit_figure_group')
        .values({ figure_id: id, members: [...members] })
        .execute();
    }
  }
}

async function earlierGroups(tx: Tx, unit: string, measure: Measure): Promise<ReadonlySet<string>[][]> {
  const rows = await individual(tx)
    .selectFrom('individual.unit_figure_group as g')
    .innerJoin('individual.unit_figure as f', 'f.id', 'g.figure_id')
    .select(['f.id', 'g.members'])
    .where('f.unit_id', '=', unit)
    .where('f.measure', '=', measure)
    .orderBy('f.counted_on')
    .orderBy('f.id')
    .execute();
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const { id, members } of rows) found.set(id, [...(found.get(id) ?? []), new Set(members)]);
  return [...found.values()];
}
