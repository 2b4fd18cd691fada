import { randomUUID } from 'node:crypto';
import { visitor } from '../src/kernel/database/actor.ts';
import { addOrganisation, addPlayer } from './cast.ts';
import type { TestDatabase } from './database.ts';

/**
 * Everybody the individual level's access rules speak of, around one support of one participant: `now` of the tests is
 * Saturday 21 November 2026, 10.00, in the middle of the substitute's visit (09.30–10.30).
 */
export async function castSupport(db: TestDatabase) {
  const municipality = await addOrganisation(db, 'municipality', 'Lindhamra kommun');
  const unit = await addOrganisation(db, 'unit', 'Boendestödet Söder', municipality);
  const otherUnit = await addOrganisation(db, 'unit', 'Boendestödet Norr', municipality);
  const bureau = await addOrganisation(db, 'audit-bureau', 'Brukarrevisionen i länet');
  const players = {
    participant: await addPlayer(db, 'Alex Deltagare', 'participant', unit),
    otherParticipant: await addPlayer(db, 'Kim Annan', 'participant', unit),
    worker: await addPlayer(db, 'Bo Stöd', 'support-worker', unit),
    // works at the unit, and has nothing to do with this support
    colleague: await addPlayer(db, 'Cilla Kollega', 'support-worker', unit),
    // was assigned last year
    formerWorker: await addPlayer(db, 'Doris Förr', 'support-worker', unit),
    substitute: await addPlayer(db, 'Vik Arie', 'substitute', unit),
    // visited yesterday, and comes again tomorrow
    otherDaySubstitute: await addPlayer(db, 'Vera Arie', 'substitute', unit),
    unitManager: await addPlayer(db, 'Eva Chef', 'unit-manager', unit),
    otherManager: await addPlayer(db, 'Nils Chef', 'unit-manager', otherUnit),
    careManager: await addPlayer(db, 'Hanna Handläggare', 'care-manager', municipality),
    // the same job, another participant's
    otherCareManager: await addPlayer(db, 'Henrik Handläggare', 'care-manager', municipality),
    closePerson: await addPlayer(db, 'Siv Närstående', 'close-person', unit),
    guardian: await addPlayer(db, 'Gunnar Godman', 'guardian', municipality),
    auditor: await addPlayer(db, 'Rut Revisor', 'auditor', bureau),
    coordinator: await addPlayer(db, 'Sam Ordnare', 'audit-coordinator', bureau),
    commissioner: await addPlayer(db, 'Karin Uppdrag', 'commissioner', municipality),
    administrator: await addPlayer(db, 'Adam Ministratör', 'administrator', municipality),
  };
  // an administrator who has given themselves the manager's hat
  const administratorAsManager = await addPlayer(
    db,
    'Adam Ministratör',
    'unit-manager',
    unit,
    players.administrator.personId,
  );
  const supportId = randomUUID();
  await db.owner.query(
    `insert into individual.support (id, participant_id, unit_id, kind, valid_from, care_manager_id, purpose)
     values ($1, $2, $3, 'housing-support', '2025-01-01', $4, 'Få vardagen att fungera')`,
    [supportId, players.participant.personId, unit, players.careManager.personId],
  );
  await db.owner.query(
    `insert into individual.assignment (support_id, worker_id, valid_from, valid_to, part)
     values ($1, $2, '2025-01-01', null, 'contact-worker'), ($1, $3, '2025-01-01', '2025-12-31', 'worker')`,
    [supportId, players.worker.personId, players.formerWorker.personId],
  );
  const visitId = randomUUID();
  await db.owner.query(
    `insert into individual.visit (id, support_id, worker_id, day, starts_at, ends_at, way)
     values ($1, $2, $3, '2026-11-21', '09:30', '10:30', 'home')`,
    [visitId, supportId, players.substitute.personId],
  );
  await db.owner.query(
    `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way)
     values ($1, $2, '2026-11-20', '09:30', '10:30', 'home'), ($1, $2, '2026-11-22', '09:30', '10:30', 'home')`,
    [supportId, players.otherDaySubstitute.personId],
  );
  return {
    ...players,
    administratorAsManager,
    visitor,
    municipality,
    unit,
    otherUnit,
    bureau,
    supportId,
    visitId,
  };
}

export type SupportCast = Awaited<ReturnType<typeof castSupport>>;

/** Everybody of {@link castSupport} by name, for `describe.each`. */
export const everybodyAround = [
  'participant',
  'otherParticipant',
  'worker',
  'colleague',
  'formerWorker',
  'substitute',
  'otherDaySubstitute',
  'unitManager',
  'otherManager',
  'careManager',
  'otherCareManager',
  'closePerson',
  'guardian',
  'auditor',
  'coordinator',
  'commissioner',
  'administrator',
  'administratorAsManager',
  'visitor',
] as const;
