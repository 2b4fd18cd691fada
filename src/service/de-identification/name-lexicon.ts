import { givenAfrica } from './lexicon/given-africa.ts';
import { givenAsia } from './lexicon/given-asia.ts';
import { givenEastEurope } from './lexicon/given-east-europe.ts';
import { givenMiddleEast } from './lexicon/given-middle-east.ts';
import { givenMore } from './lexicon/given-more.ts';
import { givenNordic } from './lexicon/given-nordic.ts';
import { givenSwedish } from './lexicon/given-swedish.ts';
import { givenWestAndLatin } from './lexicon/given-west.ts';
import { nameParticles, surnameEndings } from './lexicon/name-endings.ts';
import { shortNames, weakNameWords } from './lexicon/name-words.ts';
import { surnames } from './lexicon/surnames.ts';
import { surnamesMore } from './lexicon/surnames-more.ts';
import { entries, isFirmlyOrdinary, isFunctionWord, isListed } from './words.ts';

const given = new Set(
  [
    givenSwedish,
    givenNordic,
    givenMiddleEast,
    givenAfrica,
    givenEastEurope,
    givenWestAndLatin,
    givenAsia,
    givenMore,
    shortNames,
  ].flatMap(entries),
);
const swedish = new Set([...entries(givenSwedish), ...entries(givenNordic)]);
const family = new Set([surnames, surnamesMore].flatMap(entries));
const short = new Set(entries(shortNames));
const weak = new Set(entries(weakNameWords));
const endings = entries(surnameEndings);

export const particles: ReadonlySet<string> = new Set(entries(nameParticles));

/**
 * How far a word speaks for itself as a name: `sure` in any case, `word` is also an ordinary word,
 * `weak` is also such a common one that only a clear cue makes it a name.
 */
type NameStrength = 'sure' | 'word' | 'weak' | undefined;

const namesAmongFunctionWords = /^(?:maj|april|juni|augusti|lucia|valborg|per)$/u;

function strengthOf(word: string): NameStrength {
  if (!given.has(word) && !family.has(word)) return undefined;
  if (weak.has(word)) return 'weak';
  if (word.length <= 2 && !short.has(word)) return 'weak';
  if (isFunctionWord(word) && !namesAmongFunctionWords.test(word)) return 'weak';
  if (isListed(word)) return short.has(word) && !isListed(word) ? 'sure' : 'word';
  if (word.length === 3 && !short.has(word) && /^[a-zåäö]+$/u.test(word)) return 'word';
  return 'sure';
}

/** Strips the genitive: Annas, Björn's, IVO:s. */
export function withoutGenitive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("'")) return word.slice(0, -1);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

const order = ['sure', 'word', 'weak', undefined] as const;

function better(a: NameStrength, b: NameStrength): NameStrength {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

const remembered = new Map<string, NameStrength>();

/** The strength of a word (in `normalise`d form) as a name; genitives and double names included. */
export function nameStrength(word: string): NameStrength {
  if (remembered.has(word)) return remembered.get(word);
  const answer = judge(word);
  if (remembered.size < 20000) remembered.set(word, answer);
  return answer;
}

function judge(word: string): NameStrength {
  const whole = strengthOf(word);
  if (whole === undefined && isFunctionWord(word)) return undefined;
  const base = withoutGenitive(word);
  let stripped = base === word ? undefined : strengthOf(base);
  // "stans", "mats": the whole form is an ordinary word or the bare form is, so the s proves nothing.
  if (stripped === 'sure' && isListed(word)) stripped = 'word';
  const alone = better(whole, stripped);
  const squeezed = word.replace(/(.)\1{2,}/gu, '$1$1');
  if (alone === undefined && squeezed !== word)
    return better(judge(squeezed), judge(word.replace(/(.)\1{2,}/gu, '$1')));
  if (alone !== undefined || !word.includes('-')) return alone;
  const parts = word.split('-').filter((part) => part !== '');
  const strengths = parts.map((part) => better(strengthOf(part), strengthOf(withoutGenitive(part))));
  if (strengths.includes('sure')) return 'sure';
  if (
    parts.length === 2 &&
    strengths.every((one, place) => one === 'word' && (parts[place]?.length ?? 0) > 2)
  )
    return 'sure';
  return parts.length > 1 && strengths.every((strength) => strength !== undefined) ? 'word' : undefined;
}

/** Whether a word is a given name in the Nordic countries, and so a likely reading where it is also an ordinary word. */
export function isNordicName(word: string): boolean {
  return swedish.has(word) || swedish.has(withoutGenitive(word));
}

export function isGivenName(word: string): boolean {
  return given.has(word) || given.has(withoutGenitive(word));
}

/** Whether a capitalised word ends like a surname (Swedish, Slavic, Greek, Romanian, Persian, Turkish, Finnish, Spanish). */
export function endsLikeSurname(word: string): boolean {
  const base = withoutGenitive(word);
  return (
    base.length > 5 && endings.some((ending) => base.length > ending.length + 2 && base.endsWith(ending))
  );
}

/** Accents off, and spellings that sound alike made alike, so that misspelled and transliterated names meet. */
function soundOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'a')
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/sch|sh|sj|stj|skj/gu, 's')
    .replace(/kh|gh/gu, 'k')
    .replace(/ch/gu, 'k')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/[cq]/gu, 'k')
    .replace(/x/gu, 'ks')
    .replace(/z/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/ou|oo/gu, 'u')
    .replace(/ee/gu, 'i')
    .replace(/[yj]/gu, 'i')
    .replace(/(?<=[aeiou])h/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

let sounds: Set<string> | undefined;

function knownSounds(): Set<string> {
  if (sounds === undefined) {
    sounds = new Set();
    for (const name of [...given, ...family]) {
      if (name.length >= 5 && strengthOf(name) === 'sure') sounds.add(soundOf(name));
    }
  }
  return sounds;
}

const letters = 'abcdefghijklmnopqrstuvwxyzåäöé';

function oneEditAway(word: string): boolean {
  const isTarget = (other: string) => other.length >= 5 && given.has(other) && strengthOf(other) === 'sure';
  for (let place = 0; place <= word.length; place += 1) {
    const head = word.slice(0, place);
    const tail = word.slice(place);
    if (tail !== '' && isTarget(head + tail.slice(1))) return true;
    if (tail.length > 1 && isTarget(head + tail[1]! + tail[0]! + tail.slice(2))) return true;
    for (const letter of letters) {
      if (isTarget(head + letter + tail)) return true;
      if (tail !== '' && isTarget(head + letter + tail.slice(1))) return true;
    }
  }
  return false;
}

/** How near an unknown word comes to a known name: it sounds the same, or is one slip of the keys away. */
export type Nearness = 'sound' | 'slip' | undefined;

const nearby = new Map<string, Nearness>();

/** Nearness of a word of five letters or more that is no ordinary word; `undefined` for all others. */
export function nearName(word: string): Nearness {
  if (word.length < 5 || word.length > 24 || isFirmlyOrdinary(word)) return undefined;
  if (nearby.has(word)) return nearby.get(word);
  const forms = [...new Set([word, withoutGenitive(word)])].filter((form) => form.length >= 5);
  let answer: Nearness;
  if (forms.some((form) => soundOf(form).length > 3 && knownSounds().has(soundOf(form)))) answer = 'sound';
  else if (forms.some(oneEditAway)) answer = 'slip';
  if (nearby.size < 20000) nearby.set(word, answer);
  return answer;
}

/** For the likeness model only: the names it learns from. */
export function allGivenNames(): Iterable<string> {
  return given;
}
