import { type AuditRefusal, type AuditStage, mayMove } from '../../domain/audit-stages.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { FieldError } from '../../kernel/requests/context.ts';
import { done, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import { findFacts, findOverview } from './queries.ts';

/** A refusal of the rules in words: what stands in the way, and how many. */
export function refusalText(refusal: AuditRefusal): FieldError {
  return {
    field: '',
    text: `audit-overview.refusal.${refusal.code}`,
    ...('count' in refusal ? { params: { count: refusal.count } } : {}),
  };
}

/** Moves an audit to another stage, or says everything that stands in the way. Only the bureau's coordinator can. */
export async function moveAudit(
  tx: Tx,
  auditId: string,
  to: AuditStage,
  endedEarlyBecause: string | null = null,
): Promise<Result> {
  const overview = await findOverview(tx, auditId);
  if (!overview?.coordinates) return refuse('audit-overview.refusal.not-yours');
  const verdict = mayMove(overview.stage, to, await findFacts(tx, auditId, { to, endedEarlyBecause }));
  if (!verdict.ok) return { ok: false, errors: verdict.refusals.map(refusalText) };
  const today = dayAt(tx.now);
  const moved = await service(tx)
    .updateTable('service.audit')
    .set((eb) => ({
      stage: to,
      version: eb('version', '+', 1),
      ...(to === 'delivered' ? { delivered_on: today } : {}),
      ...(to === 'revisited' ? { revisited_on: today } : {}),
      ...(to === 'closed' ? { closed_on: today } : {}),
    }))
    .where('id', '=', auditId)
    .where('stage', '=', overview.stage)
    .executeTakeFirst();
  if (!moved.numUpdatedRows) return refuse('audit-overview.refusal.not-a-step');
  await recordChange(tx, {
    stream: auditId,
    event: `audit-moved-to-${to}`,
    ...(endedEarlyBecause ? { content: endedEarlyBecause } : {}),
  });
  return done;
}
