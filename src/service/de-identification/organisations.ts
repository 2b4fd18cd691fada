import { clauseEndsAfter, follows, isPersonVerb, isVenue, isWorkVerb } from './context.ts';
import { plainAcronyms } from './lexicon/cues.ts';
import { organisationEndings, organisationNames } from './lexicon/organisations.ts';
import type { Candidate } from './mark.ts';
import { isGivenName, nameStrength, withoutGenitive } from './name-lexicon.ts';
import { phraseIndex } from './phrases.ts';
import { isPlaceName } from './places.ts';
import type { Token } from './tokens.ts';
import { entries, isFirmlyOrdinary, isFunctionWord, isListed, isOrdinary } from './words.ts';

const known = phraseIndex(organisationNames);
const acronyms = new Set(entries(plainAcronyms));
const endings = entries(organisationEndings).filter((ending) => ending.length > 2);
const endingSet = new Set(endings);
const authority =
  /^(?:försäkringskassan|arbetsförmedlingen|migrationsverket|skatteverket|kronofogden|kronofogdemyndigheten|socialstyrelsen|kriminalvården|frivården|ivo|csn)$/u;

function mark(tokens: readonly Token[], first: number, last: number): Candidate {
  const norm = tokens[first]!.norm;
  const work = workBefore(tokens, first);
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    kind: 'organisation',
    suggestion: work ? '[arbetsplats]' : authority.test(norm) ? '[myndighet]' : '[organisation]',
  };
}

/** "jobbar på", "praktik hos", "anställd vid" within a few words before. */
export function workBefore(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !/^(?:på|hos|åt|för|vid|inom|av|i|till|som)$/u.test(before.norm)) return false;
  for (let back = 1; back <= 6; back += 1) {
    const token = tokens[index - back];
    if (token === undefined || tokens[index - back + 1]!.starts) return false;
    if (isWorkVerb(token.norm)) return true;
  }
  return false;
}

function capital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.casing !== 'lower';
}

/** Chains, authorities, associations and hospitals by name. */
function byName(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const hit = known.match(tokens, index);
  if (hit === undefined) return undefined;
  if (hit.words > 1) return mark(tokens, index, hit.last);
  const plain = isListed(hit.entry) || nameStrength(hit.entry) !== undefined || hit.entry.length < 4;
  const end = token.casing === 'lower' ? index : extend(tokens, index);
  if (!plain) return mark(tokens, index, end);
  if (token.casing === 'upper' && !token.caseless) return mark(tokens, index, end);
  const placed = /^(?:på|hos|åt|via|från|till)$/u.test(tokens[index - 1]?.norm ?? '');
  if (token.casing !== 'lower' && !token.starts && placed) return mark(tokens, index, end);
  const shop =
    token.caseless &&
    workBefore(tokens, index) &&
    /^(?:max|normal|stadium|bring|activa|sats)$/u.test(hit.entry);
  if (shop) return mark(tokens, index, index);
  const lowerShop =
    placed &&
    /^(?:ica|sl|ul|csn|ivo|bup|abf|aa|na|fk|af|soc|kfm|fub|kris|seb|ssab|iss|coop|ikea)$/u.test(hit.entry);
  return lowerShop || (workBefore(tokens, index) && !isListed(hit.entry))
    ? mark(tokens, index, index)
    : undefined;
}

function organisationEnding(word: string): string | undefined {
  const base = word.endsWith('s') && !endingSet.has(word) ? word.slice(0, -1) : word;
  return endings.find((ending) => base.length > ending.length + 2 && base.endsWith(ending));
}

/** Sorts of schools and hospitals, which no one is known by. */
const plainSchools =
  /^(?:grund|låg|mellan|hög|små|fri|privat|musik|kör|körkorts|sär|folkhög|söndags|kväll|kvälls|sommar|special|barn|by|bal|rid|dans|konst|yrkes|internat|resurs|natur|trafik|sim|skid|segel|teater|kultur|lärar|vård|läns|region|central|mental|sinnes|djur|universitets|fält|special|specialist|vuxen|språk|utbildnings|kom|under|för|flyg|polis|militär|officers|krigs|gamla|nya|teknisk|handels|anpassade|gymnasiesär|grundsär)s?$/u;

/** "Gottsundaskolan", "Lindenmottagningen": one word with the ending of an organisation and an unusual beginning. */
function byEnding(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const ending = organisationEnding(token.norm);
  if (ending === undefined || isPlaceName(token.norm)) return undefined;
  const base =
    token.norm.endsWith('s') && !token.norm.endsWith(ending) ? token.norm.slice(0, -1) : token.norm;
  const head = base.slice(0, -ending.length).replace(/-$/u, '');
  const stems = [head, withoutGenitive(head)];
  const school =
    /^(?:skolan|gymnasiet|sjukhuset|moskén)$/u.test(ending) &&
    head.length > 3 &&
    !plainSchools.test(head) &&
    !isListed(token.norm);
  const proper =
    school ||
    stems.some(
      (stem) => stem.length > 3 && !isListed(stem) && (isPlaceName(stem) || nameStrength(stem) === 'sure'),
    );
  if (proper) return mark(tokens, index, extend(tokens, index));
  if (token.casing === 'lower') return undefined;
  if (token.starts) return isOrdinary(token.norm) ? undefined : mark(tokens, index, extend(tokens, index));
  return isListed(token.norm) ? undefined : mark(tokens, index, extend(tokens, index));
}

/** Takes in "i Tierp", "AB", and further capitalised words of the same name. */
function extend(tokens: readonly Token[], index: number): number {
  let last = index;
  for (let step = 0; step < 4; step += 1) {
    const next = tokens[last + 1];
    if (next === undefined || next.starts || !follows(next)) break;
    if (/^(?:ab|hb|kb|ek)$/u.test(next.norm) && next.casing !== 'lower') last += 1;
    else if (capital(next) && !isFunctionWord(next.norm) && nameStrength(next.norm) !== 'sure') last += 1;
    else if (
      /^(?:i|&|och)$/u.test(next.norm) &&
      capital(tokens[last + 2]) &&
      follows(tokens[last + 2]) &&
      isPlaceName(tokens[last + 2]!.norm)
    )
      last += 2;
    else break;
  }
  return last;
}

/** "Café Solsidan", "gruppboendet Ekorren", "Bilkompaniet i Tierp AB". */
function byVenue(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!isVenue(token.norm) || next === undefined || !follows(next) || next.starts) return undefined;
  const proper = next.casing === 'title' || next.casing === 'upper' || next.casing === 'mixed';
  const called = /^(?:heter|hette|kallas)$/u.test(next.norm) && capital(tokens[index + 2]);
  if (called) return mark(tokens, index + 2, extend(tokens, index + 2));
  if (!proper && isNamedVenue(tokens, next.index)) return mark(tokens, index, next.index);
  if (!proper || (isFunctionWord(next.norm) && !directions.test(next.norm))) return undefined;
  if (groups.test(token.norm) && (next.text.length < 2 || perhapsPerson(tokens, next.index)))
    return undefined;
  let last = index + 1;
  while (
    last - index < 4 &&
    capital(tokens[last + 1]) &&
    follows(tokens[last + 1]) &&
    !tokens[last + 1]!.starts
  )
    last += 1;
  return mark(tokens, index, last);
}

/** Nouns after which somebody who belongs there may be named as well. */
const groups =
  /^(?:team|teamet|stödteamet|boendestöd|boendestödet|socialpsykiatrin?|psykiatrin?|öppenvård|öppenvården|hemtjänst|hemtjänsten|grupp|gruppen|personalgruppen|arbetslaget|området)$/u;

const directions = /^(?:norr|söder|öster|väster|nord|syd|öst|väst|centrum|city)$/u;

function perhapsPerson(tokens: readonly Token[], index: number): boolean {
  const { norm } = tokens[index]!;
  return !directions.test(norm) && (nameStrength(norm) === 'sure' || isGivenName(norm));
}

/** "stödboendet ankaret": in small letters, a bare noun after one in the definite is most likely its name. */
function isNamedVenue(tokens: readonly Token[], index: number): boolean {
  const { norm, caseless } = tokens[index]!;
  if (
    !caseless ||
    isFunctionWord(norm) ||
    norm.length < 4 ||
    isPersonVerb(norm) ||
    !clauseEndsAfter(tokens, index)
  )
    return false;
  if (/(?:ade|at|ligt|skt|vis|are|ast|ing|ningen)$/u.test(norm)) return false;
  return /(?:en|et|an|on)$/u.test(norm) || !isOrdinary(norm);
}

/** "region östergötland": the authority, not the place. */
function byRegion(tokens: readonly Token[], index: number): Candidate | undefined {
  const next = tokens[index + 1];
  if (tokens[index]!.norm !== 'region' || next === undefined || !follows(next)) return undefined;
  if (!isPlaceName(next.norm) || isListed(next.norm)) return undefined;
  const west = tokens[index + 2];
  return mark(
    tokens,
    index,
    /^(?:västra|jämtland)$/u.test(next.norm) && follows(west) ? west!.index : next.index,
  );
}

/** "psykosmottagningen i Gävle": what sort of place it is, and where. */
function byTown(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const [preposition, town] = [tokens[index + 1], tokens[index + 2]];
  if (town === undefined || !follows(preposition) || !follows(town) || preposition!.starts || town.starts)
    return undefined;
  if (
    token.casing === 'lower' ||
    preposition!.norm !== 'i' ||
    !isPlaceName(town.norm) ||
    (town.casing === 'lower' && isListed(town.norm))
  )
    return undefined;
  const sort = endings.some((ending) => ending.length > 4 && token.norm.endsWith(ending));
  return sort ? mark(tokens, index, town.index) : undefined;
}

/** "Nordvästra enheten", "Södra skolan". */
function byDirection(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (
    !/^(?:nord|syd|sydväst|nordväst|sydöst|nordöst|norra|södra|östra|västra|nya|gamla|stora|lilla|inre|yttre|centrala)/u.test(
      token.norm,
    )
  )
    return undefined;
  if (token.casing !== 'title' || token.starts || next === undefined || !follows(next) || next.starts)
    return undefined;
  const noun = endings.some((ending) => ending.length > 3 && next.norm.endsWith(ending));
  return noun || capital(next)
    ? mark(tokens, index, noun && !capital(next) ? next.index : extend(tokens, index))
    : undefined;
}

const genericOwners =
  /^(?:den|det|de|en|ett|någon|alla|annan|min|din|hennes|hans|deras|sitt|sin|vårt|kommunens|dagens|veckans|socialtjänstens|personalens|regionens|stadens)$/u;

/** "Västerviks sjukhus", "Kvarngårdens boendestöd": a proper name in the genitive before what sort of place it is. */
function byOwner(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next === undefined || !follows(next) || next.starts || token.kind !== 'word') return undefined;
  const plainNoun =
    endingSet.has(next.norm) ||
    endings.some((e) => e.length > 3 && next.norm.endsWith(e)) ||
    /^(?:kommuns?|stads?|läns?|regions?|vc|vch|bvc|mvc|hc)$/u.test(next.norm);
  if (!plainNoun || genericOwners.test(token.norm)) return undefined;
  const place = isPlaceName(token.norm) && !isListed(token.norm);
  const kommun = /^(?:kommuns?|stads?|läns?)$/u.test(next.norm);
  const indefinite =
    endings.some((e) => e.length > 3 && next.norm.endsWith(e)) && !/(?:en|et|an|rn|ln)$/u.test(next.norm);
  if (place && (token.norm.endsWith('s') || kommun || indefinite)) {
    if (kommun) return { start: token.start, end: next.end, kind: 'place', suggestion: '[kommun]' };
    return mark(tokens, index, next.index);
  }
  const proper = token.casing === 'title' && (!token.starts || !isOrdinary(token.norm));
  const person = isGivenName(token.norm) && !endings.some((e) => withoutGenitive(token.norm).endsWith(e));
  if (!proper || person || !/s$/u.test(token.norm) || isFunctionWord(token.norm) || isListed(token.norm))
    return undefined;
  return mark(tokens, index, next.index);
}

/** "Bygg & Bad AB", "Assi IF": capitalised words up to the letters of a company or a club. */
function byCompanyForm(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (
    !/^(?:AB|HB|KB|IF|IK|BK|SK|FF|GIF|GoIF|AIS|BTK|HF|BoIS|HC|FC|FK|IBK|IBF|OK|RK|GK|BS|SS|AIF|BoIK|HK)$/u.test(
      token.text,
    ) ||
    (token.caseless && token.text === 'OK')
  )
    return undefined;
  let first = index;
  while (first > 0 && index - first < 6 && /^[ \u00a0&-]{1,3}$/u.test(tokens[first]!.gap)) {
    const before = tokens[first - 1]!;
    const joins = /^(?:i|och|o)$/u.test(before.norm) && capital(tokens[first - 2]) && follows(before);
    if (!joins && (!capital(before) || (before.starts && isFunctionWord(before.norm)))) break;
    first -= joins ? 2 : 1;
  }
  return first < index ? mark(tokens, first, index) : undefined;
}

/** Unknown capitals, "KRAMI", "BUFF": more often a team or an employer than not. */
function byCapitals(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (
    token.casing !== 'upper' ||
    token.caseless ||
    token.label ||
    token.text.length < 2 ||
    token.text.length > 7
  )
    return undefined;
  const word = token.norm.split('-')[0]!;
  if (
    acronyms.has(word) ||
    isListed(word) ||
    isOrdinary(word) ||
    /^x+$/u.test(word) ||
    nameStrength(token.norm) === 'sure'
  )
    return undefined;
  if (/[[\]]$/u.test(token.gap)) return undefined;
  return mark(tokens, index, index);
}

/** After "jobbar på" and the like: an unknown or capitalised word is where somebody works. */
function byWork(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (token.kind !== 'word' || !workBefore(tokens, index)) return undefined;
  const preposition = tokens[index - 1]!.norm;
  if (!/^(?:på|hos|åt|för|vid|inom)$/u.test(preposition) || !follows(token)) return undefined;
  if (capital(token) && !isFunctionWord(token.norm)) {
    if (nameStrength(token.norm) === 'sure' && preposition !== 'på' && preposition !== 'vid')
      return undefined;
    return mark(tokens, index, Math.max(index, extend(tokens, index)));
  }
  const unknown =
    token.casing === 'lower' &&
    token.caseless &&
    !isFirmlyOrdinary(token.norm) &&
    nameStrength(token.norm) === undefined;
  const near = tokens
    .slice(Math.max(0, index - 4), index)
    .some((other) => /^(?:jobb|arbet|prakti|anställ|extrajobb)/u.test(other.norm));
  return unknown && near && /^(?:på|hos|åt|vid)$/u.test(preposition) ? mark(tokens, index, index) : undefined;
}

/** "Slottsgatans öppenvård": before addresses are looked for, lest the street be taken alone. */
export function findOwnedOrganisations(tokens: readonly Token[]): Candidate[] {
  const found = tokens.map((token) => (token.kind === 'word' ? byOwner(tokens, token.index) : undefined));
  return found.filter((candidate) => candidate !== undefined);
}

/** Workplaces, schools, clinics, associations and authorities that a proper name gives away. */
export function findOrganisations(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { index } = token;
    const one =
      byCompanyForm(tokens, index) ??
      byOwner(tokens, index) ??
      byRegion(tokens, index) ??
      byDirection(tokens, index) ??
      byVenue(tokens, index) ??
      byName(tokens, index) ??
      byTown(tokens, index) ??
      byEnding(tokens, index) ??
      byWork(tokens, index) ??
      byCapitals(tokens, index);
    if (one !== undefined) found.push(one);
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start));
}
