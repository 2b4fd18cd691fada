import { follows, isPersonVerb, isRole } from './context.ts';
import { nameLikeness } from './likeness.ts';
import type { Candidate, MarkKind } from './mark.ts';
import { nameStrength } from './name-lexicon.ts';
import { numberWord, ordinalWord } from './number-words.ts';
import { cueBefore } from './numbers.ts';
import { workBefore } from './organisations.ts';
import { endsLikePlace, isPlaced, livesNear, placeAt } from './places.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord, isListed, isOrdinary } from './words.ts';

/* Places and workplaces with names that are ordinary words or in no list; see `doubtful-names.ts` on what doubtful means. */

const suggestions = { place: '[ort]', organisation: '[organisation]' } as const;

/** A candidate of the second net; a workplace where a verb of work goes before. */
export function doubtful(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: Extract<MarkKind, 'place' | 'organisation'>,
): Candidate {
  const suggestion =
    kind === 'organisation' && workBefore(tokens, first) ? '[arbetsplats]' : suggestions[kind];
  return { start: tokens[first]!.start, end: tokens[last]!.end, kind, suggestion, doubtful: true };
}

/** A town or country that is also a word ("kemi", "mora"), after a preposition of place. */
function townOrWord(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const last = placeAt(tokens, index);
  if (last === undefined || isFunctionWord(token.norm)) return undefined;
  if (!isListed(token.norm)) return doubtful(tokens, index, last, 'place');
  if (/^(?:söder|norr|öster|väster)$/u.test(token.norm) && tokens[index - 1]?.norm === 'på')
    return doubtful(tokens, index, last, 'place');
  const capital = token.casing === 'title' && !token.starts;
  const strict = isPlaced(tokens, index) && /^(?:i|från|ifrån|till|utanför)$/u.test(tokens[index - 1]!.norm);
  const near = strict && (livesNear(tokens, index) || tokens[index - 1]!.norm !== 'i');
  return capital || near ? doubtful(tokens, index, last, 'place') : undefined;
}

/** "kom från adi keyh", "vuxit upp i lillängen": what no list knows, after a preposition of place. */
function unlistedPlace(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (token.casing !== 'lower' || token.norm.length < 2 || !isPlaced(tokens, index)) return undefined;
  if (!/^(?:i|från|ifrån|utanför|till|nära)$/u.test(tokens[index - 1]!.norm)) return undefined;
  if (isFunctionWord(token.norm) || numberWord(token.norm) !== undefined || isRole(token.norm))
    return undefined;
  if (ordinalWord(token.norm) !== undefined || nameStrength(token.norm) === 'sure') return undefined;
  const next = tokens[index + 1];
  const second =
    next !== undefined && follows(next) && !next.starts && next.norm.length > 2 && !isOrdinary(next.norm)
      ? index + 1
      : index;
  const living = livesNear(tokens, index);
  if (isOrdinary(token.norm)) {
    const from = living && /^(?:från|ifrån|utanför)$/u.test(tokens[index - 1]!.norm);
    const town =
      /(?:torp|köping|vik|holm|sund|näs|fors|tuna|ryd|boda|hult|sjö|dal|bruk|berga|hammar|höjden|lunda)$/u;
    const plain = isListed(token.norm) || /(?:or|ar|er|na)$/u.test(token.norm);
    const named = living && town.test(token.norm);
    return (from && !plain) || named || second > index ? doubtful(tokens, index, second, 'place') : undefined;
  }
  if (token.norm.length < 3 && second === index) return undefined;
  return living || nameLikeness(token.norm) > -0.8 ? doubtful(tokens, index, second, 'place') : undefined;
}

/** Things and places that everybody goes to, works in or lives at, by which nobody is known. */
const everybodys =
  /^(?:natt|natten|dag|kväll|kvällar|nätter|dagtid|nattid|lager|timme|halvfart|söndagar|lördagar|måndagar|tisdagar|onsdagar|torsdagar|fredagar|helg|helger|sommar|sjukhus|skolor|skola|gång|gott|dåligt|hög|låg|lönebidrag|prov|hel|håll|hemsidan|stan|staden|jobbet|arbetet|kontoret|skolan|affären|bussen|tåget|sjukhuset|apoteket|biblioteket|banken|posten|mötet|möten|möte|gymmet|toaletten|dagen|dagarna|natten|nätterna|morgonen|morgnarna|förmiddagen|eftermiddagen|eftermiddagarna|kvällen|kvällarna|helgen|helgerna|veckan|veckorna|månaden|vardagen|vardagar|våren|sommaren|hösten|vintern|julen|semester|semestern|landet|gatan|gården|vägen|golvet|bordet|sängen|soffan|köket|balkongen|tvättstugan|promenad|promenaden|nätet|internet|datorn|mobilen|telefonen|appen|planen|listan|schemat|papperet|pappret|kalendern|väggen|dörren|hyllan|kylskåpet|kylen|hjälpen|stödet|boendestödet|boendestöd|personalen|kommunen|öppenvården|psykiatrin|vården|mottagningen|avdelningen|boendet|gruppboendet|stödboendet|akuten|psyk|psyket|psykakuten|rehab|praktik|gymnasiet|högstadiet|universitetet|högskolan|folkhögskolan|dagis|förskolan|restaurang|restaurangen|kafé|kaféet|café|caféet|fik|bio|krogen|puben|jour|jouren|sätt|sättet|början|slutet|grund|allvar|riktigt|egen|heltid|deltid|halvtid|timmar|fredagar|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndag|dom|mig|dig|sig|henne|honom|oss|er|något|nåt|någon|allt|det|den|utsidan|insidan|hand|ett|en|tiden|platsen|sidan|tur|humöret|maten|frukosten|lunchen|lunch|fika|fikat|kurs|kursen|utbildningen|behandling|behandlingen|terapi|terapin|medicin|medicinen|tabletter|läkaren|doktorn|rummet|hemmet|arbetsplatsen|arbetsplats|firman|företaget|bolaget|byrån|myndigheten|staten|regionen|landstinget|golv|is|bilen|cykeln|taxi|båten|buss|tåg|flyget|resan|resor|utflykt|utflykter|besök|uppdrag|uppdraget|projektet|projekt|jobb|allting|träningen|samtal|samtalet|samtalen|våningen|humör|nerverna|benen|fötterna|nytt|livet|hjärnan|bättre|intervjun|frågan|frågor|frågorna|svar|halva|insatsen|delaktighet|planeringen|telefon|hemmaplan|huset|tider|tiderna|tredje|andra|första|bottenvåningen|rätt|fel|sikt|distans|avstånd|tu|kö|kortet|vagnen|minuter|minuten|uppföljning|uppföljningen|återbesök|daghem|utredning|utredningen|plan|permission|efterhand|stället|ställen|stödpersonen|språket|engelska|svenska|tv|radio|youtube|facebook|insta|instagram|messenger|zoom|teams|skype|olika)$/u;

const atWork =
  /^(?:jobbar|jobba|jobbade|jobbat|praktik|praktiken|praktiserar|praktiserade|anställd|receptionen|sommarjobbade|extrajobbar|vikarierade|vikarierar|städerska|vaktmästare|kock)$/u;

const visiting =
  /^(?:jobbar|jobba|jobbade|jobbat|arbetar|arbetade|arbetat|arbeta|praktiserar|praktiserade|praktik|praktiken|praktikplats|anställd|anställning|vikarie|vikarierar|går|gå|gick|gått|hamnade|hamna|hamnat|bodde|bor|bott|bo|låg|ligger|legat|inlagd|inskriven|träffade|träffa|träffar|träffades|började|börja|börjat|slutade|slutat|sluta|pluggar|pluggade|pluggat|växte|vuxit|fikar|fika|äter|åt|handlar|handlade|satt|var|va|varit|är|e|chef|personal|personalen|föreståndare|handledare|städar|städade|tränar|tränade|sysselsättning|verksamhet|kompis|kompisar|köpte|köper|sommarjobb|extrajobb|spelar|sjöng|sjunger|tog|tar|kör|körde|skjutsar|skjutsade|åker|åkte|kommer|kom|samlas|ses|vi|träff|träffas|bulle|bullar|mat|lunch|dans|bingo|medlem|aktiv|hänger|hängde|volontär|söka|sökte|söker|flyttade|flyttar|flytta|skickade|skickar|trivs|trivdes)$/u;

/** "jobbade på kvarnen", "hamna på löwet", "går på huset": a noun in the definite, or one no list knows, as a workplace. */
function venueOrWord(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (before === undefined || !follows(token) || token.starts || token.norm.length < 3) return undefined;
  if (!/^(?:på|hos|vid)$/u.test(before.norm) || isFunctionWord(token.norm)) return undefined;
  if (everybodys.test(token.norm) || isRole(token.norm) || numberWord(token.norm) !== undefined)
    return undefined;
  if (/dagar?(?:na)?$/u.test(token.norm) || (before.norm !== 'på' && isPersonVerb(token.norm)))
    return undefined;
  if (!isOrdinary(token.norm))
    return before.norm === 'hos' && nameLikeness(token.norm) > 0
      ? undefined
      : doubtful(tokens, index, index, 'organisation');
  if (token.casing === 'title') return doubtful(tokens, index, index, 'organisation');
  if (nameStrength(token.norm) !== undefined && !/^(?:dag|natt|tid|hall)/u.test(token.norm))
    return doubtful(tokens, index, index, 'organisation');
  if (cueBefore(tokens, index, 4, atWork)) return doubtful(tokens, index, index, 'organisation');
  if (before.norm === 'hos' || !/(?:en|et|an|on|n|t)$/u.test(token.norm)) return undefined;
  const own =
    token.norm.length > 4 &&
    /(?:en|et|an)$/u.test(token.norm) &&
    !/(?:ningen|heten|ionen|andet)$/u.test(token.norm);
  return cued(tokens, index) || own ? doubtful(tokens, index, index, 'organisation') : undefined;
}

function cued(tokens: readonly Token[], index: number): boolean {
  for (let back = 2; back <= 5; back += 1) {
    const token = tokens[index - back];
    if (token === undefined || tokens[index - back + 1]!.starts) return false;
    if (visiting.test(token.norm)) return true;
  }
  return false;
}

/** "vikarie från lingonet", "åkte till ladan": a definite noun somebody comes from, after a role or "bullar". */
function comesFrom(tokens: readonly Token[], index: number): Candidate | undefined {
  const [role, from, token] = [tokens[index - 2], tokens[index - 1], tokens[index]!];
  if (role === undefined || from === undefined || !follows(from) || !follows(token)) return undefined;
  if (!/^(?:från|ifrån|till)$/u.test(from.norm) || from.starts || token.starts) return undefined;
  const known =
    isRole(role.norm) ||
    /^(?:oss|mig|mej|dom|dem|henne|honom|gå|går|gick|åker|åkte|bullar|mat)$/u.test(role.norm);
  if (!known || isFunctionWord(token.norm) || everybodys.test(token.norm) || isRole(token.norm))
    return undefined;
  return /(?:en|et|an|on)s?$/u.test(token.norm) && token.norm.length > 4
    ? doubtful(tokens, index, index, 'organisation')
    : undefined;
}

/** "åkte till växthuset", "kommer från tinget": with a verb of going in the same clause. */
function goesTo(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (before === undefined || !follows(token) || token.starts || !/^(?:till|från|ifrån)$/u.test(before.norm))
    return undefined;
  if (isFunctionWord(token.norm) || everybodys.test(token.norm) || isRole(token.norm)) return undefined;
  const shape = /(?:[^n]ingen|heten|ionen|andet|endet|elsen|skapet|iken|ismen|[^e]ten)$/u.test(token.norm);
  if (shape || token.norm.length < 5 || !/(?:en|et|an)$/u.test(token.norm) || !cued(tokens, index))
    return undefined;
  return doubtful(tokens, index, index, 'organisation');
}

/** "barnhemmet solbacken", "caféet bullen", "socialförvaltningen": a sort of place with its name, or the authority itself. */
const sorts =
  /^(?:\p{L}*(?:hemmet|boendet|kafé|café|caféet|kaféet|skolan|förskolan|dagiset|mottagningen|avdelningen|enheten|verksamheten|träffpunkten|kyrkan|butiken|restaurangen|pizzerian|föreningen|klubben|huset|gården|firman|företaget))$/u;

function afterSort(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (
    /^(?:social|omsorgs|arbetsmarknads|vuxen|stadsdels|utbildnings)(?:förvaltningen|nämnden|kontoret)$/u.test(
      token.norm,
    )
  )
    return doubtful(tokens, index, index, 'organisation');
  if (!sorts.test(token.norm) || next === undefined || !follows(next) || next.starts) return undefined;
  if (isFunctionWord(next.norm) || isPersonVerb(next.norm) || next.kind !== 'word') return undefined;
  const proper =
    !isOrdinary(next.norm) ||
    next.casing === 'title' ||
    (!isListed(next.norm) && /(?:en|et|an)$/u.test(next.norm));
  return proper && nameStrength(next.norm) !== 'sure'
    ? doubtful(tokens, index, next.index, 'organisation')
    : undefined;
}

/** "åkte till kastrup", "vid skeppsbron": ends as places do, after a preposition of place and a verb of going. */
function perhapsPlace(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (before === undefined || !follows(token) || token.starts || isOrdinary(token.norm)) return undefined;
  const placed = /^(?:i|på|vid|till|från|ifrån|mot|utanför|nära|runt|kring|via|genom)$/u.test(before.norm);
  return placed && endsLikePlace(token.norm) && nameStrength(token.norm) === undefined
    ? doubtful(tokens, index, index, 'place')
    : undefined;
}

/** What was taken for a workplace once, wherever it comes again after a preposition or with a capital. */
function repeated(tokens: readonly Token[], again: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!again.has(token.norm) || token.starts) continue;
    const placed = /^(?:på|hos|vid|till|från|ifrån|i|om|med|av)$/u.test(tokens[token.index - 1]?.norm ?? '');
    if (placed || token.casing === 'title')
      found.push(doubtful(tokens, token.index, token.index, 'organisation'));
  }
  return found;
}

/** Towns that are words, unlisted places, and workplaces and meeting places named by an ordinary noun; all doubtful. */
export function findDoubtfulPlaces(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  const again = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word' || token.label || token.text.length > 64) continue;
    const { index } = token;
    const one =
      afterSort(tokens, index) ??
      venueOrWord(tokens, index) ??
      comesFrom(tokens, index) ??
      goesTo(tokens, index) ??
      townOrWord(tokens, index) ??
      unlistedPlace(tokens, index) ??
      perhapsPlace(tokens, index);
    if (one === undefined) continue;
    found.push(one);
    if (one.end > token.end && sorts.test(token.norm)) found.push({ ...one, end: token.end });
    if (one.end === token.end && one.kind === 'organisation') again.add(token.norm);
  }
  return [...found, ...repeated(tokens, again)];
}
