import { findSuggestions } from '../src/individual/suggestions/contract.ts';
import { releaseFigures } from '../src/individual/unit-figures/contract.ts';
import type { Tx } from '../src/kernel/database/database.ts';

/** Work that looks at the whole county, while nobody waits for it. */
export interface BenchJob {
  /** as the queue knows it: what it may see hangs on that */
  name: string;
  /** when it is done */
  now: Date;
  run: (tx: Tx) => Promise<unknown>;
}

/** Every such job that the bench measures. */
export const jobs: readonly BenchJob[] = [
  { name: 'find-suggestions', now: new Date('2026-11-21T03:40:00Z'), run: findSuggestions },
  // the next quarter's, beside those that the county already has
  { name: 'release-figures', now: new Date('2027-01-01T03:20:00Z'), run: releaseFigures },
];
