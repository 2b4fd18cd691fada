import { careWords } from './lexicon/common-care.ts';
import { everydayWords } from './lexicon/common-everyday.ts';
import { functionWords } from './lexicon/common-function.ts';
import { moreWords } from './lexicon/common-more.ts';
import { genderedNouns } from './lexicon/gendered-nouns.ts';
import { nameWords } from './lexicon/name-words.ts';

/** Splits a lexicon text into its entries; `_` stands for a space. */
export function entries(lexicon: string): string[] {
  return lexicon
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '));
}

const functions = new Set(entries(functionWords));
const ordinary = new Set([
  ...functions,
  ...entries(everydayWords),
  ...entries(careWords),
  ...entries(moreWords),
  ...entries(nameWords),
  ...entries(genderedNouns),
]);

/** Endings of Swedish inflection and derivation, longest first, each with what may stand in their place. */
const endings = `
ligheterna ligheten ligheter ligare ligast lighet heterna heten heter ningarna ningen ningar ningens andets iserade isering
arnas ernas ornas anden arens arna erna orna aren ades ande ende ares aste ades arna igare igast
ning het lig ligt liga iska iskt isk bart bara bar sam samt samma lös löst lösa
ens ets ade ats are ast ing iga igt ers ars nas ors ans
en et ar er or na at as es te de tt ad ig nt an
s n t a e r d
`
  .trim()
  .split(/\s+/u)
  .sort((a, b) => b.length - a.length);

function isStem(stem: string, known: ReadonlySet<string>): boolean {
  if (stem.length < 2) return false;
  if (known.has(stem)) return stem.length > 2;
  if (stem.length < 3) return false;
  if (known.has(`${stem}a`) || known.has(`${stem}e`) || known.has(`${stem}n`)) return true;
  const last = stem.at(-1)!;
  if (last === stem.at(-2) && known.has(stem.slice(0, -1))) return true;
  // Swedish drops the vowel of -el, -er and -en: cykel, cyklar; nummer, numret; tecken, tecknet.
  return 'lnr'.includes(last) && stem.length > 3 && known.has(`${stem.slice(0, -1)}e${last}`);
}

function inflected(word: string): boolean {
  if (ordinary.has(word)) return true;
  for (const ending of endings) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue;
    if (isStem(word.slice(0, -ending.length), ordinary)) return true;
  }
  return false;
}

const prefixes =
  `o på av an in ut upp ned ner om för be åter över under efter med till från sam mot miss van ut sär jätte skit as super mega kanon topp
själv halv hel fel åt bort fram ihop hög låg ny ur vidare mellan när tele video multi psyko socio neuro bio auto extra ex van tvär dubbel special
`
    .trim()
    .split(/\s+/u);

function isPart(part: string): boolean {
  return part.length >= 3 && (ordinary.has(part) || ordinary.has(`${part}a`) || ordinary.has(`${part}e`));
}

function compound(word: string, depth: number): boolean {
  if (word.length < 6 || depth > 2) return false;
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const head = word.slice(0, cut);
    const linked = head.length > 3 && /[sou]$/u.test(head) ? head.slice(0, -1) : head;
    if (!isPart(head) && !isPart(linked)) continue;
    const tail = word.slice(cut);
    if (inflected(tail) || compound(tail, depth + 1)) return true;
  }
  return false;
}

const plainEndings = 'arna erna orna ens ets en et ar er or na as es a t s n r'.split(' ');

/** Listed, or a listed word of some length with an ending, or put together of such: nothing that a misspelled name might also be. */
export function isFirmlyOrdinary(word: string): boolean {
  if (ordinary.has(word)) return true;
  if (word.length > 40 || !isOrdinary(word)) return false;
  if (word.includes('-')) return true;
  if (firmlyInflected(word)) return true;
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    const head = word.slice(0, cut);
    const linked = head.length > 4 && head.endsWith('s') ? head.slice(0, -1) : head;
    if ((ordinary.has(head) || ordinary.has(linked)) && firmlyInflected(word.slice(cut))) return true;
  }
  return false;
}

function firmlyInflected(word: string): boolean {
  if (ordinary.has(word)) return word.length > 3;
  return endings.some((ending) => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3 || !isStem(stem, ordinary)) return false;
    return stem.length > 3 || plainEndings.includes(ending);
  });
}

const memory = new Map<string, boolean>();
const memoryLimit = 20000;

/** Whether a word (in `normalise`d form) is in the lists of ordinary words just as it stands. */
export function isListed(word: string): boolean {
  return ordinary.has(word);
}

export function isFunctionWord(word: string): boolean {
  return functions.has(word);
}

/** Whether a word is an ordinary Swedish one: listed, inflected from a listed one, or a compound of such. */
export function isOrdinary(word: string): boolean {
  if (ordinary.has(word)) return true;
  if (word.length > 40) return false;
  const known = memory.get(word);
  if (known !== undefined) return known;
  const answer = judge(word);
  if (memory.size < memoryLimit) memory.set(word, answer);
  return answer;
}

function judge(word: string): boolean {
  if (word.includes('-') || word.includes("'")) {
    const parts = word.split(/[-']/u).filter((part) => part !== '');
    return parts.length > 0 && parts.every((part) => part.length === 1 || isOrdinary(part));
  }
  if (inflected(word) || compound(word, 0)) return true;
  // Drawn-out spelling in chats: "braaa", "heeelt".
  const squeezed = word.replace(/(.)\1{2,}/gu, '$1');
  if (squeezed !== word && (inflected(squeezed) || isOrdinary(squeezed))) return true;
  return prefixes.some(
    (prefix) =>
      word.length - prefix.length >= 3 && word.startsWith(prefix) && inflected(word.slice(prefix.length)),
  );
}
