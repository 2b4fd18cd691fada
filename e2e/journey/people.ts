import { addOrganisation, addPlayer, type Player } from '../../tests/cast.ts';
import type { TestDatabase } from '../../tests/database.ts';

/** Everybody who has a part in the audit, and who nobody may recognise in the report. */
export interface People {
  commissioner: Player;
  coordinator: Player;
  /** interviews and analyses */
  rut: Player;
  /** interviews */
  ida: Player;
  /** has a tie to the unit */
  olle: Player;
  unitManager: Player;
}

/** People and organisations, and nothing else: all of the audit is made through the pages. */
export async function addPeople(db: TestDatabase): Promise<People> {
  const municipality = await addOrganisation(db, 'municipality', 'Lindhamra kommun');
  const unit = await addOrganisation(db, 'unit', 'Boendestödet Söder', municipality);
  const bureau = await addOrganisation(db, 'audit-bureau', 'Brukarrevisionen i länet');
  return {
    commissioner: await addPlayer(db, 'Karin Uppdrag', 'commissioner', municipality),
    coordinator: await addPlayer(db, 'Sam Ordnare', 'audit-coordinator', bureau),
    rut: await addPlayer(db, 'Rut Revisor', 'auditor', bureau),
    ida: await addPlayer(db, 'Ida Lyssnare', 'auditor', bureau),
    olle: await addPlayer(db, 'Olle Annanlag', 'auditor', bureau),
    unitManager: await addPlayer(db, 'Eva Chef', 'unit-manager', unit),
  };
}
