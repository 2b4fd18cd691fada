import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import type { FactsInput, SectionInput } from './form.ts';
import { type Draft, findDraft, fingerprint, isSame } from './queries.ts';
import { mayBeLeftOut, refusalsToReady, type SectionName } from './rules.ts';
import './tables.ts';

const gone = refuse('information-letter.error.gone');

/** Saves what the bureau adds to the commission. */
export async function saveFacts(
  tx: Tx,
  auditId: string,
  version: number | undefined,
  input: FactsInput,
): Promise<Result | Overtaken<Draft>> {
  const { contactName, ...rest } = input;
  const row = { ...rest, contact_name: contactName };
  let saved: bigint | undefined;
  if (version === 0) {
    const added = await service(tx)
      .insertInto('service.information_letter')
      .values({ audit_id: auditId, ...row })
      .onConflict((conflict) => conflict.column('audit_id').doNothing())
      .executeTakeFirst();
    saved = added.numInsertedOrUpdatedRows;
  } else {
    const changed = await service(tx)
      .updateTable('service.information_letter')
      .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
      .where('audit_id', '=', auditId)
      .where('version', '=', version ?? -1)
      .executeTakeFirst();
    saved = changed.numUpdatedRows;
  }
  if (!saved) {
    const stands = await findDraft(tx, auditId);
    return stands ? { ok: false, stands } : gone;
  }
  await recordChange(tx, {
    stream: auditId,
    event: 'letter-facts-changed',
    content: JSON.stringify(input),
  });
  return done;
}

/** Saves a section in somebody's own words; from then on it no longer follows the commission. */
export async function saveSection(
  tx: Tx,
  auditId: string,
  name: SectionName,
  version: number | undefined,
  input: SectionInput,
): Promise<Result | Overtaken<Draft>> {
  const draft = await findDraft(tx, auditId);
  if (!draft) return gone;
  const leftOut = input.leftOut && mayBeLeftOut(name);
  if (!leftOut && input.body === '') {
    return refuse('information-letter.error.body', 'body');
  }
  const row = { own: true, heading: input.heading, body: input.body, left_out: leftOut };
  if (!(await putSection(tx, auditId, name, version, row))) {
    const stands = await findDraft(tx, auditId);
    return stands ? { ok: false, stands } : gone;
  }
  await recordChange(tx, {
    stream: auditId,
    event: 'letter-section-changed',
    content: JSON.stringify({ name, ...row }),
  });
  return done;
}

async function putSection(
  tx: Tx,
  auditId: string,
  name: SectionName,
  version: number | undefined,
  row: { own: boolean; heading: string; body: string; left_out: boolean },
): Promise<boolean> {
  if (version === 0) {
    const added = await service(tx)
      .insertInto('service.letter_section')
      .values({ audit_id: auditId, name, ...row })
      .onConflict((conflict) => conflict.columns(['audit_id', 'name']).doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const changed = await service(tx)
    .updateTable('service.letter_section')
    .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
    .where('audit_id', '=', auditId)
    .where('name', '=', name)
    .where('version', '=', version ?? -1)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/**
 * Begins anew from the commission: one section, or all that were written. What has been handed out stays in the ready
 * versions.
 */
export async function beginAnew(tx: Tx, auditId: string, name?: SectionName): Promise<Result> {
  if (!(await findDraft(tx, auditId))) return gone;
  await service(tx)
    .updateTable('service.letter_section')
    .set((eb) => ({ own: false, heading: '', body: '', left_out: false, version: eb('version', '+', 1) }))
    .where('audit_id', '=', auditId)
    .where('own', '=', true)
    .$if(name !== undefined, (query) => query.where('name', '=', name!))
    .execute();
  await recordChange(tx, { stream: auditId, event: 'letter-begun-anew' });
  return done;
}

/**
 * Says that the letter is ready: a copy is kept as its next version, which the parties and the sign-up page read.
 *
 * @param read the fingerprint of the letter as its reader saw it.
 */
export async function sayReady(tx: Tx, auditId: string, read: string): Promise<Result> {
  // one at a time: the number of the next version hangs on the last
  await sql`select pg_advisory_xact_lock(hashtext(${`letter ${auditId}`}))`.execute(tx);
  const draft = await findDraft(tx, auditId);
  if (!draft) return gone;
  if (fingerprint(draft.content) !== read) return refuse('information-letter.refusal.changed');
  if (isSame(draft)) return refuse('information-letter.refusal.nothing-new');
  const missing = refusalsToReady(draft.content);
  if (missing.length > 0) return { ok: false, errors: missing.map((text) => ({ field: '', text })) };
  await sql`
    insert into service.letter_version (audit_id, version, content, ready_on)
    values (${auditId}, ${(draft.ready?.version ?? 0) + 1}, ${JSON.stringify(draft.content)}, ${dayAt(tx.now)})`.execute(
    tx,
  );
  await recordChange(tx, {
    stream: auditId,
    event: 'letter-ready',
    content: JSON.stringify(draft.content),
  });
  return done;
}
