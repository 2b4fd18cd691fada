import { expect } from 'vitest';
import type { Player } from '../../tests/cast.ts';
import type { Hand } from '../journey/hand.ts';
import type { World } from '../journey/world.ts';
import type { Cast, People } from './people.ts';

export const life = 'Lugna morgnar, och någon att skratta med ibland.';
export const wish = 'Jag vill våga handla själv';
export const idea = 'Det vore fint att åka till havet';
export const goal = 'Jag handlar själv på torsdagar';
export const homeGoal = 'Jag har det så fint hemma att jag vill bjuda hem någon';
/** One of the suggestions, taken as it stands. */
export const suggested = 'Fika med någon en gång i veckan';
const orderedGoal = 'Tove ska städa lägenheten varje vecka';
const changedGoal = 'Tove har det så ordnat hemma som hon själv vill';

/** A unit's manager enters the support, who comes, and what the decision says. @returns path of its pages */
export async function opensTheSupport(
  world: World,
  people: Cast,
  begun: { manager: Player; worker: Player; purpose: string },
): Promise<string> {
  const manager = await world.as(begun.manager);
  await manager.open('/');
  await manager.follow('Nytt stöd');
  await manager.pick('Vem får stödet?', people.tove.name);
  await manager.choose('Vilket slags stöd?', 'Boendestöd');
  await manager.press('Lägg in stödet');
  expect(await manager.words()).toContain('Stödet är inlagt');
  const settings = new URL(manager.page.url()).pathname;
  await manager.follow('Lägg till någon');
  await manager.pick('Vem?', begun.worker.name);
  await manager.choose('Som vad?', 'Kontaktman');
  await manager.press('Spara');
  await manager.follow('Ändra Vad stödet är till för');
  await manager.write('Vad stödet är till för', begun.purpose);
  await manager.press('Spara');
  await manager.follow('Ändra Vem som beslutar om stödet');
  await manager.pick('Vem som beslutar om stödet', people.careManager.name);
  await manager.press('Spara');
  expect(await manager.words()).toContain(begun.purpose);
  return settings.replace(/\/[^/]*$/, '');
}

/** September: what those who come should know, and who of them may read it. */
export async function writesAboutHerself(world: World, people: People): Promise<void> {
  world.moveTo('2026-09-01');
  const tove = await world.as(people.tove);
  await tove.open('/');
  expect(await tove.heading()).toBe('God morgon, Tove');
  expect(await tove.words()).toContain('Inget är bestämt för idag.');
  await tove.follow('Om mig');
  await tove.follow('Det här hjälper');
  await tove.write('Skriv med dina egna ord', 'Att vi dricker kaffe först och tar en sak i taget.');
  await tove.choose('Vem får läsa?', 'De som jag väljer');
  await tove.tickUnder('Välj vilka', 'De som brukar komma', 'Vikarier, bara samma dag som de kommer');
  await tove.press('Spara');
  await tove.follow('Skriv något nytt');
  await tove.choose('Vad handlar det om?', 'Bra att veta');
  await tove.write('Skriv med dina egna ord', 'Jag har sovit dåligt sedan i våras.');
  await tove.choose('Vem får läsa?', 'Bara jag');
  await tove.press('Spara');
  expect(await tove.words()).toContain(
    'Får läsas av de som brukar komma och vikarier samma dag som de kommer.',
  );
  expect(await tove.words()).toContain('Bara du kan läsa det här.');

  const amir = await world.as(people.amir);
  await amir.open(`${people.support}/om-mig`);
  expect(await amir.words()).toContain('Att vi dricker kaffe först');
  expect(await amir.words()).not.toContain('sovit dåligt');
  await amir.press('Jag har läst och tänker på det');
  expect(await amir.words()).toContain('Du har läst allt. Tove Lind ser det.');

  const manager = await world.as(people.manager);
  await manager.open(`${people.support}/om-mig`);
  expect(await manager.words()).toContain('Här står inget till dig');

  await tove.open('/om-mig');
  expect(await tove.words()).toContain('Har läst och tänker på det: Amir Rask (1 september).');
}

/** The decision came with a goal in somebody else's words. Tove asks, and gets an answer. */
export async function questionsAGoal(world: World, people: People): Promise<void> {
  world.moveTo('2026-09-02');
  const hanna = await world.as(people.careManager);
  await hanna.open(`${people.support}/malen`);
  await hanna.write('Målet', orderedGoal);
  await hanna.choose('Var kommer det ifrån?', 'Kom med beslutet');
  await hanna.press('Lägg till ett mål från beslutet');

  const tove = await world.as(people.tove);
  await tove.open(`${people.support}/malen`);
  await tove.follow(`Fråga om det här målet ${orderedGoal}`);
  await tove.write('Vad vill du fråga eller säga?', 'Varje vecka är för mycket. Vem har bestämt det?');
  await tove.press('Skicka frågan');
  expect(await tove.words()).toContain('Frågan är skickad');
  expect(await tove.words()).toContain('Väntar på svar.');

  world.moveTo('2026-09-04');
  const cases = await world.as(people.careManager);
  await cases.open('/');
  expect(await cases.words()).toContain('1 fråga väntar på svar, sedan 2 september 2026');
  await cases.follow('1 fråga väntar på svar, sedan 2 september 2026');
  await cases.follow(`Svara på frågan ${orderedGoal}`);
  expect(await cases.words()).toContain('Varje vecka är för mycket.');
  await cases.choose('Vad händer med målet?', 'Målet är ändrat');
  await cases.write('Målet med nya ord', changedGoal);
  await cases.write('Ditt svar till Tove Lind', 'Du har rätt. Hur ofta bestämmer du.');
  await cases.press('Skicka svaret');

  const again = await world.as(people.tove);
  await again.open('/');
  expect(await again.words()).toContain('Du frågade om ett mål. Nu finns det ett svar.');
  await again.follow('Läs svaret');
  expect(await again.words()).toContain('Hur ofta bestämmer du.');
  expect(await again.words()).toContain(`Det nya målet: ${changedGoal}`);
}

/** A question of the plan stands alone on its page. */
const asks = async (tove: Hand, question: string) => expect(await tove.heading()).toBe(question);

/** The plan, one question at a time, at a kitchen table: her phone, and Amir with his. */
export async function makesThePlanTogether(world: World, people: People): Promise<void> {
  world.moveTo('2026-09-08');
  const tove = await world.as(people.tove);
  await tove.open('/');
  await tove.follow('Min plan');
  expect(await tove.words()).toContain('Det finns ingen plan än');
  await tove.press('Börja med planen');
  await tove.follow('Börja');
  await asks(tove, 'Hur vill du att livet ska vara?');
  await tove.write('Så vill jag att livet ska vara', life);
  await tove.press('Gå vidare');
  await asks(tove, 'Vad behöver du, och vad vill du?');
  await tove.choose('Vad är det?', 'Det här vill jag');
  await tove.write('Skriv med egna ord', wish);
  await tove.press('Spara och skriv en till');

  // Amir writes what he has seen: it stands as his, and stays his
  const amir = await world.as(people.amir);
  await amir.open(`${people.support}/plan/skriv/behov`);
  expect(await amir.words()).toContain('Frågorna är till Tove. Läs dem tillsammans.');
  await amir.choose('Vad är det?', 'Det här är jag bra på');
  await amir.write('Skriv med egna ord', 'Tove lagar god mat när hon får ta det lugnt');
  await amir.choose('Vems ord är det?', 'Personalen säger det');
  await amir.press('Gå vidare');

  await tove.press('Gå vidare');
  await asks(tove, 'Vad tänker du om målen från beslutet?');
  expect(await tove.words()).not.toContain(orderedGoal);
  await tove.follow(`Gör det till mitt mål ${changedGoal}`);
  await tove.write('Vad är målet?', homeGoal);
  await tove.choose('Vad är målet till för?', 'Att komma vidare med stöd');
  await tove.pick('Vad i livet handlar det om?', 'Hemmet');
  await tove.press('Spara målet');
  await tove.follow('Alla frågor');
  await tove.follow('Vad vore fint, någon gång?');
  await tove.write('Det vore fint om …', idea);
  await tove.press('Gå vidare');
  await asks(tove, 'Vilka mål vill du ha?');
}

/** Goals at the right height: one broken into steps, and one chosen among suggestions. */
export async function findsGoalsThatAreSmallEnough(world: World, people: People): Promise<void> {
  const tove = await world.as(people.tove);
  await tove.follow(`Gör det till ett mål ${wish}`);
  await tove.write('Vad är målet?', goal);
  await tove.choose('Vad är målet till för?', 'Att lära och öva');
  await tove.write('Varför är det viktigt för dig?', 'Jag vill välja min egen mat.');
  await tove.press('Spara målet');
  await tove.follow(`Dela upp i mindre steg ${goal}`);
  await tove.write('Första steget', 'Jag följer med till affären och tittar');
  await tove.write('Nästa steg', 'Jag handlar fem saker med Amir');
  await tove.write('Steget efter det', 'Jag går in själv och Amir väntar utanför');
  await tove.press('Spara stegen');
  expect(await tove.words()).toContain('Jag går in själv och Amir väntar utanför');

  await tove.open('/mer');
  await tove.follow('Förslag på mål');
  await tove.follow('Andra människor');
  await tove.follow(`Ta med i min plan ${suggested}`);
  expect(await tove.field('Vad är målet?').inputValue()).toBe(suggested);
  await tove.choose('Vad är målet till för?', 'Att behålla det som fungerar');
  await tove.press('Spara målet');
  await tove.follow('Gå vidare');

  await asks(tove, 'Vad ska ni göra, och när?');
  await addActivity(tove, 'Handla på torsdagar', 'Jag och personalen tillsammans', goal);
  await addActivity(tove, 'Diska efter maten', 'Jag själv', homeGoal);
  await tove.follow('Gå vidare');
  await asks(tove, 'När ska ni titta på planen igen?');
  await tove.choose('Hur ofta?', 'Varje halvår');
  await tove.write('Hur vill du att det går till?', 'På en promenad');
  await tove.press('Gå vidare');
  expect(await tove.heading()).toBe('Titta igenom planen');
}

async function addActivity(tove: Hand, what: string, who: string, towards: string): Promise<void> {
  await tove.follow('Lägg till något att göra');
  await tove.write('Vad ska ni göra?', what);
  await tove.choose('Vem gör det?', who);
  await tove.pick('Vilket mål hör det till?', towards);
  await tove.press('Spara');
}

/** An answer from the start page, at her own phone and in her own time. */
async function answers(tove: Hand, answer: string, words?: string): Promise<void> {
  await tove.follow('Läs och svara');
  await asks(tove, 'Säger du ja till planen?');
  await tove.choose('Ditt svar', answer);
  if (words) await tove.write('Vill du säga något mer?', words);
  await tove.press('Svara');
}

/** Proposed; "I can't say yet"; no; changed; yes. Nobody asks why, and until the yes nothing is said to be agreed. */
export async function saysYesWhenItIsHers(world: World, people: People): Promise<void> {
  world.moveTo('2026-09-09');
  const tove = await world.as(people.tove);
  await tove.open(`${people.support}/plan/skriv/titta-igenom`);
  await tove.press('Så här vill jag ha planen');
  await tove.choose('Ditt svar', 'Jag kan inte säga det än');
  await tove.press('Svara');
  expect(await tove.words()).toContain('Tack för svaret');
  expect(await tove.words()).not.toContain('Ni är överens');

  // whose goal it was to begin with sees a case without a plan; the manager how it stands, and who reads must be told
  const hanna = await world.as(people.careManager);
  await hanna.open('/');
  await expect(hanna.open(`${people.support}/plan`)).resolves.toBeUndefined();
  expect(await hanna.words()).not.toContain(goal);
  const manager = await world.as(people.manager);
  await manager.open('/');
  expect(await manager.words()).toContain('Föreslagen');
  expect(await manager.words()).not.toContain(goal);

  world.moveTo('2026-09-11');
  const later = await world.as(people.tove);
  await later.open('/min-plan');
  await later.follow('Ändra ditt svar');
  await later.choose('Ditt svar', 'Nej');
  await later.press('Svara');
  const amir = await world.as(people.amir);
  await amir.open('/');
  await amir.follow('Tove Lind har svarat på planen');
  expect(await amir.words()).toContain('Tove sa nej fredag 11 september 2026');
  // what she has written is hers to change: it is she who takes the plan back
  await later.press('Ta tillbaka planen och ändra i den');
  await later.follow('Vad ska ni göra, och när?');
  await later.follow('Ändra Diska efter maten');
  await later.choose('Vem gör det?', 'Jag och personalen tillsammans');
  await later.write('När och hur?', 'Jag diskar, Amir torkar');
  await later.press('Spara');
  await amir.open(`${people.support}/plan`);
  await amir.follow('Fortsätt med planen');
  await amir.follow('Titta igenom planen');
  expect(await amir.words()).toContain('Jag diskar, Amir torkar');
  await amir.press('Visa planen för Tove');

  world.moveTo('2026-09-14');
  const last = await world.as(people.tove);
  await last.open('/');
  expect(await last.words()).toContain('Det finns ett förslag till plan. Vill du läsa det och svara?');
  await answers(last, 'Ja', 'Nu är det min plan.');
  expect(await last.words()).toContain('Ni är överens om planen');
  expect(await last.words()).toContain('Du sa ja till planen måndag 14 september 2026.');
  const glad = await world.as(people.amir);
  await glad.open('/');
  expect(await glad.words()).toContain('Planen för Tove Lind är överenskommen');
  const sees = await world.as(people.careManager);
  await sees.open(`${people.support}/plan`);
  expect(await sees.words()).toContain('Tove sa ja till planen måndag 14 september 2026.');
}

/** The first week, filled in together out of the plan; then ticked off, left for another day, and told of. */
export async function livesAWeek(world: World, people: People): Promise<void> {
  const amir = await world.as(people.amir);
  await amir.open(`${people.support}/vecka`);
  await amir.follow('Fyll i vecka 38');
  await amir.follow('Lägg in i veckan Handla på torsdagar');
  await amir.tickUnder('Vilka dagar?', 'torsdag 17 september');
  await amir.choose('Ungefär när?', 'På eftermiddagen');
  await amir.write('Med vem?', 'Amir');
  await amir.press('Lägg in i veckan');

  const tove = await world.as(people.tove);
  await tove.open('/');
  await tove.follow('Min vecka');
  await tove.follow('Ändra vecka 38');
  expect(await tove.words()).toContain('Handla på torsdagar');
  await tove.follow('Lägg till något');
  await tove.write('Vad ska du göra?', 'Promenad');
  await tove.tickUnder('Vilka dagar?', 'måndag 14 september', 'torsdag 17 september');
  await tove.unfold('Fler val');
  await tove.choose('Ska det komma tillbaka?', 'Varje vecka');
  await tove.tick('Berätta för dem som kommer när jag har gjort det');
  await tove.press('Lägg in i veckan');
  await tove.follow('Lägg till något');
  await tove.write('Vad ska du göra?', 'Ringa mamma');
  await tove.tickUnder('Vilka dagar?', 'torsdag 17 september');
  await tove.unfold('Fler val');
  await tove.tick('Bara jag ska se det här');
  await tove.press('Lägg in i veckan');
  await tove.press('Veckan är klar');

  world.moveTo('2026-09-17', '16:00');
  const thursday = await world.as(people.tove);
  await thursday.open('/');
  await thursday.press('Jag har gjort det Promenad');
  await thursday.press('Jag har gjort det Handla på torsdagar');
  await thursday.press('Inte idag Ringa mamma');
  expect(await thursday.words()).toMatch(/Handla på torsdagar.*Gjort.*Promenad|Promenad.*Gjort/);
  expect(await thursday.words()).toContain('Inte idag');

  const told = await world.as(people.amir);
  await told.open('/');
  expect(await told.words()).toContain('Promenad');
  await told.press(/^Jag har sett Tove Lind/);
  await told.open(`${people.support}/vecka`);
  // what is only hers is nobody else's, and what she has not shown as done does not show
  expect(await told.words()).not.toContain('Ringa mamma');
  await thursday.open('/min-vecka');
  expect(await thursday.words()).toContain('Amir Rask har sett att du har gjort det här: Promenad');
}
