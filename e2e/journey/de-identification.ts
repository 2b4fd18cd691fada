import { expect } from 'vitest';
import type { Labels } from './booking.ts';
import type { Hand } from './hand.ts';
import { revealing } from './interviews.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

let world0: World;
/** Every mark of the three transcripts is decided on, by keyboard alone where there is script; then each is approved. */
export async function deIdentify(world: World, people: People, audit: string, labels: Labels): Promise<void> {
  const rut = await world.as(people.rut); world0 = world;
  for (const label of Object.values(labels)) {
    await rut.open(`${audit}/utskrifter`);
    await rut.follow(label);
    await rut.follow('Avidentifiera');
    await rut.press('Börja');
    for (let place = 0; (await question(rut)) !== ''; place += 1) {
      expect(place).toBeLessThan(40);
      await decide(rut, world.script);
    }
    await rut.press('Godkänn texten');
    expect(await rut.heading()).toBe(`Intervjun med ${label} är avidentifierad`);
    await rut.follow('Läs texten');
    const text = await rut.words();
    for (const word of revealing) expect(text).not.toContain(word);
  }
}

/** What is asked about the place that the page stands on; '' when none is left. */
async function question(rut: Hand): Promise<string> {
  const progress = rut.page.getByText(/^Ställe \d+ av \d+\./).first();
  return (await progress.count()) > 0 ? rut.read(progress) : '';
}

async function decide(rut: Hand, script: boolean): Promise<void> {
  if (!script) return rut.press(/^Byt till (?!det)/);
  const before = await question(rut);
  await rut.page.keyboard.press('Enter');
  await expect.poll(() => question(rut), { timeout: 5000 }).not.toBe(before).catch(async (e)=>{ console.log(await rut.page.locator('main').ariaSnapshot(), world0.serverFaults, world0.log.slice(-5)); throw e; });
}
