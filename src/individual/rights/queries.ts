import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';

/** Somebody to turn to at a unit. */
export interface Contact {
  id: string;
  unitId: string;
  unit: string;
  name: string;
  about: string;
  phone: string;
  email: string;
  hours: string;
  version: number;
}

/** Contacts of the units the actor has support from, or works at; by unit, in the manager's order. */
export async function listContacts(tx: Tx, id?: string): Promise<Contact[]> {
  const { rows } = await sql<Contact>`
    select c.id, c.unit_id as "unitId", o.name as unit, c.name, c.about, c.phone, c.email, c.hours, c.version
    from individual.unit_contact c join kernel.organisation o on o.id = c.unit_id
    where ${id ?? null}::uuid is null or c.id = ${id ?? null}
    order by o.name, c.unit_id, c.position, c.id`.execute(tx);
  return rows;
}

/** One of them. */
export const findContact = async (tx: Tx, id: string): Promise<Contact | undefined> =>
  (await listContacts(tx, id))[0];

/** What the participant's own supports are for, as the decision says it; the supports that go on. */
export async function listPurposes(tx: Tx): Promise<{ unit: string; kind: string; purpose: string }[]> {
  const { rows } = await sql<{ unit: string; kind: string; purpose: string }>`
    select o.name as unit, s.kind, s.purpose from individual.support s join kernel.organisation o on o.id = s.unit_id
    where s.id = any ((select individual.own_supports())::uuid[]) and (s.valid_to is null or s.valid_to >= (select kernel.today()))
    order by s.valid_from, s.id`.execute(tx);
  return rows;
}

/** Whether the actor may keep their unit's list: they do not also administer the installation. */
export async function keepsContacts(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ keeps: boolean }>`select not kernel.also_administers() as keeps`.execute(tx);
  return rows[0]!.keeps;
}
