import { addOrganisation, addPlayer, type Player } from '../../tests/cast.ts';
import type { TestDatabase } from '../../tests/database.ts';

/** One participant, and everybody around her in that year. */
export interface Cast {
  tove: Player;
  /** her contact worker */
  amir: Player;
  /** comes once, when Amir is ill */
  vera: Player;
  /** works at the unit, and has nothing to do with Tove */
  doris: Player;
  manager: Player;
  careManager: Player;
  /** where she moves when the year is over */
  newUnit: { worker: Player; manager: Player };
}

/** The cast, once her support has been opened. */
export interface People extends Cast {
  /** path of the pages of her support */
  support: string;
}

/** People and organisations, and nothing else: the year is made through the pages. */
export async function addPeople(db: TestDatabase): Promise<Cast> {
  const municipality = await addOrganisation(db, 'municipality', 'Lindhamra kommun');
  const unit = await addOrganisation(db, 'unit', 'Boendestödet Söder', municipality);
  const other = await addOrganisation(db, 'unit', 'Boendestödet Norr', municipality);
  const tove = await addPlayer(db, 'Tove Lind', 'participant', unit);
  await addPlayer(db, 'Tove Lind', 'participant', other, tove.personId);
  return {
    tove,
    amir: await addPlayer(db, 'Amir Rask', 'support-worker', unit),
    vera: await addPlayer(db, 'Vera Ek', 'substitute', unit),
    doris: await addPlayer(db, 'Doris Holm', 'support-worker', unit),
    manager: await addPlayer(db, 'Eva Borg', 'unit-manager', unit),
    careManager: await addPlayer(db, 'Hanna Falk', 'care-manager', municipality),
    newUnit: {
      worker: await addPlayer(db, 'Petra Sund', 'support-worker', other),
      manager: await addPlayer(db, 'Nils Dahl', 'unit-manager', other),
    },
  };
}
