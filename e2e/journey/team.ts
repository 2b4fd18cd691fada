import { expect } from 'vitest';
import type { Player } from '../../tests/cast.ts';
import type { Hand } from './hand.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

async function askAuditor(sam: Hand, name: string, ...tasks: string[]): Promise<void> {
  await sam.pick('Revisor', name);
  await sam.tickUnder('Uppgifter i revisionen', ...tasks);
  await sam.press('Fråga');
}

/** An auditor opens the audit they are asked for and says whether they have ties. */
async function answerForOneself(world: World, player: Player, audit: string, words?: string): Promise<void> {
  const auditor = await world.as(player);
  await auditor.open(`${audit}/lag/mitt-svar`);
  await auditor.choose('Ditt svar', words ? 'Ja, eller kanske' : 'Nej, jag har inga band');
  if (words) await auditor.write('Berätta med egna ord', words);
  await auditor.press('Spara mitt svar');
  expect(await auditor.words()).toContain('Tack, ditt svar är sparat.');
}

/** Three are asked; all declare; two are in the team, and who has a tie is not. */
export async function gatherTeam(world: World, people: People, audit: string): Promise<void> {
  const sam = await world.as(people.coordinator);
  await sam.open(audit);
  await sam.press('Börja planera');
  await sam.follow('Laget');
  await askAuditor(sam, people.rut.name, 'Intervjuar', 'Analyserar');
  await askAuditor(sam, people.ida.name, 'Intervjuar');
  await askAuditor(sam, people.olle.name, 'Intervjuar');

  await answerForOneself(world, people.rut, audit);
  await answerForOneself(world, people.ida, audit);
  await answerForOneself(world, people.olle, audit, 'Min bror har stöd därifrån.');

  for (const player of [people.rut, people.ida]) {
    await sam.follow(player.name);
    expect(await sam.words()).toContain('Inga band till verksamheten.');
    await sam.press('Fråga systemet');
    await sam.press('Är med i laget');
  }
  await sam.follow(people.olle.name);
  expect(await sam.words()).toContain('Min bror har stöd därifrån.');
  await sam.press('Kan inte vara med');

  // who is not in the team finds nothing of the audit any more
  const olle = await world.as(people.olle);
  await expect(olle.open(`${audit}/lag`)).resolves.toBeUndefined();
  expect(await olle.words()).toContain('Du är inte med i den här revisionen.');
  expect(await olle.words()).not.toContain('Planerna i boendestödet');
}
