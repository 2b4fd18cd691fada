import { expect } from 'vitest';
import type { Player } from '../../tests/cast.ts';
import type { Hand } from '../journey/hand.ts';
import type { World } from '../journey/world.ts';
import type { People } from './people.ts';

/** A page that is not there for somebody, whatever is there for others. */
export async function findsNothing(hand: Hand, path: string): Promise<void> {
  await expect(hand.open(path)).rejects.toThrow(/^404/);
  expect(await hand.heading()).toBe('Sidan finns inte');
}

async function planVisit(hand: Hand, people: People, day: string, who?: Player): Promise<void> {
  await hand.open(`${people.support}/besok`);
  await hand.follow('Planera besök');
  await hand.writeDay('Vilken dag?', day);
  await hand.write('Från klockan', '10');
  await hand.write('Till klockan', '11.30');
  if (who) await hand.pick('Vem kommer?', who.name);
  await hand.press('Lägg in besöket');
}

/** At the visit one thing is not done: one press, and it is promised. */
export async function isPromisedSomething(world: World, people: People): Promise<void> {
  world.moveTo('2026-11-30');
  const amir = await world.as(people.amir);
  await planVisit(amir, people, '2026-12-01');
  world.moveTo('2026-12-01', '11:00');
  const there = await world.as(people.amir);
  await there.open('/');
  await there.follow('Löften Tove Lind');
  expect(await there.words()).toContain('Tryck på det ni inte hann med.');
  await there.press('Diska efter maten');
  await there.open('/');
  await there.press('Gjort Tove Lind');

  const tove = await world.as(people.tove);
  await tove.open('/');
  expect(await tove.words()).toMatch(/Det här är lovat.*Diska efter maten/);
}

/** Next time Amir is ill. Who comes instead finds the promise first, what Tove says of herself, and nothing more. */
export async function meetsASubstitute(world: World, people: People): Promise<void> {
  world.moveTo('2026-12-07');
  const manager = await world.as(people.manager);
  await planVisit(manager, people, '2026-12-08', people.vera);
  const early = await world.as(people.vera);
  await early.open('/');
  await findsNothing(early, `${people.support}/om-mig`);

  world.moveTo('2026-12-08', '09:50');
  const vera = await world.as(people.vera);
  await vera.open('/');
  expect(await vera.words()).toMatch(/Besök idag.*Tove Lind.*Det här är lovat: ?Diska efter maten/);
  await vera.follow('Tove Lind');
  await vera.follow('Om personen');
  expect(await vera.words()).toContain('Att vi dricker kaffe först');
  expect(await vera.words()).not.toContain('sovit dåligt');
  for (const page of ['plan', 'uppfoljning', 'hur-langt', 'trappa-ner', 'trappan', 'sjalvstandighet']) {
    await findsNothing(vera, `${people.support}/${page}`);
  }
  world.moveTo('2026-12-08', '11:20');
  const done = await world.as(people.vera);
  await done.open(`${people.support}/lofte`);
  await done.press('Det är gjort Diska efter maten');
  await done.open('/');
  await done.press('Gjort Tove Lind');

  const tove = await world.as(people.tove);
  await tove.open('/');
  expect(await tove.words()).toContain('Vera Ek säger att det här är gjort:');
  await tove.press('Ja, det stämmer Diska efter maten');
  expect(await tove.words()).not.toContain('Diska efter maten');

  // the day after, the door is closed again
  world.moveTo('2026-12-09');
  await findsNothing(await world.as(people.vera), `${people.support}/om-mig`);
}

/** What is written about her she reads, and answers; her words stand beside, and nobody else changes them. */
export async function readsWhatIsWritten(world: World, people: People): Promise<void> {
  world.moveTo('2026-12-15', '14:00');
  const amir = await world.as(people.amir);
  await amir.open(`${people.support}/anteckningar`);
  await amir.follow('Skriv en anteckning');
  await amir.write('Vad vill du skriva?', 'Tove handlade tre saker själv.');
  await amir.press('Spara anteckningen');

  const tove = await world.as(people.tove);
  await tove.open('/');
  await tove.follow('Mer');
  await tove.follow('Anteckningar om mig');
  expect(await tove.words()).toContain('Tove handlade tre saker själv.');
  await tove.follow(/^Läs mer eller svara/);
  await tove.write('Med dina egna ord', 'Det var fem. Och jag bar hem dem.');
  await tove.press('Spara mitt svar');
  expect(await tove.words()).toContain('Det var fem. Och jag bar hem dem.');

  const manager = await world.as(people.manager);
  await manager.open(`${people.support}/anteckningar`);
  expect(await manager.words()).toContain('Det var fem. Och jag bar hem dem.');
  await findsNothing(await world.as(people.doris), `${people.support}/anteckningar`);
}

/** Her sister may be talked to; and then may not, and nobody asks why. */
export async function saysYesAndTakesItBack(world: World, people: People): Promise<void> {
  world.moveTo('2027-01-11');
  const tove = await world.as(people.tove);
  await tove.open('/mer');
  await tove.follow('Det jag har sagt ja till');
  expect(await tove.words()).toContain('Du har inte sagt ja till något här. Det är helt okej.');
  await tove.follow('Säg ja till något');
  await tove.follow('Prata med någon närstående');
  await tove.write('Vem får de prata med?', 'Min syster Lo');
  await tove.choose('Hur länge ska det gälla?', '6 månader');
  await tove.press('Ja, jag säger ja');
  expect(await tove.words()).toContain('Gäller från 11 januari 2027 till 10 juli 2027.');
  const amir = await world.as(people.amir);
  await amir.open(`${people.support}/samtycken`);
  expect(await amir.words()).toContain('Min syster Lo');

  world.moveTo('2027-01-25');
  const later = await world.as(people.tove);
  await later.open('/samtycken');
  await later.press('Ta tillbaka mitt ja Prata med någon närstående, Min syster Lo');
  expect(await later.words()).toContain('Från och med nu gäller det inte längre för Min syster Lo.');
  const knows = await world.as(people.amir);
  await knows.open(`${people.support}/samtycken`);
  expect(await knows.words()).toContain('Det finns inget samtycke som gäller nu. Fråga först.');
}

/** She sees who has read, asks why, and is answered; who read is not told by the house. */
export async function asksWhoHasRead(world: World, people: People): Promise<void> {
  world.moveTo('2027-02-01');
  const tove = await world.as(people.tove);
  await tove.open('/mer');
  await tove.follow('Vem har läst om mig');
  expect(await tove.words()).toContain('Måndag 7 december 2026');
  await tove.follow('Fråga varför Eva Borg läste tisdag 15 december 2026');
  expect(await tove.words()).toContain('Det är chefen själv som har läst.');
  await tove.follow('Tillbaka');
  await tove.follow('Fråga varför Vera Ek läste tisdag 8 december 2026');
  await tove.write('Vill du skriva något mer?', 'Jag hade aldrig träffat henne.');
  await tove.press('Skicka frågan');
  expect(await tove.words()).toContain('Jag hade aldrig träffat henne.');

  world.moveTo('2027-02-02');
  const manager = await world.as(people.manager);
  await manager.open('/');
  await manager.follow(/^1 fråga om läsning väntar på ditt svar/);
  await manager.follow('Varför läste Vera Ek om Tove Lind?');
  await manager.write(
    'Ditt svar till deltagaren',
    'Vera kom i stället för Amir, och läste hur du vill bli mött.',
  );
  await manager.press('Skicka svaret');
  const vera = await world.as(people.vera);
  await vera.open('/');
  expect(await vera.words()).not.toContain('Tove');
  await findsNothing(vera, '/fragor-om-lasning');

  const answered = await world.as(people.tove);
  await answered.open('/');
  expect(await answered.words()).toContain('Du frågade varför någon läste om dig. Nu finns det ett svar.');
  await answered.follow('Läs svaret');
  expect(await answered.words()).toContain('Vera kom i stället för Amir');
}
