import { expect } from 'vitest';
import type { TestDatabase } from '../../tests/database.ts';
import { World } from '../journey/world.ts';
import * as autumn from './autumn.ts';
import { byKeyboard } from './keyboard.ts';
import { addPeople } from './people.ts';
import * as spring from './spring.ts';
import * as summer from './summer.ts';
import * as winter from './winter.ts';

/** A year of Tove Lind's, from the day her support begins: everybody by keyboard alone, and no browser runs a script. */
export async function walk(db: TestDatabase): Promise<void> {
  const cast = await addPeople(db);
  const world = await World.begin(db, false, {}, byKeyboard);
  try {
    world.moveTo('2026-09-01');
    const support = await autumn.opensTheSupport(world, cast, {
      manager: cast.manager,
      worker: cast.amir,
      purpose: 'Få vardagen att fungera och komma ut bland folk',
    });
    const people = { ...cast, support };

    await autumn.writesAboutHerself(world, people);
    await autumn.questionsAGoal(world, people);
    await autumn.makesThePlanTogether(world, people);
    await autumn.findsGoalsThatAreSmallEnough(world, people);
    await autumn.saysYesWhenItIsHers(world, people);
    await autumn.livesAWeek(world, people);

    await winter.isPromisedSomething(world, people);
    await winter.meetsASubstitute(world, people);
    await winter.readsWhatIsWritten(world, people);
    await winter.saysYesAndTakesItBack(world, people);
    await winter.asksWhoHasRead(world, people);

    await spring.answersBeforehand(world, people);
    await spring.followsUpTogether(world, people);
    await spring.needsFewerReminders(world, people);
    await spring.reachesAGoal(world, people);

    await summer.saysWhatItMeansToManage(world, people);
    await summer.standsOnTheLadder(world, people);
    await summer.readsHerRights(world, people);
    await summer.takesItHome(world, people);
    await summer.changesThePlan(world, people);
    await summer.bringsHerPlanAlong(world, people);
  } catch (error) {
    // an exception of the house's own says more than the calm page it led to
    throw world.serverFaults.length > 0 ? new AggregateError([error, ...world.serverFaults]) : error;
  } finally {
    await world.end();
  }
  expect(world.serverFaults).toEqual([]);
  expect(world.faults).toEqual([]);
}
