import { randomUUID } from 'node:crypto';
import type { Role } from '../src/kernel/access/roles.ts';
import type { Actor } from '../src/kernel/database/actor.ts';
import { visitor } from '../src/kernel/database/actor.ts';
import type { TestDatabase } from './database.ts';

/** Somebody in the cast: an actor under one hat. */
export type Player = Extract<Actor, { kind: 'person' }> & {
  name: string;
  organisationId: string;
  roleHoldingId: string;
};

/** Adds an organisation. */
export async function addOrganisation(
  db: TestDatabase,
  kind: string,
  name: string,
  parent?: string,
): Promise<string> {
  const id = randomUUID();
  await db.owner.query(
    "insert into kernel.organisation (id, kind, name, parent_id, created_on) values ($1, $2, $3, $4, '2024-01-01')",
    [id, kind, name, parent ?? null],
  );
  return id;
}

/** Adds a person with one role; give `personId` to add a second hat to somebody. */
export async function addPlayer(
  db: TestDatabase,
  name: string,
  role: Role,
  organisationId: string,
  personId: string = randomUUID(),
): Promise<Player> {
  const roleHoldingId = randomUUID();
  await db.owner.query(
    "insert into kernel.person (id, name, created_on) values ($1, $2, '2024-01-01') on conflict do nothing",
    [personId, name],
  );
  await db.owner.query(
    "insert into kernel.role_holding (id, person_id, role, organisation_id, valid_from) values ($1, $2, $3, $4, '2024-01-01')",
    [roleHoldingId, personId, role, organisationId],
  );
  return { kind: 'person', personId, roleHoldingId, name, organisationId };
}

/**
 * Everybody the audit's access rules speak of, around one audit in stage `interviewing`: two commission questions, a
 * plan signed by nobody, and a team of one cleared auditor.
 */
export async function castAudit(db: TestDatabase) {
  const municipality = await addOrganisation(db, 'municipality', 'Lindhamra kommun');
  const unit = await addOrganisation(db, 'unit', 'Boendestödet Söder', municipality);
  const otherUnit = await addOrganisation(db, 'unit', 'Boendestödet Norr', municipality);
  const bureau = await addOrganisation(db, 'audit-bureau', 'Brukarrevisionen i länet');
  const rivalBureau = await addOrganisation(db, 'audit-bureau', 'En annan byrå');
  const players = {
    commissioner: await addPlayer(db, 'Karin Uppdrag', 'commissioner', municipality),
    coordinator: await addPlayer(db, 'Sam Ordnare', 'audit-coordinator', bureau),
    auditor: await addPlayer(db, 'Rut Revisor', 'auditor', bureau),
    otherAuditor: await addPlayer(db, 'Olle Annanlag', 'auditor', bureau),
    unitManager: await addPlayer(db, 'Eva Chef', 'unit-manager', unit),
    otherManager: await addPlayer(db, 'Nils Chef', 'unit-manager', otherUnit),
    worker: await addPlayer(db, 'Bo Stöd', 'support-worker', unit),
    careManager: await addPlayer(db, 'Hanna Handläggare', 'care-manager', municipality),
    participant: await addPlayer(db, 'Alex Deltagare', 'participant', unit),
    rivalCoordinator: await addPlayer(db, 'Rita Rival', 'audit-coordinator', rivalBureau),
    rivalAuditor: await addPlayer(db, 'Ragnar Rival', 'auditor', rivalBureau),
    administrator: await addPlayer(db, 'Adam Ministratör', 'administrator', municipality),
  };
  const auditId = randomUUID();
  const questionIds = [randomUUID(), randomUUID()];
  await db.owner.query(
    `insert into service.audit (id, bureau_id, title, stage, purpose, background, population, created_on)
     values ($1, $2, 'Boendestöd i Söder', 'interviewing', 'Få veta hur stödet fungerar', 'Nya arbetssätt sedan i fjol', 80, '2026-03-01')`,
    [auditId, bureau],
  );
  await db.owner.query(
    "insert into service.audit_party (audit_id, organisation_id, part) values ($1, $2, 'commissioner'), ($1, $3, 'audited-unit')",
    [auditId, municipality, unit],
  );
  await db.owner.query(
    `insert into service.commission_question (id, audit_id, position, text)
     values ($2, $1, 1, 'Hur fungerar samarbetet om planen?'), ($3, $1, 2, 'Har stödet gjort vardagen lättare?')`,
    [auditId, ...questionIds],
  );
  await db.owner.query(
    "insert into service.commission_plan (audit_id, scope, publish_on) values ($1, 'Tio till femton intervjuer', '2027-03-01')",
    [auditId],
  );
  const memberId = randomUUID();
  await db.owner.query(
    `insert into service.audit_member (id, audit_id, person_id, interviews, analyses, state, asked_on)
     values ($1, $2, $3, true, true, 'cleared', '2026-03-05')`,
    [memberId, auditId, players.auditor.personId],
  );
  return {
    ...players,
    visitor,
    auditId,
    questionIds,
    memberId,
    municipality,
    unit,
    otherUnit,
    bureau,
    rivalBureau,
  };
}

export type Cast = Awaited<ReturnType<typeof castAudit>>;
