import {
  QUANTITY_WORDS,
  type QuantityScale,
  SWEDISH_QUANTITY_WORDS,
} from '../../../domain/quantity-words.ts';
import { formatMonthSpan } from '../../../kernel/i18n/dates.ts';
import type { MethodNumbers, ReportData, Way } from './report.ts';

const small = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** A count of people as running text has it: words up to twelve, figures beyond. */
export const inWords = (count: number): string => small[count] ?? String(count);

/** Names as a list in running text: "A, B och C". */
export function listed(names: readonly string[], last = 'och'): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

const places: Record<Way, string> = {
  place: 'i vår lokal',
  cafe: 'på kafé',
  video: 'på video',
  phone: 'på telefon',
};
const genders = { woman: 'kvinnor', man: 'män', other: 'av annat kön' };

/** Said wherever something has been left out, so that nobody takes a gap for a zero. */
const leftOut = 'Grupper som är så små att någon skulle kunna kännas igen skriver vi inte ut i siffror.';

/** Who took part, in sentences: only groups that are large enough, and a sentence on those that are not. */
export function whoTookPart({ genders: byGender, ages }: Pick<MethodNumbers, 'genders' | 'ages'>): string {
  const gender = byGender.flatMap(({ gender, count }) =>
    count === null ? [] : [`${inWords(count)} ${genders[gender]}`],
  );
  const age = ages.flatMap(({ from, to, count }) =>
    count === null
      ? []
      : [`${inWords(count)} är ${to === null ? `${from} år eller äldre` : `mellan ${from} och ${to} år`}`],
  );
  const withheld = [...byGender, ...ages].some(({ count }) => count === null);
  return [
    gender.length > 0 ? sentence(`av dem är ${listed(gender)}`) : '',
    age.length > 0 ? sentence(`${listed(age)}`) : '',
    withheld ? leftOut : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** How people were met: what they could choose, and how many chose what where that can be told. */
export function howTheyMet(ways: MethodNumbers['ways']): string {
  const offered = `Var och en fick välja mellan att ses ${listed(
    ways.map(({ way }) => places[way]),
    'eller',
  )}.`;
  const shown = ways.flatMap(({ way, count }) => (count === null ? [] : [{ way, count }]));
  if (shown.length === 0) return offered;
  const told = shown.map(
    ({ way, count }, at) => `${inWords(count)} ${at === 0 ? 'intervjuer gjordes ' : ''}${places[way]}`,
  );
  return `${offered} ${sentence(listed(told))}`;
}

function howItWasKept({ recorded, notes }: MethodNumbers['recorded']): string {
  const rule =
    'Samtalen spelades in när den som intervjuades sa ja till det. Annars fördes anteckningar i stället.';
  return recorded === null || notes === null
    ? rule
    : `${rule} ${sentence(`${inWords(recorded)} samtal spelades in och ${inWords(notes)} antecknades`)}`;
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** The names that somebody may put in braces in a part's text. */
export const placeholderNames = [
  'byrå',
  'uppdragsgivare',
  'enheter',
  'intervjuade',
  'intervjuare',
  'analytiker',
  'laget',
  'frågor',
  'period',
  'längd',
  'vilka',
  'sätt',
  'inspelning',
  'avsnitt',
  'koder',
] as const;

/** What somebody may put in braces in a part's text, by name; filled in by the system from the audit's own rows. */
export function placeholders(
  data: Pick<ReportData, 'numbers' | 'bureau' | 'commissioners' | 'units'>,
): Record<(typeof placeholderNames)[number], string> {
  const { numbers } = data;
  return {
    byrå: data.bureau,
    uppdragsgivare: listed(data.commissioners) || '–',
    enheter: listed(data.units) || '–',
    intervjuade: inWords(numbers.informants),
    intervjuare: inWords(numbers.interviewers),
    analytiker: inWords(numbers.analysts),
    laget: inWords(numbers.team),
    frågor: inWords(numbers.guideQuestions),
    period: numbers.period ? formatMonthSpan(numbers.period.from, numbers.period.to, 'sv') : '–',
    längd: numbers.minutes ? span(numbers.minutes) : '–',
    vilka: whoTookPart(numbers),
    sätt: howTheyMet(numbers.ways),
    inspelning: howItWasKept(numbers.recorded),
    avsnitt: inWords(numbers.passages),
    koder: inWords(numbers.codes),
  };
}

const span = ({ from, to }: { from: number; to: number }) =>
  from === to ? `ungefär ${to} minuter` : `${from} till ${to} minuter`;

/** The method's numbers at a glance: what is not known or has been withheld is left out. */
export function methodFacts(numbers: MethodNumbers): { label: string; value: string }[] {
  const count = (label: string, value: number, unit: (n: number) => string) =>
    value > 0 ? [{ label, value: `${value} ${unit(value)}` }] : [];
  return [
    ...count('Intervjuade', numbers.informants, (n) => (n === 1 ? 'person' : 'personer')),
    ...(numbers.period
      ? [{ label: 'När', value: formatMonthSpan(numbers.period.from, numbers.period.to, 'sv') }]
      : []),
    ...(numbers.minutes ? [{ label: 'Samtalens längd', value: span(numbers.minutes) }] : []),
    ...count('Intervjuare', numbers.interviewers, (n) => (n === 1 ? 'revisor' : 'revisorer')),
    ...count('Analys', numbers.analysts, (n) => (n === 1 ? 'revisor' : 'revisorer')),
    ...count('Frågeguide', numbers.guideQuestions, (n) => (n === 1 ? 'fråga' : 'frågor')),
  ];
}

/** The scale of quantity words as the report prints it: word, and what it means here (domain.md, "Quantity words"). */
export function scaleRows(scale: QuantityScale): [word: string, meaning: string][] {
  const more = (percent: number) => (percent === 50 ? 'mer än hälften' : `mer än ${percent} procent`);
  const meanings: Partial<Record<(typeof QUANTITY_WORDS)[number], string>> = {
    all: 'var och en',
    'almost-all': `minst ${scale.almostAllFromPercent} procent`,
    majority: more(scale.majorityAbovePercent),
    many: more(scale.manyAbovePercent),
    several: `minst ${inWords(scale.severalFrom)} personer`,
    some: `minst ${inWords(scale.someFrom)} personer, men högst ${scale.someUpToPercent} procent`,
    'a-couple': 'två personer',
    one: 'en person',
  };
  return QUANTITY_WORDS.flatMap((word) => {
    const meaning = meanings[word];
    const name = listed(SWEDISH_QUANTITY_WORDS[word], 'eller');
    return meaning ? [[name.charAt(0).toUpperCase() + name.slice(1), meaning] as [string, string]] : [];
  });
}
