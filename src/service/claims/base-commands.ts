import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type QuantityScale, scaleProblems } from '../../domain/quantity-words.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import type { BaseRow } from './assemble.ts';
import type { BaseInput } from './form.ts';
import type { Claims } from './queries.ts';
import './tables.ts';

async function putMembers(
  tx: Tx,
  auditId: string,
  baseId: string,
  members: readonly string[],
): Promise<void> {
  await service(tx)
    .insertInto('service.claim_base_member')
    .values(
      [...new Set(members)].map((informant_id) => ({ audit_id: auditId, base_id: baseId, informant_id })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const allIn = (all: Claims, members: readonly string[]) =>
  members.every((id) => all.voices.some((voice) => voice.id === id));

/** Names a part of the informants that claims can be about. */
export async function addBase(
  tx: Tx,
  all: Claims,
  auditId: string,
  input: BaseInput,
): Promise<Result<string>> {
  if (!allIn(all, input.members)) return refuse('claims.error.member-gone', 'members');
  const id = randomUUID();
  await service(tx)
    .insertInto('service.claim_base')
    .values({ id, audit_id: auditId, name: input.name })
    .execute();
  await putMembers(tx, auditId, id, input.members);
  await recordChange(tx, {
    stream: auditId,
    event: 'claim-base-added',
    subject: id,
    content: JSON.stringify(input),
  });
  return { ok: true, value: id };
}

/** Renames a part and sets who is in it; the claims about it are counted anew by themselves. */
export async function saveBase(
  tx: Tx,
  all: Claims,
  auditId: string,
  baseId: string,
  version: number | undefined,
  input: BaseInput,
): Promise<Result | Overtaken<BaseRow>> {
  const stands = all.bases.find((base) => base.id === baseId);
  if (!stands) return refuse('claims.error.base');
  if (!allIn(all, input.members)) return refuse('claims.error.member-gone', 'members');
  const saved = await service(tx)
    .updateTable('service.claim_base')
    .set((eb) => ({ name: input.name, version: eb('version', '+', 1) }))
    .where('id', '=', baseId)
    .where('audit_id', '=', auditId)
    .where('version', '=', version ?? -1)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return { ok: false, stands };
  await service(tx)
    .deleteFrom('service.claim_base_member')
    .where('base_id', '=', baseId)
    .where('audit_id', '=', auditId)
    .where('informant_id', 'not in', input.members)
    .execute();
  await putMembers(tx, auditId, baseId, input.members);
  await recordChange(tx, {
    stream: auditId,
    event: 'claim-base-changed',
    subject: baseId,
    content: JSON.stringify(input),
  });
  return done;
}

/** Takes a part away, when no claim is about it. */
export async function removeBase(tx: Tx, all: Claims, auditId: string, baseId: string): Promise<Result> {
  if (!all.bases.some((base) => base.id === baseId)) return refuse('claims.error.base');
  if (all.claims.some((claim) => claim.baseId === baseId)) return refuse('claims.error.base-in-use', 'sure');
  await service(tx)
    .deleteFrom('service.claim_base')
    .where('id', '=', baseId)
    .where('audit_id', '=', auditId)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'claim-base-removed', subject: baseId });
  return done;
}

/** Which field a scale's problem is shown at. */
const fieldOf = {
  'share-not-whole-percent': 'almostAllFromPercent',
  'count-below-two': 'severalFrom',
  'majority-below-half': 'majorityAbovePercent',
  'shares-out-of-order': 'manyAbovePercent',
} as const;

/**
 * Sets the scale of the actor's own bureau, or goes back to the defaults with null. It is used in every audit of the
 * bureau from then on, and printed in the method chapter.
 */
export async function saveScale(
  tx: Tx,
  version: number | undefined,
  scale: QuantityScale | null,
): Promise<Result> {
  const problems = scale ? scaleProblems(scale) : [];
  if (problems.length > 0) {
    return {
      ok: false,
      errors: problems.map((problem) => ({ field: fieldOf[problem], text: `claims.error.scale.${problem}` })),
    };
  }
  if (!scale && version === 0) return done;
  const { rows } = await sql<{ bureau: string }>`select kernel.actor_organisation() as bureau`.execute(tx);
  const bureau = rows[0]!.bureau;
  const json = JSON.stringify(scale);
  const saved = !scale
    ? await sql`delete from service.bureau_scale where bureau_id = ${bureau} and version = ${version ?? -1}`.execute(
        tx,
      )
    : version === 0
      ? await sql`insert into service.bureau_scale (bureau_id, scale) values (${bureau}, ${json}::jsonb)
          on conflict do nothing`.execute(tx)
      : await sql`update service.bureau_scale set scale = ${json}::jsonb, version = version + 1
          where bureau_id = ${bureau} and version = ${version ?? -1}`.execute(tx);
  if (saved.numAffectedRows === 0n) return refuse('claims.error.scale.changed');
  await recordChange(tx, { stream: bureau, event: 'quantity-scale-set', content: json });
  return done;
}
