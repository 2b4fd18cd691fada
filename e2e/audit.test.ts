import { expect, it } from 'vitest';
import { testDatabase } from '../tests/database.ts';
import { commissionAudit } from './journey/commission.ts';
import { addPeople } from './journey/people.ts';
import { World } from './journey/world.ts';

const db = await testDatabase();

it('walks from commission to answer', async () => {
  const people = await addPeople(db);
  const world = await World.begin(db, true);
  const audit = await commissionAudit(world, people);
  expect(audit).toBe('x');
  await world.end();
});
