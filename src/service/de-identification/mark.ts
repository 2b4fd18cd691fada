/** The kinds of identifying detail, as `domain.md` "De-identification" lists them; the order is the order shown to reviewers. */
export const markKinds = [
  'name',
  'pronoun',
  'personal-number',
  'phone',
  'email',
  'address',
  'date-of-birth',
  'age',
  'place',
  'organisation',
  'date',
  'other',
] as const;

export type MarkKind = (typeof markKinds)[number];

/** One passage that may point at a person. Offsets are UTF-16 code units; `text` is exactly `input.slice(start, end)`. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  text: string;
  suggestion: string;
  /** Only perhaps identifying: offered since missing one is worse than marking one too many. See `isSure`. */
  doubtful?: true;
}

/** Whether a mark is one that is seldom wrong; of the others, a good part are ordinary words. */
export function isSure(mark: Pick<Mark, 'doubtful'>): boolean {
  return mark.doubtful !== true;
}

/** What a finder offers before overlaps are settled. */
export interface Candidate {
  start: number;
  end: number;
  kind: MarkKind;
  suggestion: string;
  doubtful?: true;
}
