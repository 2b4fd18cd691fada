import { follows, isRole, verbAfter } from './context.ts';
import { genderedAfterDeterminer, genderedNouns } from './lexicon/gendered-nouns.ts';
import {
  convictions,
  diagnoses,
  medicines,
  origins,
  rareEvents,
  rareOccupations,
} from './lexicon/sensitive-words.ts';
import type { Candidate } from './mark.ts';
import { nameStrength, withoutGenitive } from './name-lexicon.ts';
import type { Token } from './tokens.ts';
import { entries, isListed } from './words.ts';

function genderTable(lexicon: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lexicon.trim().split('\n')) {
    const [nouns, replacement] = line.split(' = ');
    if (nouns === undefined || replacement === undefined) continue;
    for (const noun of nouns.split(' ')) if (!table.has(noun)) table.set(noun, replacement);
  }
  return table;
}

const gendered = genderTable(genderedNouns);
const genderedIfDetermined = genderTable(genderedAfterDeterminer);
const determiner =
  /^(?:årig|årige|åriga|min|mina|din|sin|hans|hennes|hens|deras|vår|er|en|den|denna|denne|gift|gifta|ny|nya|äldre|ung|yngre|gammal|gamle|gamla|snäll|trevlig|okänd|annan|samma|första|förste|ex|ensam|vuxen|vilken|någon|ingen|varje|samtliga|mins|mammas|pappas|lång|stor|liten|lilla|lille|kvinnlig|manlig|medelålders|svensk|utländsk)$/u;

interface Lexicon {
  exact: ReadonlySet<string>;
  beginnings: readonly string[];
  phrases: ReadonlyMap<string, string[][]>;
}

function lexiconOf(source: string): Lexicon {
  const exact = new Set<string>();
  const beginnings: string[] = [];
  const phrases = new Map<string, string[][]>();
  for (const entry of entries(source)) {
    if (entry.endsWith('*') && !entry.includes(' ')) beginnings.push(entry.slice(0, -1));
    else if (/[ :/]/u.test(entry)) {
      const words = entry.split(/[ :/]/u);
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words]);
    } else exact.add(entry);
  }
  return { exact, beginnings: beginnings.sort(), phrases };
}

function lastOf(lexicon: Lexicon, tokens: readonly Token[], index: number): number | undefined {
  const { norm } = tokens[index]!;
  for (const words of lexicon.phrases.get(norm) ?? []) {
    const whole = words.every((word, place) => {
      const token = tokens[index + place];
      if (token === undefined || (place > 0 && token.gap.length > 2)) return false;
      if (word.endsWith('*')) return token.norm.startsWith(word.slice(0, -1));
      return token.norm === word || withoutGenitive(token.norm) === word;
    });
    if (whole) return index + words.length - 1;
  }
  if (lexicon.exact.has(norm) || lexicon.exact.has(withoutGenitive(norm))) return index;
  const first = norm.split('-')[0]!;
  if (first !== norm && first.length > 2 && lexicon.exact.has(first)) return index;
  return lexicon.beginnings.some((beginning) => norm.startsWith(beginning)) ? index : undefined;
}

const illness = lexiconOf(diagnoses);
const drugs = lexiconOf(medicines);
const events = lexiconOf(rareEvents);
const beliefs = lexiconOf(convictions);
/** "bipolär sjukdom", "Aspergers syndrom", "bipolär typ 2". */
function withSyndrome(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (!follows(next)) return last;
  if (
    /^(?:sjukdom|sjukdomen|syndrom|syndromet|störning|störningen|personlighetsstörning|personlighetssyndrom|spektrum|spektrumtillstånd|depression|diagnos|diagnosen|skada|pares|stress|stressyndrom)$/u.test(
      next!.norm,
    )
  )
    return last + 1;
  return next!.norm === 'typ' &&
    tokens[last + 2] !== undefined &&
    /^(?:1|2|i|ii|ett|två)$/u.test(tokens[last + 2]!.norm)
    ? last + 2
    : last;
}

const originStems = entries(origins);
const originEnding =
  /^(?:|sk|ska|iska|isk|iskt|iskan|er|ern|erna|n|en|ar|are|aren|arna|ier|iern|ierna|ian|ianer|ianen|ansk|anska|es|eser|esisk|esiska|inna|innan|a|ier|ska|k|ka|språkig|språkiga|an|ar|r|na|i|iska|ländsk|ländska|sktalande|talande|isktalande|skt|sktalande)s?$/u;

function isOrigin(word: string): boolean {
  if (isListed(word) || word.length < 4) return false;
  return originStems.some(
    (stem) =>
      stem.length > 2 &&
      word.startsWith(stem) &&
      originEnding.test(word.slice(stem.length)) &&
      (stem.length > 4 ||
        word.length > stem.length ||
        /^(?:kurd|turk|ryss|serb|grek|finn|arab|kroat|afghan|dansk|norsk|tysk|polsk|urdu|dari|thai)$/u.test(
          word,
        )),
  );
}

const occupations = entries(rareOccupations);

/** An uncommon occupation said of somebody: "jobbade som organist", "var präst", "är professor". */
function isRareOccupation(tokens: readonly Token[], index: number): boolean {
  const { norm } = tokens[index]!;
  if (norm.startsWith('majorit')) return false;
  if (!occupations.some((stem) => norm.startsWith(stem) && norm.length - stem.length < 9)) return false;
  for (let back = 1; back <= 4; back += 1) {
    const token = tokens[index - back];
    if (token === undefined || tokens[index - back + 1]!.starts) return false;
    if (
      /^(?:som|är|var|va|e|blev|bli|blir|varit|blivit|utbildad|pensionerad|före|förre|fd|f\.d|jobbar|jobbade|utbildade|vara)$/u.test(
        token.norm,
      )
    )
      return true;
  }
  return false;
}

/** Any occupation right after "jobbar som" and the like, save the roles that the interviews are about. */
function isOccupation(tokens: readonly Token[], index: number): boolean {
  const { norm, casing } = tokens[index]!;
  if (
    casing !== 'lower' ||
    norm.length < 4 ||
    isRole(norm) ||
    /^(?:vikarie|timvikarie|personal|vanligt|vanlig|alla|förut|innan|ensam)/u.test(norm)
  )
    return false;
  const before = tokens[index - 1]?.norm === 'en' ? index - 2 : index - 1;
  if (tokens[before]?.norm !== 'som' || !follows(tokens[index]) || tokens[before]!.starts) return false;
  return (
    /^(?:jobb|arbet|anställ|utbilda|yrkesarbeta|tjänstgjord)/u.test(tokens[before - 1]?.norm ?? '') &&
    /(?:are|ist|ör|man|or|er|ent|ant|et|ska|biträde|log|gog|ing|ett|ad|iker|om|ut|it|örs|kock|präst|polis|chef|värd|bud|tekt|vakt|smed|tolk)$/u.test(
      norm,
    )
  );
}

function said(tokens: readonly Token[], index: number, suggestion: string, last = index): Candidate {
  return { start: tokens[index]!.start, end: tokens[last]!.end, kind: 'other', suggestion };
}

function genderedNoun(tokens: readonly Token[], index: number): Candidate | undefined {
  const { norm, casing, starts } = tokens[index]!;
  if (casing === 'title' && nameStrength(norm) !== undefined && (!starts || norm === 'karl'))
    return undefined;
  const base = gendered.has(norm) ? norm : withoutGenitive(norm);
  let neutral = gendered.get(base);
  const before = tokens[index - 1];
  const owned =
    before?.norm.endsWith('s') && (before.casing === 'title' || nameStrength(before.norm) === 'sure');
  const determined =
    before !== undefined &&
    ((follows(tokens[index]) && (determiner.test(before.norm) || owned)) || /\($/u.test(tokens[index]!.gap));
  if (neutral === undefined && determined) {
    neutral = genderedIfDetermined.get(norm);
    if (
      norm === 'man' &&
      /^(?:en|den|någon|ingen|samma|varje|er|första)$/u.test(before!.norm) &&
      !isPersonPhrase(tokens, index)
    )
      neutral = 'person';
    if (norm === 'man' && /^(?:gode|god)$/u.test(before!.norm)) return undefined;
  }
  if (neutral === undefined && /^(?:far|mor)s?$/u.test(norm) && isParentHere(tokens, index))
    neutral = 'förälder';
  neutral ??= compoundedNeutral(base);
  if (neutral === undefined) return undefined;
  const genitive = base !== norm && !neutral.startsWith('[') ? `${neutral}s` : neutral;
  const capital = casing === 'title' ? genitive[0]!.toUpperCase() + genitive.slice(1) : genitive;
  return said(tokens, index, capital);
}

/** "Far var smed och mor hade korna": bare, as older people say it. */
function isParentHere(tokens: readonly Token[], index: number): boolean {
  if (verbAfter(tokens, index)) return true;
  const pair = /^(?:far|mor)s?$/u;
  const joined = (step: 1 | -1) =>
    tokens[index + step]?.norm === 'och' && pair.test(tokens[index + 2 * step]?.norm ?? '');
  return joined(1) || joined(-1);
}

const genderedTail =
  /(?:mamma|mamman|mammor|pappa|pappan|pappor|syster|systern|systrar|brorsa|brorsan|dotter|dottern|döttrar|tjej|tjejen|tjejer|tjejerna|kille|killen|killar|killarna|flicka|flickan|flickor|pojke|pojken|pojkar|kvinna|kvinnan|kvinnor|gubbe|gubben|gubbar|tant|tanten|tanter|farsa|farsan|morsa|morsan)$/u;

/** "trillingmamma", "busskillen": a gendered noun as the last part of a longer one. */
function compoundedNeutral(word: string): string | undefined {
  const tail = genderedTail.exec(word);
  return tail === null || tail.index < 3 ? undefined : gendered.get(tail[0]);
}

function isPersonPhrase(tokens: readonly Token[], index: number): boolean {
  return /^(?:min|hennes|hans|deras|din|sin)$/u.test(tokens[index - 1]?.norm ?? '');
}

const illnessShape =
  /^\p{L}{3,}(?:syndrom(?:et)?|fobin?|psykos(?:en)?|demens(?:en)?|cancern?|tumör(?:en)?|skleros(?:en)?|pares(?:en)?|plegin?|missbruk(?:et|are|aren)?|beroende|depression(?:en)?|psykopat(?:en)?|maniker|neuros(?:en)?|infarkt(?:en)?|hjärtfel(?:et)?|sjukdom(?:en)?|skadad|skadan?|handikapp(?:et|ad)?)$/u;
const ordinaryIllness =
  /^(?:medberoende|oberoende|majorite\p{L}*|funktionsnedsättning\p{L}*|vattenskadan?|fuktskadan?|skadan?|vårdberoende|bilskadan?|märkskadad)$/u;
/** The stems by which medicines are named. */
const drugShape =
  /^\p{L}{2,}(?:azepam|azolam|olol|pril|idon|iprazol|azapin|azepin|anzapin|etiapin|lopram|oxetin|axetin|triptylin|pramin|fenidat|cillin|mycin|prazol|artan|gliptin|statin|sulfon|setron|olidon|peridol|tixol|azin|barbital|lukast|parin|profen|codin|morfon|triptan)(?:et)?$/u;
const notDrugs =
  /^(?:magazin|april|benzin|bensin|muslin|medicin|fantazin|skarpin|gratin|idon|\p{L}*magasin|statin|automat\p{L}*)$/u;

/** "har ms", "fått cp", "kol": letters that are an illness only when somebody has it. */
function lettersOfIllness(tokens: readonly Token[], index: number): boolean {
  const { norm } = tokens[index]!;
  if (
    !/^(?:ms|cp|als|kol|add|eds|ibs|sle|rls|hsp|npf|asd|ast|gad|tds|dcd|eips|ipso|ptsd|fas|kml|aml|tia|uvi)$/u.test(
      norm,
    )
  )
    return false;
  return /^(?:har|ha|hade|haft|fick|fått|med|min|sin|av|diagnosen|och|är)$/u.test(
    tokens[index - 1]?.norm ?? '',
  );
}

/** What else may tell who somebody is: gendered nouns, diagnoses, medicines, origin, rare work and rare events. */
export function findSensitiveWords(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { index } = token;
    const noun = genderedNoun(tokens, index);
    if (noun !== undefined) found.push(noun);
    const ill = lastOf(illness, tokens, index);
    if (ill !== undefined) found.push(said(tokens, index, '[diagnos]', withSyndrome(tokens, ill)));
    if (lastOf(drugs, tokens, index) !== undefined) found.push(said(tokens, index, '[läkemedel]'));
    if (
      (illnessShape.test(token.norm) && !ordinaryIllness.test(token.norm)) ||
      lettersOfIllness(tokens, index)
    )
      found.push({ ...said(tokens, index, '[diagnos]'), doubtful: true });
    if (drugShape.test(token.norm) && !notDrugs.test(token.norm))
      found.push({ ...said(tokens, index, '[läkemedel]'), doubtful: true });
    const event = lastOf(events, tokens, index);
    if (event !== undefined) found.push(said(tokens, index, '[händelse]', event));
    if (lastOf(beliefs, tokens, index) !== undefined) found.push(said(tokens, index, '[tro eller läggning]'));
    if (isOrigin(token.norm)) found.push(said(tokens, index, '[ursprung]'));
    if (isRareOccupation(tokens, index) || isOccupation(tokens, index))
      found.push(said(tokens, index, '[yrke]'));
  }
  return found;
}
