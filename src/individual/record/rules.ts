import { addMonths, type Day, laterOf } from '../../domain/day.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';

/** What may become of a text that mentions somebody else than the participant. */
export type Outcome = 'whole' | 'parts' | 'not' | 'held';

/** How a text stands to the participant: `open` has never needed a reading, `waiting` and `held` wait for one. */
export type TextState = 'open' | 'waiting' | Outcome;

/** How a text stands to the participant after the readings made of it, oldest first. */
export function stateOf(mentionsOther: boolean, outcomes: readonly Outcome[]): TextState {
  return outcomes.at(-1) ?? (mentionsOther ? 'waiting' : 'open');
}

/** Whether somebody has to read it through before the participant can. */
export const needsReading = (state: TextState): boolean => state === 'waiting' || state === 'held';

/** A text of a note as one reader sees it: whole, in pieces, or only that it is there. */
export interface Version {
  revision: number;
  state: TextState;
  /** the whole text; undefined where the reader does not see it */
  body: string | undefined;
  /** what is shown to the participant, a gap between each piece and the next */
  shown: string[] | null;
  /** why it was corrected; '' for the first text, and where the reader does not see it */
  why: string;
  /** who wrote this text; '' where the reader does not see it */
  writer: string;
  as: string;
  at: string | undefined;
}

/**
 * The texts of a note, the first one first, made of the texts and the readings that the reader sees: the participant sees
 * the reading of a text that is held back, and not the text.
 */
export function versionsOf(
  texts: readonly {
    revision: number;
    body: string;
    mentionsOther: boolean;
    why: string;
    writer: string;
    as: string;
    at: string;
  }[],
  reviews: readonly { revision: number; outcome: Outcome; shown: string[] | null }[],
): Version[] {
  const revisions = new Set([...texts, ...reviews].map(({ revision }) => revision));
  return [...revisions]
    .sort((a, b) => a - b)
    .map((revision) => {
      const text = texts.find((one) => one.revision === revision);
      const made = reviews.filter((one) => one.revision === revision);
      return {
        revision,
        state: stateOf(
          text?.mentionsOther ?? true,
          made.map(({ outcome }) => outcome),
        ),
        body: text?.body,
        shown: made.at(-1)?.shown ?? null,
        why: text?.why ?? '',
        writer: text?.writer ?? '',
        as: text?.as ?? '',
        at: text?.at,
      };
    });
}

/** The text that stands: the last one. */
export const currentOf = (versions: readonly Version[]): Version | undefined => versions.at(-1);

/** A stretch of a text, UTF-16 offsets, `to` not included. */
export interface Span {
  from: number;
  to: number;
}

/** The sentences of a text in order, each with the space after it: what a reader ticks to hold back. */
export function sentencesOf(text: string): Span[] {
  return [...new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => ({ from: index, to: index + segment.length }),
  );
}

/** Where a name or a few words stand in a text, whatever the case, each time with the whole word around: "Annas" for Anna. */
export function placesOf(text: string, words: string): Span[] {
  const wanted = words.normalize('NFC').trim();
  if (wanted === '') return [];
  const pattern = wanted
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+');
  const letter = '[\\p{L}\\p{M}\\p{N}]*';
  return [...text.matchAll(new RegExp(`${letter}${pattern}${letter}`, 'giu'))].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/**
 * The pieces of a text that are left when passages are held back; a gap stands between each and the next. One piece means
 * that nothing was held back.
 *
 * @param spans in any order, and they may overlap.
 */
export function piecesLeft(text: string, spans: readonly Span[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    // passages that touch, or have only space between them, are one gap: two would tell where the first one ended
    const joined = pieces.length > 0 && text.slice(from, Math.max(from, span.from)).trim() === '';
    if (!joined) pieces.push(text.slice(from, span.from));
    from = Math.max(from, span.to);
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** Whether anything is left to read of a text with gaps in it. */
export const somethingLeft = (pieces: readonly string[]): boolean =>
  pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece));

/** Whether a day and a time on it, "14:30" or "9:30" by the Swedish clock, have not been yet. */
export function isLater(day: Day, time: string | null, now: Date): boolean {
  const today = dayAt(now);
  if (day !== today || time === null) return day > today;
  const clock = now.toLocaleTimeString('sv-SE', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  });
  return time.replace('.', ':').padStart(5, '0') > clock;
}

/** Months a file is kept after its last entry (five years: socialtjänstlagen on personal files). */
export const KEEP_MONTHS = 60;

/**
 * The last day a file is kept: five years after its last entry, and never before five years from the end of the support.
 * Undefined while the support goes on.
 *
 * @param lastEntries the last day something was written in each part of the file; null for a part without entries.
 */
export function keptUntil(supportEnded: Day | null, lastEntries: readonly (Day | null)[]): Day | undefined {
  if (supportEnded === null) return undefined;
  return addMonths(lastEntryOf(supportEnded, lastEntries), KEEP_MONTHS);
}

/** The day the five years are counted from. */
export const lastEntryOf = (supportEnded: Day, lastEntries: readonly (Day | null)[]): Day =>
  lastEntries.reduce<Day>((last, day) => (day === null ? last : laterOf(last, day)), supportEnded);

/** Whether a file is past its day. */
export function isPast(keptTo: Day | undefined, today: Day): boolean {
  return keptTo !== undefined && today > keptTo;
}
