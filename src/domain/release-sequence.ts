import { canAllHold } from './published-sums-attack.ts';
import { LOWEST_THRESHOLD, requireThreshold } from './small-groups.ts';

/**
 * Something shown to readers: a page, a chart, an export. `groups` are the answers behind each count that is shown
 * (not the withheld ones), as random answer ids. What was once shown is remembered as it was: an answer withdrawn
 * since still counts in the old release.
 */
export interface Release {
  readonly id: string;
  readonly groups: readonly ReadonlySet<string>[];
}

export type ReleaseVerdict =
  | { readonly ok: true }
  /** `small-group-shown`: a count of its own is below the threshold. `small-group-derivable`: it follows from several. */
  | { readonly ok: false; readonly reason: 'small-group-shown' | 'small-group-derivable' };

/**
 * Whether one more release keeps small groups hidden beside all earlier ones, over filters and dates: last month's
 * 20 and this month's 22 tell what two people said. Everybody is sorted by which shown groups they belong to; each
 * such kind of person that holds fewer than the threshold must, as far as the shown counts tell, be able to hold
 * the threshold or more. A union that can be derived to be small would break that for each of its parts.
 *
 * Careful where it cannot know: kinds that hold nobody are taken to be known as empty, and where no whole-numbered
 * counter-example is found the release is refused. A refusal says nothing about which group, and is for the
 * machinery, not for readers: the caller withholds more or waits for more answers.
 * Throws RangeError for a threshold below 5. Source: domain.md "Small groups".
 */
export function canRelease(
  previous: readonly Release[],
  next: Release,
  threshold: number = LOWEST_THRESHOLD,
): ReleaseVerdict {
  requireThreshold(threshold);
  if (next.groups.some((group) => group.size < threshold)) return { ok: false, reason: 'small-group-shown' };
  const groups = [...previous, next].flatMap((release) => release.groups);
  const { sizes, memberships } = kindsOfPeople(groups);
  const safe = canAllHold(memberships, sizes, threshold);
  return safe ? { ok: true } : { ok: false, reason: 'small-group-derivable' };
}

/** Sorts everybody by the groups they are in: the size of each kind, and for each group which kinds it sums up. */
function kindsOfPeople(groups: readonly ReadonlySet<string>[]) {
  const people = new Set(groups.flatMap((group) => [...group]));
  const sizeOf = new Map<string, number>();
  for (const person of people) {
    const kind = groups.map((group) => (group.has(person) ? '1' : '0')).join('');
    sizeOf.set(kind, (sizeOf.get(kind) ?? 0) + 1);
  }
  const kinds = [...sizeOf.keys()];
  const rows = new Set(groups.map((_, g) => kinds.map((kind) => kind[g]).join('')));
  return {
    sizes: kinds.map((kind) => sizeOf.get(kind) ?? 0),
    memberships: [...rows].map((row) => [...row].map((sign) => sign === '1')),
  };
}
