import { follows } from './context.ts';
import type { Candidate } from './mark.ts';
import { numberWord } from './number-words.ts';
import { isBornNear } from './numbers.ts';
import type { Token } from './tokens.ts';

/* Days and times that everybody can date, or that the talk itself dates; see `doubtful-names.ts` on what doubtful means. */

const feast =
  /^(?:(?:jul|nyårs|midsommar|påsk|pingst|trettondags|trettonde|valborgsmässo|valborgs|lucia|skärtorsdags|fettisdags)(?:afton|aftonen|aftons|dagen|dagens|helgen|natten|morgonen|kvällen|lovet|veckan)|annandagen|trettonhelgen|trettondagen|tjugondagknut|advent|adventssöndagen|julhelgen|nyårshelgen|tjugonda[yg]\p{L}*|långfredagen|långfredag|skärtorsdagen|skärtorsdag|fettisdagen|nationaldagen|valborg|lucia|juldan|nyårsdan|midsommardan|allhelgona|allhelgonahelgen|sportlovet|höstlovet|jullovet|påsklovet|sommarlovet|halloween|ramadan|id-al-fitr|eid|newroz|nowruz|nevroz|chanukka|pesach|diwali|julaftons|midsommar)$/u;

/** "i julas", "i våras", "i tisdags", misspelled too. */
const past =
  /^(?:jul|påsk|midsomr?|midsommar|pingst|nyår|vår|somr|sommar|höst|vintr|vinter|fjol|måndag|mån|tisdag|tis|onsdag|ons|torsdag|tors|fredag|fre|lördag|lör|söndag|sön)(?:a?s)$/u;

const season =
  /^(?:våren|sommaren|hösten|vintern|julen|påsken|midsommaren|nyåret|vårterminen|höstterminen|terminen|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|måndan|tisdan|onsdan|torsdan|fredan|lördan|söndan|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|vår|sommar|höst|vinter|jul|påsk|midsommar)$/u;

const weekday = /^(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?|dan)?$/u;
const shortMonth = /^(?:jan|feb|febr|mar|apr|aug|sept|sep|okt|nov|dec)$/u;

function date(tokens: readonly Token[], first: number, last: number): Candidate {
  const born = isBornNear(tokens, first);
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    kind: born ? 'date-of-birth' : 'date',
    suggestion: born ? '[födelsedatum]' : '[datum]',
    doubtful: true,
  };
}

/** "midsommarafton 2021", "nyårsafton -99": the year goes with the day. */
function withYear(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (next?.kind !== 'number' || !/^ ?[-–'’´ ]$/u.test(next.gap)) return last;
  return /^(?:(?:18|19|20)\d\d|\d\d)$/u.test(next.text) && (next.text.length === 4 || /\S$/u.test(next.gap))
    ? last + 1
    : last;
}

/** "första maj", "kristi himmelsfärdsdag", "mors dag", "alla helgons dag": a feast of more than one word. */
function feastOfWords(tokens: readonly Token[], index: number): number | undefined {
  const words = [0, 1, 2].map((step) => tokens[index + step]?.norm ?? '');
  const pair = `${words[0]} ${words[1]}`;
  if (!follows(tokens[index + 1])) return undefined;
  if (/^(?:första|andra|tredje|fjärde) advent$/u.test(pair)) return index + 1;
  if (/^(?:kristi himmelsfärd\p{L}*|(?:mors|fars|morsdag|namns) dag|alla hjärtans)$/u.test(pair))
    return words[2] === 'dag' ? index + 2 : index + 1;
  if (/^(?:alla helgons|svenska flaggans)$/u.test(pair)) return words[2] === 'dag' ? index + 2 : index + 1;
  if (/^(?:annandag|annandagen) (?:jul|påsk|pingst)$/u.test(pair)) return index + 1;
  if (/^(?:eid|id) (?:al|ul|fitr|adha)$/u.test(pair)) return index + 1;
  if (/^(?:grekiskt|persiskt|kinesiskt|kurdiskt|ortodox|ortodoxt) (?:nyår|påsk|jul|nyåret)$/u.test(pair))
    return index + 1;
  return undefined;
}

/** "fredagen den 13:e": with the weekday said, the number can be nothing but a day. */
function weekdayAndDay(tokens: readonly Token[], index: number): number | undefined {
  if (!weekday.test(tokens[index]!.norm)) return undefined;
  const place = tokens[index + 1]?.norm === 'den' ? index + 2 : index + 1;
  const day = tokens[place];
  if (day?.kind !== 'number' || !follows(day) || Number(day.text) < 1 || Number(day.text) > 31)
    return undefined;
  const after = tokens[place + 1];
  const suffix = after !== undefined && /^:?$/u.test(after.gap) && /^(?:e|a|de|te)$/u.test(after.norm);
  if (place === index + 1 && !suffix) return undefined;
  return suffix ? place + 1 : place;
}

/** "den 21.3", "sommarn 2014", "septembers": days and seasons in further spellings. */
function spelled(tokens: readonly Token[], index: number): number | undefined {
  const { norm, kind } = tokens[index]!;
  const [next, third] = [tokens[index + 1], tokens[index + 2]];
  if (
    norm === 'den' &&
    next?.kind === 'number' &&
    follows(next) &&
    third?.kind === 'number' &&
    third.gap === '.'
  )
    return Number(next.text) < 32 && Number(third.text) < 13 ? index + 2 : undefined;
  const year = next?.kind === 'number' && follows(next) && /^(?:18|19|20)\d\d$/u.test(next.text);
  if (
    kind === 'word' &&
    /^(?:sommarn|vårn|höstn|våran|vintrarna|somrarna|månaden|skiftet|läsåret|skolåret|årskiftet)$/u.test(norm)
  )
    return year ? index + 1 : undefined;
  return /^(?:januaris|februaris|aprils|junis|julis|augustis|septembers|oktobers|novembers|decembers)$/u.test(
    norm,
  )
    ? index
    : undefined;
}

/** "80-talet", "1990-tal": the ten years in which something was. */
function decade(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.kind !== 'number' || next === undefined || !/^[-–]?$/u.test(next.gap)) return undefined;
  return /^(?:[1-9]0|1[89]\d0|20\d0)$/u.test(token.text) && /^tal(?:ets?|en)?$/u.test(next.norm)
    ? index + 1
    : undefined;
}

/** "vecka trettifyra", "tjugo nitton": a week or a year in words. */
function timeInWords(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next === undefined || !follows(next)) return undefined;
  const value = numberWord(next.norm) ?? -1;
  const mark: Candidate = {
    start: token.start,
    end: next.end,
    kind: 'date',
    suggestion: '[datum]',
    doubtful: true,
  };
  if (/^(?:vecka|veckan)$/u.test(token.norm))
    return next.kind === 'word' && value > 2 && value < 54 ? mark : undefined;
  const cue = tokens[index - 1]?.norm ?? '';
  const year = token.norm === 'tjugo' && value > 9 && value < 40;
  return year &&
    /^(?:i|år|året|var|va|är|sedan|sen|från|till|hösten|våren|sommaren|vintern|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|typ|runt|kring)$/u.test(
      cue,
    )
    ? mark
    : undefined;
}

/** The day with its year, and alone, since the year may have been found for itself already. */
function withAndWithoutYear(tokens: readonly Token[], first: number, last: number): Candidate[] {
  const whole = withYear(tokens, last);
  return whole > last ? [date(tokens, first, whole), date(tokens, first, last)] : [date(tokens, first, last)];
}

/** Feasts, school holidays, "i våras", "förra torsdagen", "fredagen den 13:e" and decades; all doubtful. */
export function findDoubtfulDates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, norm, label } of tokens) {
    if (label) continue;
    const next = tokens[index + 1];
    const inWords = timeInWords(tokens, index);
    if (inWords !== undefined) found.push(inWords);
    const words =
      feastOfWords(tokens, index) ??
      weekdayAndDay(tokens, index) ??
      decade(tokens, index) ??
      spelled(tokens, index);
    if (words !== undefined) found.push(...withAndWithoutYear(tokens, index, words));
    if (feast.test(norm)) found.push(...withAndWithoutYear(tokens, index, index));
    if (
      /^(?:noll|nolla)(?:ett|två|tre|fyra|fem|sex|sju|åtta|nia|nio|sexa|åttan)$/u.test(norm) &&
      numberWord(next?.norm ?? '') === undefined
    )
      found.push(date(tokens, index, index));
    if (
      /^(?:vm|em|os)$/u.test(norm) &&
      next?.kind === 'number' &&
      /^ [-’']?$/u.test(next.gap) &&
      /^(?:\d\d|(?:19|20)\d\d)$/u.test(next.text)
    )
      found.push(date(tokens, index, index + 1));
    if (next === undefined || !follows(next)) continue;
    if (norm === 'i' && (past.test(next.norm) || next.norm === 'fjol'))
      found.push(date(tokens, index, index + 1));
    if (/^(?:förra|förrförra|förrförrra|föregående|förrgångna)$/u.test(norm) && season.test(next.norm))
      found.push(date(tokens, index, index + 1));
    if (/^(?:i|sen|sedan|från|till|nu|slutet|början|mitten)$/u.test(norm) && shortMonth.test(next.norm))
      found.push(date(tokens, index + 1, index + 1));
  }
  return found;
}
