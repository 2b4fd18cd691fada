import { sql } from 'kysely';
import { laterOf } from '../../src/domain/day.ts';
import { addSupport, assignWorker } from '../../src/individual/support/commands.ts';
import type { Role } from '../../src/kernel/access/roles.ts';
import type { Actor } from '../../src/kernel/database/actor.ts';
import { addPerson, giveRole } from '../../src/shell/accounts/commands.ts';
import { addOrganisation } from '../../src/shell/organisations/commands.ts';
import type { County, Hat, OrganisationKind, Person } from '../story/types.ts';
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

/** Organisations, people with their roles from the day they got them, supports and who carries them out. */
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
  for (const person of county.people) await loadSupports(stage, county, person);
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

/** A participant's hat at a unit stands for a support there; the unit's manager enters it and who carries it out. */
async function loadSupports(stage: Stage, county: County, participant: Person): Promise<void> {
  for (const hat of participant.hats.filter((one) => one.role === 'participant')) {
    const manager = managerOf(county, hat);
    if (!manager) continue;
    const actor = stage.actor(manager.slug, 'unitManager', hat.organisation);
    const from = laterOf(hat.from, manager.from);
    const supportId = await stage.play(actor, from, (tx) =>
      addSupport(tx, {
        participantId: stage.person(participant.slug),
        unitId: stage.organisation(hat.organisation),
        kind: 'housing-support',
        from: stage.day(hat.from),
        to: hat.to && stage.day(hat.to),
      }),
    );
    const workers = county.people.filter((person) =>
      person.hats.some(
        (one) => one.organisation === hat.organisation && one.participants?.includes(participant.slug),
      ),
    );
    for (const worker of workers) {
      await stage.play(actor, from, (tx) =>
        assignWorker(tx, {
          supportId,
          participantId: stage.person(participant.slug),
          workerId: stage.person(worker.slug),
          from: stage.day(hat.from),
        }),
      );
    }
  }
}

function managerOf(county: County, hat: Hat): { slug: string; from: string } | undefined {
  for (const person of county.people) {
    const held = person.hats.find(
      (one) => one.role === 'unitManager' && one.organisation === hat.organisation,
    );
    if (held) return { slug: person.slug, from: held.from };
  }
  return undefined;
}
