import { follows } from './context.ts';
import type { Candidate } from './mark.ts';
import { numberWord, ordinalWord } from './number-words.ts';
import type { Token } from './tokens.ts';

/* Streets, flats and boxes that only may be such; see `doubtful-names.ts` on what doubtful means. */

function address(first: Token, last: Token): Candidate {
  return { start: first.start, end: last.end, kind: 'address', suggestion: '[adress]', doubtful: true };
}

/** The letter of a house after its number: "12 b". */
function withLetter(tokens: readonly Token[], number: Token): Token {
  const letter = tokens[number.index + 1];
  return letter !== undefined && /^ ?$/u.test(letter.gap) && /^[a-hA-H]$/u.test(letter.text)
    ? letter
    : number;
}

/** "björkgattan 12", "hasselvegen 3 b": a misspelled street with its number. */
function misspelt(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next?.kind !== 'number' || !follows(next) || next.text.length > 3) return undefined;
  if (
    !/\p{L}{3,}(?:ga?t+[ae]?n|gatt?a|v[äeaå]g+[ae]?n|v[äe]jen|stig[ea]?n|g?ränd|torg[ea]?t|back[ea]n)$/u.test(
      token.norm,
    )
  )
    return undefined;
  return address(token, withLetter(tokens, next));
}

const beforeStreet = /^(?:norra|södra|östra|västra|nya|gamla|stora|lilla|övre|nedre|inre|yttre|mellersta)$/u;
const streetNoun =
  /^\p{L}*(?:vägen|gatan|torget|gränden|gränd|stigen|backen|allén|esplanaden|kajen|hamngatan)$/u;

/** "södra vägen 5 c", "stora torget": a bare street noun with what sets it apart from the others. */
function directed(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const noun = tokens[index + 1];
  if (!beforeStreet.test(token.norm) || noun === undefined || !follows(noun)) return undefined;
  if (!streetNoun.test(noun.norm)) return undefined;
  const next = tokens[index + 2];
  const numbered = next?.kind === 'number' && follows(next) && next.text.length < 4;
  const vague = /^(?:nya|gamla|stora|lilla)$/u.test(token.norm) && noun.norm !== 'torget';
  if (!numbered && (vague || noun.norm === 'backen')) return undefined;
  return address(token, numbered ? withLetter(tokens, next) : noun);
}

const everyStreet =
  /^(?:huvud|affärs|gå|bak|tvär|sido|bi|mat|parallell|små|by|grus|gång|bil|motor|lands|cykel|skogs)(?:gatan|vägen|torget)$/u;

/** "bor på storgatan": the streets that every town has, without their numbers. */
function commonStreet(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (!/^\p{L}{3,}(?:gatan|torget|gränden?|esplanaden)$/u.test(token.norm) || everyStreet.test(token.norm))
    return undefined;
  return before !== undefined &&
    follows(token) &&
    /^(?:på|vid|till|från|nere|i|längs|över|mot|runt|av)$/u.test(before.norm)
    ? address(token, token)
    : undefined;
}

/** "Box 412", "pl 2140". */
function postBox(tokens: readonly Token[], index: number): Candidate | undefined {
  const next = tokens[index + 1];
  if (!/^(?:box|postbox|pl|postlåda|fack)$/u.test(tokens[index]!.norm)) return undefined;
  return next?.kind === 'number' && follows(next) ? address(tokens[index]!, next) : undefined;
}

/** "lgh 1203", "port 4", "tredje våningen", "tre trappor upp". */
function flat(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next === undefined || !/^\.? $/u.test(next.gap)) return undefined;
  if (/^(?:lgh|lght|lägenhet|lägenhetsnummer|port|uppgång|trapphus|våning|plan|vån)$/u.test(token.norm)) {
    if (next.kind === 'number' && next.text.length < 5) return address(token, withLetter(tokens, next));
    const number = tokens[index + 2];
    const said = /^(?:nr|nummer)$/u.test(next.norm) && number?.kind === 'number';
    if (said) return address(token, number);
    return /^(?:våning|vån)$/u.test(token.norm) && numberWord(next.norm) !== undefined
      ? address(token, next)
      : undefined;
  }
  const floor = ordinalWord(token.norm) !== undefined && /^(?:våningen|våning|vån)$/u.test(next.norm);
  const count = token.kind === 'number' ? Number(token.text) : numberWord(token.norm);
  const stairs = count !== undefined && count < 20 && /^(?:trappor|tr|trp)$/u.test(next.norm);
  return floor || stairs ? address(token, next) : undefined;
}

/** Misspelled streets, streets by a common noun, flats, floors and boxes; all doubtful. */
export function findDoubtfulAddresses(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { index } of tokens) {
    const one =
      misspelt(tokens, index) ??
      directed(tokens, index) ??
      postBox(tokens, index) ??
      flat(tokens, index) ??
      commonStreet(tokens, index);
    if (one !== undefined) found.push(one);
  }
  return found;
}
