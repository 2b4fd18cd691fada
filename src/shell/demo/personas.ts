import { sql } from 'kysely';
import { type Role, roles } from '../../kernel/access/roles.ts';
import type { Tx } from '../../kernel/database/database.ts';

/** Somebody a visitor to the demo can be. */
export interface Persona {
  slug: string;
  name: string;
  role: Role;
  organisation: string;
  /** who they are, in a sentence or two */
  words: string;
  personId: string;
  roleHoldingId: string;
}

const personas = sql<Persona>`
  select d.slug, p.name, h.role, o.name as organisation, d.words, d.person_id as "personId",
    d.role_holding_id as "roleHoldingId"
  from kernel.demo_persona d
  join kernel.person p on p.id = d.person_id
  join kernel.role_holding h on h.id = d.role_holding_id
  join kernel.organisation o on o.id = h.organisation_id`;

/** Everybody one can be, those with support first; nobody outside demo mode. */
export async function listPersonas(tx: Tx): Promise<Persona[]> {
  const { rows } = await personas.execute(tx);
  const place = (persona: Persona) => roles.indexOf(persona.role);
  return rows.sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'sv'));
}

/** The persona of a form, or undefined; never anybody outside demo mode. */
export async function findPersona(tx: Tx, slug: string): Promise<Persona | undefined> {
  const { rows } = await sql<Persona>`${personas} where d.slug = ${slug}`.execute(tx);
  return rows[0];
}
