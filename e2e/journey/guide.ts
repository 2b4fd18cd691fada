import { expect } from 'vitest';
import { commissionQuestions } from './commission.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** What is asked in the interviews, under the first and the second commission question. */
export const guideQuestions = [
  'Hur gjordes din plan?',
  'Vad kan du göra nu som du inte kunde förut?',
] as const;

/** An auditor writes the guide and saves it; the commissioner reads it. */
export async function writeGuide(world: World, people: People, audit: string): Promise<void> {
  const rut = await world.as(people.rut);
  await rut.open(audit);
  await rut.follow('Frågeguide');
  await rut.follow('Skriv den första frågan');
  await rut.write('Fråga', guideQuestions[0]);
  await rut.pick('Vilken uppdragsfråga hjälper den till att svara på?', commissionQuestions[0]!);
  await rut.write('Fråga mer, vilket svaret än är', 'Vem var med?');
  await rut.press('Spara');
  await rut.follow(`Lägg till en fråga ${commissionQuestions[1]}`);
  await rut.write('Fråga', guideQuestions[1]);
  await rut.press('Spara');
  await rut.follow('Ändra Inledning');
  await rut.write('Inledning', 'Vi som frågar har egen erfarenhet. Du bestämmer vad du vill berätta.');
  await rut.write('Avslutning', 'Tack för att du ville prata med oss.');
  await rut.press('Spara');
  await rut.press('Spara som version 1');
  expect(await rut.words()).toContain('Version 1 är sparad. Intervjuerna görs med den.');

  const karin = await world.as(people.commissioner);
  await karin.open(audit);
  await karin.follow('Frågeguide');
  expect(await karin.words()).toContain(guideQuestions[0]);
}
