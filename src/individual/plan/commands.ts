import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import { individual } from '../tables.ts';
import { comparePlans, isUnchanged, livingPart } from './comparison.ts';
import type { AnswerInput, FollowUpInput, TakenDownInput } from './form.ts';
import { answersOf, currentPlan, type Plan, planInTheMaking, type WholePlan } from './queries.ts';
import { answeredThemselves, mayPropose, mayWrite, waitsForAnswer, yesTakenDown } from './rules.ts';
import type { PlanState } from './tables.ts';

/** Who acts. Throws where nobody does: a plan is written by people. */
export function personOf(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Error('only a person can write in a plan');
  return tx.actor.personId;
}

/**
 * Holds on to the support's plan in one of these states until the transaction ends, so that nobody proposes what somebody
 * else is still writing, or answers what somebody else is taking back.
 */
export async function holdPlan(
  tx: Tx,
  support: Pick<Support, 'id'>,
  ...states: PlanState[]
): Promise<Pick<Plan, 'id' | 'state' | 'proposal' | 'version' | 'number'> | undefined> {
  return individual(tx)
    .selectFrom('individual.plan')
    .select(['id', 'state', 'proposal', 'version', 'number'])
    .where('support_id', '=', support.id)
    .where('state', 'in', states)
    .orderBy('number', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

const note = (tx: Tx, support: Support, event: string, subject: string, content?: string) =>
  recordChange(tx, {
    stream: support.participantId,
    event,
    subject,
    ...(content === undefined ? {} : { content }),
  });

/** Begins a plan, or the next version of the one that holds; where one is being made already, that is the one. */
export async function beginPlan(tx: Tx, support: Support): Promise<Result> {
  if (!mayWrite(support, dayAt(tx.now))) return refuse('plan.error.not-yours');
  const held = await holdPlan(tx, support, 'agreed', 'established');
  if (await planInTheMaking(tx, support.id)) return done;
  const id = randomUUID();
  if (held) {
    const { rows } = await sql<{ begun: string | null }>`
      select individual.begin_next_plan(${held.id}, ${id}) as begun`.execute(tx);
    if (!rows[0]?.begun) return refuse('plan.error.not-now');
  } else {
    const { rows } = await sql<{ number: number }>`
      select coalesce(max(p.number), 0) + 1 as number from individual.plan p where p.support_id = ${support.id}`.execute(
      tx,
    );
    const begun = await individual(tx)
      .insertInto('individual.plan')
      .values({
        id,
        support_id: support.id,
        number: rows[0]!.number,
        created_by: personOf(tx),
        created_on: dayAt(tx.now),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    // somebody else began it in the same moment: that one is the one
    if (!begun.numInsertedOrUpdatedRows) return done;
  }
  await note(tx, support, 'plan-begun', id);
  return done;
}

/** Lets a draft go in which nothing differs from the plan that holds, or in which nothing stands. */
export async function dropUnchangedDraft(tx: Tx, support: Support): Promise<Result> {
  const held = await holdPlan(tx, support, 'draft');
  const draft = held && (await planInTheMaking(tx, support.id));
  if (!draft || !mayWrite(support, dayAt(tx.now))) return refuse('plan.error.not-draft');
  const before = await currentPlan(tx, support.id);
  const empty = before
    ? isUnchanged(comparePlans(livingPart(before), livingPart(draft)))
    : !mayPropose(draft);
  if (!empty) return refuse('plan.error.has-changes');
  return letGo(tx, support, draft.id);
}

/**
 * The participant lets a whole draft go, with all that stands in it. The plan that holds stays as it is.
 *
 * @param planId the draft that was asked about: another one, begun since, is left alone.
 */
export async function dropDraft(tx: Tx, support: Support, planId: string): Promise<Result> {
  if (support.relation !== 'own') return refuse('plan.error.not-yours');
  const asked = await individual(tx)
    .selectFrom('individual.plan')
    .select('state')
    .where('id', '=', planId)
    .where('support_id', '=', support.id)
    .forUpdate()
    .executeTakeFirst();
  // gone already: what was wished is so
  if (!asked) return done;
  return asked.state === 'draft' ? letGo(tx, support, planId) : refuse('plan.error.not-draft');
}

async function letGo(tx: Tx, support: Support, planId: string): Promise<Result> {
  const gone = await individual(tx).deleteFrom('individual.plan').where('id', '=', planId).executeTakeFirst();
  // the database keeps a draft with words of the participant's from everybody but them
  if (!gone.numDeletedRows) return refuse('plan.error.has-changes');
  await note(tx, support, 'plan-draft-dropped', planId);
  return done;
}

async function change(
  tx: Tx,
  planId: string,
  set: Record<string, string | number | boolean | null>,
): Promise<void> {
  await individual(tx)
    .updateTable('individual.plan')
    .set((eb) => ({ ...set, version: eb('version', '+', 1) }))
    .where('id', '=', planId)
    .execute();
}

/** Saves when and how the plan is looked at again: the participant's choice, at least once a year. */
export async function saveFollowUp(
  tx: Tx,
  support: Support,
  version: number | undefined,
  input: FollowUpInput,
): Promise<Result | { ok: false; stands: WholePlan }> {
  const held = await holdPlan(tx, support, 'draft');
  const draft = held && (await planInTheMaking(tx, support.id));
  if (!draft) return refuse('plan.error.not-draft');
  const same = draft.rhythmMonths === input.rhythm && draft.followUpWords === input.followUpWords;
  if (same) return done;
  if (draft.version !== version) return { ok: false, stands: draft };
  await change(tx, draft.id, { rhythm_months: input.rhythm, follow_up_words: input.followUpWords });
  await note(tx, support, 'plan-rhythm-chosen', draft.id, JSON.stringify(input));
  return done;
}

/** Chooses a plan with only a weekly schedule, or one with all the questions. What stands written stays. */
export async function chooseOnlySchedule(tx: Tx, support: Support, only: boolean): Promise<Result> {
  const draft = await holdPlan(tx, support, 'draft');
  if (!draft) return refuse('plan.error.not-draft');
  await change(tx, draft.id, { only_schedule: only });
  await note(tx, support, only ? 'plan-only-schedule-chosen' : 'plan-questions-chosen', draft.id);
  return done;
}

/** Lays the draft before the participant, as it stands. Each proposal asks for an answer of its own. */
export async function proposePlan(tx: Tx, support: Support): Promise<Result> {
  const held = await holdPlan(tx, support, 'draft');
  const draft = held && (await planInTheMaking(tx, support.id));
  if (!draft || !mayWrite(support, dayAt(tx.now))) return refuse('plan.error.not-draft');
  if (!mayPropose(draft)) return refuse('plan.error.empty');
  // the database counts the proposals: an answer to an earlier text does not count for this one
  await change(tx, draft.id, { state: 'proposed', proposed_on: dayAt(tx.now) });
  await note(tx, support, 'plan-proposed', draft.id, textOfPlan(draft));
  return done;
}

/** Takes a proposed plan back to be changed. An answer that was given stays with the text it was given to. */
export async function takeBackPlan(tx: Tx, support: Support): Promise<Result> {
  const plan = await holdPlan(tx, support, 'proposed');
  if (!plan || !mayWrite(support, dayAt(tx.now))) return refuse('plan.error.not-now');
  await change(tx, plan.id, { state: 'draft', proposed_on: null });
  await note(tx, support, 'plan-taken-back', plan.id);
  return done;
}

/** What a yes was given to, as the trail commits to it. */
const textOfPlan = (plan: WholePlan) =>
  JSON.stringify([
    plan.statements.map(({ lineage, words, kind, perspective }) => [lineage, words, kind, perspective]),
    plan.goals.map(({ lineage, words, kind, measure, meaning, byWhen }) => [
      lineage,
      words,
      kind,
      measure,
      meaning,
      byWhen,
    ]),
    plan.activities.map(({ lineage, words, who, whoWords, how }) => [lineage, words, who, whoWords, how]),
    plan.rhythmMonths,
    plan.followUpWords,
  ]);

/**
 * The participant's own answer to the plan, or one that was given aloud or on paper, taken down by the worker who was
 * there. A yes makes the plan agreed at once; nothing else does (domain.md, "Plan").
 *
 * @param input.proposal the proposal that was on the page: an answer counts for the text that was read.
 */
export async function answerPlan(
  tx: Tx,
  support: Support,
  input: AnswerInput | TakenDownInput,
): Promise<Result> {
  const own = support.relation === 'own';
  if (!own && support.relation !== 'assigned') return refuse('plan.error.not-yours');
  const plan = await holdPlan(tx, support, 'proposed', 'established');
  if (!plan || !waitsForAnswer(plan.state)) return refuse('plan.error.nothing-to-answer');
  if (plan.proposal !== input.proposal) return overtaken('plan.error.changed-since');
  // what the participant has answered themselves, only they answer otherwise
  if (!own && answeredThemselves(await answersOf(tx, plan.id), plan)) {
    return refuse('plan.error.answered-themselves');
  }
  await takeAnswer(tx, support, plan, input);
  if (input.answer === 'yes') await settle(tx, support, plan.id, 'agreed');
  return done;
}

async function takeAnswer(
  tx: Tx,
  support: Support,
  plan: Pick<Plan, 'id' | 'proposal'>,
  input: Omit<AnswerInput | TakenDownInput, 'proposal'>,
): Promise<void> {
  await individual(tx)
    .insertInto('individual.plan_answer')
    .values({
      plan_id: plan.id,
      proposal: plan.proposal,
      answer: input.answer,
      way: input.way,
      words: input.words,
      witness_id: support.relation === 'own' ? null : personOf(tx),
      given_on: dayAt(tx.now),
    })
    .execute();
  const told = { ...input, proposal: plan.proposal };
  await note(tx, support, `plan-answered-${input.answer}`, plan.id, JSON.stringify(told));
}

/**
 * The participant says of a yes that staff took down in their name: I did not say yes. From then on the plan is not agreed;
 * it goes on to hold as one established without their yes, since the provider must have a plan. No reason is owed.
 *
 * @param participation what the plan then says of how it came about, in words.
 */
export async function denyYes(tx: Tx, support: Support, participation: string): Promise<Result> {
  if (support.relation !== 'own') return refuse('plan.error.not-yours');
  const held = await holdPlan(tx, support, 'agreed');
  const plan = held && (await currentPlan(tx, support.id));
  if (!plan || !yesTakenDown(plan)) return refuse('plan.error.not-now');
  await takeAnswer(tx, support, plan, { answer: 'no', way: 'own-device', words: '' });
  await change(tx, plan.id, {
    state: 'established',
    settled_as: 'established',
    settled_on: dayAt(tx.now),
    participation: [plan.participation, participation].filter((text) => text !== '').join('\n\n'),
  });
  await note(tx, support, 'plan-yes-denied', plan.id);
  return done;
}

/**
 * Establishes the plan without the participant's yes. The provider must have a plan; this one says plainly that it is not
 * agreed, how the participant took part and what they said.
 */
export async function establishPlan(
  tx: Tx,
  support: Support,
  version: number | undefined,
  participation: string,
): Promise<Result | { ok: false; stands: WholePlan }> {
  if (support.relation !== 'assigned') return refuse('plan.error.not-yours');
  const held = await holdPlan(tx, support, 'draft', 'proposed');
  const plan = held && (await planInTheMaking(tx, support.id));
  if (!plan) return refuse('plan.error.not-now');
  if (!mayPropose(plan)) return refuse('plan.error.empty');
  if (plan.version !== version && plan.participation !== participation) return { ok: false, stands: plan };
  await change(tx, plan.id, { participation });
  await settle(tx, support, plan.id, 'established');
  return done;
}

/** Keeps what is written about the participation while it is written. */
export async function saveParticipation(
  tx: Tx,
  support: Support,
  version: number | undefined,
  participation: string,
): Promise<{ version: number } | 'overtaken' | undefined> {
  const plan = await holdPlan(tx, support, 'draft', 'proposed');
  if (!plan || support.relation !== 'assigned') return undefined;
  if (plan.version !== version) return 'overtaken';
  await change(tx, plan.id, { participation });
  return { version: plan.version + 1 };
}

async function settle(tx: Tx, support: Support, planId: string, as: 'agreed' | 'established'): Promise<void> {
  const before = await holdPlan(tx, support, 'agreed', 'established');
  const replaced = before && before.id !== planId ? before : undefined;
  if (replaced) await change(tx, replaced.id, { state: 'replaced' });
  await change(tx, planId, { state: as, settled_as: as, settled_on: dayAt(tx.now) });
  if (replaced) {
    // goals have lived on while the new version was made: paused stays paused, reached stays reached
    await sql`
      update individual.goal g set state = h.state, state_since = h.state_since, paused_why = h.paused_why,
        look_again_on = h.look_again_on, version = g.version + 1
      from individual.goal h
      where g.plan_id = ${planId} and h.plan_id = ${replaced.id} and h.lineage = g.lineage
        and (g.state, g.state_since, g.paused_why, g.look_again_on)
          is distinct from (h.state, h.state_since, h.paused_why, h.look_again_on)`.execute(tx);
  }
  await note(tx, support, `plan-${as}`, planId);
}

/** Ends the plan that holds, when the support ends or nobody wants it any more. It stays to read. */
export async function endPlan(tx: Tx, support: Support): Promise<Result> {
  const plan = await holdPlan(tx, support, 'agreed', 'established');
  if (!plan || (support.relation !== 'own' && support.relation !== 'assigned')) {
    return refuse('plan.error.not-now');
  }
  await change(tx, plan.id, { state: 'ended', ended_on: dayAt(tx.now) });
  await note(tx, support, 'plan-ended', plan.id);
  return done;
}
