import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import { mayHangUnder, movedBy, nextLook, refusalToMerge } from './codebook.ts';
import type { CodeInput, NewCodeInput } from './form.ts';
import { type Code, codeRows, listCodes } from './queries.ts';
import './tables.ts';

/** Gives every commission question's code a row to hang codings and changes on; the codebook as it then stands. */
export async function keepQuestionCodes(tx: Tx, auditId: string): Promise<Code[]> {
  const codes = await listCodes(tx, auditId);
  if (codes.every((code) => code.version > 0)) return codes;
  await sql`
    insert into service.code (id, audit_id, parent_id, commission_question_id, kind, name, memo, look, position)
    select c.id, c.audit_id, c.parent_id, c.commission_question_id, c.kind, c.name, c.memo, c.look, c.position
    from ${codeRows(auditId)} c where c.version = 0 on conflict (id) do nothing`.execute(tx);
  return codes.map((code) => ({ ...code, version: Math.max(1, code.version) }));
}

/**
 * Adds a code or theme last among its siblings, in the look that fewest others wear.
 *
 * @param codes the codebook as it stands.
 * @returns the new code's id.
 */
export async function addCode(
  tx: Tx,
  auditId: string,
  codes: readonly Code[],
  input: NewCodeInput,
): Promise<string> {
  const id = randomUUID();
  await service(tx)
    .insertInto('service.code')
    .values({
      id,
      audit_id: auditId,
      parent_id: input.parent || null,
      commission_question_id: null,
      kind: input.kind,
      name: input.name,
      look: nextLook(codes),
      position: Math.max(0, ...codes.map((code) => code.position)) + 1,
    })
    .execute();
  await recordChange(tx, { stream: auditId, event: 'code-added', subject: id, content: input.name });
  return id;
}

/** Adds a code or theme from the codebook's own form. */
export async function newCode(tx: Tx, auditId: string, input: NewCodeInput): Promise<Result<string>> {
  const codes = await keepQuestionCodes(tx, auditId);
  if (input.parent !== '' && !codes.some((code) => code.id === input.parent)) {
    return refuse('coding.error.parent', 'parent');
  }
  return { ok: true, value: await addCode(tx, auditId, codes, input) };
}

/** Renames a code, moves it in the tree, gives it another look or a memo. */
export async function saveCode(
  tx: Tx,
  auditId: string,
  codeId: string,
  version: number | undefined,
  input: CodeInput,
): Promise<Result | Overtaken<Code>> {
  const codes = await keepQuestionCodes(tx, auditId);
  const stands = codes.find((code) => code.id === codeId);
  if (!stands) return refuse('coding.error.code-gone');
  const parent = input.parent || null;
  if (!mayHangUnder(codes, codeId, parent)) return refuse('coding.error.parent', 'parent');
  if (input.kind === 'theme' && stands.kind === 'code' && (await isUsed(tx, auditId, codeId))) {
    return refuse('coding.error.theme-in-use', 'kind');
  }
  if (input.kind === 'theme' && stands.commissionQuestionId !== null) {
    return refuse('coding.error.theme-question', 'kind');
  }
  const saved = await service(tx)
    .updateTable('service.code')
    .set((eb) => ({
      name: input.name,
      memo: input.memo,
      kind: input.kind,
      parent_id: parent,
      look: input.look,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', codeId)
    .where('audit_id', '=', auditId)
    // a form that was opened before the question's code had a row started from what is now version 1
    .where('version', '=', version === undefined ? -1 : Math.max(1, version))
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return { ok: false, stands };
  await recordChange(tx, {
    stream: auditId,
    event: 'code-changed',
    subject: codeId,
    content: JSON.stringify(input),
  });
  return done;
}

async function isUsed(tx: Tx, auditId: string, codeId: string): Promise<boolean> {
  const { rows } = await sql`
    select from service.code_counts(${auditId}) k where k.code_id = ${codeId} and k.passages > 0`.execute(tx);
  return rows.length > 0;
}

/** Moves a code a step up or down among its siblings. */
export async function moveCode(tx: Tx, auditId: string, codeId: string, step: -1 | 1): Promise<void> {
  const codes = await keepQuestionCodes(tx, auditId);
  const code = codes.find((one) => one.id === codeId);
  if (!code) return;
  const siblings = codes.filter((one) => one.parentId === code.parentId);
  const order = movedBy(siblings, siblings.indexOf(code), step);
  for (const [position, one] of order.entries()) {
    if (one.position === position + 1) continue;
    await service(tx)
      .updateTable('service.code')
      .set({ position: position + 1 })
      .where('id', '=', one.id)
      .where('audit_id', '=', auditId)
      .execute();
  }
  await recordChange(tx, { stream: auditId, event: 'code-moved', subject: codeId });
}

/** Puts a code into another: its passages and what hangs under it move there, and it goes. */
export async function mergeCodes(tx: Tx, auditId: string, fromId: string, intoId: string): Promise<Result> {
  const codes = await keepQuestionCodes(tx, auditId);
  const refusal = refusalToMerge(codes, fromId, intoId);
  if (refusal) return refuse(refusal, 'into');
  await sql`select service.merge_codings(${fromId}, ${intoId})`.execute(tx);
  await removeRow(tx, auditId, fromId, intoId);
  await recordChange(tx, { stream: auditId, event: 'code-merged', subject: fromId });
  return done;
}

/** Takes a code away. Its passages stay, without it; what hung under it hangs where it hung. */
export async function removeCode(tx: Tx, auditId: string, codeId: string): Promise<Result> {
  const codes = await keepQuestionCodes(tx, auditId);
  const code = codes.find((one) => one.id === codeId);
  if (!code) return refuse('coding.error.code-gone');
  if (code.commissionQuestionId !== null) return refuse('coding.error.question-stays', 'sure');
  await removeRow(tx, auditId, codeId, code.parentId);
  await recordChange(tx, { stream: auditId, event: 'code-removed', subject: codeId });
  return done;
}

async function removeRow(tx: Tx, auditId: string, codeId: string, heir: string | null): Promise<void> {
  await service(tx)
    .updateTable('service.code')
    .set({ parent_id: heir })
    .where('audit_id', '=', auditId)
    .where('parent_id', '=', codeId)
    .execute();
  await service(tx)
    .deleteFrom('service.code')
    .where('audit_id', '=', auditId)
    .where('id', '=', codeId)
    .execute();
}
