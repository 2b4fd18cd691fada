import { sql } from 'kysely';
import type { Role } from '../../src/kernel/access/roles.ts';
import type { Actor } from '../../src/kernel/database/actor.ts';
import { addPerson, giveRole } from '../../src/shell/accounts/commands.ts';
import { addOrganisation } from '../../src/shell/organisations/commands.ts';
import type { County, OrganisationKind, Person } from '../story/types.ts';
import type { Stage } from './stage.ts';

const setUp: Actor = { kind: 'job', name: 'set-up' };

const kinds = {
  county: 'coordinating-body',
  municipality: 'municipality',
  region: 'region',
  unit: 'unit',
  bureau: 'audit-bureau',
  association: 'association',
} as const satisfies Record<OrganisationKind, string>;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Organisations, and people with their roles from the day they got them. */
export async function loadPeople(stage: Stage, county: County): Promise<void> {
  for (const organisation of county.organisations) {
    const id = await stage.play(setUp, '2015-01-01', (tx) =>
      addOrganisation(tx, {
        kind: kinds[organisation.kind],
        name: organisation.name,
        parentId: organisation.parent && stage.organisation(organisation.parent),
      }),
    );
    stage.organisations.set(organisation.slug, id);
  }
  for (const person of county.people) await loadPerson(stage, person);
}

async function loadPerson(stage: Stage, person: Person): Promise<void> {
  const first = person.hats.map((hat) => hat.from).sort()[0] ?? '2020-01-01';
  const id = await stage.play(setUp, first, (tx) => addPerson(tx, { name: person.name }));
  stage.people.set(person.slug, id);
  for (const hat of person.hats) {
    const holding = await stage.play(setUp, hat.from, async (tx) => {
      await giveRole(tx, {
        personId: id,
        role: kebab(hat.role) as Role,
        organisationId: stage.organisation(hat.organisation),
        until: hat.to && stage.day(hat.to),
      });
      const { rows } = await sql<{ id: string }>`select id from kernel.role_holding
        where person_id = ${id} and role = ${kebab(hat.role)}
          and organisation_id = ${stage.organisation(hat.organisation)}`.execute(tx);
      return rows[0]!.id;
    });
    stage.addHat(person.slug, hat.role, hat.organisation, holding);
  }
  const [hat] = person.hats;
  if (!person.persona || !hat) return;
  await stage.play(setUp, first, (tx) =>
    sql`insert into kernel.demo_persona (slug, person_id, role_holding_id, words) select ${person.slug}, ${id}, h.id, ${person.about}
        from kernel.role_holding h where h.person_id = ${id} and h.role = ${kebab(hat.role)}
          and h.organisation_id = ${stage.organisation(hat.organisation)}`.execute(tx),
  );
}
