import { expect } from 'vitest';
import type { People } from './people.ts';
import type { World } from './world.ts';

export const title = 'Planerna i boendestödet';
export const commissionQuestions = [
  'Hur fungerar samarbetet om planen?',
  'Har stödet gjort vardagen lättare?',
];
/** The day the plan says that the report becomes public. */
export const publicationDay = '2027-03-01';

/** The commissioner asks for an audit and signs its plan; the bureau plans, and signs too. @returns the audit's address */
export async function commissionAudit(world: World, people: People): Promise<string> {
  const karin = await world.as(people.commissioner);
  await karin.open('/');
  await karin.follow('Börja en ny brukarrevision');
  expect(await karin.heading()).toBe('Be om en brukarrevision');
  await karin.pressInVain('Skicka till byrån');
  expect(await karin.complaints()).toContain('Ge revisionen ett namn');
  await karin.write('Namn', title);
  await karin.pick('Vilken byrå vill ni fråga?', 'Brukarrevisionen i länet');
  await karin.tickUnder('Verksamheter som ska granskas', 'Boendestödet Söder (Lindhamra kommun)');
  await karin.write(
    'Varför revisionen görs',
    'Vi vill veta om planerna är till nytta för dem de handlar om.',
  );
  await karin.press('Skicka till byrån');
  const audit = karin.path.replace(/\/uppdrag$/, '');
  await karin.write('Skriv till den andra sidan', 'Hej! Kan ni börja före jul?');
  await karin.press('Skicka');

  const sam = await world.as(people.coordinator);
  await sam.open('/');
  await sam.follow(title);
  await sam.follow('Uppdraget');
  expect(await sam.words()).toContain('Kan ni börja före jul?');
  await sam.write('Skriv till den andra sidan', 'Ja, det kan vi.');
  await sam.press('Skicka');
  await sam.follow('Ändra uppdraget');
  await sam.write('Bakgrund', 'För ett år sedan började verksamheten arbeta på ett nytt sätt.');
  await sam.write('Hur många personer har stödet idag?', '80');
  await sam.write('Uppdragsfrågor', commissionQuestions.join('\n'));
  await sam.press('Spara');
  await sam.follow('Skriv uppdragsplanen');
  await sam.write('Omfattning', 'Tre intervjuer, en timme var.');
  await sam.write('Tidsplan', 'Intervjuer i december, rapport i februari.');
  await sam.write('Vem berättar för deltagarna', 'Personalen delar ut brevet till alla.');
  await sam.write('Hur resultatet lämnas tillbaka', 'På ett möte som är öppet för alla.');
  await sam.writeDay('Dag då rapporten blir offentlig', publicationDay);
  await sam.write('Kostnad', '40 000 kronor.');
  await sam.press('Spara planen');
  await sam.press('Godkänn planen');

  await karin.open(`${audit}/uppdrag`);
  expect(await karin.words()).toContain('1 mars 2027, vad den än kommer fram till');
  await karin.press('Godkänn planen');
  expect(await karin.words()).toContain('Alla har godkänt planen. Arbetet kan börja.');
  return audit;
}
