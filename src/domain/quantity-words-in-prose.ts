import type { QuantityWord } from './quantity-words.ts';

/** A quantity word in running Swedish text. Offsets in UTF-16 code units. */
export interface FoundQuantityWord {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly word: string;
  readonly canonical: QuantityWord;
  /** True when what follows shows that informants are counted; false when it may be days, goals or staff. */
  readonly aboutPeople: boolean;
}

/**
 * Expressions in the order they are tried at a place, longer before shorter. `null` uses up words that only look
 * like a quantity (idioms, negations, "less than half"), so that a part of them is not taken for one.
 */
const EXPRESSIONS: readonly (readonly [pattern: string, canonical: QuantityWord | null])[] = [
  ['i alla fall|alla gånger|allt som allt|en och en|en efter en|en i taget|den ena eller andra', null],
  [
    '(?:inte|ej|icke|knappast|långt ifrån|långtifrån) (?:riktigt |ens )?(?:samtliga|alla|många|flera|så många|de flesta|dom flesta|majoriteten|hälften)',
    null,
  ],
  ['(?:mindre|färre) än hälften', null],
  ['(?:(?:mer|fler|flera) än|drygt|över) hälften', 'majority'],
  ['(?:ungefär|omkring|cirka|ca|runt|knappt|nästan|närmare|uppemot) hälften', 'about-half'],
  ['hälften|varannan', 'half'],
  [
    '(?:nästan|så gott som|i stort sett|praktiskt taget|i princip|närapå) (?:samtliga|alla|allihop)|alla utom (?:en|ett par)',
    'almost-all',
  ],
  ['samtliga|allesamman|allihop|alla|var och en|varje', 'all'],
  [
    '(?:en |stor |en stor |den stora )?majoritet(?:en)?|(?:de|dom) (?:allra )?flesta|flertalet|merparten|(?:den )?större delen|huvuddelen|den övervägande delen',
    'majority',
  ],
  ['(?:väldigt |mycket |ganska )?många', 'many'],
  ['ett flertal|flera(?: stycken)?', 'several'],
  ['några(?: få| stycken| enstaka)?|en del|vissa|somliga', 'some'],
  ['ett par(?: stycken)?', 'a-couple'],
  ['(?:ytterligare |bara |endast )?en(?: enda| annan)?|den (?:ena|andra|andre)|i ett', 'one'],
  ['ingen|inga', 'none'],
];

const EXPRESSION = new RegExp(
  EXPRESSIONS.map(
    ([pattern]) => `(?<![\\p{L}\\p{N}-])(${pattern.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}-])`,
  ).join('|'),
  'giu',
);

/** Nouns for those whom an audit counts; an interview or a case stands for the one interviewed. */
const PEOPLE =
  /^(?:brukar(?:e|en|na|nas)|informant(?:en|er|erna|ernas)?|deltagar(?:e|en|na)|deltagande|medverkande|intervjuad(?:e|es)?|intervju(?:n|er|erna)|intervjuperson(?:en|er|erna)?|person(?:en|er|erna)?|människor(?:na)?|svarande|respondent(?:en|er|erna)?|boende|anhörig(?:a)?|närstående|ungdom(?:ar|arna)?|unga|barn(?:en)?|föräldrar(?:na)?|kvinn(?:a|or|orna)|män(?:nen)?|patient(?:en|er|erna)?|klient(?:en|er|erna)?|fall(?:et|en)?|dem|dom|oss|er)$/u;

/** Finite verbs that make a bare word the subject ("Många uttrycker …"), and "som" ("alla som …"). */
const SUBJECT_FOLLOWS =
  /^(?:som|är|var|blir|blev|har|hade|kan|kunde|ska|skulle|vill|ville|får|fick|bör|borde|måste|verkar|verkade|går|gick|ser|såg|vet|visste|mår|mådde|tycker|tyckte|upplever|upplevde|känner|kände|säger|sa|sade|berättar|beskriver|beskrev|uttrycker|uttryckte|nämner|nämnde|menar|anser|tror|trodde|önskar|saknar|uppskattar|efterfrågar|behöver|behövde|förstår|förstod|minns|kommer|kom|tar|tog|gör|gjorde|använder|använde|arbetar|jobbar|bor|lyfter|framhåller|påpekar|instämmer|svarar|föredrar|trivs|klarar|lever|deltar|deltog|finns|fanns|hör|hörde|blivit|\p{L}{3,}ade)$/u;

/** Words that may stand between a quantity word and its noun or verb. */
const BETWEEN =
  /^(?:av|de|dom|dessa|våra|alla|andra|olika|också|även|dock|däremot|istället|bland|i|gruppen|yngre|äldre|nya|intervjuade|deltagande|medverkande|\p{L}{3,}(?:liga|siga|nade|rade|ande))$/u;

/** How many words may stand between before the noun is taken to be something else. */
const REACH = 4;

/**
 * Finds quantity words in a report's prose, inflected and in the synonyms that reports use. Quotes (”…”, “…”,
 * "…", »…«) are left out: they are the informant's own words, not the bureau's count. *En* and *varje*, which are
 * mostly plain articles, and *ingen* are found only where they count people. Source: domain.md "Quantity
 * words", source/000 for the usage.
 */
export function findQuantityWords(text: string): readonly FoundQuantityWord[] {
  const prose = blankQuotes(text);
  const found: FoundQuantityWord[] = [];
  for (const match of prose.matchAll(EXPRESSION)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const canonical = EXPRESSIONS[index]?.[1] ?? null;
    if (canonical === null) continue;
    const word = match[0];
    const end = match.index + word.length;
    const aboutPeople = countsPeople(prose.slice(end), canonical);
    if (!aboutPeople && (needsPeople(canonical) || /^(?:varje|varannan|var och en|en del)$/iu.test(word)))
      continue;
    found.push({ start: match.index, end, word, canonical, aboutPeople });
  }
  return found;
}

function needsPeople(word: QuantityWord): boolean {
  return word === 'one' || word === 'none';
}

function countsPeople(rest: string, canonical: QuantityWord): boolean {
  const [clause = ''] = rest.split(/[.,;:!?()[\]”“"»«]/u, 1);
  const words = clause.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  for (const [i, word] of words.slice(0, REACH).entries()) {
    if (PEOPLE.test(word)) return true;
    // "En hade …" is rare and "en har" rarer still; the article needs its noun, as does "ingen" ("ingen var där").
    if (!needsPeople(canonical) && SUBJECT_FOLLOWS.test(word)) return true;
    if (!BETWEEN.test(word) || i === REACH - 1) return false;
  }
  return words.length === 0 && !needsPeople(canonical);
}

/** Quotes replaced by quote marks of the same length, sign by sign so that offsets hold; a quote never runs past an empty line, so that a lost mark costs one paragraph. */
function blankQuotes(text: string): string {
  const quoted =
    /”(?:(?!\n\s*\n)[^”])*”|“(?:(?!\n\s*\n)[^“”])*[“”]|"(?:(?!\n\s*\n)[^"])*"|»(?:(?!\n\s*\n)[^»«])*[»«]/gu;
  return text.replace(quoted, (quote) => quote.replace(/[^\n]/g, '”'));
}
