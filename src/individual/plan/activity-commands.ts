import type { Tx } from '../../kernel/database/database.ts';
import { refuse } from '../../kernel/requests/result.ts';
import type { Support } from '../support/contract.ts';
import { individual } from '../tables.ts';
import { personOf } from './commands.ts';
import type { ActivityInput } from './form.ts';
import { type Activity, activitiesOf, goalsOf, statementsOf } from './queries.ts';
import { mayChange } from './rules.ts';
import { before, note, rowOf, type Saved } from './writing-commands.ts';

/** Saves something that is done: by whom, when and how. */
export async function saveActivity(
  tx: Tx,
  support: Support,
  lineage: string,
  version: number | undefined,
  input: ActivityInput,
): Promise<Saved<Activity>> {
  const at = await rowOf(tx, support, lineage, activitiesOf);
  if (!at) return refuse('plan.error.not-draft');
  const { words, who, how } = input;
  const row = { words, who, who_words: input.whoWords, how, goal_lineage: input.goal };
  const stop = before(
    tx,
    support,
    at.stands,
    version,
    'activity',
    (activity) =>
      activity.words === words &&
      activity.who === who &&
      activity.whoWords === input.whoWords &&
      activity.how === how &&
      activity.goalLineage === input.goal,
  );
  if (stop) return stop;
  if (at.stands) {
    await individual(tx)
      .updateTable('individual.activity')
      .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
      .where('id', '=', at.stands.id)
      .execute();
  } else {
    await individual(tx)
      .insertInto('individual.activity')
      .values({ ...row, plan_id: at.planId, lineage, written_by: personOf(tx), position: at.place })
      .execute();
  }
  await note(tx, support, at.stands ? 'plan-activity-changed' : 'plan-activity-added', lineage, row);
  return { ok: true, version: (at.stands?.version ?? 0) + 1 };
}

const kinds = {
  statement: { table: 'individual.plan_statement', rows: statementsOf },
  goal: { table: 'individual.goal', rows: goalsOf },
  activity: { table: 'individual.activity', rows: activitiesOf },
} as const;

type Taken = { id: string; lineage: string; version: number; writtenBy: string; words: string };

/**
 * Takes something out of the draft: one's own words, or what is made together. A goal takes its steps along; what was done
 * for it stays, and stands for itself.
 *
 * @param version where one has it: what somebody else has changed meanwhile is shown before it goes.
 */
export async function takeAway(
  tx: Tx,
  support: Support,
  what: keyof typeof kinds,
  lineage: string,
  version?: number,
): Promise<Saved<Taken>> {
  const at = await rowOf<Taken>(tx, support, lineage, kinds[what].rows);
  if (!at) return refuse('plan.error.not-draft');
  // gone already: what was wished is so
  if (!at.stands) return { ok: true, version: 0 };
  const writer = { id: personOf(tx), participantId: support.participantId };
  if (!mayChange(at.stands, writer, what)) return refuse('plan.error.their-words');
  if (version !== undefined && at.stands.version !== version) return { ok: false, stands: at.stands };
  await individual(tx).deleteFrom(kinds[what].table).where('id', '=', at.stands.id).execute();
  await note(tx, support, `plan-${what}-taken-away`, lineage, null);
  if (what === 'goal') {
    for (const step of (await goalsOf(tx, at.planId)).filter((goal) => goal.parentLineage === lineage)) {
      if (mayChange(step, writer, 'goal')) await takeAway(tx, support, 'goal', step.lineage);
    }
  }
  return { ok: true, version: 0 };
}
