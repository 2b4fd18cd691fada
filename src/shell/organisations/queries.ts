import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import type { OrganisationRow } from './types.ts';

const organisations = sql<OrganisationRow>`
  select o.id, o.kind, o.name, o.parent_id, p.name as parent, o.version
  from kernel.organisation o left join kernel.organisation p on p.id = o.parent_id`;

/** Every organisation, by name as Swedish sorts it. */
export async function listOrganisations(tx: Tx): Promise<OrganisationRow[]> {
  const { rows } = await organisations.execute(tx);
  const order = new Intl.Collator('sv');
  return rows.sort((a, b) => order.compare(a.name, b.name));
}

/** One organisation, or undefined. */
export async function findOrganisation(tx: Tx, id: string): Promise<OrganisationRow | undefined> {
  const { rows } = await sql<OrganisationRow>`${organisations} where o.id = ${id}`.execute(tx);
  return rows[0];
}
