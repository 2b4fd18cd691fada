import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import type { LadderPoint } from './rules.ts';

export interface LadderOfSupport {
  /** whether those who come see the participant's ratings; false for anybody but the participant */
  shown: boolean;
  /** those the actor may see, in the order they were given */
  ratings: LadderPoint[];
}

/** The ratings of a support as the actor may see them. */
export async function findLadder(tx: Tx, supportId: string): Promise<LadderOfSupport> {
  const { rows } = await sql<LadderOfSupport>`
    select coalesce((select c.shown from individual.ladder_choice c where c.support_id = ${supportId}), false) as shown,
      coalesce((select jsonb_agg(jsonb_build_object('phase', r.phase, 'side', r.side, 'step', r.step, 'day', r.rated_on)
          order by r.rated_on, r.place)
        from individual.ladder_rating r where r.support_id = ${supportId}), '[]') as ratings`.execute(tx);
  return rows[0]!;
}
