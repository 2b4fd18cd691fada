import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { moveAudit } from '../audit-overview/contract.ts';
import { receiveProposals } from '../proposals/contract.ts';
import { makeEdition, shareDraft } from '../report/contract.ts';
import { service } from '../tables.ts';
import type { DecisionInput, RemarkInput } from './form.ts';
import { findDelivery, type RemarkRow } from './queries.ts';
import { mayRemark } from './rules.ts';
import './tables.ts';

/** Shows the draft as it stands now to the audited unit, which may point out factual errors to the end of a day. */
export async function shareWithUnit(tx: Tx, auditId: string, remarksBy: Day): Promise<Result> {
  const delivery = await findDelivery(tx, auditId);
  if (!delivery?.coordinates) return refuse('delivery.error.not-there');
  if (delivery.stage !== 'reporting') return refuse('delivery.error.not-now');
  if (remarksBy <= dayAt(tx.now)) return refuse('delivery.error.remarks-by-passed', 'remarksBy');
  const made = await makeEdition(tx, auditId, 'draft');
  if (!made.ok) return { ok: false, errors: made.problems };
  await shareDraft(tx, auditId, remarksBy);
  await recordChange(tx, { stream: auditId, event: 'draft-shown-to-unit' });
  return done;
}

/** The unit says what is wrong in the draft. */
export async function addRemark(tx: Tx, auditId: string, input: RemarkInput): Promise<Result> {
  const delivery = await findDelivery(tx, auditId);
  if (!delivery?.audited || tx.actor.kind !== 'person') return refuse('delivery.error.not-there');
  if (!mayRemark({ ...delivery, today: dayAt(tx.now) })) return refuse('delivery.error.remarks-closed');
  await sql`
    insert into service.factual_remark (audit_id, organisation_id, person_id, draft_words, remark, made_on)
    values (${auditId}, kernel.actor_organisation(), ${tx.actor.personId}, ${input.draftWords}, ${input.remark},
      ${dayAt(tx.now)})`.execute(tx);
  await recordChange(tx, {
    stream: auditId,
    event: 'factual-error-pointed-out',
    content: JSON.stringify(input),
  });
  return done;
}

/** The bureau decides on a remark, with reasons. What stood and what was said about it are kept beside the decision. */
export async function decideRemark(
  tx: Tx,
  auditId: string,
  remarkId: string,
  version: number | undefined,
  input: DecisionInput,
): Promise<Result | Overtaken<RemarkRow>> {
  const delivery = await findDelivery(tx, auditId);
  const remark = delivery?.remarks.find((one) => one.id === remarkId);
  if (!delivery?.coordinates || !remark || tx.actor.kind !== 'person')
    return refuse('delivery.error.not-there');
  if (delivery.stage !== 'reporting') return refuse('delivery.error.not-now');
  const decided = await service(tx)
    .updateTable('service.factual_remark')
    .set((eb) => ({
      decision: input.decision,
      reasons: input.reasons,
      final_words: input.finalWords,
      decided_by: tx.actor.kind === 'person' ? tx.actor.personId : null,
      decided_on: dayAt(tx.now),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', remarkId)
    .where('version', '=', version ?? -1)
    .executeTakeFirst();
  if (!decided.numUpdatedRows) return { ok: false, stands: remark };
  await recordChange(tx, {
    stream: auditId,
    event: `factual-error-${input.decision}`,
    subject: remarkId,
    content: JSON.stringify(input),
  });
  return done;
}

/**
 * Delivers the report: the final edition is made, the proposals are received, and from now on the days are counted.
 * Nothing here asks the commissioner or the unit for leave.
 */
export async function deliver(tx: Tx, auditId: string): Promise<Result> {
  const delivery = await findDelivery(tx, auditId);
  if (!delivery?.coordinates) return refuse('delivery.error.not-there');
  const made = await makeEdition(tx, auditId, 'final');
  if (!made.ok) return { ok: false, errors: made.problems };
  await receiveProposals(tx, auditId);
  const moved = await moveAudit(tx, auditId, 'delivered');
  return moved;
}

/** The revisit was held: what became of the proposals, in plain words, for those who raised them. */
export async function holdRevisit(tx: Tx, auditId: string, heldOn: Day, words: string): Promise<Result> {
  const delivery = await findDelivery(tx, auditId);
  if (!delivery?.coordinates) return refuse('delivery.error.not-there');
  if (heldOn > dayAt(tx.now)) return refuse('delivery.error.held-on-ahead', 'heldOn');
  if (delivery.revisit) return refuse('delivery.error.revisited');
  await service(tx)
    .insertInto('service.revisit')
    .values({ audit_id: auditId, held_on: heldOn, words })
    .execute();
  await recordChange(tx, { stream: auditId, event: 'revisit-held', content: words });
  const moved = await moveAudit(tx, auditId, 'revisited');
  return moved;
}
