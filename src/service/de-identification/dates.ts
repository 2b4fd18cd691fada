import { follows } from './context.ts';
import type { Candidate } from './mark.ts';
import { isYearWord, leadingNumber, numberWord, ordinalWord } from './number-words.ts';
import { isBornNear } from './numbers.ts';
import type { Token } from './tokens.ts';

const months =
  /^(?:januari|jan|februari|feb|febr|mars|april|apr|maj|juni|jun|juli|jul|augusti|aug|september|sept|sep|oktober|okt|november|nov|december|dec)s?$/u;
const fullMonths =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|janauri|febuari|feburari|agusti|oktoober|setpember)$/u;
const seasons =
  /^(?:våren|vår|sommaren|sommar|hösten|höst|vintern|vinter|julen|jul|påsken|påsk|midsommar|nyår|nyåret|nyårsafton|julafton|pingst|vårterminen|höstterminen|vt|ht|sportlovet|år|årsskiftet|pingsten|året|jularna)$/u;
const weekdays = /^(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?$/u;
const partOf = /^(?:början|slutet|mitten|början|sista|första|senare|hela)$/u;
const yearCue =
  /^(?:sedan|sen|år|sommaren|hösten|våren|vintern|julen|född|födda|föddes|från|i|på|runt|kring|omkring|till|innan|efter|typ|slutet|början)$/u;

function isDay(token: Token): boolean {
  if (token.kind === 'number')
    return token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;
  if (ordinalWord(token.norm) !== undefined) return true;
  const value = numberWord(token.norm);
  return value !== undefined && value >= 1 && value <= 31 && token.norm !== 'en';
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:18|19|20)\d\d$/u.test(token.text);
}

/** A two-figure year, marked as one by a dash or apostrophe ("-98", "’98"), or standing after a month or season. */
function isShortYear(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' && token.text.length === 2 && /^\s?(?:\s[-–'’´]|[-–'’´])?$/u.test(token.gap)
  );
}

function candidate(
  tokens: readonly Token[],
  first: number,
  last: number,
  end = tokens[last]!.end,
): Candidate {
  const born = isBornNear(tokens, first);
  return {
    start: tokens[first]!.start,
    end,
    kind: born ? 'date-of-birth' : 'date',
    suggestion: born ? '[födelsedatum]' : '[datum]',
  };
}

/** The last token of an ordinal suffix after a day: "12:e", "12e". */
function afterSuffix(tokens: readonly Token[], index: number): number {
  const next = tokens[index + 1];
  return next !== undefined && /^:?$/u.test(next.gap) && /^(?:e|a|de|te)$/u.test(next.norm)
    ? index + 1
    : index;
}

function withYear(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (next === undefined || /[\n\r]/u.test(next.gap) || next.gap.length > 3) return last;
  if (isYear(next) || (next.kind === 'word' && isYearWord(next.norm))) return last + 1;
  if (next.kind === 'number' && next.text.length === 2 && /^[ ]?[-–'’´ ]$/u.test(next.gap)) return last + 1;
  if (next.norm === 'år' && isYear(tokens[last + 2])) return last + 2;
  return last;
}

/** "den 3 mars 2021", "tredje oktober", "12:e maj", "den tolfte i tredje", "den 12:e". */
function dayMonth(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (!isDay(token)) return undefined;
  const before = tokens[index - 1];
  const den = before?.norm === 'den' && !token.starts;
  const dayEnd = afterSuffix(tokens, index);
  const next = tokens[dayEnd + 1];
  let last: number | undefined;
  if (next !== undefined && months.test(next.norm) && /^[\s.:]{0,2}$/u.test(next.gap))
    last = withYear(tokens, dayEnd + 1);
  else if (
    next !== undefined &&
    ['i', 'dan', 'dagen'].includes(next.norm) &&
    tokens[dayEnd + 2] !== undefined
  ) {
    const month = tokens[dayEnd + 2]!;
    const number = ordinalWord(month.norm) ?? (month.kind === 'number' ? Number(month.text) : undefined);
    const spelled =
      number !== undefined && number <= 12 && (dayEnd > index || ordinalWord(token.norm) !== undefined);
    if (months.test(month.norm) || spelled) last = withYear(tokens, afterSuffix(tokens, dayEnd + 2));
  }
  const isOrdinal =
    dayEnd > index || (ordinalWord(token.norm) !== undefined && (ordinalWord(token.norm) ?? 0) > 4);
  const nounFollows = next !== undefined && !next.starts && follows(next) && next.kind === 'word';
  const goesOn =
    nounFollows &&
    !/^(?:och|kom|hade|ska|skulle|var|är|i|på|då|så|när|eller|klockan|kl|där|här|vi|jag|de|dom|hon|han|det|man|med|till|för|som|men|efter|fick|träffade|började|den)$/u.test(
      next.norm,
    );
  const weekday = den && weekdays.test(tokens[index - 2]?.norm ?? '');
  if (last === undefined && den && (isOrdinal || token.kind === 'number') && (weekday || !goesOn))
    last = dayEnd;
  if (last === undefined) return undefined;
  let first = den ? index - 1 : index;
  if (first > 0 && weekdays.test(tokens[first - 1]!.norm) && !tokens[first]!.starts) first -= 1;
  return candidate(tokens, first, last);
}

/** Months and seasons with or without a year: "i mars", "våren 2024", "hösten -19". */
function monthOrSeason(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (token.kind !== 'word') return undefined;
  const last = withYear(tokens, index);
  if (seasons.test(token.norm)) {
    if (last > index && (token.norm !== 'år' || isYear(tokens[last]))) return candidate(tokens, index, last);
    const dashed = isShortYear(tokens[index + 1]) && /[-–'’´]/u.test(tokens[index + 1]!.gap);
    return dashed ? candidate(tokens, index, index + 1) : undefined;
  }
  const pair = token.norm.split('-');
  if (pair.length === 2 && pair.every((part) => months.test(part))) return candidate(tokens, index, last);
  if (!months.test(token.norm)) return undefined;
  if (last > index) return candidate(tokens, index, last);
  if (!fullMonths.test(token.norm)) return undefined;
  const before = tokens[index - 1];
  const cued =
    before !== undefined &&
    !token.starts &&
    /^(?:i|från|sedan|sen|till|under|förra|nästa|slutet|början|mitten|av|och|eller|typ|innan|efter|sista|första|hela|denna|den|varje|fram|på|tills|maj|april|juni|juli|augusti|mars)$/u.test(
      before.norm,
    );
  const plain = token.casing !== 'title' || cued || token.caseless;
  if (/^(?:maj|april|juni|juli|augusti)$/u.test(token.norm) && !cued) return undefined;
  return plain || partOf.test(before?.norm ?? '') || !/^(?:mars)$/u.test(token.norm)
    ? candidate(tokens, index, index)
    : undefined;
}

/** "2021-11-08", "12/5", "3/4-21", "12.3.2021". */
function numericDate(text: string, tokens: readonly Token[], index: number): Candidate | undefined {
  const parts = tokens.slice(index, index + 3);
  if (
    parts[0]?.kind !== 'number' ||
    /[\d.,:/-]$/u.test(text.slice(Math.max(0, parts[0].start - 1), parts[0].start))
  ) {
    if (parts[0]?.kind !== 'number' || tokens[index - 1]?.kind === 'number') return undefined;
  }
  const [a, b, c] = parts.map((part) => (part.kind === 'number' ? Number(part.text) : Number.NaN));
  const joint = parts.slice(1).map((part) => part.gap);
  const three = parts.length === 3 && /^[-–./]$/u.test(joint[0]!) && /^ ?[-–./ ]$/u.test(joint[1]!);
  if (three && isYear(parts[0]) && inRange(b, 12) && inRange(c, 31))
    return candidate(tokens, index, index + 2);
  if (three && joint[0] !== '/' && joint[0] !== joint[1]!.trim()) return undefined;
  const shortYear = parts[0].text.length === 2 && parts[1]?.text.length === 2 && parts[2]?.text.length === 2;
  if (three && shortYear && joint[0] === '-' && inRange(b, 12) && inRange(c, 31))
    return candidate(tokens, index, index + 2);
  const yearLast = parts[2] !== undefined && (parts[2].text.length === 2 || isYear(parts[2]));
  if (three && yearLast && ((inRange(a, 31) && inRange(b, 12)) || (inRange(a, 12) && inRange(b, 31)))) {
    return candidate(tokens, index, index + 2);
  }
  if (parts.length < 2 || joint[0] !== '/' || !inRange(a, 31) || !inRange(b, 12) || parts[0]!.text.length > 2)
    return undefined;
  if (parts[1]!.text.length > 2 || (a === 24 && b === 7)) return undefined;
  const after = tokens[index + 2];
  const share =
    (a ?? 0) < (b ?? 0) &&
    after !== undefined &&
    follows(after) &&
    /^(?:av|tablett|tabletter|timme|timmar|dl|liter|kopp|del|delar|år|dag|tid|tjänst)$/u.test(after.norm);
  return share ? undefined : candidate(tokens, index, index + 1);
}

function inRange(value: number | undefined, top: number): boolean {
  return value !== undefined && value >= 1 && value <= top;
}

function yearAlone(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (token.kind === 'word') {
    const long = /hundra|tusen/u.test(token.norm) || (before !== undefined && yearCue.test(before.norm));
    return long && isYearWord(token.norm) && next?.norm !== 'kronor'
      ? candidate(tokens, index, index)
      : undefined;
  }
  if (isYear(token)) {
    if (
      next !== undefined &&
      follows(next) &&
      /^(?:kr|kronor|spänn|steg|meter|km|kg|gram|personer|timmar)$/u.test(next.norm)
    )
      return undefined;
    if (next?.kind === 'number' && /^[-/]$/u.test(next.gap) && next.text.length > 2 && !isYear(next))
      return undefined;
    if (before?.norm === 'kl' || before?.norm === 'klockan') return undefined;
    const range =
      next !== undefined &&
      /^ ?[-–/] ?$/u.test(next.gap) &&
      (isYear(next) || (next.kind === 'number' && next.text.length === 2));
    return candidate(tokens, index, range ? index + 1 : index);
  }
  const marked = token.text.length === 2 && /[-–'’´]$/u.test(token.gap) && /\s[-–'’´]$/u.test(token.gap);
  if (marked && before !== undefined && (yearCue.test(before.norm) || months.test(before.norm)))
    return candidate(tokens, index, index);
  if (
    token.text.length === 2 &&
    before !== undefined &&
    /^(?:född|föddes|födda)$/u.test(before.norm) &&
    !unitAfter(next)
  ) {
    return candidate(tokens, index, index);
  }
  return undefined;
}

function unitAfter(next: Token | undefined): boolean {
  return next !== undefined && follows(next) && /^(?:år|veckor|månader|dagar|timmar)$/u.test(next.norm);
}

function week(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!/^(?:vecka|veckan|veckorna|v)$/u.test(token.norm) || next?.kind !== 'number' || Number(next.text) > 53)
    return undefined;
  if (!/^[\s.]{0,2}$/u.test(next.gap) || unitAfter(tokens[index + 2])) return undefined;
  const range = tokens[index + 2];
  const wide = range?.kind === 'number' && /^ ?[-–] ?$/u.test(range.gap);
  return candidate(tokens, index, wide ? index + 2 : index + 1);
}

/** "född på sjuttiotalet", "född 70-talet": a decade counts only as somebody's time of birth. */
function decade(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (!isBornNear(tokens, index)) return undefined;
  if (token.kind === 'number') {
    const next = tokens[index + 1];
    return next?.norm === 'talet' && next.gap === '-' ? candidate(tokens, index, index + 1) : undefined;
  }
  return /^\p{L}+tio?talet$/u.test(token.norm) && leadingNumber(token.norm) !== undefined
    ? candidate(tokens, index, index)
    : undefined;
}

/** Calendar dates, months, years and weeks in the many ways people write and say them; with "född" near, dates of birth. */
export function findDates(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { index } of tokens) {
    const one =
      numericDate(text, tokens, index) ??
      dayMonth(tokens, index) ??
      decade(tokens, index) ??
      monthOrSeason(tokens, index) ??
      week(tokens, index) ??
      yearAlone(tokens, index);
    if (one !== undefined) found.push(one);
  }
  return found;
}
