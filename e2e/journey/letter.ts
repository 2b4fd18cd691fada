import { expect } from 'vitest';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** The letter is made of the commission, mended in one part, said to be ready, and read by the unit. */
export async function writeLetter(world: World, people: People, audit: string): Promise<void> {
  const sam = await world.as(people.coordinator);
  await sam.open(audit);
  await sam.follow('Anmälan');
  await sam.press('Gör länken');
  await sam.write('Fråga om vem som kan vara med', 'Har du haft en plan i minst ett år?');
  await sam.write('Vem man kan ringa', 'Ring Sam på 018-12 34 56.');
  await sam.press('Spara orden');

  await sam.open(audit);
  await sam.follow('Informationsbrev');
  await sam.follow('Ändra uppgifterna');
  await sam.write('Vem kan vara med?', 'Du kan vara med om du har haft en plan i minst ett år.');
  await sam.tickUnder('Hur kan man bli intervjuad?', 'På kafé', 'På telefon');
  await sam.write('När görs intervjuerna?', 'i december');
  await sam.write('Vad får den som är med som tack?', 'ett presentkort på 150 kronor');
  await sam.write('Telefon', '018-12 34 56');
  await sam.press('Spara');
  await sam.follow('Ändra Vilka är vi?');
  await sam.write('Text', 'Vi kommer från Brukarrevisionen i länet. Vi har själva haft stöd.');
  await sam.press('Spara');
  expect(await sam.words()).toMatch(/\/a\/[0-9A-Z-]+/i);
  await sam.press('Brevet är klart');
  expect(await sam.words()).toContain('Brevet är klart sedan');

  const eva = await world.as(people.unitManager);
  await eva.open(audit);
  await eva.follow('Informationsbrev');
  expect(await eva.words()).toContain('De får inte heller veta vad just du har sagt.');
  expect(await eva.words()).toContain('Vi har själva haft stöd.');
}
