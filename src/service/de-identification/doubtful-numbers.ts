import { follows, isRole } from './context.ts';
import type { Candidate } from './mark.ts';
import { dictatedDigits, leadingNumber, numberWord } from './number-words.ts';
import { cueBefore } from './numbers.ts';
import type { Token } from './tokens.ts';

/* Numbers, ages and school years that only may be such; see `doubtful-names.ts` on what doubtful means. */

const unit =
  /^(?:kr|kronor|spänn|lax|euro|dollar|procent|steg|meter|m|km|mil|kg|kilo|gram|g|mg|ml|personer|timmar|minuter|min|dagar|veckor|månader|år|gånger|stycken|st|kalorier|watt|kvadrat|kvm|frågor|intervjuer|sidor|procents)$/u;
const codeCue =
  /^(?:kod|koden|portkod|portkoden|dörrkod|dörrkoden|pinkod|pinkoden|pin|larmkod|larmkoden|lägenhet|lgh|lägenhetsnummer|kundnummer|ärendenummer|nummer|numret|diarienummer|dnr|postnummer|konto|kontonummer|kontot|clearing|regnr|rum|port|uppgång|uppgången|trappa)$/u;

function number(first: Token, last: Token): Candidate {
  return { start: first.start, end: last.end, kind: 'other', suggestion: '[nummer]', doubtful: true };
}

/** Four figures or more that are no sum of money or amount, and shorter ones after "kod", "port" and the like. */
function figures(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.text === '1177') return undefined;
  const cue = cueBefore(tokens, index, 3, codeCue);
  if (next !== undefined && follows(next) && unit.test(next.norm)) return undefined;
  if (/[.,:]$/u.test(token.gap) && tokens[index - 1]?.kind === 'number') return undefined;
  const parted = next?.kind === 'number' && /^[.,:]\d*$/u.test(next.gap);
  const enough =
    token.text.length > 3 ||
    (cue && (token.text.length > 1 || /^(?:rum|port|lgh|lägenhet)$/u.test(tokens[index - 1]?.norm ?? '')));
  return enough && !parted ? number(token, token) : undefined;
}

/** "de va -68", "sen '94": a year of two figures behind a dash or an apostrophe. */
function shortYear(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (token.text.length !== 2 || !/(?:^|\s)[-–'’´]$/u.test(token.gap) || Number(token.text) < 20)
    return undefined;
  return { start: token.start, end: token.end, kind: 'date', suggestion: '[datum]', doubtful: true };
}

/** "abc 123", "abc12d": as on a number plate. */
function plate(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!/^[a-zåäö]{3}$/iu.test(token.text) || next?.kind !== 'number' || !/^ ?$/u.test(next.gap))
    return undefined;
  const cue =
    next.gap === '' ||
    cueBefore(
      tokens,
      index,
      4,
      /^(?:reg|regnr|regnummer|registreringsnummer|registreringsnumret|regnumret|bilen|bil|skylten|mopeden)$/u,
    );
  const after = tokens[index + 2];
  const long = next.text.length === 2 && after?.gap === '' && after.text.length === 1;
  return cue && (next.text.length === 3 || long) ? number(token, long ? after : next) : undefined;
}

/** "port B", "uppgång c". */
function stairs(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (!/^(?:port|uppgång|trapphus|lgh|lägenhet)$/u.test(tokens[index - 1]?.norm ?? '') || !follows(token))
    return undefined;
  return /^[a-hA-H]$/u.test(token.text) ? number(token, token) : undefined;
}

/** Three or more number words in a row, as when somebody reads out a code. */
function dictated(tokens: readonly Token[], index: number): Candidate | undefined {
  const say = (token: Token | undefined) =>
    token !== undefined && token.kind === 'word' && dictatedDigits(token.norm) !== undefined;
  if (!say(tokens[index]) || (say(tokens[index - 1]) && /^[ ,]{1,2}$/u.test(tokens[index]!.gap)))
    return undefined;
  let last = index;
  while (last - index < 20 && say(tokens[last + 1]) && /^[ ,]{1,2}$/u.test(tokens[last + 1]!.gap)) last += 1;
  const cue = cueBefore(tokens, index, 4, codeCue);
  return last - index >= 2 || (last > index && cue) ? number(tokens[index]!, tokens[last]!) : undefined;
}

/** "åttan", "går i trean", "årskurs 5", "klass 8b": the school year tells a child's age. */
function schoolYear(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  const mark = (last: Token): Candidate => ({
    start: token.start,
    end: last.end,
    kind: 'age',
    suggestion: '[ålder]',
    doubtful: true,
  });
  if (
    /^(?:(?:över|nedre|tidiga|yngre|sena)?tonåren|puberteten|småbarnsåren|tjugoårsåldern)$/u.test(token.norm)
  )
    return mark(token);
  if (
    /^(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|lågstadiet|mellanstadiet|högstadiet)$/u.test(
      token.norm,
    )
  )
    return /^(?:i|ut|till)$/u.test(before?.norm ?? '') || /stadiet$/u.test(token.norm)
      ? mark(token)
      : undefined;
  if (!/^(?:årskurs|klass|åk)$/u.test(token.norm) || next === undefined || !follows(next)) return undefined;
  if (next.kind !== 'number' && numberWord(next.norm) === undefined) return undefined;
  const letter = tokens[index + 2];
  return mark(letter?.gap === '' && letter.text.length === 1 ? letter : next);
}

/** "kod 4 4 1 9": at least four single figures, parted by blanks. */
function spacedFigures(tokens: readonly Token[], index: number): Candidate | undefined {
  const one = (token: Token | undefined) => token?.kind === 'number' && token.text.length === 1;
  if (!one(tokens[index]) || (one(tokens[index - 1]) && tokens[index]!.gap === ' ')) return undefined;
  let last = index;
  while (last - index < 20 && one(tokens[last + 1]) && tokens[last + 1]!.gap === ' ') last += 1;
  return last - index >= 3 ? number(tokens[index]!, tokens[last]!) : undefined;
}

/** "från sextitvå", "sen nittiåtta": a number word of two figures for a year. */
function yearInWords(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const value = numberWord(token.norm);
  const next = tokens[index + 1];
  if (value === undefined || value < 30 || value > 99) return undefined;
  const cue = tokens[index - 1]?.norm ?? '';
  const ends = next === undefined || next.starts || /[,.;)]/u.test(next.gap);
  const happened =
    value > 39 &&
    (ends || /^(?:och|o|å|då|när|så|men|från|till|i|med)$/u.test(next.norm)) &&
    /^(?:flyttade|flytta|började|börja|slutade|sluta|dog|gifte|skilde|kom|insjuknade|startade|fick)$/u.test(
      cue,
    );
  const being = /^(?:va|var|e|är|blev)$/u.test(cue) && /^(?:de|det)$/u.test(tokens[index - 2]?.norm ?? '');
  if (
    !being &&
    !happened &&
    !/^(?:från|sedan|sen|sommaren|hösten|våren|vintern|runt|omkring|kring|året)$/u.test(cue)
  )
    return undefined;
  const counted =
    next !== undefined && follows(next) && (unit.test(next.norm) || /(?:ar|or|er)$/u.test(next.norm));
  return counted
    ? undefined
    : { start: token.start, end: token.end, kind: 'date', suggestion: '[datum]', doubtful: true };
}

const person = /^(?:jag|ja|hon|ho|han|hen|som)$/u;

/** "ja ä trettiåtta nu", "född trettiåtta": a number for somebody's years that none of the surer forms fits. */
function perhapsAge(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const value =
    token.kind === 'number' && token.text.length < 3 ? Number(token.text) : numberWord(token.norm);
  if (value === undefined || value < 3) return undefined;
  if (
    cueBefore(
      tokens,
      index,
      value > 9 && value < 100 ? 5 : 2,
      /^(?:född|föddes|föd|årgång|årgången|årsmodell)$/u,
    ) &&
    !/^(?:år|veckor|timmar|dagar|månader)$/u.test(tokens[index + 1]?.norm ?? '')
  )
    return {
      start: token.start,
      end: token.end,
      kind: 'date-of-birth',
      suggestion: '[födelsedatum]',
      doubtful: true,
    };
  const next = tokens[index + 1];
  if (ofSeveral(tokens, index))
    return { start: token.start, end: token.end, kind: 'age', suggestion: '[ålder]', doubtful: true };
  if (
    next !== undefined &&
    follows(next) &&
    !/^(?:nu|när|då|och|å|o|men|år|bast|i|så|på|snart|idag)$/u.test(next.norm)
  )
    return undefined;
  const [verb, subject] = [tokens[index - 1], tokens[index - 2]];
  if (verb === undefined || subject === undefined || token.starts) return undefined;
  const being = /^(?:är|ä|e|var|va|blir|bli|blev|vart|fyller|fyllde|fyllt)$/u;
  const ended = next === undefined || next.starts || /[,.;]/u.test(next.gap);
  const described = subject.norm === 'och' && /^(?:är|e|var|ä|blev)$/u.test(verb.norm) && ended && value > 12;
  const says =
    described ||
    (being.test(verb.norm) &&
      (person.test(subject.norm) || subject.casing === 'title' || (isRole(subject.norm) && value > 4))) ||
    (person.test(verb.norm) && being.test(subject.norm));
  const turned =
    value > 17 &&
    /^(?:fyller|fyllde|fyllt|blev|blir|bli|blivit)$/u.test(verb.norm) &&
    !/^(?:de|det|dom|vi)$/u.test(subject.norm);
  const years = next?.norm === 'år' || next?.norm === 'bast' ? next : token;
  return says || turned
    ? { start: token.start, end: years.end, kind: 'age', suggestion: '[ålder]', doubtful: true }
    : undefined;
}

/** "de är 4 och 7": ages of more than one, said of people without a noun after. */
function ofSeveral(tokens: readonly Token[], index: number): boolean {
  const age = (token: Token | undefined) => {
    if (token === undefined) return false;
    const value = token.kind === 'number' ? Number(token.text) : numberWord(token.norm);
    return value !== undefined && value < 110 && token.norm !== 'en' && token.norm !== 'ett';
  };
  const tie = (token: Token | undefined) =>
    token !== undefined && (/^(?:och|o|å|respektive|resp)$/u.test(token.norm) || age(token));
  let first = index;
  while (index - first < 8 && tie(tokens[first - 1]) && !tokens[first]!.starts) first -= 1;
  let last = index;
  while (last - index < 8 && tie(tokens[last + 1]) && !tokens[last + 1]!.starts) last += 1;
  if (first === last || !age(tokens[first]) || !age(tokens[last])) return false;
  const next = tokens[last + 1];
  const ends =
    next === undefined ||
    next.starts ||
    /[,.;)]/u.test(next.gap) ||
    /^(?:nu|år|idag|då|bast|när)$/u.test(next.norm);
  const verb = tokens[first - 1];
  const subject = tokens[first - 2];
  return (
    ends &&
    verb !== undefined &&
    subject !== undefined &&
    /^(?:är|ä|e|var|va|blir|fyller|fyllde|fyllt)$/u.test(verb.norm) &&
    (/^(?:de|dom|som|hon|han|hen|jag|ja|vi)$/u.test(subject.norm) ||
      isRole(subject.norm) ||
      subject.casing === 'title')
  );
}

/** "bebisen är 3 månader", "8 veckor gammal". */
function infancy(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const unit = tokens[index + 1];
  const value = token.kind === 'number' ? Number(token.text) : numberWord(token.norm);
  if (value === undefined || value < 1 || value > 23 || unit === undefined || !follows(unit))
    return undefined;
  if (!/^(?:månader|veckor)$/u.test(unit.norm)) return undefined;
  const old = /^(?:gammal|gammalt|gamla)$/u.test(tokens[index + 2]?.norm ?? '');
  const being =
    /^(?:är|e|var|va|blir)$/u.test(tokens[index - 1]?.norm ?? '') &&
    (isRole(tokens[index - 2]?.norm ?? '') ||
      person.test(tokens[index - 2]?.norm ?? '') ||
      tokens[index - 2]?.casing === 'title');
  return old || being
    ? { start: token.start, end: unit.end, kind: 'age', suggestion: '[ålder]', doubtful: true }
    : undefined;
}

/** "6-åring", "trettiårskris", "30-talist": what has somebody's age or birth in it. */
function ageInWord(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const rest = leadingNumber(token.norm)?.rest;
  if (rest === undefined || !/^(?:-?tal(?:et|ist|isten)|-?plus|nånting|någonting|ish)$/u.test(rest))
    return undefined;
  return { start: token.start, end: token.end, kind: 'date', suggestion: '[datum]', doubtful: true };
}

/** Codes, read-out figures, school years and likely ages; all doubtful. */
export function findDoubtfulNumbers(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, kind } of tokens) {
    const one =
      kind === 'number'
        ? (infancy(tokens, index) ??
          perhapsAge(tokens, index) ??
          shortYear(tokens, index) ??
          spacedFigures(tokens, index) ??
          figures(tokens, index))
        : (stairs(tokens, index) ??
          plate(tokens, index) ??
          infancy(tokens, index) ??
          schoolYear(tokens, index) ??
          perhapsAge(tokens, index) ??
          yearInWords(tokens, index) ??
          dictated(tokens, index) ??
          ageInWord(tokens, index));
    if (one !== undefined) found.push(one);
  }
  return found;
}
