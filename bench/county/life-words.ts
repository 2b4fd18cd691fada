import type { LifeArea } from '../../src/domain/life-areas.ts';
import type { Random } from './random.ts';

/** What many want in much the same words: what suggestions come from. */
const common: readonly (readonly [LifeArea, string])[] = [
  ['domestic-life', 'Laga mat två gånger i veckan'],
  ['domestic-life', 'Tvätta innan kläderna tar slut'],
  ['domestic-life', 'Hålla köket i ordning'],
  ['domestic-life', 'Handla själv på torsdagar'],
  ['self-care', 'Sova bättre om nätterna'],
  ['self-care', 'Duscha på de dagar jag väljer'],
  ['self-care', 'Äta något varje morgon'],
  ['mobility', 'Gå ut tjugo minuter om dagen'],
  ['mobility', 'Åka buss till centrum'],
  ['relations', 'Ringa min syster på söndagar'],
  ['relations', 'Träffa någon ny i min egen takt'],
  ['relations', 'Dricka kaffe med en granne'],
  ['occupation', 'Hitta något att göra om dagarna'],
  ['occupation', 'Betala räkningarna i tid'],
  ['community-life', 'Gå till biblioteket'],
  ['community-life', 'Gå med i en körsång'],
  ['communication', 'Ringa samtal som jag har skjutit upp'],
  ['learning', 'Lära mig en ny sak i telefonen'],
  ['general-tasks', 'Öppna posten varje vecka'],
  ['safety', 'Veta vem som kommer på kvällen'],
];

const doing = ['Komma igång med', 'Klara', 'Få mer tid till', 'Hitta tillbaka till', 'Våga', 'Orka med'];
const things = [
  'träningen',
  'målandet',
  'tågresan',
  'städningen',
  'gitarren',
  'köket',
  'trädgården',
  'fisket',
];
const when = ['på morgonen', 'i sommar', 'med mitt stöd', 'i egen takt', 'när det är lugnt', 'varje vecka'];

/** A goal in somebody's own words; every third is what others want too. */
export function goalWords(random: Random): { area: LifeArea; words: string } {
  const [area, words] = random.pick(common);
  if (random.chance(0.33)) return { area, words };
  const own = `${random.pick(doing)} ${random.pick(things)} ${random.pick(when)}`;
  return { area, words: `${own}, del ${1 + random.whole(400)}` };
}

const said = [
  'Jag vill ha det lugnt hemma och slippa bråttom.',
  'Det är kvällarna som är svåra.',
  'Jag vill klara mer själv, men inte allt på en gång.',
  'Det vore skönt att få sällskap ut ibland.',
  'Jag är bra på att laga saker som har gått sönder.',
  'Om någon frågar först så går det bättre.',
  'Jag skulle vilja bo närmare min bror.',
  'Jag behöver att samma person kommer.',
] as const;

const notes = [
  'Vi tog disken tillsammans och gick igenom posten.',
  'Hen ville hellre prata än handla, så det gjorde vi.',
  'Promenaden blev kort på grund av regnet.',
  'Vi ringde till vårdcentralen och fick en tid nästa vecka.',
  'Tvättstugan var upptagen, vi bokade en ny tid.',
  'Mycket trött i dag. Vi drack kaffe och bestämde att ta städningen på fredag.',
  'Hen har själv betalat räkningarna den här månaden.',
  'Vi skrev en lista på kylskåpet över vad som ska handlas.',
] as const;

/** What somebody says of how they want it: a few sentences. */
export const saying = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => random.pick(said)).join(' ');

/** What those who come write in the record. */
export const noteWords = (random: Random): string =>
  Array.from({ length: 2 + random.whole(4) }, () => random.pick(notes)).join(' ');

export const activities = [
  'Skriva en inköpslista',
  'Gå en runda i området',
  'Ringa någon jag tycker om',
  'Tvätta',
  'Städa ett rum',
  'Öppna posten',
  'Laga mat till två dagar',
  'Åka till biblioteket',
  'Betala räkningar',
  'Vila en stund',
] as const;

export const promised = [
  'Ta golvet en annan dag',
  'Hämta paketet',
  'Ringa bostadsbolaget',
  'Byta lampan i hallen',
  'Gå igenom pärmen',
  'Boka tvättstugan',
] as const;

export const aboutMe = [
  'Fråga först, så att jag hinner tänka.',
  'Säg till i god tid om något ändras.',
  'En sak i taget, då orkar jag mer.',
  'Det hjälper att vi börjar med kaffe.',
  'Prata inte om pengar på morgonen.',
  'Om jag blir tyst: vänta en stund.',
  'Jag hör dåligt på vänster öra.',
] as const;

export const yardsticks = ['Lagar min mat', 'Kommer ut', 'Håller ordning', 'Säger vad jag vill'] as const;
