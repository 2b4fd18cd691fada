import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Hand } from '../journey/hand.ts';
import type { World } from '../journey/world.ts';
import { goal, homeGoal, idea, life, opensTheSupport, suggested } from './autumn.ts';
import type { People } from './people.ts';
import { findsNothing } from './winter.ts';

const meaning = 'Att jag bestämmer, också när någon hjälper mig.';

/** What it means to her to manage, in her own words and by her own yardstick; hers alone until she shows it. */
export async function saysWhatItMeansToManage(world: World, people: People): Promise<void> {
  world.moveTo('2027-06-01');
  const tove = await world.as(people.tove);
  await tove.open('/mer');
  await tove.follow('Att klara mig själv');
  await tove.write('Dina ord', meaning);
  await tove.press('Spara');
  await tove.write('Jag märker det på att jag …', 'ringer själv när något krånglar');
  await tove.press('Spara');
  await says(tove, 'Trögt');
  world.moveTo('2027-06-21');
  const later = await world.as(people.tove);
  await later.open(`${people.support}/sjalvstandighet`);
  await later.follow('Säg hur det är nu ringer själv när något krånglar');
  await says(later, 'Bra');
  expect(await later.words()).toContain('Bara du.');

  const page = `${people.support}/sjalvstandighet`;
  for (const player of [people.amir, people.manager, people.careManager]) {
    await findsNothing(await world.as(player), page);
  }
  await later.follow('Välj vem som ser');
  await later.choose('Vem får se det här?', 'Jag och de som kommer till mig');
  await later.press('Spara');
  const amir = await world.as(people.amir);
  await amir.open(page);
  expect(await amir.words()).toContain(meaning);
  for (const player of [people.manager, people.careManager]) {
    await findsNothing(await world.as(player), page);
  }
}

async function says(tove: Hand, how: string): Promise<void> {
  await tove.choose('Välj det som stämmer bäst', how);
  await tove.press('Så är det nu');
}

/** Where on the ladder: she rates, Amir rates beside, and the gap becomes a talk once she shows hers. */
export async function standsOnTheLadder(world: World, people: People): Promise<void> {
  world.moveTo('2027-06-28');
  const tove = await world.as(people.tove);
  await tove.open('/mer');
  await tove.follow('Trappan');
  await tove.follow('Börja');
  await tove.choose('Välj ett steg', 'Vi pratar fram och tillbaka');
  await tove.press('Så är det nu');

  const ladder = `${people.support}/trappan`;
  const amir = await world.as(people.amir);
  await amir.open(ladder);
  expect(await amir.words()).not.toContain('steg 3');
  await amir.follow('Börja');
  await amir.choose('Välj ett steg', 'Tove Lind är med och bestämmer');
  await amir.press('Så är det nu');
  await amir.open(ladder);
  expect(await amir.words()).not.toContain('Ni ser olika');

  await tove.open(ladder);
  await tove.follow('När planen görs');
  expect(await tove.words()).toContain('De som kommer till dig ser inte ditt svar.');
  await tove.follow('Vill du visa det och prata om det?');
  await tove.choose('Vill du visa dina svar för de som kommer till dig?', 'Ja, de får se dem');
  await tove.press('Spara');
  await tove.follow('När planen görs');
  expect(await tove.words()).toContain('Ni ser olika på det');
  await amir.open(ladder);
  expect(await amir.words()).toContain('Ni ser olika');
  await findsNothing(await world.as(people.manager), ladder);
  const manager = await world.as(people.manager);
  await manager.open('/');
  await manager.follow('Mer');
  await manager.follow('Siffror');
  expect(await manager.words()).toContain('Inget att visa än');
}

/** What she may decide and whom she may call, with no more than a press on what she wonders. */
export async function readsHerRights(world: World, people: People): Promise<void> {
  const tove = await world.as(people.tove);
  await tove.open('/mer');
  await tove.follow('Mina rättigheter');
  await tove.follow('Vad är mitt stöd till för?');
  expect(await tove.words()).toContain('Få vardagen att fungera och komma ut bland folk');
  await tove.follow('Läs vidare: Vad får jag bestämma?');
  await tove.follow('Läs vidare: Vad kan jag ändra?');
  expect(await tove.words()).toContain('Du kan göra paus i ett mål, eller ta bort det.');
}

/** What an address answers with when she follows a link to a file. */
async function fetched(tove: Hand, link: string): Promise<Buffer> {
  const href = await tove.link(link).first().getAttribute('href');
  const response = await tove.page.request.get(`${tove.origin}${href}`);
  expect([link, response.status()]).toEqual([link, 200]);
  return response.body();
}

/** Everything about her, to take home: the plan on paper, and all of it in one file. */
export async function takesItHome(world: World, people: People): Promise<void> {
  const tove = await world.as(people.tove);
  await tove.open('/mer');
  await tove.follow('Hämta mina uppgifter');
  const pdf = await fetched(tove, 'Planen som PDF, för papper');
  expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
  expect(pdf.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
  const archive = unzipSync(await fetched(tove, 'Hämta filen'));
  const index = Object.keys(archive).find((name) => /index\.html$/.test(name))!;
  const text = strFromU8(archive[index]!);
  for (const hers of [
    life,
    meaning,
    'Jag har sovit dåligt sedan i våras.',
    'Det var fem. Och jag bar hem dem.',
  ]) {
    expect(text).toContain(hers);
  }
}

/** The idea has become something she wants now: a new version, beside the old one, in words. */
export async function changesThePlan(world: World, people: People): Promise<void> {
  world.moveTo('2027-08-02');
  const tove = await world.as(people.tove);
  await tove.open('/min-plan');
  await tove.press('Ändra planen');
  await tove.follow('Vad vore fint, någon gång?');
  await tove.press(`Jag vill det här nu ${idea}`);
  await tove.write('Vad är målet?', 'Jag åker till havet i augusti');
  await tove.choose('Vad är målet till för?', 'Att komma vidare med stöd');
  await tove.press('Spara målet');
  await tove.follow('Alla frågor');
  await tove.follow('Titta igenom planen');
  await tove.press('Så här vill jag ha planen');
  await tove.choose('Ditt svar', 'Ja');
  await tove.press('Svara');
  await tove.follow('Alla versioner av planen');
  await tove.press('Visa vad som är ändrat');
  expect(await tove.words()).toContain('Version 1 bredvid version 2.');
  expect(await tove.words()).toMatch(/Nytt ?Fanns inte ?Jag åker till havet i augusti/);
  const amir = await world.as(people.amir);
  await amir.open(`${people.support}/plan`);
  expect(await amir.words()).toContain('Jag åker till havet i augusti');
  expect(await amir.words()).not.toContain('Jag följer med till affären');
}

/** She moves. Her plan goes with her, on her word and not a day before; where she left, nobody is told. */
export async function bringsHerPlanAlong(world: World, people: People): Promise<void> {
  world.moveTo('2027-09-01');
  const { worker, manager } = people.newUnit;
  const support = await opensTheSupport(world, people, {
    manager,
    worker,
    purpose: 'Fortsätta få vardagen att fungera',
  });
  const petra = await world.as(worker);
  await petra.open(`${support}/plan`);
  expect(await petra.words()).toContain('Det finns ingen plan än');
  await findsNothing(petra, `${people.support}/plan`);

  const tove = await world.as(people.tove);
  await tove.open(`${support}/plan/ta-med`);
  expect(await tove.words()).toContain('Den gamla planen finns kvar.');
  await tove.press('Ja, ta med planen');
  expect(await tove.heading()).toBe('Titta igenom planen');
  await petra.open(`${support}/plan`);
  const words = await petra.words();
  for (const hers of [life, homeGoal, suggested]) expect(words).toContain(hers);
  // what is reached is behind her, with the steps on the way; and nobody learns who worked at the old place
  expect(words).not.toContain(goal);
  expect(words).not.toContain('Jag följer med till affären');
  expect(words).not.toContain(people.amir.name);
  expect(words).toContain('Ingen har sagt ja till den än.');

  await tove.press('Så här vill jag ha planen');
  await tove.choose('Ditt svar', 'Ja');
  await tove.press('Svara');
  expect(await tove.words()).toContain('Ni är överens om planen');
  await findsNothing(petra, `${people.support}/anteckningar`);
  await findsNothing(await world.as(people.amir), `${support}/plan`);
}
