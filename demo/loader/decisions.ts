import type { ReviewMark } from '../../src/service/de-identification/queries.ts';
import { occurrences } from '../../src/service/de-identification/review.ts';
import type { Identifying } from '../story/types.ts';

/** What the person who reviews presses for a mark. */
export type Decision =
  | { action: 'confirm' | 'dismiss'; replacement: '' }
  | { action: 'change'; replacement: string };

const confirm: Decision = { action: 'confirm', replacement: '' };
const dismiss: Decision = { action: 'dismiss', replacement: '' };
const change = (replacement: string): Decision => ({ action: 'change', replacement });

// What is never kept, whatever the story says of it.
const always = new Set(['pronoun', 'personal-number', 'phone', 'email', 'address', 'date-of-birth']);

/** The entry of the story that a mark is about, the longest first. */
export function entryOf(
  mark: Pick<ReviewMark, 'start' | 'end'>,
  words: string,
  identifying: readonly Identifying[],
): (Identifying & { start: number; end: number }) | undefined {
  for (const entry of identifying.toSorted((a, b) => b.text.length - a.text.length)) {
    const span = occurrences(words, entry.text).find((one) => one.start < mark.end && mark.start < one.end);
    if (span) return { ...entry, ...span };
  }
  return undefined;
}

/**
 * How the story's reviewer decides a mark: what gives somebody away goes, in the words the story wants there; a word for
 * a kind of person loses its sex where the sentence bears it; all else that the rules offered is let be.
 */
export function decide(mark: ReviewMark, words: string, identifying: readonly Identifying[]): Decision {
  if (always.has(mark.kind)) return confirm;
  const entry = entryOf(mark, words, identifying);
  if (entry) {
    const whole = mark.start <= entry.start && mark.end >= entry.end;
    if (entry.replacement && whole) return change(entry.replacement);
    return confirm;
  }
  if (mark.kind !== 'other') return dismiss;
  return withoutSex(mark, words);
}

function withoutSex({ start, suggestion, found }: ReviewMark, words: string): Decision {
  const before = /(\p{L}+)\s*$/u.exec(words.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase() ?? '';
  const own = /^(?:min|sin|din|hans|hennes|deras)$/u.test(before);
  if (/^(?:man|fru)$/iu.test(found)) return own ? confirm : change('person');
  if (before === 'en' && suggestion === 'personen') return change('person');
  return /^(?:person|personen|personer|personerna)$/iu.test(suggestion) ? confirm : dismiss;
}
