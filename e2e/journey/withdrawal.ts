import { expect } from 'vitest';
import type { World } from './world.ts';

/** Somebody takes everything back with the code they got when they signed up, long after the report was delivered. */
export async function withdraw(world: World, receipt: string): Promise<void> {
  const person = await world.anybody();
  await person.open('/kvitto');
  await person.write('Din kod', receipt);
  await person.press('Visa hur det går');
  expect(await person.heading()).toBe('Du har blivit intervjuad. Tack!');
  await person.press('Ja, ta bort allt');
  expect(await person.heading()).toBe('Allt är borttaget');
}
