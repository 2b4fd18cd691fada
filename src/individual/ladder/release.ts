import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { PlanPhase, StepNumber } from '../../domain/participation-ladder.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { individual } from '../tables.ts';
import { nextRelease } from './rules.ts';
import './tables.ts';

/**
 * Lets out the units' figures, phase by phase, as far as small groups stay hidden. Done seldom (see index.ts), so that
 * many have had time to answer between, and the day a figure changes tells of nobody. What may not be let out waits.
 *
 * @param tx acts for the job `release-ladder`; to anybody else there is nothing to count.
 */
export async function releaseLadder(tx: Tx): Promise<void> {
  const { rows } = await sql<{ unit_id: string; phase: PlanPhase; member: string; step: StepNumber }>`
    select * from individual.ladder_to_release()`.execute(tx);
  const counted = new Map<string, { unit: string; phase: PlanPhase; steps: Map<string, StepNumber> }>();
  for (const { unit_id: unit, phase, member, step } of rows) {
    const key = `${unit}.${phase}`;
    const found = counted.get(key) ?? { unit, phase, steps: new Map() };
    found.steps.set(member, step);
    counted.set(key, found);
  }
  const today = dayAt(tx.now);
  for (const { unit, phase, steps } of counted.values()) {
    const next = nextRelease(steps, await earlierGroups(tx, unit, phase));
    if (!next) continue;
    const id = randomUUID();
    // run twice on one day, the first one stands
    const released = await sql`
      insert into individual.ladder_release (id, unit_id, phase, released_on, total, cells)
      values (${id}, ${unit}, ${phase}, ${today}, ${next.total}, ${next.cells}::integer[])
      on conflict do nothing`.execute(tx);
    if (released.numAffectedRows === 0n) continue;
    for (const members of next.groups) {
      await individual(tx)
        .insertInto('individual.ladder_release_group')
        .values({ release_id: id, members: [...members] })
        .execute();
    }
  }
}

async function earlierGroups(tx: Tx, unit: string, phase: PlanPhase): Promise<ReadonlySet<string>[][]> {
  const rows = await individual(tx)
    .selectFrom('individual.ladder_release_group as g')
    .innerJoin('individual.ladder_release as r', 'r.id', 'g.release_id')
    .select(['r.id', 'g.members'])
    .where('r.unit_id', '=', unit)
    .where('r.phase', '=', phase)
    .orderBy('r.released_on')
    .orderBy('r.id')
    .execute();
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const { id, members } of rows) found.set(id, [...(found.get(id) ?? []), new Set(members)]);
  return [...found.values()];
}
