import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { makeCode, randomBytesFor } from '../../domain/short-code.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { addInformant, type Way } from '../informants/contract.ts';
import { findDesk, findSignUp, listBureauKeys, type SignUpRow } from './queries.ts';
import { contactDetailsDone, type GateState, refusalToOpen } from './rules.ts';

/** While rows are shuffled, a row that is being changed would be another row: whoever changes one waits. */
const besideShuffle = (tx: Tx) =>
  sql`select pg_advisory_xact_lock_shared(hashtext('sign-up-shuffle'))`.execute(tx);

/**
 * Takes the key that the coordinator's browser has made: its public half, and the identity locked under a passphrase.
 * A key that was there before is replaced, when both its passphrase and its recovery sheet are lost.
 *
 * @param replaces the id of the key in use, as the page showed it; undefined where there was none.
 */
export async function saveBureauKey(
  tx: Tx,
  key: { recipient: string; locked: string; replaces: string | undefined },
): Promise<Result> {
  const inUse = (await listBureauKeys(tx)).find((one) => one.replacedOn === null);
  if (inUse?.id !== key.replaces) return overtaken('sign-up.key.error.changed');
  if (inUse) {
    await sql`update service.bureau_key set replaced_on = ${dayAt(tx.now)} where id = ${inUse.id}`.execute(
      tx,
    );
  }
  const { rows } = await sql<{ bureau: string }>`select kernel.actor_organisation() as bureau`.execute(tx);
  const { bureau } = rows[0]!;
  await sql`
    insert into service.bureau_key (bureau_id, recipient, sealed_identity, made_on)
    values (${bureau}, ${key.recipient}, ${Buffer.from(key.locked, 'utf8')}, ${dayAt(tx.now)})`.execute(tx);
  await recordChange(tx, { stream: bureau, event: inUse ? 'bureau-key-replaced' : 'bureau-key-made' });
  return done;
}

/** Stores the same identity under another passphrase. */
export async function changePassphrase(
  tx: Tx,
  change: { id: string; version: number | undefined; locked: string },
): Promise<Result> {
  const { rows } = await sql<{ bureau_id: string }>`
    update service.bureau_key set sealed_identity = ${Buffer.from(change.locked, 'utf8')}, version = version + 1
    where id = ${change.id} and version = ${change.version ?? -1} and replaced_on is null
    returning bureau_id`.execute(tx);
  if (!rows[0]) return overtaken('sign-up.key.error.changed');
  await recordChange(tx, { stream: rows[0].bureau_id, event: 'bureau-key-passphrase-changed' });
  return done;
}

/**
 * Makes the audit's one short link, unless it has one. For the coordinator.
 *
 * @returns the link's code, 54 random bits and a check sign.
 */
export async function makeLink(tx: Tx, auditId: string): Promise<string> {
  const code = makeCode('link', randomBytes(randomBytesFor('link')));
  await sql`
    insert into service.sign_up_link (audit_id, code) values (${auditId}, ${code}) on conflict (audit_id) do nothing`.execute(
    tx,
  );
  await sql`insert into service.sign_up_gate (audit_id) values (${auditId}) on conflict (audit_id) do nothing`.execute(
    tx,
  );
  const { rows } = await sql<{ code: string }>`
    select code from service.sign_up_link where audit_id = ${auditId}`.execute(tx);
  const made = rows[0]!.code;
  if (made === code) await recordChange(tx, { stream: auditId, event: 'sign-up-link-made' });
  return made;
}

/** Saves the question on who can take part, and whom to call. */
export async function saveLink(
  tx: Tx,
  auditId: string,
  version: number | undefined,
  words: { eligibility: string; contact: string },
): Promise<boolean> {
  const saved = await sql`
    update service.sign_up_link set eligibility = ${words.eligibility}, contact = ${words.contact}, version = version + 1
    where audit_id = ${auditId} and version = ${version ?? -1}`.execute(tx);
  if (!saved.numAffectedRows) return false;
  await recordChange(tx, { stream: auditId, event: 'sign-up-page-changed', content: JSON.stringify(words) });
  return true;
}

/** Opens the link, says that it is full, or closes it. What the public sees does not change with it. */
export async function moveGate(
  tx: Tx,
  auditId: string,
  version: number | undefined,
  state: Exclude<GateState, 'not-yet'>,
): Promise<Result> {
  const desk = await findDesk(tx, auditId);
  if (!desk) return refuse('sign-up.error.not-yours');
  if (state !== 'closed') {
    const refusal = refusalToOpen({
      hasKey: desk.recipient !== null,
      hasLink: desk.link !== null,
      stage: desk.stage,
    });
    if (refusal) return refuse(refusal, 'state');
  }
  const moved = await sql`
    update service.sign_up_gate set state = ${state}, version = version + 1
    where audit_id = ${auditId} and version = ${version ?? -1}`.execute(tx);
  if (!moved.numAffectedRows) return overtaken('sign-up.error.gate-changed', 'state');
  await recordChange(tx, { stream: auditId, event: `sign-up-${state}` });
  return done;
}

/** Tells the commissioner whether enough people have signed up: when the coordinator chooses, never by itself. */
export async function saySignal(tx: Tx, auditId: string, enough: boolean): Promise<void> {
  await sql`
    insert into service.sign_up_signal (audit_id, enough, said_on) values (${auditId}, ${enough}, ${dayAt(tx.now)})
    on conflict (audit_id) do update set enough = excluded.enough, said_on = excluded.said_on`.execute(tx);
  await recordChange(tx, {
    stream: auditId,
    event: enough ? 'sign-ups-said-enough' : 'sign-ups-said-not-enough',
  });
}

/**
 * Leaves a sealed sign-up behind a public link. Nothing comes back and nothing is written to the trail: the answer is
 * the same whether it was taken in, came twice, or the link is closed.
 *
 * @param tx acts for nobody.
 */
export async function leaveSignUp(tx: Tx, code: string, sealed: Uint8Array, receipt: Buffer): Promise<void> {
  await sql`select service.leave_sign_up(${code}, ${Buffer.from(sealed)}, ${receipt})`.execute(tx);
}

/** Takes in a sign-up that came by phone, in a text message or on a slip of paper. It, too, leaves no line in the trail. */
export async function typeInSignUp(
  tx: Tx,
  auditId: string,
  sealed: Uint8Array,
  receipt: Buffer,
): Promise<void> {
  await besideShuffle(tx);
  await sql`
    insert into service.sign_up (audit_id, signed_on, sealed, receipt_hash)
    values (${auditId}, ${dayAt(tx.now)}, ${Buffer.from(sealed)}, ${receipt}) on conflict (receipt_hash) do nothing`.execute(
    tx,
  );
}

/** Removes everything behind a receipt; false when there is no such receipt. @param tx acts for nobody. */
export async function withdrawByReceipt(tx: Tx, receipt: Buffer): Promise<boolean> {
  const { rows } = await sql<{
    found: boolean;
  }>`select service.withdraw_by_receipt(${receipt}) as found`.execute(tx);
  return rows[0]!.found;
}

/** Marks how far it has come with somebody who is not an informant yet. */
export async function markSignUp(
  tx: Tx,
  auditId: string,
  id: string,
  state: 'received' | 'contacted' | 'not-this-time',
): Promise<boolean> {
  await besideShuffle(tx);
  const marked = await sql`
    update service.sign_up set state = ${state}
    where id = ${id} and audit_id = ${auditId} and informant_id is null`.execute(tx);
  return marked.numAffectedRows === 1n;
}

/** Makes an informant of a sign-up: from here on the team meets a label. */
export async function makeInformant(
  tx: Tx,
  auditId: string,
  id: string,
  way: Way,
): Promise<string | undefined> {
  await besideShuffle(tx);
  const { rows } = await sql<{ id: string }>`
    select id from service.sign_up where id = ${id} and audit_id = ${auditId} and informant_id is null for update`.execute(
    tx,
  );
  if (!rows[0]) return undefined;
  const informant = await addInformant(tx, auditId, way);
  await sql`update service.sign_up set informant_id = ${informant.id}, state = 'contacted' where id = ${id}`.execute(
    tx,
  );
  return informant.id;
}

/**
 * Marks that the gift or the report has been sent, or that the informant wants none. When both are settled, the contact
 * details are disposed of with a certificate (domain.md, "Audit").
 */
export async function settle(
  tx: Tx,
  auditId: string,
  id: string,
  what: 'gift' | 'report',
  how: 'sent' | 'declined' | 'owed',
): Promise<boolean> {
  await besideShuffle(tx);
  const sentOn = sql.ref(`${what}_sent_on`);
  const declined = sql.ref(`${what}_declined`);
  const settled = await sql`
    update service.sign_up set ${sentOn} = ${how === 'sent' ? dayAt(tx.now) : null}, ${declined} = ${how === 'declined'}
    where id = ${id} and audit_id = ${auditId} and informant_id is not null`.execute(tx);
  if (settled.numAffectedRows !== 1n) return false;
  const signUp = await findSignUp(tx, auditId, id);
  if (signUp) await disposeIfDone(tx, auditId, signUp);
  return true;
}

/** Empties the contact details of a sign-up whose gift and report are settled; true when it did. */
export async function disposeIfDone(tx: Tx, auditId: string, signUp: SignUpRow): Promise<boolean> {
  const owed = {
    gift: signUp.giftDeclined ? ('declined' as const) : signUp.giftSentOn,
    report: signUp.reportDeclined ? ('declined' as const) : signUp.reportSentOn,
    deliveredOn: signUp.deliveredOn,
  };
  if (!signUp.sealed || !signUp.informantId || !contactDetailsDone(owed, dayAt(tx.now))) return false;
  await sql`update service.sign_up set sealed = null where id = ${signUp.id}`.execute(tx);
  await recordDisposal(tx, {
    stream: auditId,
    kind: 'contact-details',
    subjectId: signUp.informantId,
    reason: 'Present och rapport är skickade.',
    certificate: { contactDetails: 1 },
    erased: [{ table: 'service.sign_up', column: 'id', id: signUp.id, emptied: ['sealed'] }],
  });
  return true;
}

/** Removes a sign-up that will not lead to an interview: the person has asked for it, or it cannot be read. */
export async function removeSignUp(tx: Tx, auditId: string, id: string): Promise<boolean> {
  await besideShuffle(tx);
  const removed = await sql`
    delete from service.sign_up where id = ${id} and audit_id = ${auditId} and informant_id is null`.execute(
    tx,
  );
  if (removed.numAffectedRows !== 1n) return false;
  await recordDisposal(tx, {
    stream: auditId,
    kind: 'sign-up',
    subjectId: id,
    reason: 'Anmälan ledde inte till någon intervju.',
    certificate: { contactDetails: 1 },
    erased: [{ table: 'service.sign_up', column: 'id', id }],
  });
  return true;
}
