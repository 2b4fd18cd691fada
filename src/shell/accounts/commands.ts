import { sql } from 'kysely';
import { createInvitation } from '../../kernel/access/invitations.ts';
import type { Role } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { Keys } from '../../kernel/database/keys.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { hasOtherAdministrator, listHoldings } from './queries.ts';

/** Adds a person. @param tx acts for an administrator, or for the first run. */
export async function addPerson(
  tx: Tx,
  person: { name: string; email?: string | undefined },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into kernel.person (name, email, created_on)
    values (${person.name}, ${person.email || null}, ${dayAt(tx.now)}) returning id`.execute(tx);
  const id = rows[0]!.id;
  await recordChange(tx, { stream: id, event: 'person-added' });
  return id;
}

/** Changes what a person is called and reached at; false when somebody else did first. */
export async function changePerson(
  tx: Tx,
  id: string,
  person: { name: string; email: string },
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update kernel.person
    set name = ${person.name}, email = ${person.email || null}, version = version + 1
    where id = ${id} and version = ${version}`.execute(tx);
  if (numAffectedRows === 0n) return false;
  await recordChange(tx, { stream: id, event: 'person-changed' });
  return true;
}

/** Gives a person a role from today; false when they hold the very same today. */
export async function giveRole(
  tx: Tx,
  holding: { personId: string; role: Role; organisationId: string; until?: string | undefined },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into kernel.role_holding (person_id, role, organisation_id, valid_from, valid_to)
    select ${holding.personId}, ${holding.role}, ${holding.organisationId}, kernel.today(), ${holding.until ?? null}::date
    where not exists (select from kernel.role_holding
      where person_id = ${holding.personId} and role = ${holding.role} and organisation_id = ${holding.organisationId}
        and (valid_to is null or valid_to >= kernel.today()))
    returning id`.execute(tx);
  if (!rows[0]) return false;
  await recordChange(tx, { stream: holding.personId, event: 'role-given', subject: rows[0].id });
  return true;
}

/**
 * Ends a role at once: from the next page its holder opens, they are not it any more. The house is never left without an
 * administrator.
 */
export async function endRole(
  tx: Tx,
  personId: string,
  holdingId: string,
): Promise<'ended' | 'last' | 'none'> {
  // two administrators ending each other's role in the same moment take turns
  await sql`select pg_advisory_xact_lock(hashtext('medskapa administrators'))`.execute(tx);
  const holding = (await listHoldings(tx, personId)).find(({ id }) => id === holdingId);
  if (!holding?.now) return 'none';
  if (holding.role === 'administrator' && !(await hasOtherAdministrator(tx, holdingId))) return 'last';
  await sql`update kernel.role_holding set valid_to = kernel.today() - 1 where id = ${holdingId}`.execute(tx);
  await recordChange(tx, { stream: personId, event: 'role-ended', subject: holdingId });
  return 'ended';
}

/** Makes a link by which a person gets a way in. @returns the token, shown once. */
export async function invite(tx: Tx, keys: Keys, personId: string): Promise<string> {
  const token = await createInvitation(tx, keys, personId);
  await recordChange(tx, { stream: personId, event: 'invitation-created' });
  return token;
}
