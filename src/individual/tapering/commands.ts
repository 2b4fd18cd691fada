import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { done, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from '../support/contract.ts';
import type { TaperInput } from './form.ts';
import { findTaper } from './queries.ts';
import { stepDown, stepUp, type TaperStep } from './rules.ts';

// which way a step went is in no trail: the path is the participant's own
const record = (tx: Tx, support: Support, event: string, subject: string) =>
  recordChange(tx, { stream: support.participantId, event, subject });

/**
 * Begins a staircase. The participant's own is theirs alone until they show it; begun together on the device of somebody
 * who comes, it is shown to those who come only where the participant was asked and said yes.
 *
 * @param tx acts for the participant or somebody assigned; row policies refuse anybody else.
 * @returns its id, and whether whoever began it may go on reading it.
 */
export async function beginTaper(
  tx: Tx,
  support: Support,
  input: TaperInput,
): Promise<Result<{ id: string; readable: boolean }>> {
  const own = support.relation === 'own';
  if (!own && input.shown === undefined) return refuse('tapering.error.shown', 'shown');
  const shown = !own && input.shown === true;
  const id = randomUUID();
  await sql`
    insert into individual.taper (id, support_id, activity_lineage, kind, words, step, since, shown, written_by, written_as)
    values (${id}, ${support.id}, ${input.activity}, ${input.kind}, ${input.words}, ${input.step}, kernel.today(),
      ${shown}, kernel.actor_person(), kernel.actor_role())`.execute(tx);
  await record(tx, support, 'taper-begun', id);
  return { ok: true, value: { id, readable: own || shown } };
}

/**
 * Takes a step, down or up again: the one that the page showed, to the step beside. Pressed twice, or on two devices at
 * once, it is taken once.
 */
export async function takeStep(tx: Tx, support: Support, taperId: string, step: TaperStep): Promise<Result> {
  // two presses at once come one after the other
  await sql`select pg_advisory_xact_lock(hashtextextended(${taperId}, 1310))`.execute(tx);
  const taper = await findTaper(tx, support.id, taperId);
  if (!taper || taper.endedOn) return refuse('tapering.error.not-there');
  if (taper.step === step) return done;
  if (stepDown(taper.step) !== step && stepUp(taper.step) !== step) return refuse('tapering.error.step');
  await sql`
    update individual.taper set step = ${step}, since = kernel.today(), version = version + 1
    where id = ${taperId} and support_id = ${support.id}`.execute(tx);
  await record(tx, support, 'taper-step-taken', taperId);
  return done;
}

/** Lets those who come see where it stands, or not. The participant's alone. */
export async function showTaper(tx: Tx, support: Support, taperId: string, shown: boolean): Promise<Result> {
  if (support.relation !== 'own' || !(await findTaper(tx, support.id, taperId))) {
    return refuse('tapering.error.not-there');
  }
  await sql`
    update individual.taper set shown = ${shown}, version = version + 1
    where id = ${taperId} and support_id = ${support.id} and shown <> ${shown}`.execute(tx);
  await record(tx, support, 'taper-sharing-chosen', taperId);
  return done;
}

/** Lays a staircase aside: the participant's alone. The path stays theirs to look back on. */
export async function endTaper(tx: Tx, support: Support, taperId: string): Promise<Result> {
  if (support.relation !== 'own' || !(await findTaper(tx, support.id, taperId))) {
    return refuse('tapering.error.not-there');
  }
  await sql`
    update individual.taper set ended_on = kernel.today(), version = version + 1
    where id = ${taperId} and support_id = ${support.id} and ended_on is null`.execute(tx);
  await record(tx, support, 'taper-ended', taperId);
  return done;
}
