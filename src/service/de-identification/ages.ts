import { follows, isRole, neighbour } from './context.ts';
import type { Candidate } from './mark.ts';
import { nameStrength } from './name-lexicon.ts';
import { leadingNumber, numberWord } from './number-words.ts';
import { cueBefore } from './numbers.ts';
import type { Token } from './tokens.ts';

const oldest = 112;

function ageOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const value = token.kind === 'number' ? Number(token.text) : numberWord(token.norm);
  if (value === undefined || value > oldest || (token.kind === 'number' && token.text.length > 3))
    return undefined;
  return value;
}

/** The ten years around an age, as a gentler way of giving it. */
function ageSpan(age: number): string {
  const from = Math.floor(age / 10) * 10;
  return `${from}–${from + 10} år`;
}

const duration =
  /^(?:i|för|på|under|efter|inom|varje|över|nästan|drygt|ungefär|minst|om|bara|haft|hållit|kanske|typ|runt|ca|cirka|sista|senaste|första|några|tog|tar|gått|bott|jobbat|varit|alla|dessa|ytterligare|minus|plus|flera|va|de|dom|nått)$/u;
const durationAfter =
  /^(?:sedan|sen|till|framåt|tillbaka|innan|efter|senare|i|nu|med|utan|här|där|på|som|och|ungefär|kvar|fram|erfarenhet|lång|långt|långa)$/u;
const isVerb = /^(?:är|var|blir|blev|fyller|fyllde|fyllt|blivit|e|va|bli|vara|fylla|fyllda|varit)$/u;
const turns = /^(?:fyller|fyllde|fyllt|fylla|fyllda)$/u;
const small =
  /^(?:bara|nu|snart|ju|väl|precis|nyss|då|typ|runt|cirka|ca|nästan|drygt|omkring|kring|ungefär|redan|faktiskt|över|snarare|kanske|själv|visst|nog|idag|knappt|precis|just|den|äldst|yngst|yngre|närmare|en|inte)$/u;
const subjects = /^(?:jag|ja|ho|du|han|hon|hen|som|barnet|brukaren|informanten|klienten|patienten)$/u;
const goesOn =
  /^(?:år|när|då|och|men|så|nu|blev|flyttade|fick|i|idag|för|eller|o|som|bast|vårar|typ|plus|hade|kom|började|på|hemma|å|me|nånting|någonting|sådär|ungefär|va|var|är|är)$/u;

/** The verb that makes a number an age ("är", "fyller"), up to three small words before it. */
function ageVerb(tokens: readonly Token[], index: number): Token | undefined {
  for (let back = 1; back <= 4; back += 1) {
    const token = tokens[index - back];
    const nearer = tokens[index - back + 1];
    if (token === undefined || nearer === undefined || nearer.starts || /[,.;]/u.test(nearer.gap))
      return undefined;
    if (isVerb.test(token.norm)) return token;
    if (!small.test(token.norm) && !subjects.test(token.norm)) return undefined;
  }
  return undefined;
}

function hasPersonSubject(tokens: readonly Token[], verb: Token): boolean {
  const before = tokens[verb.index - 1];
  const after = tokens[verb.index + 1];
  if (verb.starts) return after !== undefined && subjects.test(after.norm);
  if (before === undefined) return true;
  return (
    !/^(?:det|de|dom|vi|ni|där|här|som|klockan|kl|man|alla|barnen|vilka)$/u.test(before.norm) ||
    (after !== undefined && subjects.test(after.norm))
  );
}

/** "47 år", but not "i 47 år", "för sex år sedan", "över två år". */
function years(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const value = ageOf(token);
  const unit = tokens[index + 1];
  if (value === undefined || unit === undefined || !follows(unit)) return undefined;
  const bast = /^(?:bast|vårar|jordsnurr)$/u.test(unit.norm);
  if (unit.norm !== 'år' && unit.norm !== 'års' && unit.norm !== 'åring' && !bast) return undefined;
  const before = token.starts ? undefined : tokens[index - 1];
  if (before !== undefined && /[-–—]$/u.test(token.gap)) return undefined;
  const after = tokens[index + 2];
  const near = after !== undefined && !after.starts ? after : undefined;
  const old =
    near !== undefined && /^(?:gammal|gammalt|gamla|fyllda|ung|unga|ålder|åldern)$/u.test(near.norm);
  const verb = ageVerb(tokens, index);
  if (isInAgeList(tokens, index))
    return { start: token.start, end: unit.end, kind: 'age', suggestion: ageSpan(value) };
  const person = /^(?:kvinna|man|kille|tjej|person|pojke|flicka|son|dotter|barn|brukare|klient)$/u;
  const described = before?.norm === 'på' && person.test(tokens[index - 2]?.norm ?? '');
  const lasting = before !== undefined && duration.test(before.norm) && verb === undefined;
  const apart = /,/u.test(token.gap) && value > 12;
  const past =
    !apart &&
    near !== undefined &&
    durationAfter.test(near.norm) &&
    verb === undefined &&
    before !== undefined &&
    !/,/u.test(near.gap);
  const ofAge = near?.norm === 'ålder';
  const named = before !== undefined && nameStrength(before.norm) === 'sure' && follows(token) && value > 9;
  if (unit.norm === 'års' && !ofAge) return undefined;
  if (!old && !described && !named && (lasting || past) && !isAgeWhen(tokens, index)) return undefined;
  if (!old && !described && verb === undefined && before !== undefined && !/,/u.test(token.gap) && value < 13)
    return undefined;
  if (verb !== undefined && !old && !hasPersonSubject(tokens, verb) && !turns.test(verb.norm))
    return undefined;
  const last = old ? index + 2 : index + 1;
  return { start: token.start, end: tokens[last]!.end, kind: 'age', suggestion: ageSpan(value) };
}

/** "Wilhelm och Astrid, 12 och 8 år", "barnen är 4, 6 och 9 år": one of several ages in a row. */
function isInAgeList(tokens: readonly Token[], index: number): boolean {
  const inList = (token: Token | undefined) =>
    token !== undefined && (token.norm === 'och' || ageOf(token) !== undefined) && /^,? ?$/u.test(token.gap);
  let first = index;
  while (index - first < 8 && inList(tokens[first]) && inList(tokens[first - 1])) first -= 1;
  if (ageOf(tokens[first - 1]) !== undefined || tokens[first]?.norm === 'och') first -= 1;
  let last = index;
  while (last - index < 8 && inList(tokens[last + 1])) last += 1;
  const before = tokens[first - 1];
  if (first < 1 || last === first || tokens[last + 1]?.norm !== 'år' || before === undefined) return false;
  const being = /^(?:är|var|blir|e|va)$/u.test(before.norm) && isRole(tokens[first - 2]?.norm ?? '');
  const named =
    (before.casing === 'title' && !before.starts) ||
    nameStrength(before.norm) === 'sure' ||
    isRole(before.norm);
  return being || (named && /^[ ,(]{1,2}$/u.test(tokens[first]!.gap));
}

/** "38, snart 39" */
function isSoonOlder(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.norm === 'snart' && ageOf(tokens[index - 2]) !== undefined;
}

/** "vid 15 års ålder", "sedan hon var 6 år". */
function isAgeWhen(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.norm === 'vid' && tokens[index + 2]?.norm === 'ålder';
}

/** "jag är 39", "hon fyllde fyrtio", "när jag var tretton". */
function bare(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const value = ageOf(token);
  if (
    value === undefined ||
    value < 1 ||
    /^(?:en|ett|etta|ettan)$/u.test(token.norm) ||
    /[-–]$/u.test(token.gap)
  )
    return undefined;
  const next = tokens[index + 1];
  const ends = next === undefined || next.starts || /[,.;)]/u.test(next.gap) || goesOn.test(next.norm);
  if (isInAgeList(tokens, index) || isSoonOlder(tokens, index))
    return { start: token.start, end: token.end, kind: 'age', suggestion: ageSpan(value) };
  const asked =
    cueBefore(tokens, index, 8, /^(?:gammal|ålder|åldern)$/u) &&
    value > 4 &&
    (token.starts || (tokens[index - 1]?.kind === 'number' && tokens[index - 1]!.starts));
  if (asked) return { start: token.start, end: token.end, kind: 'age', suggestion: ageSpan(value) };
  const age = ageVerb(tokens, index);
  const told = age !== undefined && value > 12 && subjectNear(tokens, age);
  const become = value > 17 && /^(?:bli|blivit|fylla)$/u.test(age?.norm ?? '');
  const said = ((value > 9 && sayAge(tokens, index)) || told || become) && !countable.test(next?.norm ?? '');
  const turned =
    said ||
    (turns.test(ageVerb(tokens, index)?.norm ?? '') &&
      !/^(?:i|på|veckor|månader|dagar|gånger|sidor|stycken)$/u.test(next?.norm ?? ''));
  if ((!ends && !turned) || (next !== undefined && /^[:/.-]\d?/u.test(next.gap) && next.kind === 'number'))
    return undefined;
  const verb = ageVerb(tokens, index);
  const at = tokens[index - 1];
  if (
    /^(?:vid|ålder|åldern)$/u.test(at?.norm ?? '') &&
    at !== undefined &&
    (at.norm === 'vid' || /,/u.test(token.gap)) &&
    /^[ ,]{1,2}$/u.test(token.gap) &&
    value > 12 &&
    (next === undefined || next.starts || /[,.;]/u.test(next.gap))
  ) {
    return { start: token.start, end: token.end, kind: 'age', suggestion: ageSpan(value) };
  }
  if (verb === undefined) return ageInBrackets(tokens, index, value);
  const sure = turns.test(verb.norm) || become || subjectNear(tokens, verb);
  if (!sure || (value < 2 && !turns.test(verb.norm))) return undefined;
  return { start: token.start, end: token.end, kind: 'age', suggestion: ageSpan(value) };
}

/** Nouns that a number counts, so that it is no age. */
const countable =
  /^(?:år|gånger|gång|timmar|timme|stycken|st|personer|procent|dagar|veckor|månader|minuter|kronor|kr|kilo|kg|meter|cm|mil|km|olika|andra|stora|små|nya|rum|mål|besök|barn|syskon|hundar|katter|vi|\p{L}{3,}(?:ar|or))$/u;

/** "jag var nitton", "hon e 24": a person, the verb at once, and the number. */
function sayAge(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index - 1];
  const subject = tokens[index - 2];
  if (verb === undefined || subject === undefined || tokens[index]!.starts || verb.starts) return false;
  const inverted =
    /^(?:jag|ja|hon|han|hen)$/u.test(verb.norm) && /^(?:är|var|va|e|blev)$/u.test(subject.norm);
  return (
    inverted || (/^(?:är|var|va|e|blev)$/u.test(verb.norm) && /^(?:jag|ja|hon|han|hen)$/u.test(subject.norm))
  );
}

function subjectNear(tokens: readonly Token[], verb: Token): boolean {
  const before = verb.starts ? undefined : tokens[verb.index - 1];
  const after = tokens[verb.index + 1];
  const isName =
    before !== undefined &&
    ((before.casing === 'title' &&
      (!before.starts || /^(?:sure|word)$/u.test(nameStrength(before.norm) ?? ''))) ||
      nameStrength(before.norm) === 'sure');
  const goesOnAboutMe =
    before?.norm === 'och' && cueBefore(tokens, verb.index, 6, /^(?:jag|ja|hon|han|hen|heter)$/u);
  return (
    goesOnAboutMe ||
    (before !== undefined && isRole(before.norm) && !/^(?:personal|personalen|barnen)$/u.test(before.norm)) ||
    (before !== undefined && (subjects.test(before.norm) || isName) && before.norm !== 'du') ||
    (after !== undefined && /^(?:jag|ja|han|hon|hen)$/u.test(after.norm))
  );
}

/** "Anna, 45," and "Anna (45)" and "ålder 45". */
function ageInBrackets(tokens: readonly Token[], index: number, value: number): Candidate | undefined {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const after = tokens[index + 1]?.gap ?? '.';
  if (token.kind !== 'number' || before === undefined || value < 5) return undefined;
  const name = (before.casing === 'title' && before.norm.length > 2) || nameStrength(before.norm) === 'sure';
  const set =
    (/^ ?\($/u.test(token.gap) && after.startsWith(')')) || (/^, $/u.test(token.gap) && /^[,.]/u.test(after));
  const told = /^(?:ålder|åldern)$/u.test(before.norm) && /^:? ?$/u.test(token.gap);
  if (!(name && set) && !told) return undefined;
  return { start: token.start, end: token.end, kind: 'age', suggestion: ageSpan(value) };
}

const ageEnding =
  /^(?:-?års?åldern|-?åring(?:en|ens|ar|arna|s)?|-?årig(?:a|t|e)?|-?årsdag(?:en)?|-?års?fest(?:en)?|-?årskris(?:en)?|-?plussare)$/u;

/** "fyrtioårsåldern", "47-åring", "femtonåriga", "40-årsdagen". */
function compounded(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (token.kind === 'number') {
    const next = tokens[index + 1];
    const value = ageOf(token);
    if (
      next === undefined ||
      value === undefined ||
      !/^ ?-? ?$/u.test(next.gap) ||
      !ageEnding.test(next.norm)
    )
      return undefined;
    return { start: token.start, end: next.end, kind: 'age', suggestion: spanFor(value, next.norm) };
  }
  const split = leadingNumber(token.norm);
  if (split === undefined || !ageEnding.test(split.rest)) return undefined;
  if (/^(?:ett|två|tre)årig/u.test(token.norm) && neighbour(tokens, index, 1)?.norm !== 'son')
    return undefined;
  return { start: token.start, end: token.end, kind: 'age', suggestion: spanFor(split.value, split.rest) };
}

function spanFor(value: number, ending: string): string {
  if (/åring/u.test(ending)) return `person i åldern ${ageSpan(value)}`;
  if (/åldern/u.test(ending)) return '[ålder]';
  return `[${ageSpan(value)}]`;
}

/** Exact ages of people in figures and words; how long something lasted is left alone. */
export function findAges(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { index } of tokens) {
    const one = compounded(tokens, index) ?? years(tokens, index) ?? bare(tokens, index);
    if (one !== undefined) found.push(one);
  }
  return found;
}
