import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { stableId } from '../../kernel/database/stable-id.ts';
import { type Refused, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import {
  beginPlan,
  planInTheMaking,
  saveActivity,
  saveFollowUp,
  saveGoal,
  saveStatement,
} from '../plan/contract.ts';
import type { Support } from '../support/contract.ts';
import type { IncomingPlan } from './incoming.ts';
import { plansElsewhere } from './queries.ts';

/** The draft that things come into, begun where there is none, and held so that nobody proposes it meanwhile. */
async function openDraft(tx: Tx, support: Support): Promise<string | Refused> {
  const begun = await beginPlan(tx, support);
  if (!begun.ok) return begun;
  const { rows } = await sql<{ id: string }>`
    select p.id from individual.plan p where p.support_id = ${support.id} and p.state = 'draft' for update`.execute(
    tx,
  );
  return rows[0]?.id ?? refuse('takeout.error.proposed');
}

/**
 * Takes a plan of the participant's own along from another of their supports, into the draft here. What stands in the
 * draft already stays; what was brought before comes no second time.
 *
 * @param tx acts for the participant; the database does it for nobody else.
 */
export async function bringPlan(
  tx: Tx,
  support: Support,
  fromPlanId: string,
): Promise<{ ok: true; brought: number } | Refused> {
  const plan = (await plansElsewhere(tx, support.id)).find(({ id }) => id === fromPlanId);
  if (support.relation !== 'own' || !plan) return refuse('takeout.error.choose', 'plan');
  const draftId = await openDraft(tx, support);
  if (typeof draftId !== 'string') return draftId;
  const { rows } = await sql<{ brought: number | null }>`
    select individual.bring_plan(${plan.id}, ${draftId}) as brought`.execute(tx);
  const brought = rows[0]?.brought ?? null;
  if (brought === null) return refuse('takeout.error.choose', 'plan');
  const draft = await planInTheMaking(tx, support.id);
  if (draft?.rhythmMonths === null && draft.followUpWords === '') {
    await saveFollowUp(tx, support, draft.version, {
      rhythm: plan.rhythmMonths,
      followUpWords: plan.followUpWords,
    });
  }
  await recordChange(tx, { stream: support.participantId, event: 'plan-taken-along', subject: draftId });
  return { ok: true, brought };
}

/** The same thing out of the same file is the same thing in the draft. */
const lineageOf = (support: Support, file: string, key: string): string => stableId(support.id, file, key);

/**
 * Takes what was read out of a file into the draft, as the participant's own: they choose the file, and they can change
 * every word afterwards. What has come from the same file before, and been changed since, stays as it is.
 *
 * @param file the file's own hash, so that the same file sent twice adds nothing.
 */
export async function takeInPlan(
  tx: Tx,
  support: Support,
  incoming: IncomingPlan,
  file: string,
): Promise<{ ok: true } | Refused> {
  if (support.relation !== 'own') return refuse('takeout.error.choose');
  const draftId = await openDraft(tx, support);
  if (typeof draftId !== 'string') return draftId;
  const lineage = (key: string) => lineageOf(support, file, key);
  const saved = [];
  for (const { key, kind, area, words } of incoming.statements) {
    const input = { kind, area, words, perspective: 'participant' as const };
    saved.push(await saveStatement(tx, support, lineage(key), undefined, input));
  }
  for (const { key, parent, ...goal } of incoming.goals) {
    const input = {
      ...goal,
      parent: parent === null ? null : lineage(parent),
      perspective: 'participant' as const,
      decisionGoal: null,
    };
    saved.push(await saveGoal(tx, support, lineage(key), undefined, input));
  }
  for (const { key, goal, ...activity } of incoming.activities) {
    const input = { ...activity, goal: goal === null ? null : lineage(goal) };
    saved.push(await saveActivity(tx, support, lineage(key), undefined, input));
  }
  // a row that has another version by now was changed here since: it stands
  const refused = saved.find((one): one is Refused => !one.ok && 'errors' in one);
  if (refused) return refused;
  await recordChange(tx, { stream: support.participantId, event: 'plan-read-from-file', subject: draftId });
  return { ok: true };
}
