import type { MarkState } from './review.ts';
import { alike, type PartMark } from './review-place.ts';

/** How many doubtful marks are gone through at a time: what a person can look over in one go. */
const MAYBE_AT_A_TIME = 30;

interface Maybe extends PartMark {
  id: string;
  state: MarkState;
}

/**
 * The doubtful marks that nobody has decided, alike ones together in the order they are first said: the first of them,
 * to be gone through now, and how many come after.
 */
export function maybeToSee<M extends Maybe>(
  marks: readonly M[],
  most = MAYBE_AT_A_TIME,
): { groups: M[][]; count: number; after: number } {
  const open = marks.filter((mark) => mark.doubtful && mark.state === 'open');
  const together = [...Map.groupBy(open, (mark) => mark.form).values()].flat();
  const seen = together.slice(0, most);
  return {
    groups: [...Map.groupBy(seen, (mark) => mark.form).values()],
    count: seen.length,
    after: open.length - seen.length,
  };
}

/** What somebody has answered to the doubtful marks that stood on their page, by the marks' ids. */
export interface MaybeAnswer {
  shown: readonly string[];
  /** those that identify somebody */
  ticked: readonly string[];
  /** those that do, with all alike on the page */
  groups: readonly string[];
}

/**
 * Sorts out the doubtful marks of a page: those ticked are to be replaced, the rest kept. Only what stood on the page is
 * decided. Where somebody else has decided meanwhile theirs stands, but for one thing: what either has said identifies
 * somebody is replaced.
 */
export function sortOut<M extends Maybe>(
  marks: readonly M[],
  answer: MaybeAnswer,
): { replaced: M[]; kept: M[] } {
  const shown = new Set(answer.shown);
  const ticked = new Set(answer.ticked);
  const groups = new Set(answer.groups);
  const page = marks.filter((mark) => mark.doubtful && shown.has(mark.id));
  const whole = page.filter(({ id }) => groups.has(id));
  const identifies = (mark: M) => ticked.has(mark.id) || whole.some((one) => alike(one, mark));
  return {
    replaced: page.filter(
      (mark) => identifies(mark) && (mark.state === 'open' || mark.state === 'dismissed'),
    ),
    kept: page.filter((mark) => !identifies(mark) && mark.state === 'open'),
  };
}
