import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import type { FieldError } from '../../kernel/requests/context.ts';
import { done, type Overtaken, overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import { type ClaimRow, counted } from './assemble.ts';
import type { ClaimInput, NewClaimInput } from './form.ts';
import type { Claims } from './queries.ts';
import { mayQuote } from './rules.ts';
import type { ClaimChapter, Stance } from './tables.ts';
import './tables.ts';

/** Where a claim stands, as columns. */
function chapterOf(chapter: string): { chapter: ClaimChapter; commission_question_id: string | null } {
  if (chapter === 'ladder' || chapter === 'insights') return { chapter, commission_question_id: null };
  return { chapter: 'question', commission_question_id: chapter };
}

/** Whether chapter and base are the audit's own; the forms offer no others, but a forged one could name any. */
function strange(all: Claims, input: { chapter: string; base: string }): FieldError[] {
  const errors: FieldError[] = [];
  const known = ['ladder', 'insights', ...all.questions.map((question) => question.id)];
  if (!known.includes(input.chapter)) errors.push({ field: 'chapter', text: 'claims.error.chapter' });
  if (input.base !== '' && !all.bases.some((base) => base.id === input.base)) {
    errors.push({ field: 'base', text: 'claims.error.base' });
  }
  return errors;
}

/** Adds a claim last in its chapter; with a code, everything that informants said under it is linked as speaking for it. */
export async function addClaim(
  tx: Tx,
  all: Claims,
  auditId: string,
  input: NewClaimInput,
): Promise<Result<string>> {
  const errors = strange(all, input);
  if (errors.length > 0) return { ok: false, errors };
  const id = randomUUID();
  await service(tx)
    .insertInto('service.claim')
    .values((eb) => ({
      id,
      audit_id: auditId,
      ...chapterOf(input.chapter),
      statement: input.statement,
      quantity_word: input.word,
      base_id: input.base || null,
      exposure_reviewed_by: null,
      exposure_reviewed_voices: null,
      position: eb
        .selectFrom('service.claim')
        .select((e) => e.fn.coalesce(e(e.fn.max('position'), '+', 1), e.lit(1)).as('next'))
        .where('audit_id', '=', auditId),
    }))
    .execute();
  if (input.code !== '') {
    await sql`select service.build_claim(${id}, ${input.code})`.execute(tx);
  }
  await recordChange(tx, {
    stream: auditId,
    event: 'claim-added',
    subject: id,
    content: JSON.stringify(input),
  });
  return { ok: true, value: id };
}

/** Changes a claim. A review of what it gives away was of the words that stood there, so it is asked for again. */
export async function saveClaim(
  tx: Tx,
  all: Claims,
  auditId: string,
  claimId: string,
  version: number | undefined,
  input: ClaimInput,
): Promise<Result | Overtaken<ClaimRow>> {
  const stands = all.claims.find((claim) => claim.id === claimId);
  if (!stands) return refuse('claims.error.gone');
  const errors = strange(all, input);
  if (errors.length > 0) return { ok: false, errors };
  const saved = await service(tx)
    .updateTable('service.claim')
    .set((eb) => ({
      ...chapterOf(input.chapter),
      statement: input.statement,
      quantity_word: input.word,
      base_id: input.base || null,
      exposure_reviewed_by: null,
      exposure_reviewed_voices: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', claimId)
    .where('audit_id', '=', auditId)
    .where('version', '=', version ?? -1)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return { ok: false, stands };
  await recordChange(tx, {
    stream: auditId,
    event: 'claim-changed',
    subject: claimId,
    content: JSON.stringify(input),
  });
  return done;
}

/** Takes a claim away. What it rests on stays. */
export async function removeClaim(tx: Tx, auditId: string, claimId: string): Promise<void> {
  await service(tx)
    .deleteFrom('service.claim')
    .where('id', '=', claimId)
    .where('audit_id', '=', auditId)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'claim-removed', subject: claimId });
}

/** Moves a claim a step within its chapter, past the one that is next to it there. */
export async function moveClaim(
  tx: Tx,
  all: Claims,
  auditId: string,
  claimId: string,
  step: -1 | 1,
): Promise<void> {
  const claim = all.claims.find((one) => one.id === claimId);
  if (!claim) return;
  const same = all.claims.filter(
    (one) => one.chapter === claim.chapter && one.questionId === claim.questionId,
  );
  const other = same[same.indexOf(claim) + step];
  if (!other) return;
  const order = all.claims.map((one) => (one === claim ? other : one === other ? claim : one));
  await sql`
    update service.claim c set position = o.position from unnest(${order.map((one) => one.id)}::uuid[])
      with ordinality as o (id, position)
    where c.id = o.id and c.audit_id = ${auditId} and c.position <> o.position`.execute(tx);
  await recordChange(tx, { stream: auditId, event: 'claim-moved', subject: claimId });
}

/** What a claim rests on has changed: the next version of it, so that nobody signs for what they have not read. */
async function reviewAnew(tx: Tx, auditId: string, claimId: string): Promise<void> {
  await service(tx)
    .updateTable('service.claim')
    .set((eb) => ({
      exposure_reviewed_by: null,
      exposure_reviewed_voices: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', claimId)
    .where('audit_id', '=', auditId)
    .execute();
}

/** Links passages to a claim, for or against, or lets go of them; only what was changed on the page is touched. */
export async function setStances(
  tx: Tx,
  auditId: string,
  claimId: string,
  changes: readonly { passageId: string; stance: Stance | null }[],
): Promise<Result> {
  const kept = changes.flatMap(({ passageId, stance }) => (stance ? [{ passageId, stance }] : []));
  const known = await sql<{ id: string }>`
    select p.id from service.passage p join service.transcript_turn w on w.id = p.turn_id
    where p.audit_id = ${auditId} and p.id = any (${kept.map((one) => one.passageId)}::uuid[])
      and w.speaker in ('informant', 'unknown')`.execute(tx);
  // somebody has withdrawn, or the passage was taken away, while the page was open
  if (known.rows.length < kept.length) return refuse('claims.error.passage');
  for (const { passageId, stance } of kept) {
    await service(tx)
      .insertInto('service.claim_passage')
      .values({ audit_id: auditId, claim_id: claimId, passage_id: passageId, stance })
      .onConflict((conflict) => conflict.columns(['claim_id', 'passage_id']).doUpdateSet({ stance }))
      .execute();
  }
  const gone = changes.filter(({ stance }) => stance === null).map(({ passageId }) => passageId);
  if (gone.length > 0) {
    await service(tx)
      .deleteFrom('service.claim_passage')
      .where('claim_id', '=', claimId)
      .where('audit_id', '=', auditId)
      .where('passage_id', 'in', gone)
      .execute();
  }
  if (changes.length === 0) return done;
  await reviewAnew(tx, auditId, claimId);
  await recordChange(tx, {
    stream: auditId,
    event: 'claim-passages-changed',
    subject: claimId,
    content: JSON.stringify(changes),
  });
  return done;
}

/** Chooses which passages are printed as quotes. Nobody who has said no to quotes can be chosen. */
export async function chooseQuotes(
  tx: Tx,
  all: Claims,
  auditId: string,
  claimId: string,
  input: { quoted: readonly string[]; before: readonly string[] },
): Promise<Result> {
  const row = all.claims.find((claim) => claim.id === claimId);
  if (!row) return refuse('claims.error.gone');
  const { passages } = counted(row, all).claim;
  const on = input.quoted.filter((id) => !input.before.includes(id));
  const off = input.before.filter((id) => !input.quoted.includes(id));
  for (const id of on) {
    const passage = passages.find((one) => one.id === id);
    if (!passage) return refuse('claims.error.passage', 'quoted');
    if (!mayQuote(passage)) return refuse('claims.error.no-quotes', 'quoted');
  }
  for (const [ids, quoted] of [
    [on, true],
    [off, false],
  ] as const) {
    if (ids.length === 0) continue;
    await service(tx)
      .updateTable('service.claim_passage')
      .set({ quoted })
      .where('claim_id', '=', claimId)
      .where('audit_id', '=', auditId)
      .where('passage_id', 'in', [...ids])
      .execute();
  }
  if (on.length + off.length === 0) return done;
  await reviewAnew(tx, auditId, claimId);
  await recordChange(tx, {
    stream: auditId,
    event: 'claim-quotes-chosen',
    subject: claimId,
    content: JSON.stringify(input.quoted),
  });
  return done;
}

/** Signs that the claim, with the voices behind it now, gives nobody away. */
export async function reviewExposure(
  tx: Tx,
  all: Claims,
  auditId: string,
  claimId: string,
  version: number | undefined,
): Promise<Result> {
  if (tx.actor.kind !== 'person') throw new Error('only a person can judge');
  const row = all.claims.find((claim) => claim.id === claimId);
  if (!row) return refuse('claims.error.gone');
  // judged as it was read: a claim that has changed since is read again first
  if (row.version !== version) return overtaken('claims.error.changed', 'reviewed');
  const { counts } = counted(row, all);
  await service(tx)
    .updateTable('service.claim')
    .set({ exposure_reviewed_by: tx.actor.personId, exposure_reviewed_voices: counts.supporting })
    .where('id', '=', claimId)
    .where('audit_id', '=', auditId)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'claim-exposure-reviewed', subject: claimId });
  return done;
}
