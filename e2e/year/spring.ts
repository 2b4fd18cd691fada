import { expect } from 'vitest';
import type { Hand } from '../journey/hand.ts';
import type { World } from '../journey/world.ts';
import { goal, homeGoal, suggested } from './autumn.ts';
import type { People } from './people.ts';
import { findsNothing } from './winter.ts';

const planned = 'Hur har det gått med det vi planerade?';

/** Before they meet: a question a day on the start page, in her own time, and nobody sees an answer until she shows it. */
export async function answersBeforehand(world: World, people: People): Promise<void> {
  world.moveTo('2027-03-08');
  const amir = await world.as(people.amir);
  await amir.open('/');
  await amir.follow('Följ upp med Tove Lind');
  await amir.press('Börja nu');

  const tove = await world.as(people.tove);
  await tove.open('/');
  expect(await tove.words()).toContain(planned);
  await tove.press('Bra');
  expect(tove.path).toBe('/idag');
  await tove.follow(/^Svara med egna ord/);
  await tove.choose('Välj en bild', 'Sådär');
  await tove.write('Med dina ord', 'Handla går. Fikan vågar jag inte än.');
  await tove.press('Spara och gå vidare');
  await tove.follow('Sluta för nu');
  expect(await tove.words()).toContain('Bara du kan läsa dina svar.');

  await amir.open(`${people.support}/uppfoljning`);
  expect(await amir.words()).toContain('Tove kan svara på frågorna innan ni ses.');
  expect(await amir.words()).not.toContain('Fikan');

  world.moveTo('2027-03-10', '08:00');
  const shows = await world.as(people.tove);
  await shows.open(`${people.support}/uppfoljning`);
  await shows.press('Visa för den jag ska träffa');
  expect(await shows.words()).toContain('Nu kan de som brukar komma läsa dina svar');
  const reads = await world.as(people.amir);
  await reads.open(`${people.support}/uppfoljning`);
  expect(await reads.words()).toContain('Fikan vågar jag inte än.');
  const manager = await world.as(people.manager);
  await manager.open(`${people.support}/uppfoljning`);
  expect(await manager.words()).not.toContain('Fikan');
}

/** How it is with one goal, said at the table. */
async function says(hand: Hand, what: string, outcome: string): Promise<void> {
  await hand.follow(what);
  await hand.choose('Vad stämmer bäst?', outcome);
}

/** They meet. What they say of each goal is in the plan at once. */
export async function followsUpTogether(world: World, people: People): Promise<void> {
  world.moveTo('2027-03-10', '14:00');
  const tove = await world.as(people.tove);
  await tove.open(`${people.support}/uppfoljning`);
  await tove.follow('När ni ses');
  await says(tove, suggested, 'Pausa');
  await tove.choose('När ska ni titta på målet igen?', 'Om en månad');
  await tove.press('Spara och gå vidare');
  await tove.open(`${people.support}/uppfoljning/mote`);
  await says(tove, goal, 'På väg');
  await tove.press('Spara och gå vidare');
  await tove.open(`${people.support}/uppfoljning/mote`);
  await says(tove, homeGoal, 'På väg');
  await tove.press('Spara och gå vidare');
  await tove.open(`${people.support}/uppfoljning/mote`);
  await tove.write('Vad har ni kommit överens om?', 'Amir väntar utanför affären. Fikan får vila.');
  await tove.press('Spara och avsluta');
  expect(await tove.words()).toContain('Klart. Tack för att ni tog er tid.');
  await tove.open('/min-plan');
  expect(await tove.words()).toContain(`${suggested}Så säger du.Pausat`);

  // and later, when she wants to, it is taken up again
  world.moveTo('2027-04-12');
  const again = await world.as(people.tove);
  await again.open(`${people.support}/plan`);
  await again.follow(`Hur går det? ${suggested}`);
  await again.press('Ta upp målet igen');
  expect(await again.words()).toContain('Målet är på gång igen');
}

/** What she set out to learn she has learnt. */
export async function reachesAGoal(world: World, people: People): Promise<void> {
  world.moveTo('2027-05-14');
  const tove = await world.as(people.tove);
  await tove.open('/min-plan');
  await tove.follow(`Hur går det? ${goal}`);
  await tove.press('Målet är nått');
  expect(await tove.words()).toContain('Bra gjort. Målet är nått');
  await tove.open('/mer');
  await tove.follow('Hur långt jag har kommit');
  expect(await tove.words()).toContain('Framme');
  await tove.follow(goal);
  await tove.tick(/^Det sitter nu/);
  await tove.write('Säg det med dina ord', 'Jag går dit utan att tänka på det.');
  await tove.press('Spara');
  const amir = await world.as(people.amir);
  await amir.open(`${people.support}/hur-langt`);
  expect(await amir.words()).toContain('Framme');
  expect(await amir.words()).not.toContain('Jag går dit utan att tänka på det.');
}

/** Reminders that come more and more seldom; once more often again, which nobody remarks on, and then on down. */
export async function needsFewerReminders(world: World, people: People): Promise<void> {
  world.moveTo('2027-03-15');
  const tove = await world.as(people.tove);
  await tove.open('/mer');
  await tove.follow(/^Klara mer själv/);
  await tove.follow('Börja på en ny trappa');
  await tove.write('Vad gäller det?', 'Diska efter maten');
  await tove.choose('Vad får du till det?', 'En påminnelse');
  await tove.choose('Hur ofta, till att börja med?', 'Varje dag');
  await tove.press('Börja');
  const stairs = tove.path;
  await findsNothing(await world.as(people.amir), stairs);
  await tove.press('Visa det för dem som kommer');
  const reminds = await world.as(people.amir);
  await reminds.open('/');
  expect(await reminds.words()).toContain('Påminn Tove Lind idag');

  for (const [day, step] of [
    ['2027-03-22', 'Ett steg ner: varannan dag'],
    ['2027-03-29', 'Ett steg ner: var tredje dag'],
    ['2027-04-05', 'Ett steg upp: varannan dag'],
    ['2027-04-19', 'Ett steg ner: var tredje dag'],
    ['2027-05-03', 'Ett steg ner: en gång i veckan'],
    ['2027-05-10', 'Ett steg ner: klarar det själv'],
  ] as const) {
    world.moveTo(day);
    const on = await world.as(people.tove);
    await on.open(stairs);
    await on.press(step);
    const how = step.replace(/.*: /, '');
    expect(await on.words()).toContain(
      how === 'klarar det själv' ? 'Du klarar det här själv nu.' : `Just nu får du en påminnelse: ${how}`,
    );
    // up is a step like any other
    expect(await on.words()).not.toMatch(/tyvärr|misslyck|bakåt|svår/i);
  }
  const there = await world.as(people.tove);
  expect(await there.words()).toContain('Du klarar det här själv nu.');
  expect(await there.words()).toMatch(
    /Din väg hit.*5 april 2027 ?Varannan dag.*10 maj 2027 ?Klarar det själv/,
  );

  // who comes knows how often, and not the way there; who decides on the support knows nothing
  const amir = await world.as(people.amir);
  await amir.open(stairs);
  expect(await amir.words()).toContain('Tove Lind klarar det här själv nu.');
  expect(await amir.words()).not.toContain('2027');
  await findsNothing(await world.as(people.manager), stairs);
  await findsNothing(await world.as(people.careManager), stairs);
}
