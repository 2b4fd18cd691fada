import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import type { HoldingRow, PersonDetails, PersonRow } from './types.ts';

/** People on one page of the list. */
const pageSize = 50;

/**
 * One page of the people of the house, by name, and whether there are more after it; the first page is 1. Nobody is
 * counted: one more than the page is looked for.
 */
export async function listPeople(
  tx: Tx,
  { search, page }: { search: string; page: number },
): Promise<{ people: PersonRow[]; more: boolean }> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<PersonRow>`
    with found as materialized (
      select id, name from kernel.person where ${search === '' ? sql`true` : sql`name ilike ${pattern}`}
      order by name, id limit ${pageSize + 1} offset ${(page - 1) * pageSize}
    )
    select f.id, f.name, coalesce(jsonb_agg(jsonb_build_object('role', h.role, 'organisation', o.name)
      order by h.valid_from, h.id) filter (where h.id is not null), '[]') as roles
    from found f
    left join kernel.role_holding h on h.person_id = f.id and h.valid_from <= kernel.today()
      and (h.valid_to is null or h.valid_to >= kernel.today())
    left join kernel.organisation o on o.id = h.organisation_id
    group by f.id, f.name order by f.name, f.id`.execute(tx);
  return { people: rows.slice(0, pageSize), more: rows.length > pageSize };
}

/** One person, or undefined. */
export async function findPerson(tx: Tx, id: string): Promise<PersonDetails | undefined> {
  const { rows } = await sql<PersonDetails>`
    select id, name, email, version from kernel.person where id = ${id}`.execute(tx);
  return rows[0];
}

/** The roles of a person, those they hold today first. Roles taken back before they began are left out. */
export async function listHoldings(tx: Tx, personId: string): Promise<HoldingRow[]> {
  const { rows } = await sql<HoldingRow>`
    select h.id, h.role, o.name as organisation, h.valid_from, h.valid_to,
      h.valid_from <= kernel.today() and (h.valid_to is null or h.valid_to >= kernel.today()) as now
    from kernel.role_holding h join kernel.organisation o on o.id = h.organisation_id
    where h.person_id = ${personId} and (h.valid_to is null or h.valid_to >= h.valid_from)
    order by now desc, h.valid_from desc, h.id`.execute(tx);
  return rows;
}

/** Whether anybody beside one holding is administrator today. */
export async function hasOtherAdministrator(tx: Tx, holdingId: string): Promise<boolean> {
  const { rows } = await sql<{ others: boolean }>`
    select exists (select from kernel.role_holding where role = 'administrator' and id <> ${holdingId}
      and valid_from <= kernel.today() and valid_to is null) as others`.execute(tx);
  return rows[0]?.others ?? false;
}
