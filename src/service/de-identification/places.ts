import { follows, isPlacePreposition } from './context.ts';
import { placesMore } from './lexicon/places-more.ts';
import { localities, municipalities, regions } from './lexicon/places-sweden.ts';
import { citiesAbroad, countries, placeEndings } from './lexicon/places-world.ts';
import type { Candidate } from './mark.ts';
import { isGivenName, nameStrength, withoutGenitive } from './name-lexicon.ts';
import { phraseIndex } from './phrases.ts';
import type { Token } from './tokens.ts';
import { entries, isFirmlyOrdinary, isListed, isOrdinary } from './words.ts';

const gazetteer = [municipalities, regions, localities, placesMore, countries, citiesAbroad].join(' ');
const places = phraseIndex(gazetteer);
const single = new Set(entries(gazetteer));
const wellKnown = new Set(entries([municipalities, countries].join(' ')));
const endings = entries(placeEndings).filter((ending) => ending.length > 2);

/** Whether a single word (genitive included) is in the gazetteer. */
export function isPlaceName(word: string): boolean {
  return single.has(word) || single.has(withoutGenitive(word));
}

export function endsLikePlace(word: string): boolean {
  const base = withoutGenitive(word);
  return (
    base.length > 4 && endings.some((ending) => base.length > ending.length + 1 && base.endsWith(ending))
  );
}

function mark(tokens: readonly Token[], first: number, last: number): Candidate {
  return { start: tokens[first]!.start, end: tokens[last]!.end, kind: 'place', suggestion: '[ort]' };
}

/** Whether a town or a country, one word or more, begins at a token; the index of its last token. */
export function placeAt(tokens: readonly Token[], index: number): number | undefined {
  return places.match(tokens, index)?.last;
}

/** A preposition of place right before, with nothing but blanks between. */
export function isPlaced(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    follows(tokens[index]) &&
    !tokens[index]!.starts &&
    isPlacePreposition(before.norm)
  );
}

const living =
  /^(?:bor|bodde|bott|bo|flytta|flyttar|flyttade|flyttat|växte|vuxit|uppvuxen|född|föddes|kommer|kom|ursprungligen|hem|boende|åkte|åker|åka|åkt|reste|reser|resa|rest|for|far|drog|drar|dra|flyr|flydde|flytt|fly|stack|sticker|sommarstuga|stuga|stugan|uppväxt|härstammar|utvandrade|invandrade|semester|semestrade|resan|resor|tåget|bussen|flyget|båten|ner|upp|bilen)$/u;

/** A verb of living or moving two to five words before. */
export function livesNear(tokens: readonly Token[], index: number): boolean {
  for (let back = 2; back <= 5; back += 1) {
    const token = tokens[index - back];
    if (token === undefined || tokens[index - back + 1]!.starts) return false;
    if (living.test(token.norm)) return true;
  }
  return false;
}

function known(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const hit = places.match(tokens, index);
  if (hit === undefined) return undefined;
  if (hit.words > 1) return mark(tokens, index, hit.last);
  const placed = isPlaced(tokens, index);
  const strict = placed && /^(?:i|från|ifrån|utanför|nära)$/u.test(tokens[index - 1]!.norm);
  const alsoName = isGivenName(token.norm) || nameStrength(token.norm) !== undefined;
  const before = tokens[index - 1];
  const surname =
    !placed &&
    before !== undefined &&
    follows(token) &&
    !token.starts &&
    token.casing === before.casing &&
    isGivenName(before.norm) &&
    nameStrength(before.norm) === 'sure' &&
    !/[^s]s$/u.test(before.norm);
  if (surname) return undefined;
  const alsoWord = isListed(token.norm) || isListed(hit.entry) || hit.entry.length < 4;
  const lower = token.casing === 'lower';
  if (lower && alsoWord) {
    const town = wellKnown.has(hit.entry) && !/^(?:vara|mark|berg|flen|ale|eda|mora|rom)$/u.test(hit.entry);
    const short = hit.entry.length < 4 && isListed(hit.entry);
    const caseless = token.caseless && strict && (town || livesNear(tokens, index)) && !short;
    return caseless ? mark(tokens, index, index) : undefined;
  }
  if (token.starts && alsoWord && !lower) return undefined;
  if (alsoName) {
    const next = tokens[index + 1];
    const nameAfter =
      next !== undefined && follows(next) && next.casing === 'title' && nameStrength(next.norm) !== undefined;
    const certain = wellKnown.has(hit.entry) && placed;
    return (strict || certain || (placed && !isGivenName(token.norm))) && !nameAfter
      ? mark(tokens, index, index)
      : undefined;
  }
  return mark(tokens, index, index);
}

/** "uppvuxen i gullänget", in small letters: what no list knows, after a verb of living and a preposition of place. */
function unknownInLowerCase(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (!token.caseless || !isPlaced(tokens, index) || token.norm.length < 4 || isListed(token.norm))
    return undefined;
  if (!/^(?:i|från|ifrån|utanför)$/u.test(tokens[index - 1]!.norm) || !livesNear(tokens, index))
    return undefined;
  if (nameStrength(token.norm) !== undefined) return undefined;
  const plain =
    isFirmlyOrdinary(token.norm) &&
    !/(?:torp|köping|vik|holm|sund|näs|fors|tuna|inge|ryd|boda|hult|sjö|dal|bruk|berga|hammar|gärdet|änget|höjden|lunda|sta)$/u.test(
      token.norm,
    );
  return plain ? undefined : mark(tokens, index, index);
}

const dweller =
  /^(\p{L}{4,}?)(?:s?bo(?:n|s|r|rna|are)?|are|aren|arna|it|iten|iterna|bördig|trakten|traktens|området|hållet)$/u;

/** "gottsundabo", "göteborgare": somebody from a place; "Tensta-tjejen": a place in a compound. */
function derived(tokens: readonly Token[], index: number): Candidate | undefined {
  const { norm } = tokens[index]!;
  if (norm.includes('-')) {
    const part = norm.split('-')[0]!;
    if (part.length > 3 && single.has(part) && !isListed(part) && nameStrength(part) === undefined)
      return mark(tokens, index, index);
    return undefined;
  }
  const match = dweller.exec(norm);
  if (match === null || isListed(norm)) return undefined;
  const stem = match[1]!;
  const base = [stem, `${stem}a`, `${stem}e`].find(
    (form) => single.has(form) && !isListed(form) && form.length > 3,
  );
  if (base === undefined || (isOrdinary(norm) && tokens[index]!.casing === 'lower' && base.length < 6))
    return undefined;
  return mark(tokens, index, index);
}

/** Municipalities, localities, districts, countries and cities by name, and what is made from them. */
export function findPlaces(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const one =
      known(tokens, token.index) ?? derived(tokens, token.index) ?? unknownInLowerCase(tokens, token.index);
    if (one !== undefined) found.push(one);
  }
  return found;
}
