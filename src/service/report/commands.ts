import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import { findInside, findPart, passagesToPrint } from './queries.ts';
import { codeOf, quotesNamed, withoutDescriptions } from './rules/markup.ts';
import type { PartKey } from './rules/report.ts';
import './tables.ts';

/** A part as it was sent. */
export interface PartInput {
  /** left out: the heading stays as it is */
  heading?: string;
  body: string;
  /** the version it started from; 0 where nothing was written yet */
  version: number;
  /** a text that saves itself while somebody writes leaves no line in the trail; the save in the end does */
  whileWriting?: boolean;
}

/**
 * Saves a part's text. What its markers say beside their codes is left out: those are somebody's words.
 *
 * @returns the version that now stands, 'overtaken' when somebody else has written there since, the code of a quote that
 *   the text names anew and that is not there for the actor, or undefined where the actor may not write: outside the
 *   audit, or once the report has been delivered.
 */
export async function savePart(
  tx: Tx,
  auditId: string,
  key: PartKey,
  input: PartInput,
): Promise<{ version: number } | 'overtaken' | { lost: string } | undefined> {
  const inside = await findInside(tx, auditId);
  if (!inside || inside.deliveredOn !== null) return undefined;
  const row = {
    body: withoutDescriptions(input.body),
    ...(input.heading === undefined ? {} : { heading: input.heading }),
  };
  const [lost] = await lostQuotes(tx, auditId, key, row.body);
  if (lost !== undefined) return { lost };
  const saved =
    input.version === 0
      ? await addPart(tx, auditId, key, row)
      : await changePart(tx, auditId, key, row, input.version);
  if (!saved) return 'overtaken';
  if (!input.whileWriting) {
    await recordChange(tx, {
      stream: auditId,
      event: 'report-part-written',
      ...(key.questionId ? { subject: key.questionId } : {}),
      content: row.body,
    });
  }
  return { version: input.version + 1 };
}

/**
 * Codes of quotes that a text names and the one before did not, and that lead to nothing the actor may read. What there
 * is no such quote for and what somebody may not see is one and the same answer. One that stood there already may have
 * been taken back since, and keeps nobody from writing on.
 */
async function lostQuotes(tx: Tx, auditId: string, key: PartKey, body: string): Promise<string[]> {
  const before = quotesNamed((await findPart(tx, auditId, key))?.body ?? '');
  const anew = quotesNamed(body).filter((code) => !before.includes(code));
  if (anew.length === 0) return [];
  const { rows } = await sql<{ id: string }>`select p.id from ${passagesToPrint(auditId)} p`.execute(tx);
  const there = new Set(rows.map(({ id }) => codeOf(id)));
  return anew.filter((code) => !there.has(code));
}

async function addPart(
  tx: Tx,
  auditId: string,
  { part, questionId }: PartKey,
  row: { body: string; heading?: string },
): Promise<boolean> {
  const added = await service(tx)
    .insertInto('service.report_part')
    .values({ audit_id: auditId, part, commission_question_id: questionId, ...row })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

async function changePart(
  tx: Tx,
  auditId: string,
  { part, questionId }: PartKey,
  row: { body: string; heading?: string },
  version: number,
): Promise<boolean> {
  const changed = await service(tx)
    .updateTable('service.report_part')
    .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
    .where('audit_id', '=', auditId)
    .where('part', '=', part)
    .where('commission_question_id', questionId === null ? 'is' : '=', questionId)
    .where('version', '=', version)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
