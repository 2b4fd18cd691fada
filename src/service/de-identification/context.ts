import {
  fillers,
  greetings,
  namingWords,
  personPrepositions,
  personVerbs,
  placePrepositions,
  roleEndings,
  titles,
  venueNouns,
  workVerbs,
} from './lexicon/cues.ts';
import { genderedNouns } from './lexicon/gendered-nouns.ts';
import type { Token } from './tokens.ts';
import { entries, isListed } from './words.ts';

const set = (lexicon: string): ReadonlySet<string> => new Set(entries(lexicon));

const naming = set(namingWords);
const greeting = set(greetings);
const filler = set(fillers);
const roles = entries(roleEndings);
const roleSet: ReadonlySet<string> = new Set([...roles, ...entries(genderedNouns)]);
const longRoles = roles.filter((role) => role.length > 5);
const title = set(titles);
const verbs = set(personVerbs);
const towards = set(personPrepositions);
const places = set(placePrepositions);
const work = set(workVerbs);
const venues = set(venueNouns);

/** The token `distance` before or after, when it stands in the same sentence with nothing but blanks and commas between. */
export function neighbour(tokens: readonly Token[], index: number, distance: 1 | -1): Token | undefined {
  const other = tokens[index + distance];
  const later = distance === 1 ? other : tokens[index];
  if (other === undefined || later === undefined || later.starts) return undefined;
  return /^[^\S\n]*[,"”»')]?[^\S\n]*$/u.test(later.gap) ? other : undefined;
}

/** Whether nothing but blanks stands between a token and the one before it. */
export function follows(token: Token | undefined): boolean {
  return token !== undefined && /^[^\S\n]+$/u.test(token.gap);
}

export function isRole(word: string): boolean {
  return roleSet.has(word) || longRoles.some((role) => word.length > role.length && word.endsWith(role));
}

export const isTitle = (word: string): boolean => title.has(word);
export const isPersonVerb = (word: string): boolean => verbs.has(word);
export const isVenue = (word: string): boolean => venues.has(word);
export const isPlacePreposition = (word: string): boolean => places.has(word);
export const isWorkVerb = (word: string): boolean => work.has(word);
export const isTowards = (word: string): boolean => towards.has(word);

/** "heter X", "kallas för X", "smeknamnet är X", "Mvh X": the word can hardly be anything but a name. */
export function isNamed(tokens: readonly Token[], index: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const token = tokens[index - back];
    const nearer = tokens[index - back + 1];
    if (token === undefined || nearer === undefined) return false;
    const signed = token.norm === 'mvh' || token.norm === 'hälsningar' || token.norm === 'hälsning';
    if (nearer.starts && !signed && !/^:?\s*["”'»]?$/u.test(nearer.gap)) return false;
    if (naming.has(token.norm)) return signed ? back === 1 : true;
    if (!filler.has(token.norm)) return false;
  }
  return false;
}

/** "hej X", "tack X": somebody is spoken to. */
export function isGreeted(tokens: readonly Token[], index: number): boolean {
  const before = neighbour(tokens, index, -1);
  return before !== undefined && greeting.has(before.norm);
}

/** "boendestödjaren X", "min kompis X", "fru X". */
export function hasRoleBefore(tokens: readonly Token[], index: number): boolean {
  const before = neighbour(tokens, index, -1);
  return before !== undefined && (isRole(before.norm) || title.has(before.norm));
}

/** Present and past tense by their endings: "klarar", "frågade"; their infinitive must be a listed word. */
function isFiniteVerb(word: string): boolean {
  const ending = /(?:ade|ar|er|te|de)$/u.exec(word);
  return ending !== null && ending.index > 2 && isListed(`${word.slice(0, ending.index)}a`);
}

/** "kom X", "säger X": the verb goes before its subject. */
export function verbBefore(tokens: readonly Token[], index: number): boolean {
  const before = neighbour(tokens, index, -1);
  return (
    before !== undefined &&
    follows(tokens[index]) &&
    /^(?:kom|kommer|ringde|ringer|sa|sade|säger|hjälpte|hjälper|frågade|frågar|undrade|undrar|svarade|svarar|tyckte|tycker|var|va|blev|började|slutade|ville|vill|skulle|ska)$/u.test(
      before.norm,
    )
  );
}

export function verbAfter(tokens: readonly Token[], index: number): boolean {
  const after = neighbour(tokens, index, 1);
  return after !== undefined && (verbs.has(after.norm) || isFiniteVerb(after.norm)) && follows(after);
}

/** Whether a clause ends right after the token, or goes on with "och", "men", "som" and the like. */
export function clauseEndsAfter(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  if (after === undefined || after.starts || /[,.;)]/u.test(after.gap)) return true;
  return /^(?:och|men|som|när|för|då|att|eller|så|igår|idag|nu|sen|också|inte|på|i|om|fast|o|å|var|är|va|e|kommer|kom|han|hon|jag|ja|vi|ni|du|de|dom|det|den|man|min|mitt|mina|hans|hennes|där|här|sedan|ibland|idag|imorgon|varje|ska|skulle|har|hade|men|innan|efter|eftersom|annars)$/u.test(
    after.norm,
  );
}
