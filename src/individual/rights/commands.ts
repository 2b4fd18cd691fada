import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { individual } from '../tables.ts';
import type { ContactInput } from './form.ts';
import { type Contact, findContact, listContacts } from './queries.ts';
import './tables.ts';

async function ownUnit(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select kernel.actor_organisation() as id`.execute(tx);
  return rows[0]!.id;
}

/** Adds somebody to turn to, last. @param tx acts for the unit's manager; row policies refuse anybody else. */
export async function addContact(tx: Tx, input: ContactInput): Promise<Result<string>> {
  const id = randomUUID();
  const unit = await ownUnit(tx);
  const position = (await listContacts(tx)).filter((contact) => contact.unitId === unit).length + 1;
  await individual(tx)
    .insertInto('individual.unit_contact')
    .values({ id, unit_id: unit, position, ...input })
    .execute();
  await recordChange(tx, { stream: unit, event: 'unit-contact-added', subject: id });
  return { ok: true, value: id };
}

/** Changes a contact; one that somebody else has just changed is shown beside. */
export async function saveContact(
  tx: Tx,
  id: string,
  version: number | undefined,
  input: ContactInput,
): Promise<Result | Overtaken<Contact>> {
  const stands = await findContact(tx, id);
  if (!stands) return refuse('rights.error.not-there');
  const saved = await individual(tx)
    .updateTable('individual.unit_contact')
    .set((eb) => ({ ...input, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version ?? -1)
    .executeTakeFirst();
  if (!saved.numUpdatedRows) return { ok: false, stands: (await findContact(tx, id)) ?? stands };
  await recordChange(tx, { stream: stands.unitId, event: 'unit-contact-changed', subject: id });
  return done;
}

/** Takes a contact away. Gone already is as good. */
export async function removeContact(tx: Tx, id: string): Promise<Result> {
  const unit = await ownUnit(tx);
  const removed = await individual(tx)
    .deleteFrom('individual.unit_contact')
    .where('id', '=', id)
    .executeTakeFirst();
  if (removed.numDeletedRows)
    await recordChange(tx, { stream: unit, event: 'unit-contact-removed', subject: id });
  return done;
}

/** Moves a contact one place up or down. */
export async function moveContact(tx: Tx, id: string, by: -1 | 1): Promise<Result> {
  const unit = await ownUnit(tx);
  const order = (await listContacts(tx)).filter((one) => one.unitId === unit).map((one) => one.id);
  const from = order.indexOf(id);
  if (from === -1) return refuse('rights.error.not-there');
  const to = from + by;
  if (to < 0 || to >= order.length) return done;
  order.splice(to, 0, ...order.splice(from, 1));
  for (const [index, contact] of order.entries()) {
    await individual(tx)
      .updateTable('individual.unit_contact')
      .set({ position: index + 1 })
      .where('id', '=', contact)
      .execute();
  }
  await recordChange(tx, { stream: unit, event: 'unit-contact-moved', subject: id });
  return done;
}
