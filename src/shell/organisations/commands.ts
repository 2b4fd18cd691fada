import { sql } from 'kysely';
import type { OrganisationKind } from '../../kernel/access/organisations.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { recordChange } from '../../kernel/trail/trail.ts';

/** Adds an organisation. @param tx acts for an administrator, or for the first run. */
export async function addOrganisation(
  tx: Tx,
  organisation: { kind: OrganisationKind; name: string; parentId?: string | undefined },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into kernel.organisation (kind, name, parent_id, created_on)
    values (${organisation.kind}, ${organisation.name}, ${organisation.parentId ?? null}, ${dayAt(tx.now)})
    returning id`.execute(tx);
  const id = rows[0]!.id;
  await recordChange(tx, { stream: id, event: 'organisation-added' });
  return id;
}

/** Gives an organisation another name; false when somebody else changed it first. */
export async function renameOrganisation(
  tx: Tx,
  id: string,
  name: string,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update kernel.organisation set name = ${name}, version = version + 1
    where id = ${id} and version = ${version}`.execute(tx);
  if (numAffectedRows === 0n) return false;
  await recordChange(tx, { stream: id, event: 'organisation-renamed' });
  return true;
}
