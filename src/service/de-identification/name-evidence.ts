import {
  clauseEndsAfter,
  follows,
  hasRoleBefore,
  isGreeted,
  isNamed,
  isPersonVerb,
  isTowards,
  neighbour,
  verbAfter,
  verbBefore,
} from './context.ts';
import { endsLikeSurname, nameStrength, withoutGenitive } from './name-lexicon.ts';
import type { Token } from './tokens.ts';

const determiner =
  /^(?:en|ett|den|det|de|dom|min|mitt|mina|din|ditt|dina|sin|sitt|sina|vår|vårt|våra|er|ert|hans|hennes|deras|någon|nån|något|nåt|ingen|inget|varje|samma|denna|detta|vilken|vilket|hel|hela|stor|liten|ny|nya|god|bra|dålig|mycket|lite|mer|ingen|första|andra|nästa|förra|att|inte|för|så|lika|alltid|ska|kan|vill|skulle|måste|får|har|du|jag|vi|ni|man|att|ju|också)$/u;
/** Whether the same word was found to be a name somewhere in this text. */
export type Familiar = ReadonlySet<string>;

/** Whether the next word, or the one before, is surely a name. */
export function namesNeighbour(tokens: readonly Token[], index: number, distance: 1 | -1): boolean {
  const other = neighbour(tokens, index, distance);
  if (other === undefined) return false;
  const tied = distance === 1 ? follows(other) : follows(tokens[index]);
  return (
    tied &&
    (nameStrength(other.norm) === 'sure' ||
      (other.casing === 'title' && !other.starts && endsLikeSurname(other.norm)))
  );
}

/** How much the words around speak for a name, on a rough scale where 2 is enough for a word that is also a name. */
export function evidence(tokens: readonly Token[], index: number, familiar: Familiar): number {
  const token = tokens[index]!;
  const before = neighbour(tokens, index, -1);
  const beforeTied = before !== undefined && follows(token);
  let sum = 0;
  if (isNamed(tokens, index)) sum += 3;
  if (isGreeted(tokens, index) && clauseEndsAfter(tokens, index)) sum += 2;
  if (hasRoleBefore(tokens, index)) sum += 2;
  if (namesNeighbour(tokens, index, 1)) sum += 2;
  if (namesNeighbour(tokens, index, -1) && beforeTied) sum += 1;
  if (verbAfter(tokens, index)) sum += token.starts ? 2 : 1.5;
  if (beforeTied && before !== undefined && isTowards(before.norm))
    sum += clauseEndsAfter(tokens, index) || verbAfter(tokens, index) ? 1.5 : 0.5;
  if (token.starts && /^,/u.test(tokens[index + 1]?.gap ?? '')) sum += 0.5;
  if (joinedToName(tokens, index, familiar)) sum += 1.5;
  if (isCleft(tokens, index)) sum += 1.5;
  if (token.starts && neighbour(tokens, index, 1) !== undefined && isPersonVerb(tokens[index + 1]!.norm))
    sum += 0.5;
  if (verbBefore(tokens, index) && clauseEndsAfter(tokens, index)) sum += 1.5;
  if (token.starts && tokens[index + 1]?.starts !== false) sum += 1;
  if (token.starts && verbSoonAfter(tokens, index)) sum += 2;
  if (familiar.has(token.norm) || familiar.has(withoutGenitive(token.norm)))
    sum += token.starts && token.casing === 'title' ? 2 : 1;
  if (isSubjectOfClause(tokens, index)) sum += 2;
  else if (beforeTied && before !== undefined && determiner.test(before.norm)) sum -= 2;
  if (token.label) sum += 3;
  return sum;
}

/** "Anna och Björn", "björn, lisa". */
function joinedToName(tokens: readonly Token[], index: number, familiar: Familiar): boolean {
  const isName = (token: Token | undefined) =>
    token !== undefined &&
    (nameStrength(token.norm) === 'sure' ||
      (nameStrength(token.norm) !== undefined && familiar.has(token.norm)));
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const joins = (token: Token | undefined) =>
    token !== undefined && /^(?:och|o|å|eller|samt|&)$/u.test(token.norm);
  if (joins(before) && isName(tokens[index - 2])) return true;
  if (joins(after) && isName(tokens[index + 2])) return true;
  const comma = (token: Token | undefined) => token !== undefined && /^, ?$/u.test(token.gap);
  return (comma(tokens[index]) && isName(before)) || (comma(after) && isName(after));
}

/** "det är love som bestämmer". */
function isCleft(tokens: readonly Token[], index: number): boolean {
  const before = neighbour(tokens, index, -1);
  const after = neighbour(tokens, index, 1);
  return before !== undefined && /^(?:är|var|e|va|blir|blev)$/u.test(before.norm) && after?.norm === 'som';
}

/** "björn på kontoret säger", "sten från boendestödet kom": a verb for people after a phrase of place. */
function verbSoonAfter(tokens: readonly Token[], index: number): boolean {
  const next = neighbour(tokens, index, 1);
  if (next === undefined || !/^(?:på|i|från|hos|där|här|och|som|också|då)$/u.test(next.norm)) return false;
  for (let step = 2; step <= 4; step += 1) {
    const token = tokens[index + step];
    if (token === undefined || token.starts) return false;
    if (isPersonVerb(token.norm)) return true;
  }
  return false;
}

/** "… att ros inte ska komma", "när sten kom": after a conjunction, with a verb or an adverb and a verb to follow. */
function isSubjectOfClause(tokens: readonly Token[], index: number): boolean {
  const before = neighbour(tokens, index, -1);
  if (
    before === undefined ||
    !/^(?:att|när|om|då|eftersom|för|fast|innan|medan|tills|sen|sedan)$/u.test(before.norm)
  )
    return false;
  if (verbAfter(tokens, index)) return true;
  const adverb = neighbour(tokens, index, 1);
  const verb = tokens[index + 2];
  const small =
    adverb !== undefined &&
    /^(?:inte|aldrig|alltid|också|bara|kanske|nog|ofta|ju|snart|äntligen|ibland|o|och)$/u.test(adverb.norm);
  return small && verb !== undefined && !verb.starts && isPersonVerb(verb.norm);
}
