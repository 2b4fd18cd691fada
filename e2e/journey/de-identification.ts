import { expect } from 'vitest';
import type { Labels } from './booking.ts';
import type { Hand } from './hand.ts';
import { revealing } from './interviews.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/**
 * Every mark of the three transcripts is decided on, by keyboard alone where there is script: the sure ones place by place,
 * the doubtful ones in their list, where all are ticked. Then each is approved.
 */
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
    for (let page = 0; (await ticks(rut).count()) > 0; page += 1) {
      expect(page).toBeLessThan(5);
      await tickAll(rut, world.script);
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
  if (!script) return rut.press(/^Byt (?:till (?!det)|alla \d+ till )/);
  const before = await progress(rut);
  await rut.page.keyboard.press('Enter');
  await expect.poll(() => progress(rut), { timeout: 15_000 }).not.toBe(before);
}

const ticks = (rut: Hand) => rut.page.locator('main input[type="checkbox"][name="ticked"]');

/** Ticks every word of the list of doubtful ones, and presses the button for the rest. */
async function tickAll(rut: Hand, script: boolean): Promise<void> {
  const count = await ticks(rut).count();
  if (!script) {
    // the label reaches over its box
    for (const box of await ticks(rut).all()) {
      await rut.page.locator(`label[for="${await box.getAttribute('id')}"]`).click();
    }
    expect(await ticks(rut).and(rut.page.locator(':checked')).count()).toBe(count);
    return rut.press('Resten pekar inte ut någon');
  }
  const boxes = await rut.page.locator('[data-ticks] input[type="checkbox"]').count();
  for (let box = 0; box < boxes; box += 1) {
    await rut.page.keyboard.press('n');
    await rut.page.keyboard.press('Space');
  }
  expect(await ticks(rut).and(rut.page.locator(':checked')).count()).toBe(count);
  const first = await ticks(rut).first().getAttribute('value');
  await rut.page.keyboard.press('r');
  await rut.page.keyboard.press('Enter');
  await expect
    .poll(() => rut.page.locator(`main input[name="ticked"][value="${first}"]`).count(), { timeout: 15_000 })
    .toBe(0);
}
