import {
  clauseEndsAfter,
  follows,
  hasRoleBefore,
  isGreeted,
  isNamed,
  isPersonVerb,
  isRole,
  isTitle,
  neighbour,
  verbAfter,
} from './context.ts';
import { isDoubtfulLetter } from './doubtful-letters.ts';
import { nameWords } from './lexicon/name-words.ts';
import { nameLikeness } from './likeness.ts';
import type { Candidate } from './mark.ts';
import { evidence, type Familiar } from './name-evidence.ts';
import { endsLikeSurname, isNordicName, nameStrength, nearName, withoutGenitive } from './name-lexicon.ts';
import { neighbourIsCapital, neverNames, politeCapitals, swedishLooking } from './names.ts';
import { numberWord, ordinalWord } from './number-words.ts';
import { normalise, type Token } from './tokens.ts';
import { entries, isFirmlyOrdinary, isFunctionWord, isListed, isOrdinary } from './words.ts';

/*
 * The second, wider net. What `names.ts` finds is seldom wrong; what is found here often is, and is marked as doubtful. A
 * name that nobody was shown gives somebody away, while a needless mark costs the reviewer one press for all alike.
 */

function name({ start, end }: Token): Candidate {
  return { start, end, kind: 'name', suggestion: 'XXX', doubtful: true };
}

/** Words before which a name that is also a word is the word: "en björn", "mycket sol". */
const wordBefore =
  /^(?:en|ett|den|det|de|dom|din|ditt|dina|sin|sitt|sina|er|ert|någon|nån|något|nåt|några|ingen|inget|inga|varje|samma|denna|detta|dessa|vilken|vilket|hel|hela|stor|stora|liten|nya|god|goda|bra|dålig|mycket|lite|mer|mest|nästa|förra|så|lika|alla|många|flera|två|tre|fyra|per|varannan|första|att|jag|ja|vi|ni|man|du|ska|skulle|kan|kunde|vill|ville|måste|fick|bör|brukar|behöver|orkar|hinner|vågar|försöker|börjar|började|slutade|låta|lät|bli|blir|sig|mig|dig|oss|väldigt|ganska|jätte|rätt|helt|i|min|mitt|mina|vår|vårt|hans|hennes|deras)$/u;
/** Verbs, adverbs and particles that stand in the lists of names, and are never that on their own. */
const hardlyNames =
  /^(?:dag|dagen|kan|vill|vilja|vara|bara|sida|natt|tid|hem|far|mor|son|sak|gång|halv|lag|man|rik|fri|frisk|glad|lång|ung|stark|hård|stor|gammal|fin|rask|lugn|trygg|modig|säker|kung|vin|bil|båt|hus|rum|vård|barn|rätt|fast|dal|äng|ö|å|gård|plan|mark|kvar|tag|tro|lek|lust|alla|tack|hjälp|skog|mån|land|vänd|bad|dans|back|block|bok|boll|bra|blad|sjö|hall|kraft|art|hand|pris|kort|lov|time|film|ord|mode|gå|se|be|le|pay|hör|kör|svar|jul|april|augusti|juni|mars|maj|mej|dej|vardag|helg|mån|tis|ons|tors|fre|lör|sön|morgon|kväll|fel|del|bit|pass|post|sms|chef|krav|val|sätt|väg|bord|kök|säng)$/u;

/** Verbs whose object is most often a person: "saknar palm", "skickade ek". */
const meeting =
  /^(?:saknar|saknade|skickade|skickar|gillar|gillade|älskar|har|ha|hade|fick|får|få|träffa|träffade|träffar|kom|kommer|hälsa|hälsar|ringer|ringde|ring|ringa|fråga|frågade|frågar|känner|kände|minns|heter|hette|hos|med|åt|av|utan)$/u;

const rare: ReadonlySet<string> = new Set(entries(nameWords));

/** A word that is also a name, with nothing before it that makes it clearly the word. */
function alsoWord(tokens: readonly Token[], index: number, familiar: Familiar): boolean {
  const token = tokens[index]!;
  const { norm } = token;
  const strength = nameStrength(norm);
  if (strength === undefined && rare.has(norm)) return evidence(tokens, index, familiar) >= 1;
  if (strength === undefined || neverNames.test(norm) || norm.length < 2) return false;
  const cues = evidence(tokens, index, familiar);
  const capital = token.casing !== 'lower' && !token.caseless;
  if (isFunctionWord(norm) && !/^(?:maj|per|bo)$/u.test(norm)) return cues >= 2.5 && capital;
  if (isNamed(tokens, index)) return true;
  if (
    norm === 'per' &&
    isFunctionWord(tokens[index + 1]?.norm ?? 'vecka') === false &&
    !verbAfter(tokens, index) &&
    token.casing === 'lower'
  )
    return cues >= 1.5;
  const before = neighbour(tokens, index, -1);
  if (strength === 'weak' || hardlyNames.test(norm)) return cues >= 1;
  const inverted =
    before?.norm === 'det' &&
    !/^(?:sol|storm|frost|vår)$/u.test(norm) &&
    /^(?:är|e|var|va|blir|blev)$/u.test(tokens[index - 2]?.norm ?? '');
  if (before !== undefined && follows(token) && wordBefore.test(before.norm) && !inverted) return cues >= 1;
  if (capital && token.starts) return isNordicName(norm) || cues >= 0;
  if (isNordicName(norm)) return true;
  return cues >= 0.5 || (before !== undefined && follows(token) && meeting.test(before.norm));
}

/** Spoken and written shapes of ordinary words that the lists cannot hold. */
const spokenShape =
  /(?:n[ae]rna|arna|orna|erna|ena|ade|else|skap|ligt|liga|igt|iga|isk|iskt|iska|tion|tionen|ering|ismen?|ning|ningar|ningen|het|heten|bart|bara|ande|ende|aste|are|aren|abel|ivt|iva|iserad|erade?|erat|ieras|eras|eringar|ologi|itet|iteten)$/u;

/** An unlisted word in small letters: the name nobody thought of, the nickname, the slip of the keys. */
function unlisted(tokens: readonly Token[], index: number, familiar: Familiar): boolean {
  const { norm } = tokens[index]!;
  if (norm.length < 3 || numberWord(norm) !== undefined || ordinalWord(norm) !== undefined) return false;
  if (neverNames.test(norm) || /(.)\1\1/u.test(norm)) return false;
  if (isNamed(tokens, index)) return !isFunctionWord(norm);
  if (isListed(norm)) return false;
  const cues = evidence(tokens, index, familiar);
  if (isOrdinary(norm)) {
    if (isFirmlyOrdinary(norm)) return cues >= 3 && nearName(norm) !== undefined;
    const near = nearName(norm) !== undefined;
    return near || cues >= 1.5 || nameLikeness(norm) > (cues >= 0.5 ? 0 : 0.1);
  }
  if (swedishLooking(norm) || (norm.length > 5 && spokenShape.test(norm)))
    return cues >= 0.5 && norm.length < 12;
  if (norm.length > 14) return false;
  return true;
}

/** A capital in the midst of a sentence, or first in one before a word that no list knows. */
function capital(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const { norm } = token;
  if (token.casing === 'lower' || token.label || norm.length < 2 || politeCapitals.test(norm)) return false;
  if (token.casing === 'upper') return false;
  if (token.starts) return !isOrdinary(norm) && !swedishLooking(norm);
  if (isFunctionWord(norm))
    return (
      !token.caseless &&
      follows(token) &&
      (isNamed(tokens, index) || norm.length > 2) &&
      !neighbourIsCapital(tokens, index)
    );
  if (isRole(norm) || neighbourIsCapital(tokens, index)) return false;
  return follows(token) && token.text.length > 2;
}

/** "nicke å gurkan" */
function joinedToSure(tokens: readonly Token[], index: number): boolean {
  const other = tokens[index - 2];
  if (other === undefined || !follows(tokens[index - 1]) || nameStrength(other.norm) !== 'sure') return false;
  const { norm } = tokens[index]!;
  return isNoun(norm) && !verbAfter(tokens, index - 1) && clauseEndsAfter(tokens, index);
}

/** As far as its shape tells, and no verb or adverb. */
function isNoun(norm: string): boolean {
  return (
    norm.length > 2 &&
    norm.length < 12 &&
    !isPersonVerb(norm) &&
    !swedishLooking(norm) &&
    !/(?:ade|ades|ar|er|or|na|igt|ligt|skt|as|es|it|at|is|vis|ig|sam|st)$/u.test(norm)
  );
}

/** "Doktor Lund", "enhetschefen viveca", "hälsa plutten": whatever follows, unless it plainly goes on with the sentence. */
function told(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const { norm } = token;
  const before = neighbour(tokens, index, -1);
  if (before === undefined || norm.length < 2 || isFunctionWord(norm) || isPersonVerb(norm)) return false;
  if (neverNames.test(norm) || isRole(norm) || !follows(token)) return false;
  if (isTitle(before.norm)) return token.casing === 'title' || !isOrdinary(norm) || verbAfter(tokens, index);
  if (/^(?:hälsa|hälsar)$/u.test(before.norm)) return norm !== 'på' && clauseEndsAfter(tokens, index);
  const said =
    /^(?:säga|säger|sa|kallas|kallar|heter|hette|hetat)$/u.test(before.norm) &&
    clauseEndsAfter(tokens, index);
  if (said) return !isListed(norm) || !/^(?:säga|säger|sa)$/u.test(before.norm);
  if (/^(?:och|o|å|eller|&)$/u.test(before.norm) && joinedToSure(tokens, index)) return true;
  const saying = /^(?:sa|sade|säger|frågade|frågar|undrade|undrar|svarade|ringde|berättade|tyckte)$/u.test(
    before.norm,
  );
  if (
    /^(?:kom|kommer|skickade|saknar|träffade|ringde|hämtade|tackade)$/u.test(before.norm) &&
    isNoun(norm) &&
    !isListed(norm)
  )
    return true;
  if (saying && !isListed(norm)) return !swedishLooking(norm);
  if (saying && clauseEndsAfter(tokens, index)) return isNoun(norm);
  if (hasRoleBefore(tokens, index) && verbAfter(tokens, index))
    return isNoun(norm) && !isPersonVerb(before.norm);
  const spoken = isGreeted(tokens, index) || hasRoleBefore(tokens, index);
  return spoken && !isFirmlyOrdinary(norm) && !swedishLooking(norm);
}

/** Names that may as well be ordinary words, unlisted words, capitals and single letters; all doubtful. */
export function findDoubtfulNames(tokens: readonly Token[], names: readonly Candidate[]): Candidate[] {
  const familiar = familiarFrom(tokens, names);
  const once = offered(tokens, familiar);
  const learnt = new Set<string>();
  for (const token of once) {
    const cued = isNamed(tokens, token.index) || told(tokens, token.index);
    if (cued && (!isFunctionWord(token.norm) || token.casing === 'title'))
      learnt.add(token.norm).add(withoutGenitive(token.norm));
  }
  return offered(tokens, familiar, learnt).map((token) => name(token));
}

// what stands in the place of a name or a pronoun already
const putInPlace = /^(?:x{2,}s?|hens?)$/u;

/** `learnt` are words that something in the text calls a name, however ordinary they are. */
function offered(tokens: readonly Token[], known: Familiar, learnt: Familiar = new Set()): Token[] {
  const familiar = new Set([...known, ...learnt]);
  const found: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length > 64 || putInPlace.test(token.norm)) continue;
    if (!/\p{Script=Latin}/u.test(token.text) || (token.gap === ':' && token.norm.length < 5)) continue;
    const { index } = token;
    const perhaps =
      token.norm.length === 1
        ? isDoubtfulLetter(tokens, index)
        : functionName(tokens, index) ||
          initialsTied(token) ||
          alsoWord(tokens, index, familiar) ||
          capital(tokens, index) ||
          told(tokens, index) ||
          (token.casing === 'lower' && unlisted(tokens, index, familiar)) ||
          calledAfter(tokens, index) ||
          particle(tokens, index, familiar) ||
          bareSubject(tokens, index) ||
          repeatedName(tokens, index, familiar, learnt) ||
          afterName(tokens, index, familiar);
    if (perhaps) found.push(token);
  }
  return found;
}

/** "A-L", "MK": the letters of somebody's names. */
function initialsTied(token: Token): boolean {
  return (
    /^\p{Lu}-\p{Lu}$/u.test(token.text) &&
    !token.caseless &&
    !/^(?:A-[HKO]|C-D|E-[LM]|B-[12])$/u.test(token.text)
  );
}

/** "Vår jobbar", "att liv ringde", "träffa vi liv": names that are small words too, with a verb that only a person has. */
function functionName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = neighbour(tokens, index, -1);
  if (
    /^(?:vår|love|sol|ros|sky|hav|storm|frost|tindra|lo|liv|tiger|lejon|lilja|viol|ljus|mist|nord)$/u.test(
      token.norm,
    )
  ) {
    const bare = before === undefined || /^(?:att|när|om|då|och|men|för|sen)$/u.test(before.norm);
    if (bare && acting.test(neighbour(tokens, index, 1)?.norm ?? '') && follows(tokens[index + 1]))
      return true;
  }
  const met =
    before !== undefined &&
    /^(?:vi|jag|ja|man|dom|de)$/u.test(before.norm) &&
    meeting.test(tokens[index - 2]?.norm ?? '');
  return (
    met && isNordicName(token.norm) && nameStrength(token.norm) !== 'weak' && !hardlyNames.test(token.norm)
  );
}

const acting =
  /^(?:sa|säger|ringde|ringer|jobbar|jobbade|slutade|frågade|frågar|tycker|tyckte|hjälpte|hjälper|brukar|lovade|skrev|berättade|glömde|kommer|kom|pratar|pratade|vet|körde|kör|lagar|skrattar|började|bor|bodde)$/u;

/** A word that is a name elsewhere in the text, again, and with nothing before it that makes it the word. */
function repeatedName(
  tokens: readonly Token[],
  index: number,
  familiar: Familiar,
  learnt: Familiar,
): boolean {
  const token = tokens[index]!;
  if (!familiar.has(token.norm) && !familiar.has(withoutGenitive(token.norm))) return false;
  if (isFunctionWord(token.norm)) return token.casing === 'title' && learnt.has(token.norm);
  if (neverNames.test(token.norm)) return false;
  const plain = nameStrength(token.norm) === undefined && isFirmlyOrdinary(token.norm);
  if (token.casing === 'lower' && plain && !learnt.has(token.norm)) return false;
  const before = neighbour(tokens, index, -1);
  return before === undefined || !follows(token) || !wordBefore.test(before.norm);
}

/** "stjärnan kallar jag henne", "micke heter jag": the name before the verb of naming. */
function calledAfter(tokens: readonly Token[], index: number): boolean {
  const { norm } = tokens[index]!;
  const verb = neighbour(tokens, index, 1);
  const who = tokens[index + 2];
  if (verb === undefined || who === undefined || !/^(?:kallar|kallade|kallas|heter|hette)$/u.test(verb.norm))
    return false;
  const person = /^(?:jag|ja|vi|dom|de|alla|hon|han|hen|ho|min|mitt)$/u.test(who.norm) && follows(who);
  return person && norm.length > 2 && !isFunctionWord(norm) && !isRole(norm);
}

/** "nguyen van tam": a small word with a name on each side. */
function particle(tokens: readonly Token[], index: number, familiar: Familiar): boolean {
  const token = tokens[index]!;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || after === undefined || !follows(token) || !follows(after)) return false;
  if (!/^(?:van|von|thi|al|el|bin|ibn|abu|da|de|del|dos|af|der|den|le|la|ter|ul|ud|ur)$/u.test(token.norm))
    return false;
  const known = (other: Token) => familiar.has(other.norm) || nameStrength(other.norm) === 'sure';
  return known(before) && (known(after) || nameStrength(after.norm) !== undefined || !isOrdinary(after.norm));
}

/** "Sky kommer", "när hjort sa": a short bare word as the subject of what people do. */
function bareSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const { norm } = token;
  if (norm.length < 3 || norm.length > 7 || isFunctionWord(norm) || neverNames.test(norm)) return false;
  const next = neighbour(tokens, index, 1);
  const definite = next !== undefined && follows(next) && saying.test(next.norm) && /(?:en|an)$/u.test(norm);
  if (definite && !isRole(norm) && tokens[index - 1]?.norm !== 'den') return true;
  if (
    isRole(norm) ||
    isPersonVerb(norm) ||
    hardlyNames.test(norm) ||
    /(?:t|n|na|ar|er|or|ade|de|ing|ligt|igt|a|e|is|as|s|ig)$/u.test(norm)
  )
    return false;
  const after = neighbour(tokens, index, 1);
  if (after === undefined || !follows(after) || !doing.test(after.norm)) return false;
  const before = neighbour(tokens, index, -1);
  return (
    before === undefined ||
    /^(?:att|när|om|då|för|och|men|sen|sedan|eftersom|så|fast|o|å)$/u.test(before.norm)
  );
}

const saying =
  /^(?:sa|säger|sade|ringde|ringer|tycker|tyckte|frågade|frågar|svarade|svarar|lovade|berättade|berättar|hjälpte|hjälper|lagar|vet|visste|skrev|glömde|glömmer|pratar|pratade|skrattar|skrattade)$/u;

const doing =
  /^(?:sa|säger|sade|kom|kommer|gick|går|ringde|ringer|hjälper|hjälpte|tycker|tyckte|frågade|frågar|svarade|svarar|jobbar|jobbade|slutade|slutar|började|börjar|skrev|skriver|vet|visste|lovade|berättade|berättar|heter|glömde|glömmer|pratar|pratade|lagar|kör|körde|bor|bodde|hade|har|brukar|vill|ville|fick|tog|tar|är|e|var|va)$/u;

/** "ulla britt", "ngoc anh", "lisa bergstöm": an unlisted or namelike word right after a name. */
function afterName(tokens: readonly Token[], index: number, familiar: Familiar): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (before === undefined || !follows(token) || token.starts || !familiar.has(before.norm)) return false;
  if (isFunctionWord(token.norm) || isPersonVerb(token.norm)) return false;
  return !isOrdinary(token.norm) || (endsLikeSurname(token.norm) && !isListed(token.norm));
}

function familiarFrom(tokens: readonly Token[], names: readonly Candidate[]): Familiar {
  const starts = new Map(tokens.map((token) => [token.start, token]));
  const familiar = new Set<string>();
  for (const { start, end } of names) {
    const token = starts.get(start);
    if (token?.end !== end || isFunctionWord(token.norm)) continue;
    familiar.add(normalise(token.text)).add(withoutGenitive(token.norm));
  }
  return familiar;
}
