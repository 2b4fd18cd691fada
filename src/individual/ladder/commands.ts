import { sql } from 'kysely';
import type { PlanPhase, StepNumber } from '../../domain/participation-ladder.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import type { LadderSide } from './tables.ts';

/**
 * Puts somebody's view of where the participant stands in a phase. Earlier ones are kept; the last one counts.
 *
 * @param tx acts for the participant (side `participant`) or for an assigned worker (`staff`); row policies refuse
 *   anybody else.
 */
export async function rateStep(
  tx: Tx,
  support: Support,
  rating: { phase: PlanPhase; side: LadderSide; step: StepNumber },
): Promise<void> {
  if (tx.actor.kind !== 'person') throw new Error('only somebody signed in rates');
  // a place after those of the same side: a worker does not see all that stand there
  await sql`
    insert into individual.ladder_rating (support_id, phase, side, rated_by, step, rated_on, place)
    values (${support.id}, ${rating.phase}, ${rating.side}, ${tx.actor.personId}, ${rating.step}, ${dayAt(tx.now)},
      (select coalesce(max(r.place), 0) + 1 from individual.ladder_rating r
        where r.support_id = ${support.id} and r.phase = ${rating.phase} and r.side = ${rating.side}))`.execute(
    tx,
  );
  await recordChange(tx, {
    stream: support.participantId,
    event: 'ladder-rated',
    subject: support.id,
    content: JSON.stringify(rating),
  });
}

/** Chooses whether those who come see the participant's own ratings. @param tx acts for the participant. */
export async function chooseShown(tx: Tx, support: Support, shown: boolean): Promise<void> {
  await sql`insert into individual.ladder_choice (support_id, shown) values (${support.id}, ${shown})
    on conflict (support_id) do update set shown = excluded.shown`.execute(tx);
  await recordChange(tx, {
    stream: support.participantId,
    event: 'ladder-showing-chosen',
    subject: support.id,
    content: String(shown),
  });
}
