import {
  clauseEndsAfter,
  follows,
  hasRoleBefore,
  isGreeted,
  isNamed,
  isPersonVerb,
  isRole,
  isTitle,
  neighbour,
  verbAfter,
} from './context.ts';
import { findInitials } from './initials.ts';
import { nameLikeness } from './likeness.ts';
import type { Candidate } from './mark.ts';
import { evidence, type Familiar, namesNeighbour } from './name-evidence.ts';
import {
  endsLikeSurname,
  isGivenName,
  isNordicName,
  type Nearness,
  nameStrength,
  nearName,
  withoutGenitive,
} from './name-lexicon.ts';
import { workBefore } from './organisations.ts';
import { endsLikePlace, isPlaced, livesNear } from './places.ts';
import { isHansTheName } from './pronouns.ts';
import type { Token } from './tokens.ts';
import { isFirmlyOrdinary, isFunctionWord, isListed, isOrdinary } from './words.ts';

const placeholder = /^x{2,}s?$/u;
/** Words so common that even a cue does not make them names when written small. */
export const neverNames =
  /^(?:vi|du|ni|de|den|det|man|han|hon|hen|ha|har|var|vad|sig|en|ett|er|era|dom|mina|dina|sina|sin|alla|andra|till|om|no|nu|på|så|se|ta|ut|upp|under|med|sen|jo|kan|att|och|som|för|min|mitt|din|ditt|inga|ena|rena|sena|vara|vilja|sök|är|ut|på|jo|yes|ja|nej|dagen|mot|ur|tar|kallas|kallar|kallade)$/u;
export const politeCapitals =
  /^(?:du|ni|er|ert|era|din|ditt|dina|dig|de|dem|i|gud|allah|jesus|herren|internet|ramadan|eid|sverige|norden|europa|eu|svensk|svenska|svenskar)$/u;

type Verdict = 'name' | 'place' | 'organisation' | undefined;

/** What a capitalised word that no list knows most likely is, from the words before it. */
function unknownCapital(tokens: readonly Token[], index: number): Verdict {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (token.starts || before === undefined || !follows(token)) return 'name';
  if (isRole(before.norm) || isTitle(before.norm)) return 'name';
  if (workBefore(tokens, index)) return 'organisation';
  if (
    /(?:partiet|förbundet|föreningen|bolaget|verket|kyrkan|klubben|rådet|nämnden|skolan|tidningen)$/u.test(
      token.norm,
    )
  )
    return 'organisation';
  if (/^(?:i|utanför|nära)$/u.test(before.norm)) return 'place';
  if (before.norm === 'på')
    return /(?:ö|ön|öarna|landet|hamn|höjden|berget)$/u.test(token.norm) ? 'place' : 'organisation';
  if (
    (isPlaced(tokens, index) || /^(?:vid|kring|runt)$/u.test(before.norm)) &&
    (endsLikePlace(token.norm) ||
      before.norm === 'från' ||
      (before.norm === 'till' && livesNear(tokens, index))) &&
    nearName(token.norm) === undefined
  )
    return 'place';
  return 'name';
}

function capitalised(tokens: readonly Token[], index: number, familiar: Familiar): Verdict {
  const token = tokens[index]!;
  const { norm } = token;
  const strength = nameStrength(norm);
  if (norm === 'hans') return isHansTheName(tokens, index) ? 'name' : undefined;
  if (strength === 'sure') return 'name';
  if (politeCapitals.test(norm)) return undefined;
  if (token.starts) return startingCapital(tokens, index, familiar);
  if (strength !== undefined)
    return isFunctionWord(norm) && norm.length < 3 && norm !== 'bo' && !hasCue(tokens, index)
      ? undefined
      : 'name';
  if (isNamed(tokens, index)) return isFunctionWord(norm) ? undefined : 'name';
  if (isListed(norm)) return listedCapital(tokens, index);
  if (endsLikeSurname(norm) && namesNeighbour(tokens, index, -1)) return 'name';
  if (isOrdinary(norm) && (isRole(norm) || neighbourIsCapital(tokens, index)))
    return listedCapital(tokens, index);
  return unknownCapital(tokens, index);
}

/** An ordinary word with a capital where none belongs: the Oak, as a unit's name; a town called Chemistry. */
function listedCapital(tokens: readonly Token[], index: number): Verdict {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (isFunctionWord(token.norm) || before === undefined || token.casing !== 'title') return undefined;
  if (inCapitalPair(tokens, index)) return 'organisation';
  if (!follows(token)) return undefined;
  if (/^(?:på|vid|hos|enheten|enheterna)$/u.test(before.norm)) return 'organisation';
  return /^(?:i|från|utanför)$/u.test(before.norm) ? 'place' : undefined;
}

/** "Ung Resurs", "Nya Vägen": two ordinary words with capitals side by side, in the midst of a sentence. */
function inCapitalPair(tokens: readonly Token[], index: number): boolean {
  const proper = (token: Token | undefined) =>
    token?.kind === 'word' &&
    token.casing === 'title' &&
    token.text.length > 1 &&
    !token.starts &&
    !isRole(token.norm) &&
    !politeCapitals.test(token.norm);
  const next = tokens[index + 1];
  return (
    proper(tokens[index]) &&
    ((follows(next) && proper(next)) || (follows(tokens[index]) && proper(tokens[index - 1])))
  );
}

/** In a heading most words have a capital, so one more says nothing. */
export function neighbourIsCapital(tokens: readonly Token[], index: number): boolean {
  const before = neighbour(tokens, index, -1);
  if (before === undefined || before.starts || before.casing !== 'title' || !isOrdinary(before.norm))
    return false;
  const further = neighbour(tokens, before.index, -1);
  return further?.casing === 'title';
}

function hasCue(tokens: readonly Token[], index: number): boolean {
  return isNamed(tokens, index) || hasRoleBefore(tokens, index) || isGreeted(tokens, index);
}

function startingCapital(tokens: readonly Token[], index: number, familiar: Familiar): Verdict {
  if (neverNames.test(tokens[index]!.norm)) return undefined;
  const { norm, label } = tokens[index]!;
  const strength = nameStrength(norm);
  const cues = evidence(tokens, index, familiar);
  if (strength === 'word')
    return cues >= (isNordicName(norm) && !isFunctionWord(norm) ? 0.5 : 1.5) ? 'name' : undefined;
  if (strength === 'weak')
    return cues >= 2.5 || (cues >= 2 && norm.length > 1 && !isFunctionWord(norm)) ? 'name' : undefined;
  if (isListed(norm)) return undefined;
  if (label) return isOrdinary(norm) || norm.length < 2 ? undefined : 'name';
  if (!isOrdinary(norm)) {
    if (nearName(norm) !== undefined || endsLikeSurname(norm)) return 'name';
    if (swedishLooking(norm) && cues < 3) return undefined;
    return nameLikeness(norm) > -0.5 || cues >= 1 ? 'name' : undefined;
  }
  const near = nearName(norm);
  if (near !== undefined && (near === 'sound' || cues >= 1 || nameLikeness(norm) > -0.1)) return 'name';
  return nameLikeness(norm) > 0.35 && cues >= 1.5 ? 'name' : undefined;
}

const swedishEnding =
  /(?:ning|ningen|ningar|ningarna|het|heten|heter|ligt|liga|skap|ande|ende|else|elsen|elser|ade|ades|arna|orna|erna|iskt|iska|bara|sam|samt|lös|löst|tion|tionen|tioner|ering|eringen|ism|ismen|ist|isten|tet|teten|aktig|aktigt|vis|månad|stöd|stödet|stödjare|plan|planen|arbete|arbetet|möte|mötet|hjälp|tid|tiden|kväll|dag|dagen|dagar|person|grupp|gruppen|bidrag|rum|rummet|hus|huset|sak|saker|grej|grejer|problem|lista|listan|schema|schemat|vård|vården|utredning|boende|boendet)$/u;

export function swedishLooking(norm: string): boolean {
  return norm.length > 6 && swedishEnding.test(norm);
}

function lowerCase(tokens: readonly Token[], index: number, familiar: Familiar): Verdict {
  const token = tokens[index]!;
  const { norm } = token;
  const strength = nameStrength(norm);
  if (norm === 'hans') return isHansTheName(tokens, index) ? 'name' : undefined;
  if (strength === 'sure') return 'name';
  const cues = evidence(tokens, index, familiar);
  const need = token.caseless ? 1.5 : 2.5;
  if (strength === 'word') return cues >= need ? 'name' : undefined;
  if (neverNames.test(norm)) return undefined;
  if (strength === 'weak')
    return cues >= need + 1 &&
      (!isFunctionWord(norm) || isNamed(tokens, index) || hasRoleAndVerb(tokens, index))
      ? 'name'
      : undefined;
  if (norm.length < 3 || isFirmlyOrdinary(norm)) return undefined;
  const judged = unknownLower(tokens, index, cues);
  return judged === 'name' && nearName(norm) === undefined && whereSomebodyLives(tokens, index)
    ? 'place'
    : judged;
}

/** "bor i hudik", "åka till hudik": what no list knows, where a place is said. */
function whereSomebodyLives(tokens: readonly Token[], index: number): boolean {
  if (!isPlaced(tokens, index)) return false;
  const { norm } = tokens[index - 1]!;
  if (/^(?:i|utanför)$/u.test(norm) || endsLikePlace(tokens[index]!.norm)) return true;
  return /^(?:från|ifrån|till)$/u.test(norm) && livesNear(tokens, index);
}

function hasRoleAndVerb(tokens: readonly Token[], index: number): boolean {
  return hasRoleBefore(tokens, index) && verbAfter(tokens, index);
}

/** Letters that Swedish words are never written with. */
const foreignLetter = /[^a-zåäöéèêàáüëôïñæø'-]/u;

/** A word that might be a compound of short words, but is also next to a name: "beritt". */
function perhapsMisspelled(near: Nearness, likeness: number, cues: number): Verdict {
  if (near === undefined) return cues >= 2 && likeness > 0 ? 'name' : undefined;
  const enough = near === 'sound' ? cues >= 1 || likeness > 0.1 : cues >= 1.5 && likeness > -0.3;
  return enough ? 'name' : undefined;
}

const needed: Record<NonNullable<Nearness>, number> = { sound: 0, slip: 0.5 };

function unknownLower(tokens: readonly Token[], index: number, cues: number): Verdict {
  const { norm } = tokens[index]!;
  const likeness = nameLikeness(norm);
  const near = nearName(norm);
  if (isOrdinary(norm)) return perhapsMisspelled(near, likeness, cues);
  if (isNamed(tokens, index) || tokens[index]!.label || foreignLetter.test(norm)) return 'name';
  if (near !== undefined && !swedishLooking(norm)) {
    if (cues >= needed[near] && (likeness > -0.1 || cues >= 1.5)) return 'name';
    if (likeness > 0.25) return 'name';
  }
  if (swedishLooking(norm)) return undefined;
  const inflectedLike = /(?:en|et|er|ar|or|na|t|ad|ig|sk|s)$/u.test(norm) || norm.length > 11;
  if (cues >= 1.5 && likeness > (inflectedLike && cues < 2 ? -0.1 : -0.65)) return 'name';
  if (cues >= 1 && likeness > 0) return 'name';
  return likeness > 0.55 && norm.length > 3 ? 'name' : undefined;
}

function verdict(tokens: readonly Token[], index: number, familiar: Familiar): Verdict {
  const token = tokens[index]!;
  if (token.kind !== 'word' || placeholder.test(token.norm) || token.text.length > 64) return undefined;
  if (token.norm.length < 2) return undefined;
  if (!/\p{Script=Latin}/u.test(token.text)) return 'name';
  if (/^(?:n|en|et|s|t|e|a|are|ar|arna)$/u.test(token.norm) && token.gap === ':') return undefined;
  if (token.casing === 'upper' && !token.caseless && token.text.length < 7) {
    if (token.label && token.text.length > 3 && !isOrdinary(token.norm)) return 'name';
    return nameStrength(token.norm) === 'sure' && token.text.length > 2 ? 'name' : undefined;
  }
  if (token.casing === 'lower' || (token.caseless && token.casing === 'upper'))
    return lowerCase(tokens, index, familiar);
  return capitalised(tokens, index, familiar);
}

const suggestions = { name: 'XXX', place: '[ort]', organisation: '[organisation]' } as const;

/** "van Dijk", "af Klercker", "el Amrani": small words that begin a surname. */
function particlesBefore(tokens: readonly Token[], index: number): Candidate[] {
  const found: Candidate[] = [];
  if (tokens[index]!.casing !== 'title') return found;
  for (let back = index - 1; back >= index - 2; back -= 1) {
    const token = tokens[back];
    if (token === undefined || !follows(tokens[back + 1]) || tokens[back + 1]!.starts) break;
    if (!/^(?:van|von|af|al|el|bin|ibn|abu|abou|della|del|dos|di|der|den|ten|ter)$/u.test(token.norm)) break;
    if (token.norm === 'den' && tokens[back - 1]?.norm !== 'van') break;
    found.push({ start: token.start, end: token.end, kind: 'name', suggestion: 'XXX' });
  }
  return found;
}

/** People's names, and capitalised words that no list knows (as names, places or organisations by what goes before them). */
export function findNames(tokens: readonly Token[]): Candidate[] {
  const familiar = new Set<string>();
  for (const { index } of tokens) {
    if (verdict(tokens, index, familiar) === 'name') familiar.add(withoutGenitive(tokens[index]!.norm));
  }
  for (const word of [...familiar]) if (isFunctionWord(word)) familiar.delete(word);
  const found: Candidate[] = [];
  const isName: boolean[] = [];
  for (const token of tokens) {
    const kind = verdict(tokens, token.index, familiar);
    isName.push(kind === 'name');
    if (kind === 'name') found.push(...particlesBefore(tokens, token.index));
    if (kind !== undefined)
      found.push({ start: token.start, end: token.end, kind, suggestion: suggestions[kind] });
  }
  for (const index of surnamesBesideNames(tokens, isName)) {
    found.push({ start: tokens[index]!.start, end: tokens[index]!.end, kind: 'name', suggestion: 'XXX' });
  }
  return [...findInitials(tokens, isName), ...found];
}

/** A lower-case surname by its ending right after a name, and "karlsson" spelled with a slip. */
function surnamesBesideNames(tokens: readonly Token[], isName: readonly boolean[]): number[] {
  const found: number[] = [];
  for (const token of tokens) {
    const { index, norm } = token;
    if (
      isName[index] === true ||
      isName[index - 1] !== true ||
      token.kind !== 'word' ||
      !follows(token) ||
      token.starts
    )
      continue;
    if (tokens[index - 1]!.norm.endsWith('s') && !isGivenName(tokens[index - 1]!.norm)) continue;
    const capital = token.casing === 'title' && !isFunctionWord(norm) && !politeCapitals.test(norm);
    const surname =
      token.casing === 'lower' &&
      token.caseless &&
      endsLikeSurname(norm) &&
      (!isOrdinary(norm) || /sson$/u.test(norm));
    const alsoWord =
      token.caseless &&
      /^(?:word|weak)$/u.test(nameStrength(norm) ?? '') &&
      !neverNames.test(norm) &&
      !isPersonVerb(norm) &&
      clauseEndsAfter(tokens, index) &&
      !isFunctionWord(norm);
    if (capital || surname || alsoWord) found.push(index);
  }
  return found;
}
