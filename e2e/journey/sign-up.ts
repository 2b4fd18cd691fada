import { expect } from 'vitest';
import type { Hand } from './hand.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** Words that open the bureau's key. */
const passphrase = 'sju gröna bönor ropar på fyrtornet';

/** Somebody who wants to tell: what they write when they sign up. */
export interface Volunteer {
  name: string;
  reach: string;
  contact: string;
  when: string;
}

/** Names, numbers and addresses of those who sign up: nobody but the coordinator may ever see them. */
export const volunteers = {
  mirjam: { name: 'Mirjam Testlund', reach: 'Ring mig', contact: '070-174 06 05', when: 'Förmiddagar' },
  yusuf: { name: 'Yusuf Almqvist', reach: 'Mejla', contact: 'yusuf.almqvist@exempel.se', when: 'Helger' },
  gunnel: { name: 'Gunnel Rask', reach: 'Ring mig', contact: '018-55 44 33', when: 'När som helst' },
} satisfies Record<string, Volunteer>;

/** The bureau's key is made in the coordinator's browser: the one page that needs JavaScript. */
export async function makeKey(world: World, people: People): Promise<void> {
  const sam = await world.as(people.coordinator, { script: true });
  await sam.open('/');
  await sam.follow('Byråns nyckel');
  await sam.write('Lösenordsfras', passphrase);
  await sam.write('Skriv den en gång till', passphrase);
  await sam.button('Gör byråns nyckel').click();
  await sam.button('Skriv ut bladet').waitFor();
  await sam.tick('Jag har bladet på papper');
  await sam.press('Spara nyckeln');
  expect(await sam.words()).toContain('Sparat. Förvara bladet inlåst, skilt från datorn.');
}

/** Sign-up opens. @returns the short address that stands in the letter */
export async function openSignUp(world: World, people: People, audit: string): Promise<string> {
  const sam = await world.as(people.coordinator);
  await sam.open(audit);
  await sam.press('Öppna för anmälan');
  await sam.follow('Anmälan');
  await sam.press('Öppna anmälan');
  expect(await sam.words()).toContain('Det går att anmäla sig.');
  const address = /\/a\/\w{4}-\w{4}-\w{4}/.exec(await sam.words())?.[0];
  expect(address).toBeDefined();
  return address!;
}

/** Somebody signs up on the public page. @returns the receipt code */
export async function signUpOnline(world: World, address: string, volunteer: Volunteer): Promise<string> {
  const person = await world.anybody();
  await person.open(address);
  expect(await person.heading()).toBe('Vill du vara med och berätta?');
  const next = async () => {
    if (world.script) await person.button('Nästa').locator('visible=true').click();
  };
  await person.write('Vad ska vi kalla dig?', volunteer.name);
  await next();
  await person.choose('Hur vill du att vi hör av oss?', volunteer.reach);
  await person.write('Numret eller adressen vi ska använda', volunteer.contact);
  await next();
  await person.tickUnder('Hur vill du bli intervjuad?', 'På ett kafé');
  await person.write('När passar det dig?', volunteer.when);
  await next();
  await person.choose('Vill du ha någon med dig?', 'Nej, jag kommer själv');
  await next();
  await person.write('Har du haft en plan i minst ett år?', 'Ja, i två år.');
  await person.press('Skicka min anmälan');
  expect(await person.heading()).toBe('Tack!');
  return receiptOn(person, 'Din kod');
}

/** Somebody has rung, and the coordinator types in what they said. @returns the receipt code, to be read aloud */
export async function typeInSignUp(
  world: World,
  people: People,
  audit: string,
  volunteer: Volunteer,
): Promise<string> {
  const sam = await world.as(people.coordinator);
  await sam.open(`${audit}/anmalan`);
  await sam.follow('Visa anmälningarna');
  await sam.follow('Skriv in en anmälan');
  await sam.write('Namn', volunteer.name);
  await sam.choose('Hur vi når personen', volunteer.reach);
  await sam.write('Nummer eller adress', volunteer.contact);
  await sam.tickUnder('Så vill personen bli intervjuad', 'På telefon');
  await sam.write('När det passar', volunteer.when);
  await sam.press('Spara anmälan');
  expect(await sam.heading()).toBe('Anmälan är sparad');
  return receiptOn(sam, 'Kod till personen');
}

async function receiptOn(hand: Hand, heading: string): Promise<string> {
  const code = await hand.read(hand.section(heading).getByRole('strong'));
  expect(code.replace(/[\s-]/g, '')).toHaveLength(28);
  return code;
}

/** The coordinator unlocks the contact details in the browser, to reach them. */
export async function unlock(world: World, people: People, audit: string): Promise<Hand> {
  const sam = await world.as(people.coordinator, { script: true });
  await sam.open(`${audit}/anmalningar`);
  for (const { name } of Object.values(volunteers)) expect(await sam.words()).not.toContain(name);
  await sam.write('Lösenordsfras', passphrase);
  await sam.button('Lås upp').click();
  await sam.page.getByText('Upplåst.').waitFor();
  for (const { name, contact } of Object.values(volunteers)) {
    expect(await sam.words()).toContain(name);
    expect(await sam.words()).toContain(contact);
  }
  return sam;
}
