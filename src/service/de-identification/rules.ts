import { findAddresses } from './addresses.ts';
import { findAges } from './ages.ts';
import { findDates } from './dates.ts';
import { findDoubtfulAddresses } from './doubtful-addresses.ts';
import { findDoubtfulDates } from './doubtful-dates.ts';
import { findDoubtfulNames } from './doubtful-names.ts';
import { findDoubtfulNumbers } from './doubtful-numbers.ts';
import { findDoubtfulOthers } from './doubtful-others.ts';
import { findDoubtfulPlaces } from './doubtful-places.ts';
import { findDoubtfulUnits } from './doubtful-units.ts';
import { findEmailsAndLinks } from './emails.ts';
import type { Mark } from './mark.ts';
import { withoutGenitive } from './name-lexicon.ts';
import { findNames } from './names.ts';
import { findDictatedNumbers, findDigitNumbers, findLongNumbers } from './numbers.ts';
import { findOrganisations, findOwnedOrganisations } from './organisations.ts';
import { findPlaces } from './places.ts';
import { findPronouns } from './pronouns.ts';
import { resolve } from './resolve.ts';
import { findSensitiveWords } from './sensitive.ts';
import { normalise, tokenise } from './tokens.ts';

export { isSure, type Mark, type MarkKind, markKinds } from './mark.ts';

/**
 * Marks everything in a transcript that may tell who somebody is, with a suggestion for each (domain.md
 * "De-identification"). It replaces nothing: a person confirms, changes or dismisses every mark, so doubtful ones are offered
 * rather than left out. Offsets are UTF-16 code units into `text` as given; the marks are sorted and do not overlap. Takes any
 * string, lone surrogates and NUL included, in time that grows as the text does; never throws.
 */
export function deidentify(text: string): Mark[] {
  const tokens = tokenise(text);
  const names = findNames(tokens);
  return resolve(text, [
    ...findEmailsAndLinks(text, tokens),
    ...findOwnedOrganisations(tokens),
    ...findAddresses(tokens),
    ...findDigitNumbers(text, tokens),
    ...findDictatedNumbers(tokens),
    ...findDates(text, tokens),
    ...findAges(tokens),
    ...findLongNumbers(text, tokens),
    ...findOrganisations(tokens),
    ...findPlaces(tokens),
    ...findPronouns(tokens),
    ...findSensitiveWords(tokens),
    ...names,
    ...findDoubtfulAddresses(tokens),
    ...findDoubtfulDates(tokens),
    ...findDoubtfulNumbers(tokens),
    ...findDoubtfulUnits(tokens),
    ...findDoubtfulPlaces(tokens),
    ...findDoubtfulOthers(tokens),
    ...findDoubtfulNames(tokens, names),
  ]);
}

/** A mark that a person has confirmed, with the words to put there. */
export interface Replacement {
  start: number;
  end: number;
  replacement: string;
}

/**
 * The text with the accepted replacements made and every other code unit as it was. Replacements may come in any order;
 * one that lies outside the text, ends before it starts, or overlaps an earlier one is left out.
 */
export function applyMarks(text: string, accepted: readonly Replacement[]): string {
  const sorted = accepted
    .filter(
      ({ start, end }) =>
        Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length,
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const { start, end, replacement } of sorted) {
    if (start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** Marks that one decision can settle together. */
export interface MarkGroup {
  /** The kind and the form that the members share; stable for the same text. */
  key: string;
  kind: Mark['kind'];
  /** The first member's words and suggestion, to show. */
  text: string;
  suggestion: string;
  marks: Mark[];
}

function sharedForm(mark: Mark): string {
  const form = normalise(mark.text).replace(/\s+/gu, ' ').trim();
  if (['personal-number', 'phone'].includes(mark.kind)) {
    const digits = form.replace(/\D/gu, '');
    return digits === '' ? form : digits;
  }
  return ['name', 'place', 'organisation'].includes(mark.kind) ? withoutGenitive(form) : form;
}

/**
 * Groups marks of one kind whose words are the same but for case, spacing, punctuation of numbers and the genitive ("Anna",
 * "annas"), so that one press decides alike ones. Groups come in the order of their first member in `text`; a mark whose
 * words no longer stand at its place in `text` is left out.
 */
export function groupAlike(marks: readonly Mark[], text: string): MarkGroup[] {
  const groups = new Map<string, MarkGroup>();
  const standing = marks.filter((mark) => text.slice(mark.start, mark.end) === mark.text);
  for (const mark of standing.sort((a, b) => a.start - b.start)) {
    const key = `${mark.kind}:${sharedForm(mark)}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { key, kind: mark.kind, text: mark.text, suggestion: mark.suggestion, marks: [mark] });
    else group.marks.push(mark);
  }
  return [...groups.values()];
}
