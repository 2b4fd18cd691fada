import { randomInt, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { Erased } from '../../kernel/trail/disposal.ts';
import { recordDisposal } from '../../kernel/trail/disposal.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { findInformant, type Informant, listInformants } from './queries.ts';
import { type ConsentKind, consentKinds, drawNumber, stands, type Way } from './rules.ts';

/**
 * Adds an informant to an audit under a label drawn at random. For the coordinator; nothing in the row leads to a name.
 *
 * @returns the informant's id and label.
 */
export async function addInformant(
  tx: Tx,
  auditId: string,
  way: Way,
): Promise<{ id: string; label: string }> {
  const taken = (await listInformants(tx, auditId))
    .flatMap(({ label }) => /\d+$/.exec(label) ?? [])
    .map(Number);
  const id = randomUUID();
  const label = `Deltagare ${drawNumber(taken, randomInt(2 ** 47) / 2 ** 47)}`;
  await sql`insert into service.informant (id, audit_id, label, way) values (${id}, ${auditId}, ${label}, ${way})`.execute(
    tx,
  );
  await recordChange(tx, { stream: auditId, event: 'informant-added', subject: id });
  return { id, label };
}

/** The answers to the three questions, as somebody of the audit heard or read them. */
export interface ConsentInput {
  way: 'oral' | 'written';
  given: Record<ConsentKind, boolean>;
}

/**
 * Records what an informant has said yes and no to. A new answer takes the place of the one before; a no where a yes
 * stood takes that yes back, and is certified as such.
 */
export async function recordConsents(
  tx: Tx,
  auditId: string,
  informantId: string,
  input: ConsentInput,
): Promise<boolean> {
  if (tx.actor.kind !== 'person') throw new Error('only a person can hear a consent');
  const informant = await findInformant(tx, auditId, informantId);
  if (!informant || informant.withdrawnOn) return false;
  for (const kind of consentKinds) {
    await sql`
      insert into service.informant_consent as c (informant_id, kind, given, way, recorded_by, recorded_on)
      values (${informantId}, ${kind}, ${input.given[kind]}, ${input.way}, ${tx.actor.personId}, ${dayAt(tx.now)})
      on conflict (informant_id, kind) do update set given = excluded.given, way = excluded.way,
        recorded_by = excluded.recorded_by, recorded_on = excluded.recorded_on, withdrawn_on = null`.execute(
      tx,
    );
  }
  await recordChange(tx, {
    stream: auditId,
    event: 'consent-recorded',
    subject: informantId,
    content: JSON.stringify(input),
  });
  for (const kind of consentKinds) {
    if (stands(informant.consents, kind) && !input.given[kind]) await certifyTakenBack(tx, informant, kind);
  }
  return true;
}

/**
 * Takes back a yes to recording or to quotes. Taking part is taken back with {@link withdrawInformant}. What has been
 * quoted already is missed by every reader at once (service.report_gaps) and leaves the editions the night after.
 */
export async function withdrawConsent(
  tx: Tx,
  auditId: string,
  informantId: string,
  kind: Exclude<ConsentKind, 'taking-part'>,
): Promise<boolean> {
  if (tx.actor.kind !== 'person') throw new Error('only a person can hear that a consent is withdrawn');
  const informant = await findInformant(tx, auditId, informantId);
  if (!informant || informant.withdrawnOn) return false;
  if (!stands(informant.consents, kind)) return true;
  await sql`
    update service.informant_consent set withdrawn_on = ${dayAt(tx.now)}, recorded_by = ${tx.actor.personId}
    where informant_id = ${informantId} and kind = ${kind} and given and withdrawn_on is null`.execute(tx);
  await recordChange(tx, { stream: auditId, event: `consent-to-${kind}-withdrawn`, subject: informantId });
  await certifyTakenBack(tx, informant, kind);
  return true;
}

const takenBack: Record<ConsentKind, string> = {
  'taking-part': 'Deltagaren har svarat nej till att delta.',
  recording: 'Deltagaren har tagit tillbaka sitt ja till inspelning.',
  quotes: 'Deltagaren har tagit tillbaka sitt ja till citat.',
};

/** A yes that was taken back is in the ledger: a backup from before holds it, and its restore must not give it again. */
async function certifyTakenBack(tx: Tx, informant: Informant, kind: ConsentKind): Promise<void> {
  await recordDisposal(tx, {
    stream: informant.auditId,
    kind: `consent-to-${kind}`,
    subjectId: informant.id,
    reason: takenBack[kind],
    certificate: { consents: 1 },
    erased: [
      {
        table: 'service.informant_consent',
        column: 'informant_id',
        id: informant.id,
        where: { kind },
        dated: ['withdrawn_on'],
      },
    ],
  });
}

/** What an informant told about themselves for the method chapter's counts; both may be left unsaid. */
export async function saveBackground(
  tx: Tx,
  auditId: string,
  informantId: string,
  background: { gender: 'woman' | 'man' | 'other' | null; age: number | null },
): Promise<boolean> {
  const informant = await findInformant(tx, auditId, informantId);
  if (!informant || informant.withdrawnOn || informant.known) return false;
  await sql`
    insert into service.informant_background (informant_id, gender, age)
    values (${informantId}, ${background.gender}, ${background.age})
    on conflict (informant_id) do update set gender = excluded.gender, age = excluded.age`.execute(tx);
  await recordChange(tx, { stream: auditId, event: 'informant-background-saved', subject: informantId });
  return true;
}

/**
 * Removes all that an informant has said and told, their place in every claim, their booking and their contact details,
 * at their own wish (domain.md, "Audit"). The row stays as a mark that somebody left. Claims that rested on them are
 * counted anew by whoever shows them, from the passages that remain.
 *
 * @returns the number of the certificate of disposal; undefined when the actor is not inside the audit, or it was done
 *   already.
 */
export async function withdrawInformant(tx: Tx, informantId: string): Promise<string | undefined> {
  const { rows } = await sql<{ audit: string | null; removed: Record<string, number> | null }>`
    select w.audit, w.removed from service.withdraw_informant(${informantId}) w`.execute(tx);
  const { audit, removed } = rows[0] ?? {};
  if (!audit) return undefined;
  await recordChange(tx, { stream: audit, event: 'informant-withdrew', subject: informantId });
  return recordDisposal(tx, {
    stream: audit,
    kind: 'informant-material',
    subjectId: informantId,
    reason: 'Deltagaren har tagit tillbaka sitt samtycke.',
    certificate: removed ?? {},
    erased: erasedWith(informantId),
  });
}

/**
 * Where an informant's material stood, in the order that `service.forget_informant` removes it, and the mark that they
 * left: by that mark their quotes are left out of editions, also those that a restored backup brings back.
 */
function erasedWith(informantId: string): Erased[] {
  const removed: Erased[] = [
    'ladder_step',
    'claim_base_member',
    'passage',
    'transcript',
    'interview',
    'informant_background',
    'informant_consent',
    'booking',
    'sign_up',
    'known_informant',
  ].map((table) => ({ table: `service.${table}`, column: 'informant_id', id: informantId }));
  return [...removed, { table: 'service.informant', column: 'id', id: informantId, dated: ['withdrawn_on'] }];
}
