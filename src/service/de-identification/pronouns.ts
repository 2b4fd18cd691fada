import {
  clauseEndsAfter,
  follows,
  hasRoleBefore,
  isGreeted,
  isNamed,
  isPersonVerb,
  isRole,
  verbAfter,
} from './context.ts';
import type { Candidate } from './mark.ts';
import { endsLikeSurname, nameStrength } from './name-lexicon.ts';
import type { Token } from './tokens.ts';
import { isFirmlyOrdinary, isFunctionWord } from './words.ts';

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
  henes: 'hens',
  hänes: 'hens',
  hennnes: 'hens',
  hensens: 'hens',
  hanom: 'hen',
  hånom: 'hen',
  honon: 'hen',
  honomn: 'hen',
  hemme: 'hen',
  hennne: 'hen',
  hänne: 'hen',
  henner: 'hen',
  henna: 'hen',
  hennese: 'hens',
  hännes: 'hens',
  hennas: 'hens',
  hannses: 'hens',
  honn: 'hen',
  hoon: 'hen',
  håån: 'hen',
};

/** "hann ha sagt": spelled like the verb, with what only follows the pronoun after it. */
const afterPronoun =
  /^(?:ha|har|hade|är|e|ä|va|var|ska|skulle|kan|kunde|sa|säger|kom|kommer|vill|ville|fick|får|heter|hette|jobbar|jobba|jobbade|bor|bodde|brukar|bruka|tyckte|tycker|gick|går|tog|ringer|ringde|måste|borde|blir|blev|vet|visste|hjälper|hjälpte)$/u;

/** "hannes fru", ""hannes" before a verb is the man's name. */
function misspeltPronoun(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next === undefined || !follows(next) || next.starts) return undefined;
  if (token.norm === 'hann' && afterPronoun.test(next.norm)) return 'hen';
  const thing = isFirmlyOrdinary(next.norm) && !isFunctionWord(next.norm) && !isPersonVerb(next.norm);
  const owned =
    token.norm === 'hannes' &&
    (isRole(next.norm) || (thing && !verbAfter(tokens, index) && token.casing === 'lower')) &&
    !hasRoleBefore(tokens, index) &&
    !isNamed(tokens, index);
  return owned ? 'hens' : undefined;
}

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
    const misspelt = misspeltPronoun(tokens, token.index);
    if (misspelt !== undefined)
      found.push({
        start: token.start,
        end: token.end,
        kind: 'pronoun',
        suggestion: keepCase(token, misspelt),
        doubtful: true,
      });
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
