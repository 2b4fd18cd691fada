import { randomUUID } from 'node:crypto';
import type { SupportCast } from '../../../tests/cast-support.ts';
import type { TestDatabase } from '../../../tests/database.ts';

/** A goal of the plan to follow up. */
interface SceneGoal {
  words: string;
  kind?: 'supporting' | 'training' | 'compensating';
  state?: 'active' | 'paused' | 'reached' | 'ended';
  since?: string;
}

/**
 * A plan that the participant has said yes to, for the tests of following up.
 *
 * @returns the goals' lineages, in order.
 */
export async function agreedPlan(
  db: TestDatabase,
  cast: Pick<SupportCast, 'supportId' | 'participant'>,
  goals: readonly SceneGoal[],
  plan: {
    number?: number;
    settledOn?: string;
    rhythmMonths?: number | null;
    state?: 'agreed' | 'replaced';
  } = {},
): Promise<string[]> {
  const { number = 1, settledOn = '2026-06-01', rhythmMonths = 6, state = 'agreed' } = plan;
  const id = randomUUID();
  const { personId } = cast.participant;
  await db.owner.query(
    `insert into individual.plan (id, support_id, number, rhythm_months, created_by, created_on)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, cast.supportId, number, rhythmMonths, personId, settledOn],
  );
  const lineages = goals.map(() => randomUUID());
  for (const [position, goal] of goals.entries()) {
    await db.owner.query(
      `insert into individual.goal (plan_id, lineage, kind, perspective, words, state, state_since, look_again_on, written_by, position)
       values ($1, $2, $3, 'participant', $4, $5, $6, $7, $8, $9)`,
      [
        id,
        lineages[position],
        goal.kind ?? 'training',
        goal.words,
        goal.state ?? 'active',
        goal.since ?? settledOn,
        goal.state === 'paused' ? '2026-12-24' : null,
        personId,
        position,
      ],
    );
  }
  const move = (to: string, more = '') =>
    db.owner.query(`update individual.plan set state = '${to}' ${more} where id = $1`, [id]);
  await move('proposed', `, proposed_on = '${settledOn}', proposal = 1`);
  await move('agreed', `, settled_as = 'agreed', settled_on = '${settledOn}'`);
  if (state === 'replaced') await move('replaced');
  return lineages;
}
