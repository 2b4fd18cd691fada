import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import type { CommissionInput, OpenInput, PlanInput } from './form.ts';
import { type Commission, findCommission } from './queries.ts';
import { matchQuestions, missingForSignature } from './rules.ts';
import './tables.ts';

/** The organisation the actor acts in, as the database knows it. */
async function ownOrganisation(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select kernel.actor_organisation() as id`.execute(tx);
  return rows[0]!.id;
}

/**
 * Opens an audit: a coordinator for their own bureau, or a commissioner who asks a bureau for one and so becomes its
 * first commissioner.
 *
 * @returns the new audit's id.
 */
export async function openAudit(
  tx: Tx,
  input: OpenInput,
  as: 'audit-coordinator' | 'commissioner',
): Promise<string> {
  const own = await ownOrganisation(tx);
  const id = randomUUID();
  const bureau = as === 'audit-coordinator' ? own : input.bureau;
  await service(tx)
    .insertInto('service.audit')
    .values({
      id,
      bureau_id: bureau,
      title: input.title,
      purpose: input.purpose,
      population: null,
      asked_by: tx.actor.kind === 'person' ? tx.actor.personId : null,
      created_on: dayAt(tx.now),
    })
    .execute();
  const commissioners = new Set(input.commissioners);
  if (as === 'commissioner') commissioners.add(own);
  const parties = [
    // the asker's own row first: the others may be added by who is already a party
    ...[...commissioners]
      .sort((a) => (a === own ? -1 : 1))
      .map((organisation) => ({ organisation, part: 'commissioner' as const })),
    ...new Set(input.units),
  ].map((party) =>
    typeof party === 'string' ? { organisation: party, part: 'audited-unit' as const } : party,
  );
  for (const party of parties) {
    await service(tx)
      .insertInto('service.audit_party')
      .values({ audit_id: id, organisation_id: party.organisation, part: party.part })
      .execute();
  }
  await recordChange(tx, { stream: id, event: 'commission-opened' });
  return id;
}

/** Saves purpose, background, numbers and questions. A changed question keeps its row, so that what hangs on it stays. */
export async function saveCommission(
  tx: Tx,
  auditId: string,
  version: number | undefined,
  input: CommissionInput,
): Promise<Result | Overtaken<Commission>> {
  const saved = await service(tx)
    .updateTable('service.audit')
    .set((eb) => ({
      title: input.title,
      purpose: input.purpose,
      background: input.background,
      population: input.population,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', auditId)
    .where('version', '=', version ?? -1)
    .executeTakeFirst();
  const stands = await findCommission(tx, auditId);
  if (!stands) return refuse('audit-commission.error.not-yours');
  if (saved.numUpdatedRows === 0n) return { ok: false, stands };
  const changes = matchQuestions(stands.questions, input.questions);
  for (const id of changes.removed) {
    await service(tx).deleteFrom('service.commission_question').where('id', '=', id).execute();
  }
  for (const [index, { id, text }] of changes.kept.entries()) {
    const position = index + 1;
    const row = { text, position };
    await (id === undefined
      ? service(tx)
          .insertInto('service.commission_question')
          .values({ audit_id: auditId, ...row })
          .execute()
      : service(tx).updateTable('service.commission_question').set(row).where('id', '=', id).execute());
  }
  await recordChange(tx, { stream: auditId, event: 'commission-changed', content: JSON.stringify(input) });
  return done;
}

/** Says something in the conversation between commissioner and bureau. */
export async function say(tx: Tx, auditId: string, body: string): Promise<void> {
  if (tx.actor.kind !== 'person') throw new Error('only a person can say something');
  await service(tx)
    .insertInto('service.commission_message')
    .values({
      audit_id: auditId,
      person_id: tx.actor.personId,
      organisation_id: await ownOrganisation(tx),
      body,
      at: tx.now,
    })
    .execute();
  await recordChange(tx, { stream: auditId, event: 'commission-discussed' });
}

/** Saves the commission plan as its next version; what was signed was the version before. */
export async function savePlan(
  tx: Tx,
  auditId: string,
  version: number | undefined,
  input: PlanInput,
): Promise<Result | Overtaken<Commission>> {
  const row = {
    scope: input.scope,
    time_plan: input.timePlan,
    who_informs: input.whoInforms,
    given_back: input.givenBack,
    publish_on: input.publishOn,
    cost: input.cost,
  };
  let saved: bigint | undefined;
  if (version === 0) {
    const added = await service(tx)
      .insertInto('service.commission_plan')
      .values({ audit_id: auditId, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    saved = added.numInsertedOrUpdatedRows;
  } else {
    const changed = await service(tx)
      .updateTable('service.commission_plan')
      .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
      .where('audit_id', '=', auditId)
      .where('version', '=', version ?? -1)
      .executeTakeFirst();
    saved = changed.numUpdatedRows;
  }
  const stands = await findCommission(tx, auditId);
  if (!stands) return refuse('audit-commission.error.not-yours');
  if (!saved) return { ok: false, stands };
  await recordChange(tx, {
    stream: auditId,
    event: 'commission-plan-changed',
    content: JSON.stringify(input),
  });
  return done;
}

/**
 * Signs the version of the plan that the signer has read, for their own organisation. A later version is unsigned, so
 * a signature can never be moved to words that were not there.
 */
export async function signPlan(tx: Tx, auditId: string, version: number | undefined): Promise<Result> {
  const commission = await findCommission(tx, auditId);
  if (!commission) return refuse('audit-commission.error.not-yours');
  if (commission.plan.version !== version) {
    return overtaken('audit-commission.error.plan-changed');
  }
  const missing = missingForSignature({
    ...commission,
    ...commission.plan,
    questions: commission.questions.length,
  });
  if (missing.length > 0) return { ok: false, errors: missing.map((text) => ({ field: '', text })) };
  if (tx.actor.kind !== 'person') throw new Error('only a person can sign');
  const own = await ownOrganisation(tx);
  await service(tx)
    .insertInto('service.plan_signature')
    .values({
      audit_id: auditId,
      plan_version: commission.plan.version,
      organisation_id: own,
      person_id: tx.actor.personId,
      signed_on: dayAt(tx.now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await recordChange(tx, {
    stream: auditId,
    event: 'commission-plan-signed',
    content: JSON.stringify(commission.plan),
  });
  // signed by all: the work can begin
  const sides = [commission.bureau.id, ...commission.commissioners.map((party) => party.id)];
  const { rows } = await sql<{ count: number }>`
    select count(*) from service.plan_signature where audit_id = ${auditId} and plan_version = ${version}
      and organisation_id = any (${sides}::uuid[])`.execute(tx);
  if (rows[0]!.count === sides.length)
    await recordChange(tx, { stream: auditId, event: 'commission-agreed' });
  return done;
}
