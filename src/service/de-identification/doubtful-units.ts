import { follows, isPersonVerb, isRole } from './context.ts';
import { doubtful } from './doubtful-places.ts';
import { soleInstitutions } from './lexicon/family-and-events.ts';
import { organisationEndings } from './lexicon/organisations.ts';
import type { Candidate } from './mark.ts';
import { nameStrength } from './name-lexicon.ts';
import { numberWord } from './number-words.ts';
import { isPlaceName } from './places.ts';
import type { Token } from './tokens.ts';
import { entries, isFunctionWord, isListed } from './words.ts';

/* Wards, teams, homes and clubs known by a number, a bare word or where they lie; see `doubtful-names.ts` on what doubtful means. */

const sole = new Set(entries(soleInstitutions));
const sortEndings = entries(organisationEndings).filter(
  (ending) => ending.length > 4 && !/^(?:klubb|gruppen)/u.test(ending),
);

/** "vårdcentralen i tierp", "öppenvården på järntorget": the sort of place, when the place itself comes after. */
function sortAtPlace(tokens: readonly Token[], index: number): Candidate | undefined {
  const { norm } = tokens[index]!;
  const [preposition, town] = [tokens[index + 1], tokens[index + 2]];
  if (sole.has(norm)) return doubtful(tokens, index, index, 'organisation');
  if (
    /(?:lägenhet|lägenheten|^skola|^bygg|^hotell|^fabrik|^klubb|^gruppen|^butik|^affär|^restaurang)$/u.test(
      norm,
    )
  )
    return undefined;
  if (town === undefined || !follows(preposition) || !follows(town) || !/(?:en|et|an|rn|ln)$/u.test(norm))
    return undefined;
  if (!/^(?:i|på|vid)$/u.test(preposition!.norm) || !sortEndings.some((ending) => norm.endsWith(ending)))
    return undefined;
  const proper =
    (isPlaceName(town.norm) && !isListed(town.norm)) ||
    (town.casing === 'title' && !isFunctionWord(town.norm)) ||
    (endsLikeStreet.test(town.norm) && !isListed(town.norm));
  return proper ? doubtful(tokens, index, index, 'organisation') : undefined;
}

const endsLikeStreet = /(?:gatan|vägen|torget|backen|gränd|stigen)$/u;

const units =
  /^(?:avdelning|avdelningen|avd|vårdavdelning|psykavdelning|team|teamet|enhet|enheten|boende|boendet|distrikt|distriktet|sektion|område|hemtjänstgrupp|hemtjänstområde|hus|rum|mottagning|mottagningen|hvb)$/u;

/** "avdelning 64", "team 2", "avd 52 b": a unit that is known by its number. */
function numberedUnit(tokens: readonly Token[], index: number): Candidate | undefined {
  const next = tokens[index + 1];
  if (!units.test(tokens[index]!.norm) || next === undefined || !/^\.? $/u.test(next.gap)) return undefined;
  if (next.kind !== 'number' && (numberWord(next.norm) === undefined || /^(?:en|ett)$/u.test(next.norm)))
    return undefined;
  if (next.text.length > 4) return undefined;
  const letter = tokens[index + 2];
  const lettered = letter !== undefined && /^ ?$/u.test(letter.gap) && /^[a-hA-H]$/u.test(letter.text);
  return doubtful(tokens, index, lettered ? index + 2 : index + 1, 'organisation');
}

/** "Lindgården är bra", "Hallens café": first in a sentence, where the capital says nothing. */
function perhapsUnit(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.casing !== 'title' || token.caseless || isListed(token.norm)) return undefined;
  if (
    /^\p{L}{3,}(?:gården|huset|hemmet|stugan|kullen|gläntan|backen|lunden|hagen|ängen|villan|kvarnen|källan|borgen|hörnan|hörnet)$/u.test(
      token.norm,
    )
  )
    return token.starts ? doubtful(tokens, index, index, 'organisation') : undefined;
  const owned =
    token.norm.endsWith('s') && !isFunctionWord(token.norm) && nameStrength(token.norm) !== 'sure';
  if (!owned || next === undefined || !follows(next)) return undefined;
  return /^(?:café|kafé|konditori|bageri|kiosk|grill|livs|krog|pub|gatukök|pizzeria|restaurang|salong|frisör|bygg|åkeri|taxi|måleri|rör|bil|städ|verkstad|ridskola|förskola|skola|kyrka|församling|vårdcentral|sjukhus|boende|boendestöd)$/u.test(
    next.norm,
  )
    ? doubtful(tokens, index, index + 1, 'organisation')
    : undefined;
}

/** "spelar i norra if", in small letters. */
function club(tokens: readonly Token[], index: number): Candidate | undefined {
  const next = tokens[index + 1];
  if (next === undefined || !follows(next) || !/^(?:if|ik|bk|aif|goif|ibk|bois|ff)$/u.test(next.norm))
    return undefined;
  const { norm } = tokens[index]!;
  return isFunctionWord(norm) || isPersonVerb(norm)
    ? undefined
    : doubtful(tokens, index, index + 1, 'organisation');
}

/** "boendet björken", "team nord", "stödboende solsidan": the kind of unit with a bare word that names it. */
const namedUnits =
  /^(?:team|teamet|boendet|stödboendet|gruppboendet|gruppbostaden|servicebostaden|äldreboendet|enheten|avdelningen|träffpunkten|mötesplatsen|dagverksamheten|förskolan|dagiset|föreningen|kyrkan|församlingen|caféet|kaféet|café|restaurangen|pizzerian|gården|hotellet|vandrarhemmet|behandlingshemmet|hvb-hemmet|familjecentralen|boendestöd|boendestödet|stödteamet|området|kvarteret|verksamheten|gruppen|skolan)$/u;
const direction =
  /^(?:nord|norr|norra|syd|söder|södra|öst|öster|östra|väst|väster|västra|centrum|city|centrala|innerstaden)$/u;
const timeOrPlain =
  /(?:dag|dagar|dagen|dan|morgonen|morron|kvällen|natten|helgen|veckan|tiden|gången|personalen|chefen|sommaren|vintern|hösten|våren|månaden|året|ibland|typ|förut|nämligen|egentligen|redan|sedan|innan|ensam|själv|säkert|ganska|väldigt|mycket|alltid|aldrig)$/u;

function namedUnit(tokens: readonly Token[], index: number): Candidate | undefined {
  const next = tokens[index + 1];
  if (!namedUnits.test(tokens[index]!.norm) || next?.kind !== 'word' || !follows(next) || next.starts)
    return undefined;
  if (direction.test(next.norm)) return doubtful(tokens, index, index + 1, 'organisation');
  if (isFunctionWord(next.norm) || isPersonVerb(next.norm) || timeOrPlain.test(next.norm)) return undefined;
  if (nameStrength(next.norm) === 'sure' || isRole(next.norm)) return undefined;
  const ended =
    tokens[index + 2] === undefined || tokens[index + 2]!.starts || /[,.;)]/u.test(tokens[index + 2]!.gap);
  const definite = /(?:[^dr]en|[^ae]et|an|on)$/u.test(next.norm) && next.norm.length > 4;
  const goesOn =
    /^(?:och|men|så|är|var|e|va|där|på|i|som|när|då|å|för|sen|har|hade|med|pratar|ligger|låg)$/u.test(
      tokens[index + 2]?.norm ?? '',
    );
  return definite && (ended || goesOn) ? doubtful(tokens, index, index + 1, 'organisation') : undefined;
}

/** Units by number or bare name, clubs, institutions that a district has one of, and sorts of places with the place after; all doubtful. */
export function findDoubtfulUnits(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, kind, label, text } of tokens) {
    if (kind !== 'word' || label || text.length > 64) continue;
    const one =
      namedUnit(tokens, index) ??
      numberedUnit(tokens, index) ??
      club(tokens, index) ??
      perhapsUnit(tokens, index) ??
      sortAtPlace(tokens, index);
    if (one !== undefined) found.push(one);
  }
  return found;
}
