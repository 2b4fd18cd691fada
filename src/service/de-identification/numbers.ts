import type { Candidate } from './mark.ts';
import { dictatedDigits } from './number-words.ts';
import type { Token } from './tokens.ts';

const phoneCue =
  /^(?:tel|tele|tfn|telefon\p{L}*|mobil\p{L}*|nummer|numret|hemnummer|ring|ringa|ringer|ringde|nås|nå|når|sms|sms:a|smsa|swish|swisha|fax|växel|växeln|messa|whatsapp|lur|luren|jouren|anknytning)$/u;
const personalCue =
  /^(?:personnummer|personnumret|persnr|personnr|pnr|samordningsnummer|samordningsnumret|födelsenummer|födelsenumret|födelsetal|personummer|personumret)$/u;
const bornCue =
  /^(?:född|födda|fött|föddes|födelsedag|födelsedagen|födelsedatum|fyller|fyllde|födelseår|årsbarn|f)$/u;

/** Whether one of the `reach` words before a token, within two lines, fits a pattern. */
export function cueBefore(tokens: readonly Token[], index: number, reach: number, cue: RegExp): boolean {
  for (let back = 1; back <= reach; back += 1) {
    const token = tokens[index - back];
    if (token === undefined) return false;
    if (cue.test(token.norm)) return true;
  }
  return false;
}

export function isBornNear(tokens: readonly Token[], index: number): boolean {
  return cueBefore(tokens, index, 5, bornCue);
}

function validDate(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
}

/** Whether ten or twelve digits begin with a date (or, as in coordination numbers, a date with 60 added to the day). */
function looksLikePersonalNumber(digits: string): boolean {
  const short = digits.length === 12 && /^(?:18|19|20)/u.test(digits) ? digits.slice(2) : digits;
  return short.length === 10 && validDate(Number(short.slice(2, 4)), Number(short.slice(4, 6)));
}

interface Run {
  first: number;
  last: number;
}

const longestRun = 14;

/** Numbers standing close together: digits parted by at most three blanks, dashes, dots, slashes or brackets. */
function runsOfDigits(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    if (token.kind !== 'number') continue;
    const run = runs.at(-1);
    const close = /^[ \u00a0\t.\-–—−+/()]{0,3}$/u.test(token.gap);
    if (run !== undefined && run.last === token.index - 1 && close && run.last - run.first < longestRun)
      run.last = token.index;
    else runs.push({ first: token.index, last: token.index });
  }
  return runs;
}

const personalNumber =
  /(?<!\d)(?:(18|19|20)[ -]?)?(\d\d)[ .-]?(\d\d)[ .-]?(\d\d)( ?[-–—−+/] ?| |)(\d{4}|\d\d \d\d|\d{3} \d)(?!\d)/gu;

function personalNumbers(text: string, tokens: readonly Token[], run: Run): Candidate[] {
  const start = tokens[run.first]!.start;
  const part = text.slice(start, tokens[run.last]!.end);
  const found: Candidate[] = [];
  for (const match of part.matchAll(personalNumber)) {
    const [whole, century, , month, day, parting] = match;
    if (!validDate(Number(month), Number(day))) continue;
    const cued = cueBefore(tokens, run.first, 12, personalCue);
    const dashed = parting !== '' && parting !== ' ';
    const phoneLike = /^0[\d\s]/u.test(whole) || text[start + match.index - 1] === '+';
    const separate = / /u.test(parting ?? '') || parting === '';
    if (century === undefined && !dashed && phoneLike && separate && !cued) continue;
    const from = start + match.index;
    found.push({
      start: from,
      end: from + whole.length,
      kind: 'personal-number',
      suggestion: '[personnummer]',
    });
  }
  return found;
}

function phoneStart(text: string, token: Token): number {
  if (text[token.start - 1] === '+') return token.start - 1;
  if (text.slice(token.start - 2, token.start) === '(+') return token.start - 2;
  if (text[token.start - 1] === '(' && /^\d{2,4}\)/u.test(text.slice(token.start, token.start + 5)))
    return token.start - 1;
  return token.start;
}

/** "14.00–14.45" */
const clockTimes = /^\d\d?[.:]\d\d ?[-–] ?\d\d?[.:]\d\d$/u;

/** Dates with their parts set apart, which `dates.ts` reads, and spans of years. */
const writtenDate =
  /^(?:(?:(?:19|20)\d\d|\d\d)[-–./](?:0?[1-9]|1[0-2])[-–./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-–./ ](?:0?[1-9]|1[0-2])[-–./ ](?:19|20)\d\d|(?:19|20)\d\d ?[-–/] ?(?:19|20)?\d\d)$/u;

function phone(text: string, tokens: readonly Token[], run: Run): Candidate | undefined {
  const first = tokens[run.first]!;
  const start = phoneStart(text, first);
  const parts = tokens.slice(run.first, run.last + 1);
  const digits = parts.map((token) => token.text).join('');
  const prefixed = text[start] === '+' || text.slice(start, start + 2) === '(+' || digits.startsWith('00');
  const written = text.slice(first.start, tokens[run.last]!.end);
  if (writtenDate.test(written) || clockTimes.test(written) || /^(?:19|20)\d\d[-/]/u.test(written))
    return undefined;
  const cued = cueBefore(tokens, run.first, 6, phoneCue);
  const fits =
    (prefixed && digits.length >= 8) ||
    (digits.startsWith('123') && digits.length === 10 && parts.length > 1) ||
    (digits.startsWith('0') && digits.length >= 7 && digits.length <= 14) ||
    (cued && digits.length >= 5 && digits.length <= 14) ||
    (digits.length >= 6 &&
      digits.length <= 9 &&
      parts.length >= 3 &&
      parts.every((token) => token.text.length <= 3 && token.text.length > 1));
  if (!fits) return undefined;
  return { start, end: tokens[run.last]!.end, kind: 'phone', suggestion: '[telefonnummer]' };
}

const dateOnly = /^(?:(?:19|20)\d\d|\d\d)[ .-]?(?:0[1-9]|1[0-2])[ .-]?(?:0[1-9]|[12]\d|3[01])$/u;

function longNumber(text: string, tokens: readonly Token[], run: Run): Candidate | undefined {
  const first = tokens[run.first]!;
  const last = tokens[run.last]!;
  const part = text.slice(first.start, last.end);
  const digits = part.replace(/\D/gu, '');
  if (writtenDate.test(part) || clockTimes.test(part) || text[first.start - 1] === ':') return undefined;
  if (dateOnly.test(part) && digits.length === 8) {
    const born = isBornNear(tokens, run.first) || Number(digits.slice(0, 4)) < 2010;
    return {
      start: first.start,
      end: last.end,
      kind: born ? 'date-of-birth' : 'date',
      suggestion: born ? '[födelsedatum]' : '[datum]',
    };
  }
  if (dateOnly.test(part) && digits.length === 6) {
    return { start: first.start, end: last.end, kind: 'date-of-birth', suggestion: '[födelsedatum]' };
  }
  const next = tokens[run.last + 1];
  const money =
    next !== undefined && /^(?:kr|kronor|spänn|lax|euro|dollar|procent|steg|meter|km|mil)$/u.test(next.norm);
  if (digits.length < 5 || money || /^\d{1,3}(?:[ .]000)+$/u.test(part)) return undefined;
  return { start: first.start, end: last.end, kind: 'other', suggestion: '[nummer]' };
}

const lastFour = /^(?:sista|siffrorna|siffror|fyra)$/u;

function lastFourDigits(tokens: readonly Token[], run: Run): Candidate | undefined {
  const token = tokens[run.first]!;
  if (token.text.length !== 4) return undefined;
  const near = tokens.slice(Math.max(0, token.index - 6), token.index).map((other) => other.norm);
  if (!near.includes('fyra') || !near.some((word) => word.startsWith('sist') || word === 'siffror'))
    return undefined;
  if (!near.some((word) => lastFour.test(word))) return undefined;
  return { start: token.start, end: token.end, kind: 'personal-number', suggestion: '[personnummer]' };
}

/** Numbers of five digits or more that nothing else explains: cases, accounts, cards, codes. */
export function findLongNumbers(text: string, tokens: readonly Token[]): Candidate[] {
  const found = runsOfDigits(tokens).map((run) => longNumber(text, tokens, run));
  return found.filter((candidate) => candidate !== undefined);
}

/** "800101-XXXX", "19800101-TF12": the last four hidden, or the letters of a number lent for the time being. */
function coveredNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(
    /(?<!\d)(?:18|19|20)?\d{6} ?[-–+]? ?(?:[Xx*•_#?]{4}|[A-Z]{1,2}\d{2,3})(?![\p{L}\p{N}])/gu,
  ))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'personal-number',
      suggestion: '[personnummer]',
    });
  return found;
}

/** Personal and coordination numbers and phone numbers written in digits. */
export function findDigitNumbers(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = coveredNumbers(text);
  for (const run of runsOfDigits(tokens)) {
    const personal = personalNumbers(text, tokens, run);
    if (personal.length > 0) {
      found.push(...personal);
      continue;
    }
    const one = lastFourDigits(tokens, run) ?? phone(text, tokens, run);
    if (one !== undefined) found.push(one);
  }
  return found;
}

const between = /^(?:och|o|eh|öh|öhm|sen|sedan|streck|bindestreck|mellanslag|mm|så|ja|dubbel|plus)$/u;

function dictated(token: Token): string | undefined {
  return token.kind === 'number' ? token.text : dictatedDigits(token.norm);
}

/** Numbers read aloud: "noll sju sexa fyrtioett …". At least four spoken parts and five digits. */
export function findDictatedNumbers(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const run = dictatedRun(tokens, index);
    if (run === undefined) {
      index += 1;
      continue;
    }
    const cuedPersonal = cueBefore(tokens, index, 12, personalCue);
    const lastFourCue = cueBefore(tokens, index, 5, /^sista$/u);
    const personal =
      (looksLikePersonalNumber(run.digits) && !run.digits.startsWith('0')) ||
      cuedPersonal ||
      (lastFourCue && run.digits.length === 4);
    found.push({
      start: tokens[index]!.start,
      end: tokens[run.last]!.end,
      kind: personal ? 'personal-number' : 'phone',
      suggestion: personal ? '[personnummer]' : '[telefonnummer]',
    });
    index = run.last + 1;
  }
  return found;
}

function dictatedRun(tokens: readonly Token[], first: number): { last: number; digits: string } | undefined {
  if (dictated(tokens[first]!) === undefined) return undefined;
  let digits = '';
  let last = first;
  let spoken = 0;
  let count = 0;
  for (let index = first; index < tokens.length && index - first < 40; index += 1) {
    const token = tokens[index]!;
    if (index > first && !/^[\s,.\-–—…]*$/u.test(token.gap)) break;
    if (index > first && /[\n\r]/u.test(token.gap)) break;
    const value = dictated(token);
    if (value === undefined) {
      if (between.test(token.norm) && index - last < 3) continue;
      break;
    }
    digits += value;
    last = index;
    count += 1;
    if (token.kind === 'word') spoken += 1;
  }
  const shortCue = count >= 2 && digits.length === 4 && cueBefore(tokens, first, 5, /^sista$/u);
  if (shortCue) return { last, digits };
  const dialled = digits.startsWith('0') && digits.length > 6 && count > 2;
  if (spoken < 2 || (count < 4 && !dialled) || digits.length < 5) return undefined;
  // Counting aloud or listing small amounts is no phone number.
  if (/^0?1?23456/u.test(digits)) return undefined;
  return { last, digits };
}
