import { expect } from 'vitest';
import { claims } from './claims.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** Somebody takes everything back with the code they got when they signed up, long after the report was delivered. */
export async function withdraw(world: World, receipt: string): Promise<void> {
  const person = await world.anybody();
  await person.open('/kvitto');
  await person.write('Din kod', receipt);
  await person.press('Visa hur det går');
  expect(await person.heading()).toBe('Du har blivit intervjuad. Tack!');
  await person.press('Jag vill inte vara med längre');
  expect(await person.heading()).toBe('Ska vi ta bort allt?');
  await person.press('Ja, ta bort allt');
  expect(await person.heading()).toBe('Allt är borttaget');
}

/** Their interview and all that was built on it are gone for the team too, and the claims are counted anew. */
export async function expectRecounted(
  world: World,
  people: People,
  audit: string,
  label: string,
): Promise<void> {
  const rut = await world.as(people.rut);
  await rut.open(`${audit}/deltagare`);
  await rut.follow(label);
  expect(await rut.words()).toContain('Deltagaren har tagit tillbaka sitt samtycke');
  await rut.open(`${audit}/utskrifter`);
  expect(await rut.link(label).count()).toBe(0);
  await rut.open(`${audit}/pastaenden`);
  expect(await rut.words()).toContain('1 person har tagit tillbaka sitt ja.');
  await rut.follow(claims.plan);
  expect(await rut.words()).toContain('1 av 2 har sagt det · 1 har sagt emot');
  expect(await rut.words()).toContain('”majoriteten” säger för mycket');
}
