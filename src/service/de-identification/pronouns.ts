import { clauseEndsAfter, follows, hasRoleBefore, isGreeted, isNamed, verbAfter } from './context.ts';
import type { Candidate } from './mark.ts';
import { endsLikeSurname, nameStrength } from './name-lexicon.ts';
import type { Token } from './tokens.ts';

const neutral: Record<string, string> = {
  han: 'hen',
  hon: 'hen',
  // in dialects of Småland, Västergötland and the north
  ho: 'hen',
  hn: 'hen',
  honom: 'hen',
  henne: 'hen',
  honnom: 'hen',
  hennom: 'hen',
  henom: 'hen',
  hene: 'hen',
  hans: 'hens',
  hennes: 'hens',
  henns: 'hens',
  hanns: 'hens',
  hennens: 'hens',
  hanses: 'hens',
  honoms: 'hens',
};

function keepCase(token: Token, replacement: string): string {
  const { text } = token;
  if (text === text.toLowerCase()) return replacement;
  if (text.length > 1 && text === text.toUpperCase()) return replacement.toUpperCase();
  return replacement[0]!.toUpperCase() + replacement.slice(1);
}

/** Whether `hans` or `Hans` is the man's name here and not the pronoun. */
export function isHansTheName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const surname =
    next !== undefined &&
    follows(next) &&
    !next.starts &&
    (nameStrength(next.norm) === 'sure' || (next.casing === 'title' && endsLikeSurname(next.norm)));
  if (token.casing === 'title' && !token.starts) return true;
  if (token.label || surname || isNamed(tokens, index)) return true;
  const alone = next === undefined || next.starts || /[,.;:!?)]/u.test(next.gap);
  if (isGreeted(tokens, index)) return alone;
  if (hasRoleBefore(tokens, index)) return alone || verbAfter(tokens, index);
  if (token.starts) return verbAfter(tokens, index) || alone;
  const before = tokens[index - 1];
  const met =
    before !== undefined && /^(?:med|till|hos|av|åt|från|och|träffade|ringde|heter)$/u.test(before.norm);
  if (met) return verbAfter(tokens, index) || (clauseEndsAfter(tokens, index) && next?.norm !== 'om');
  const clause = before !== undefined && /^(?:att|när|då|som|för|men|om|sen|sedan)$/u.test(before.norm);
  return clause && verbAfter(tokens, index);
}

/** The third person's gendered pronouns, each with its neutral form (`domain.md` "De-identification"). */
export function findPronouns(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!Object.hasOwn(neutral, token.norm)) continue;
    if (token.norm === 'ho' && token.casing !== 'lower') continue;
    if (token.norm === 'hans' && isHansTheName(tokens, token.index)) continue;
    found.push({
      start: token.start,
      end: token.end,
      kind: 'pronoun',
      suggestion: keepCase(token, neutral[token.norm]!),
    });
  }
  return found;
}
