import {
  check,
  type QuantityScale,
  type QuantityWord,
  SWEDISH_QUANTITY_WORDS,
  type WordCheck,
} from '../../../domain/quantity-words.ts';
import { findQuantityWords } from '../../../domain/quantity-words-in-prose.ts';
import { codeOf, markersIn, readMarkup } from './markup.ts';
import type { PartName, ReportClaim } from './report.ts';

/** Parts that tell what was found. Elsewhere "alla" is said of letters and rules, and rests on no claim. */
export const tellsFindings = (part: PartName): boolean =>
  part === 'summary' ||
  part === 'easy-read' ||
  part === 'chapter' ||
  part === 'ladder' ||
  part === 'insights' ||
  part === 'proposals';

/** A quantity word in running text, the claim it seems to rest on, and whether that claim's voices carry it. */
export interface ProseWord {
  /** as written */
  word: string;
  canonical: QuantityWord;
  /** the sentence it stands in, markers left out */
  sentence: string;
  claim: ReportClaim | null;
  /** by a marker in the text, by likeness, or not at all */
  linked: 'marker' | 'likeness' | 'none';
  /** null where there is no claim to try it against */
  check: WordCheck | null;
  /** claims that might be meant, the most alike first; never more than three */
  candidates: ReportClaim[];
}

// Said about anything, so that two sentences with them in common need not be about the same thing; cut like `stems`.
const COMMON = new Set(
  (
    'att det den dem som och för med har hade var när där här vad vem hur hos han hon hen sin sitt sina man men eller ' +
    'också inte bara sedan efter innan medan genom under mellan något någon några andra annan själv själva deras ' +
    'dessa denna detta vilket vilka sådant varit blivit blev blir bli finns skulle kunde kan ska vill får fick säger ' +
    'säga sagt tycker berättar beskriver upplever personer person brukare brukar informant människor till från ' +
    'deltagare samt även mer över olika'
  )
    .split(' ')
    .map((word) => word.slice(0, 6)),
);
const SLIGHT = 0.25;

/** The words of a sentence, cut so that inflections meet. How many it counts is left out: that is what is tried. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COUNTING.has(word)).map((word) => word.slice(0, 6)));
}

const COUNTING = new Set(
  Object.values(SWEDISH_QUANTITY_WORDS).flatMap((forms) => forms.flatMap((form) => form.split(' '))),
);

const weight = (stem: string) => (COMMON.has(stem) ? SLIGHT : 1);
const sum = (all: Iterable<string>) => [...all].reduce((total, stem) => total + weight(stem), 0);

/** How much two sentences speak of the same thing: shared words against the shorter one's, 0 to 1. */
export function likeness(one: string, other: string): number {
  const a = stems(one);
  const b = stems(other);
  const shared = [...a].filter((stem) => b.has(stem));
  return shared.some((stem) => !COMMON.has(stem)) ? sum(shared) / Math.min(sum(a), sum(b)) : 0;
}

const ALIKE = 0.5;

/** The sentences of a line that may hold markers; a marker after the full stop belongs to the sentence before it. */
function sentencesOf(line: string): string[] {
  return line.match(/(?:\[\[[^\]]*\]\]|[^.!?])+(?:[.!?…]+[”"»)]*(?:\s*\[\[[^\]]*\]\])*|$)/gu) ?? [];
}

/**
 * Tries every quantity word that counts people in a text against the claims: the one that a marker names, else the one
 * that the sentence is most like. A word that rests on no claim is for its writer to think about, not an error
 * (domain.md, "Quantity words").
 */
export function checkProse(body: string, claims: readonly ReportClaim[], scale: QuantityScale): ProseWord[] {
  const byCode = new Map(claims.toReversed().map((claim) => [codeOf(claim.id), claim]));
  return body.split('\n').flatMap((line) =>
    sentencesOf(line).flatMap((raw) => {
      const sentence = readMarkup(raw)
        .flatMap((piece) => ('text' in piece ? [piece.text] : 'items' in piece ? piece.items : []))
        .join(' ');
      const marked = markersIn(raw).flatMap(({ kind, code }) =>
        kind === 'claim' ? (byCode.get(code) ?? []) : [],
      );
      const words = findQuantityWords(sentence);
      return words.flatMap(({ word, canonical, start, aboutPeople }, at): ProseWord[] => {
        // where one sentence counts twice, each count has the words up to the next
        const about = words.length === 1 ? sentence : sentence.slice(start, words[at + 1]?.start);
        const found = { word, canonical, sentence, ...rests(canonical, about, marked, claims, scale) };
        // "De flesta litar på …" counts people though no noun says so: a claim that is alike, or named, does
        const counts =
          aboutPeople || (found.claim !== null && (start === 0 || found.claim.quantityWord === canonical));
        return counts ? [found] : [];
      });
    }),
  );
}

function rests(
  word: QuantityWord,
  about: string,
  marked: readonly ReportClaim[],
  claims: readonly ReportClaim[],
  scale: QuantityScale,
): Pick<ProseWord, 'claim' | 'linked' | 'check' | 'candidates'> {
  const verdict = (claim: ReportClaim) => check(word, claim.supporting, claim.base.size, scale);
  const named = marked.find((claim) => claim.quantityWord === word) ?? marked[0];
  if (named) return { claim: named, linked: 'marker', check: verdict(named), candidates: [] };
  const ranked = claims
    .map((claim) => ({
      claim,
      // among claims that are alike, the one with the same word is the likelier
      score: likeness(about, claim.statement) + (claim.quantityWord === word ? 0.15 : 0),
    }))
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best && likeness(about, best.claim.statement) >= ALIKE) {
    return { claim: best.claim, linked: 'likeness', check: verdict(best.claim), candidates: [] };
  }
  const candidates = ranked.filter(({ score }) => score > 0.1).slice(0, 3);
  return { claim: null, linked: 'none', check: null, candidates: candidates.map(({ claim }) => claim) };
}

/**
 * Somebody's words typed into a text by hand instead of put in as a quote: they would stay when whoever said them
 * withdraws. Short ones are names and single words, and are let be.
 */
export function typedQuotes(body: string): string[] {
  return readMarkup(body)
    .flatMap((piece) => ('text' in piece ? [piece.text] : 'items' in piece ? piece.items : []))
    .flatMap((text) => [...text.matchAll(/[”“"»]([^”“"»«]+)[”“"«]/gu)].map(([, words]) => words!))
    .filter((words) => (words.match(/\p{L}+/gu) ?? []).length >= 5);
}
