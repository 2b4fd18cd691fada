import { isNamed, isPersonVerb, isRole, isTitle } from './context.ts';
import type { Candidate } from './mark.ts';
import type { Token } from './tokens.ts';
import { isListed } from './words.ts';

/** "Brukare A" is a cover already. */
const pseudonymous =
  /^(?:brukare|brukaren|informant|informanten|deltagare|deltagaren|person|personen|klient|klienten|patient|intervjuperson|respondent|avdelning|grupp)$/u;

/** Pairs of letters that are shortened words, not people: "s.k.", "f.d.", "m.m.". */
const abbreviated = /^(?:sk|fd|mm|ed|em|fm|od|pm|am|ps|nb|bl|do|mfl|tv|ex|dv|ds|os|ro|to|ev|kl|ca|ff)$/u;

function isLetter(token: Token | undefined): token is Token {
  if (token?.kind !== 'word' || !/^\p{L}$/u.test(token.text)) return false;
  return token.casing === 'title' || token.caseless;
}

function initial(start: number, end: number): Candidate {
  return { start, end, kind: 'name', suggestion: 'XXX' };
}

/** Letters that are words of their own, in small or in capitals. */
function isWordLetter(token: Token): boolean {
  return token.casing === 'title' && !token.caseless
    ? /^[IÅÖ]$/u.test(token.text)
    : /^[iåöäaeouxIÅÖ]$/u.test(token.text);
}

function isSurnameAfter(token: Token, isName: boolean): boolean {
  if (token.text.length < 3) return false;
  return token.caseless ? isName : token.casing === 'title' && (isName || !isListed(token.norm));
}

/** What an initial stands with, and so how far it reaches. */
function judge(tokens: readonly Token[], index: number, isName: readonly boolean[]) {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  const dotted = next !== undefined && /^\. ?$/u.test(next.gap);
  if (dotted && isLetter(next) && (next.gap === '.' || tokens[index + 2]?.gap.startsWith('.'))) {
    if (
      (token.casing === 'lower' && abbreviated.test(token.norm + next.norm)) ||
      tokens[index - 1]?.norm.length === 1
    )
      return undefined;
    const closed = tokens[next.index + 1]?.gap.startsWith('.') === true;
    return { mark: initial(token.start, closed ? next.end + 1 : next.end), alone: true };
  }
  if (dotted && isSurnameAfter(next, isName[next.index] === true))
    return { mark: initial(token.start, next.end), alone: false };
  if (before === undefined || token.starts || isWordLetter(token) || !/^[ \u00a0]$/u.test(token.gap))
    return undefined;
  if (isName[index - 1] === true) return { mark: initial(before.start, token.end), alone: false };
  const told = isRole(before.norm) || isTitle(before.norm) || (token.caseless && isNamed(tokens, index));
  const numbered = next?.kind === 'number' && next.gap.length < 2;
  return told && !numbered && !pseudonymous.test(before.norm)
    ? { mark: initial(token.start, token.end), alone: true }
    : undefined;
}

/** "A.L.", "Maria J", "B. Nordenskjöld", "boendestödjare K", and the same letter again later in the text. */
export function findInitials(tokens: readonly Token[], isName: readonly boolean[]): Candidate[] {
  const found: Candidate[] = [];
  const letters = new Set<string>();
  for (const token of tokens) {
    if (!isLetter(token) || token.label) continue;
    const judged = judge(tokens, token.index, isName);
    if (judged === undefined) continue;
    found.push(judged.mark);
    if (judged.alone) letters.add(token.norm);
  }
  return [...found, ...repeated(tokens, letters)];
}

function repeated(tokens: readonly Token[], letters: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!isLetter(token) || token.label || !letters.has(token.norm) || isWordLetter(token)) continue;
    const next = tokens[token.index + 1];
    const verb = next !== undefined && isPersonVerb(next.norm);
    if (/\s$/u.test(token.gap) && (!token.starts || verb || !token.caseless))
      found.push(initial(token.start, token.end));
  }
  return found;
}
