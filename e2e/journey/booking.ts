import { expect } from 'vitest';
import type { Hand } from './hand.ts';
import type { People } from './people.ts';
import { unlock, volunteers } from './sign-up.ts';
import type { World } from './world.ts';

/** The label that the team knows each volunteer by. */
export type Labels = Record<keyof typeof volunteers, string>;

/** Day and time of each meeting. */
export const meetings = {
  mirjam: { day: '2026-12-08', time: '10.00' },
  yusuf: { day: '2026-12-08', time: '14.00' },
  gunnel: { day: '2026-12-09', time: '10.00' },
} satisfies Record<keyof typeof volunteers, { day: string; time: string }>;

/** The coordinator has reached everybody, and draws a label for each. */
export async function makeInformants(world: World, people: People, audit: string): Promise<Labels> {
  const unlocked = await unlock(world, people, audit);
  const names = await unlocked.page.locator('main').getByRole('heading', { level: 2 }).allTextContents();
  const sam = await world.as(people.coordinator);
  if (!world.script) await sam.open(`${audit}/anmalningar`);
  const labels: Partial<Labels> = {};
  for (const [key, { name }] of Object.entries(volunteers)) {
    const at = names.findIndex((one) => one.trim() === name);
    labels[key as keyof Labels] = world.script
      ? await drawUnlocked(sam, name, key === 'gunnel' ? 'På telefon' : 'På ett kafé')
      : await drawLocked(sam, at, key === 'gunnel' ? 'På telefon' : 'På ett kafé');
  }
  expect(new Set(Object.values(labels)).size).toBe(3);
  return labels as Labels;
}

/** With script a press leaves the list unlocked. */
async function drawUnlocked(sam: Hand, name: string, way: string): Promise<string> {
  const row = sam.section(name);
  await sam.unfold(name, row);
  await sam.button('Jag har hört av mig', row).click();
  await row.getByText('Kontaktad', { exact: true }).waitFor();
  await sam.pick('Så görs intervjun', way, row);
  await sam.button('Gör till intervju', row).click();
  await row.getByText(/Deltagare \d+/).waitFor();
  return labelIn(await sam.read(row));
}

/** Without it the coordinator has unlocked elsewhere to make the call, and finds the row by its place. */
async function drawLocked(sam: Hand, at: number, way: string): Promise<string> {
  const row = () => sam.section(`Anmälan ${at + 1}`);
  await sam.unfold(`Anmälan ${at + 1}`, row());
  await sam.press('Jag har hört av mig', row());
  expect(await sam.read(row())).toContain('Kontaktad');
  await sam.pick('Så görs intervjun', way, row());
  await sam.press('Gör till intervju', row());
  return labelIn(await sam.read(row()));
}

const labelIn = (words: string) => /Deltagare \d+/.exec(words)![0];

/** Three meetings; an interviewer may know one of those they were to meet, and is changed for another. */
export async function bookMeetings(
  world: World,
  people: People,
  audit: string,
  labels: Labels,
): Promise<void> {
  const sam = await world.as(people.coordinator);
  await sam.open(audit);
  await sam.press('Börja intervjua');
  await sam.follow('Bokningar');
  for (const [key, { day, time }] of Object.entries(meetings)) {
    await sam.follow(`Boka tid med ${labels[key as keyof Labels]}`);
    await sam.writeDay('Dag', day);
    await sam.write('Klockan', time);
    await sam.write('Hur lång tid', '60');
    if (key !== 'gunnel') await sam.write('Var', 'Kafé Linden');
    await sam.tickUnder('Vem intervjuar', key === 'yusuf' ? people.ida.name : people.rut.name);
    if (key === 'mirjam') {
      await sam.tickUnder('Vem intervjuar', people.ida.name);
      await sam.pressInVain('Boka');
      expect(await sam.complaints()).toContain('Fråga deltagaren först');
    }
    await sam.tick('Jag har sagt till deltagaren vilka som intervjuar, och deltagaren känner dem inte');
    await sam.press('Boka');
    const message = await sam.field('Bekräftelse').inputValue();
    expect(message).toMatch(/^Hej! Då /);
    expect(message).not.toMatch(/revision|intervju|boendestöd/i);
    await sam.follow('Tillbaka');
  }

  const ida = await world.as(people.ida);
  await ida.open('/');
  await ida.follow('Mina intervjuer');
  await ida.press(`Nej, jag vet inte vem det är ${labels.mirjam}`);
  await ida.unfold('Ja, det kan vara någon jag känner');
  await ida.press(`Ja, byt ut mig ${labels.yusuf}`);
  expect(await ida.words()).toContain('Tack för att du sa till');

  await sam.open(`${audit}/bokningar`);
  expect(await sam.words()).toContain('Byt intervjuare');
  await sam.follow(/tisdag 8 december.* kl\. 14\.00/);
  await sam.follow('Ändra tid eller intervjuare');
  await sam.tickUnder('Vem intervjuar', people.rut.name);
  await sam.tick('Jag har sagt till deltagaren vilka som intervjuar, och deltagaren känner dem inte');
  await sam.press('Spara ändringen');

  const rut = await world.as(people.rut);
  await rut.open('/mina-intervjuer');
  for (const label of Object.values(labels)) await rut.press(`Nej, jag vet inte vem det är ${label}`);
  expect(await rut.words()).toContain('Kafé Linden');
}
