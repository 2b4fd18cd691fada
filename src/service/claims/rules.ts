import {
  check,
  DEFAULT_SCALE,
  type QuantityScale,
  type QuantityWord,
  type WordCheck,
} from '../../domain/quantity-words.ts';
import { type FoundQuantityWord, findQuantityWords } from '../../domain/quantity-words-in-prose.ts';
import { LOWEST_THRESHOLD } from '../../domain/small-groups.ts';

/** A coded passage that a claim links to. */
export interface ClaimPassage {
  readonly id: string;
  readonly informantId: string;
  /** Every mark in it has been confirmed, changed or dismissed by a person. */
  readonly deidentified: boolean;
  /** Printed under the claim in the report. */
  readonly quoted?: boolean;
  /** The informant has said yes to being quoted, and has not taken it back. */
  readonly consented?: boolean;
}

/** Whom the claim's word is measured against: all informants, or a named subset such as those who became more independent. */
export interface ClaimBase {
  readonly kind: 'all' | 'subset';
  readonly name?: string;
  readonly size: number;
}

/** What was found, and by whose voices. An informant may stand among both supporters and contradicters. */
export interface Claim {
  readonly statement: string;
  /** Null for a claim that uses no quantity word. */
  readonly quantityWord: QuantityWord | null;
  readonly base: ClaimBase;
  readonly supporters: readonly string[];
  readonly contradicters: readonly string[];
  readonly passages: readonly ClaimPassage[];
  /** For how many supporting voices somebody has judged that the claim gives nobody away; null or left out when nobody has. */
  readonly reviewedVoices?: number | null;
}

/** Voices as shown beside the claim: "9 of 15 have said it, 2 have said otherwise, 4 have said nothing". Informants, never passages. */
export interface ClaimCounts {
  readonly base: number;
  readonly supporting: number;
  readonly contradicting: number;
  /** Among both supporting and contradicting: has said both things. */
  readonly both: number;
  readonly silent: number;
}

export type ClaimFlag =
  | {
      readonly kind: 'word-not-carried';
      readonly word: QuantityWord;
      readonly check: WordCheck & { readonly ok: false };
    }
  /** The statement's own text says another word than the one that is counted. */
  | { readonly kind: 'statement-says-otherwise'; readonly found: readonly FoundQuantityWord[] }
  | { readonly kind: 'quote-not-deidentified'; readonly passageIds: readonly string[] }
  /** Chosen as a quote, from somebody who has not said yes to quotes. */
  | { readonly kind: 'quote-without-consent'; readonly passageIds: readonly string[] }
  | { readonly kind: 'no-passages' }
  /** Counted as a voice, with no passage to show for it. */
  | { readonly kind: 'voice-without-passage'; readonly informantIds: readonly string[] }
  /** A passage of somebody who is counted neither way. */
  | { readonly kind: 'passage-without-voice'; readonly passageIds: readonly string[] }
  | { readonly kind: 'more-voices-than-base' }
  | { readonly kind: 'base-without-name' }
  /** Not an error: somebody has to judge whether the claim points somebody out. */
  | { readonly kind: 'exposure-review'; readonly because: 'one-or-two' | 'whole-small-base' };

/** Counts each informant once, however many passages. Source: domain.md "Quantity words". */
export function countClaim(claim: Claim): ClaimCounts {
  const supporters = new Set(claim.supporters);
  const contradicters = new Set(claim.contradicters);
  const both = [...supporters].filter((id) => contradicters.has(id)).length;
  const heard = supporters.size + contradicters.size - both;
  return {
    base: claim.base.size,
    supporting: supporters.size,
    contradicting: contradicters.size,
    both,
    silent: Math.max(0, claim.base.size - heard),
  };
}

/** Whether the count carries the claim's word; null when the claim has none. Source: domain.md "Quantity words". */
export function checkClaimWord(claim: Claim, scale: QuantityScale = DEFAULT_SCALE): WordCheck | null {
  if (claim.quantityWord === null) return null;
  return check(claim.quantityWord, countClaim(claim).supporting, claim.base.size, scale);
}

/** Everything to look at before the claim goes into a report. Source: domain.md "Quantity words" and "De-identification". */
export function flagClaim(claim: Claim, scale: QuantityScale = DEFAULT_SCALE): readonly ClaimFlag[] {
  return [...wordFlags(claim, scale), ...evidenceFlags(claim), ...baseFlags(claim), ...exposureFlags(claim)];
}

/** Whether a flag stops the report; an exposure review is a judgement that a person makes and signs instead. */
export function stopsReport(flag: ClaimFlag): boolean {
  return flag.kind !== 'exposure-review';
}

/**
 * Only a text that has been through de-identification may be quoted, and only from somebody who has not said no.
 * Source: domain.md "De-identification", "Audit" (consent).
 */
export function mayQuote(passage: ClaimPassage): boolean {
  return passage.deidentified && passage.consented !== false;
}

export interface ClaimAfterWithdrawal {
  readonly claim: Claim;
  /** False marks the claim: nobody is left behind it, its passages are gone, or its word is no longer carried. */
  readonly stillHolds: boolean;
}

/**
 * The claim when an informant's consent is withdrawn: voice and passages are gone, and the base is one smaller if
 * the informant was in it. For a subset pass `inBase` when the informant said nothing there; a voice is always in.
 * Source: domain.md "Audit" (withdrawing consent).
 */
export function withoutInformant(
  claim: Claim,
  informantId: string,
  {
    inBase = claim.base.kind === 'all',
    scale = DEFAULT_SCALE,
  }: { inBase?: boolean; scale?: QuantityScale } = {},
): ClaimAfterWithdrawal {
  const others = (id: string) => id !== informantId;
  const wasHeard = claim.supporters.includes(informantId) || claim.contradicters.includes(informantId);
  const size = Math.max(0, claim.base.size - (inBase || wasHeard ? 1 : 0));
  const rest: Claim = {
    ...claim,
    base: { ...claim.base, size },
    supporters: claim.supporters.filter(others),
    contradicters: claim.contradicters.filter(others),
    passages: claim.passages.filter((passage) => others(passage.informantId)),
  };
  const grounded = isAboutNobody(rest) || (rest.supporters.length > 0 && rest.passages.length > 0);
  return { claim: rest, stillHolds: size > 0 && grounded && checkClaimWord(rest, scale)?.ok !== false };
}

function wordFlags(claim: Claim, scale: QuantityScale): readonly ClaimFlag[] {
  const flags: ClaimFlag[] = [];
  const verdict = checkClaimWord(claim, scale);
  if (claim.quantityWord !== null && verdict?.ok === false) {
    flags.push({ kind: 'word-not-carried', word: claim.quantityWord, check: verdict });
  }
  const written = findQuantityWords(claim.statement).filter((found) => found.aboutPeople);
  // A statement may go on about others ("most do, some do not"): only the claim's own word must be there.
  if (written.length > 0 && !written.some((found) => found.canonical === claim.quantityWord)) {
    flags.push({ kind: 'statement-says-otherwise', found: written });
  }
  return flags;
}

function evidenceFlags(claim: Claim): readonly ClaimFlag[] {
  const flags: ClaimFlag[] = [];
  const heard = new Set([...claim.supporters, ...claim.contradicters]);
  const withPassage = new Set(claim.passages.map((passage) => passage.informantId));
  const raw = claim.passages.filter((passage) => !passage.deidentified).map((passage) => passage.id);
  const unwilling = claim.passages
    .filter((passage) => passage.quoted === true && passage.consented === false)
    .map((passage) => passage.id);
  const stray = claim.passages
    .filter((passage) => !heard.has(passage.informantId))
    .map((passage) => passage.id);
  const unproven = [...heard].filter((id) => !withPassage.has(id));
  if (raw.length > 0) flags.push({ kind: 'quote-not-deidentified', passageIds: raw });
  if (unwilling.length > 0) flags.push({ kind: 'quote-without-consent', passageIds: unwilling });
  if (claim.passages.length === 0) {
    // That nobody has said something cannot be shown by a passage.
    if (!isAboutNobody(claim)) flags.push({ kind: 'no-passages' });
  } else if (unproven.length > 0) {
    flags.push({ kind: 'voice-without-passage', informantIds: unproven });
  }
  if (stray.length > 0) flags.push({ kind: 'passage-without-voice', passageIds: stray });
  return flags;
}

function baseFlags(claim: Claim): readonly ClaimFlag[] {
  const flags: ClaimFlag[] = [];
  if (new Set([...claim.supporters, ...claim.contradicters]).size > claim.base.size) {
    flags.push({ kind: 'more-voices-than-base' });
  }
  if (claim.base.kind === 'subset' && !claim.base.name?.trim()) flags.push({ kind: 'base-without-name' });
  return flags;
}

/**
 * One or two voices can be recognised; so can each of a small group of whom all have said the same. A review holds for
 * as many voices as it was made for: with other voices behind the claim it is made anew.
 */
function exposureFlags(claim: Claim): readonly ClaimFlag[] {
  const { supporting, base } = countClaim(claim);
  if (claim.reviewedVoices === supporting) return [];
  if (supporting === 1 || supporting === 2) return [{ kind: 'exposure-review', because: 'one-or-two' }];
  const wholeSmallBase = supporting > 0 && supporting >= base && base < LOWEST_THRESHOLD;
  return wholeSmallBase ? [{ kind: 'exposure-review', because: 'whole-small-base' }] : [];
}

function isAboutNobody(claim: Claim): boolean {
  return claim.quantityWord === 'none' && claim.supporters.length === 0;
}
