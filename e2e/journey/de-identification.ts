import { expect } from 'vitest';
import type { Labels } from './booking.ts';
import type { Hand } from './hand.ts';
import { revealing } from './interviews.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** Every mark of the three transcripts is decided on, by keyboard alone where there is script; then each is approved. */
export async function deIdentify(world: World, people: People, audit: string, labels: Labels): Promise<void> {
  const rut = await world.as(people.rut);
  for (const label of Object.values(labels)) {
    await rut.open(`${audit}/utskrifter`);
    await rut.follow(label);
    await rut.follow('Avidentifiera');
    await rut.press('Börja');
    for (let place = 0; (await progress(rut)) !== ''; place += 1) {
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

/** How far the review has come, in the page's words; '' when no place is left. */
async function progress(rut: Hand): Promise<string> {
  const words = await rut.page
    .locator('main')
    .getByText(/^Ställe \d+ av \d+\./)
    .allTextContents();
  return words[0] ?? '';
}

async function decide(rut: Hand, script: boolean): Promise<void> {
  if (!script) return rut.press(/^Byt till (?!det)/);
  const before = await progress(rut);
  await rut.page.keyboard.press('Enter');
  await expect.poll(() => progress(rut), { timeout: 15_000 }).not.toBe(before);
}
