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
import { nameLikeness } from './likeness.ts';
import type { Candidate } from './mark.ts';
import { evidence, type Familiar } from './name-evidence.ts';
import { endsLikeSurname, isNordicName, nameStrength, nearName, withoutGenitive } from './name-lexicon.ts';
import { neighbourIsCapital, neverNames, politeCapitals, swedishLooking } from './names.ts';
import { numberWord, ordinalWord } from './number-words.ts';
import { normalise, type Token } from './tokens.ts';
import { isFirmlyOrdinary, isFunctionWord, isListed, isOrdinary } from './words.ts';

/*
 * The second, wider net. What `names.ts` finds is seldom wrong; what is found here often is, and is marked as doubtful. A
 * name that nobody was shown gives somebody away, while a needless mark costs the reviewer one press for all alike.
 */

function name({ start, end }: Token): Candidate {
  return { start, end, kind: 'name', suggestion: 'XXX', doubtful: true };
}

/** Words before which a name that is also a word is the word: "en björn", "mycket sol". */
const wordBefore =
  /^(?:en|ett|den|det|de|dom|din|ditt|dina|sin|sitt|sina|er|ert|någon|nån|något|nåt|några|ingen|inget|inga|varje|samma|denna|detta|dessa|vilken|vilket|hel|hela|stor|stora|liten|nya|god|goda|bra|dålig|mycket|lite|mer|mest|nästa|förra|så|lika|alla|många|flera|två|tre|fyra|per|varannan|första|att|jag|ja|vi|ni|man|du|ska|skulle|kan|kunde|vill|ville|måste|får|fick|bör|brukar|inte|behöver|orkar|hinner|vågar|försöker|börjar|började|slutade|låta|lät|bli|blir|sig|mig|dig|oss|är|var|väldigt|ganska|jätte|rätt|helt|ju|nog|ett|i|min|mitt|mina|vår|vårt|hans|hennes|deras)$/u;
/** Verbs, adverbs and particles that stand in the lists of names, and are never that on their own. */
const hardlyNames =
  /^(?:dag|dagen|kan|vill|vilja|vara|bara|sida|natt|tid|hem|far|mor|son|sak|gång|halv|lag|man|rik|fri|frisk|glad|lång|ung|stark|hård|stor|gammal|fin|rask|lugn|trygg|modig|säker|kung|tron|vin|bil|båt|hus|rum|vård|barn|rätt|fast|bild|dal|berg|äng|ö|å|gård|plan|mark|kvar|tag|tro|lek|lust|glans|alla|tack|hjälp|skog|ljus|mån|land|vänd|bad|dans|back|block|bok|boll|bra|gran|blad|gren|ström|sjö|ros|falk|strand|lind|alm|hall|frid|kraft|hop|sven|art|may|hand|will|pris|kort|lov|time|film|ord|mode|gå|se|be|le|pay|hör|kör|svar|lisa|jul|april|augusti|juni|mars|maj|mej|dej|vardag|helg|mån|tis|ons|tors|fre|lör|sön|morgon|kväll|fel|del|bit|pass|post|sms|chef|krav|val|sätt|väg|bord|kök|säng)$/u;

/** A word that is also a name, with nothing before it that makes it clearly the word. */
function alsoWord(tokens: readonly Token[], index: number, familiar: Familiar): boolean {
  const token = tokens[index]!;
  const { norm } = token;
  const strength = nameStrength(norm);
  if (strength === undefined || neverNames.test(norm) || norm.length < 2) return false;
  const cues = evidence(tokens, index, familiar);
  const capital = token.casing !== 'lower' && !token.caseless;
  if (isFunctionWord(norm) && !/^(?:maj|per|bo)$/u.test(norm)) return cues >= 2.5 && capital;
  if (isNamed(tokens, index)) return true;
  const before = neighbour(tokens, index, -1);
  if (strength === 'weak' || hardlyNames.test(norm)) return cues >= 1;
  if (before !== undefined && follows(token) && wordBefore.test(before.norm)) return cues >= 1;
  if (capital && token.starts) return isNordicName(norm) || cues >= 0;
  return isNordicName(norm) ? cues >= 0 : cues >= 0.5;
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
    return cues >= 1.5 || (cues >= 0.5 && near) || ((near || cues >= 0.5) && nameLikeness(norm) > 0);
  }
  if (swedishLooking(norm) || (norm.length > 5 && spokenShape.test(norm))) return cues >= 0.5 && norm.length < 12;
  if (norm.length > 14) return false;
  return cues >= 0.5 || nearName(norm) !== undefined || nameLikeness(norm) > -0.9;
}

/** A capital in the midst of a sentence, or first in one before a word that no list knows. */
function capital(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const { norm } = token;
  if (token.casing === 'lower' || token.label || norm.length < 2 || politeCapitals.test(norm)) return false;
  if (token.casing === 'upper') return false;
  if (token.starts) return !isOrdinary(norm) && !swedishLooking(norm);
  if (isFunctionWord(norm) || isRole(norm) || neighbourIsCapital(tokens, index)) return false;
  return follows(token) && token.text.length > 2;
}

/** "Wikander och J", "T är bäst": a single capital where no plan, vitamin or flat is numbered by it. */
const lettered =
  /^(?:plan|vitamin|grupp|gruppen|typ|avdelning|avdelningen|del|punkt|bilaga|hepatit|alternativ|team|brukare|brukaren|informant|informanten|deltagare|person|intervjuperson|respondent|och|från|mellan)$/u;

function letter(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (!/^\p{L}$/u.test(token.text) || token.label) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next !== undefined && /^[.:/'’-]\S?$/u.test(next.gap) && next.text.length < 3) return false;
  if (before !== undefined && !/\s["”»'(]?$/u.test(token.gap)) return false;
  const verb = verbAfter(tokens, index);
  if (token.casing === 'lower' || token.caseless) {
    if (/^[aåäöeoixun]$/u.test(token.norm)) return false;
    const cued = before !== undefined && /^(?:med|hos|av|åt)$/u.test(before.norm) && follows(token);
    return cued || (verb && (token.starts || /^(?:att|när|om)$/u.test(before?.norm ?? ''))) || hasRoleBefore(tokens, index);
  }
  if (/^[IÅÖ]$/u.test(token.text) || next?.kind === 'number') return false;
  if (token.starts) return verb;
  return before === undefined || !lettered.test(before.norm) || (before.norm === 'och' && !/^\p{L}$/u.test(tokens[index - 2]?.text ?? ''));
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
  const said = /^(?:säga|säger|sa|kallas|kallar|heter|hette|hetat)$/u.test(before.norm) && clauseEndsAfter(tokens, index);
  if (said) return !isListed(norm) || !/^(?:säga|säger|sa)$/u.test(before.norm);
  const spoken = isGreeted(tokens, index) || hasRoleBefore(tokens, index);
  return spoken && !isFirmlyOrdinary(norm) && !swedishLooking(norm);
}

/** Names that may as well be ordinary words, unlisted words, capitals and single letters; all doubtful. */
export function findDoubtfulNames(tokens: readonly Token[], names: readonly Candidate[]): Candidate[] {
  const familiar = familiarFrom(tokens, names);
  const once = offered(tokens, familiar);
  const learnt = new Set(familiar);
  for (const token of once) {
    const cued = isNamed(tokens, token.index) || told(tokens, token.index);
    if (cued && !isFunctionWord(token.norm)) learnt.add(token.norm).add(withoutGenitive(token.norm));
  }
  return offered(tokens, learnt).map((token) => name(token));
}

function offered(tokens: readonly Token[], familiar: Familiar): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length > 64 || /^x{2,}s?$/u.test(token.norm)) continue;
    if (!/\p{Script=Latin}/u.test(token.text) || (token.gap === ':' && token.norm.length < 5)) continue;
    const { index } = token;
    const perhaps =
      token.norm.length === 1
        ? letter(tokens, index)
        : alsoWord(tokens, index, familiar) ||
          capital(tokens, index) ||
          told(tokens, index) ||
          (token.casing === 'lower' && unlisted(tokens, index, familiar)) ||
          bareSubject(tokens, index) ||
          repeatedName(tokens, index, familiar) ||
          afterName(tokens, index, familiar);
    if (perhaps) found.push(token);
  }
  return found;
}

/** A word that is a name elsewhere in the text, again, and with nothing before it that makes it the word. */
function repeatedName(tokens: readonly Token[], index: number, familiar: Familiar): boolean {
  const token = tokens[index]!;
  if (!familiar.has(token.norm) && !familiar.has(withoutGenitive(token.norm))) return false;
  if (isFunctionWord(token.norm) || neverNames.test(token.norm)) return false;
  if (token.casing === 'lower' && nameStrength(token.norm) === undefined && isFirmlyOrdinary(token.norm)) return false;
  const before = neighbour(tokens, index, -1);
  return before === undefined || !follows(token) || !wordBefore.test(before.norm);
}

/** "Sky kommer", "när hjort sa": a short bare word as the subject of what people do. */
function bareSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const { norm } = token;
  if (norm.length < 3 || norm.length > 7 || isFunctionWord(norm) || neverNames.test(norm)) return false;
  if (isRole(norm) || isPersonVerb(norm) || hardlyNames.test(norm) || /(?:t|n|na|ar|er|or|ade|de|ing|ligt|igt|a|e|is|as|s|ig)$/u.test(norm)) return false;
  const after = neighbour(tokens, index, 1);
  if (after === undefined || !follows(after) || !doing.test(after.norm)) return false;
  const before = neighbour(tokens, index, -1);
  return before === undefined || /^(?:att|när|om|då|för|och|men|sen|sedan|eftersom|så|fast|o|å)$/u.test(before.norm);
}

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
