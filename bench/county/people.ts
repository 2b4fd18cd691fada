import type { CountyWriter } from './copy.ts';
import type { Random } from './random.ts';
import type { CountySize } from './sizes.ts';
import { personName, places } from './words.ts';

/** Somebody with one role. */
export interface Holder {
  personId: string;
  roleHoldingId: string;
}

export interface Municipality {
  id: string;
  name: string;
  administrator: Holder;
  commissioner: Holder;
  careManagers: Holder[];
}

export interface Unit {
  id: string;
  name: string;
  municipality: Municipality;
  manager: Holder;
  workers: Holder[];
}

export interface Bureau {
  id: string;
  name: string;
  coordinator: Holder;
  auditors: Holder[];
}

/** The county without its audits and participants. */
export interface People {
  municipalities: Municipality[];
  units: Unit[];
  bureaus: Bureau[];
}

const since = '2024-01-01';

/** Participants whom one care manager decides for. */
const CASES = 60;

/** Somebody with one role, from the county's beginning. */
export function addPerson(
  county: CountyWriter,
  random: Random,
  role: string,
  organisationId: string,
): Holder {
  const holder = { personId: random.uuid(), roleHoldingId: random.uuid() };
  county.add('kernel.person', { id: holder.personId, name: personName(random), created_on: since });
  county.add('kernel.role_holding', {
    id: holder.roleHoldingId,
    person_id: holder.personId,
    role,
    organisation_id: organisationId,
    valid_from: since,
  });
  return holder;
}

/** Organisations, and everybody who works or sits in them. */
export function addPeople(county: CountyWriter, random: Random, size: CountySize): People {
  const organisation = (kind: string, name: string, parent: string | null) => {
    const id = random.uuid();
    county.add('kernel.organisation', { id, kind, name, parent_id: parent, created_on: since });
    return id;
  };
  const people = (role: string, organisationId: string, count: number) =>
    Array.from({ length: count }, () => addPerson(county, random, role, organisationId));

  const municipalities = Array.from({ length: size.municipalities }, (_, at): Municipality => {
    const name = `${places[at % places.length]}hamra ${at + 1}`;
    const id = organisation('municipality', `${name} kommun`, null);
    const [administrator] = people('administrator', id, 1);
    const [commissioner] = people('commissioner', id, 2);
    const careManagers = people(
      'care-manager',
      id,
      Math.ceil(size.participants / size.municipalities / CASES),
    );
    // the first run is over when an administrator has a way in
    county.add('kernel.identity', {
      id: random.uuid(),
      person_id: administrator!.personId,
      subject: random.bytes(32),
      created_on: since,
    });
    return { id, name, administrator: administrator!, commissioner: commissioner!, careManagers };
  });
  const units = Array.from({ length: size.units }, (_, at): Unit => {
    const municipality = municipalities[at % municipalities.length]!;
    const name = `Boendestödet ${places[at % places.length]} ${at + 1}`;
    const id = organisation('unit', name, municipality.id);
    const [manager] = people('unit-manager', id, 1);
    return { id, name, municipality, manager: manager!, workers: people('support-worker', id, 6) };
  });
  const bureaus = Array.from({ length: size.bureaus }, (_, at): Bureau => {
    const name = `Brukarrevisionen ${at + 1}`;
    const id = organisation('audit-bureau', name, null);
    const [coordinator] = people('audit-coordinator', id, 1);
    return { id, name, coordinator: coordinator!, auditors: people('auditor', id, 8) };
  });
  return { municipalities, units, bureaus };
}
