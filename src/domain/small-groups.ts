import { couldBeLarge, type Place } from './suppressed-table-attack.ts';

/**
 * The lowest number of answers that may be shown. Source: domain.md "Small groups": default 5, may be raised,
 * never lowered.
 */
export const LOWEST_THRESHOLD = 5;

/** A count as readers see it; null is withheld, without telling whether for its own sake or another cell's. */
export type ShownCount = number | null;

/** A question's answers by option. */
export interface ShownRow {
  readonly cells: readonly ShownCount[];
  readonly total: ShownCount;
}

/** A two-way table with its margins. */
export interface ShownTable {
  readonly cells: readonly (readonly ShownCount[])[];
  readonly rowTotals: readonly ShownCount[];
  readonly columnTotals: readonly ShownCount[];
  readonly total: ShownCount;
}

/**
 * Whether a result (a mean, a share, a list of free texts without background variables) rests on enough answers.
 * Throws RangeError for a threshold below 5.
 */
export function isLargeEnough(answers: number, threshold: number = LOWEST_THRESHOLD): boolean {
  requireThreshold(threshold);
  requireCounts([answers]);
  return answers >= threshold;
}

/**
 * Withholds every cell with fewer answers than the threshold, and as many more as it takes for nobody to learn by
 * subtraction that a group is small: what is withheld always adds up to the threshold or more.
 *
 * A zero is withheld too. The fixed rule speaks of *fewer*, a zero tells something about everybody in the group,
 * and a table where zeros are shown says of each gap that it hides one to four people. An option that could not
 * be chosen is left out of the row by the caller.
 *
 * The extra cell is always the first gap's neighbour in order, needed or not, and never the smallest: a reader who
 * knows the method could otherwise tell from the choice which cells are small and so how small.
 * Throws RangeError for a threshold below 5 or what is no count. Source: domain.md "Small groups".
 */
export function suppressRow(counts: readonly number[], threshold: number = LOWEST_THRESHOLD): ShownRow {
  requireThreshold(threshold);
  requireCounts(counts);
  const total = sum(counts);
  if (total < threshold) return { cells: counts.map(() => null), total: null };
  const withheld = counts.map((count) => count < threshold);
  const first = withheld.indexOf(true);
  if (first >= 0) {
    const companions = [...counts.keys()].filter((i) => i > first);
    companions.push(...[...counts.keys()].filter((i) => i < first).toReversed());
    for (const [step, i] of companions.entries()) {
      if (step === 0 || !enough(counts, withheld, threshold)) withheld[i] = true;
    }
  }
  return { cells: counts.map((count, i) => (withheld[i] ? null : count)), total };
}

function enough(counts: readonly number[], withheld: readonly boolean[], threshold: number): boolean {
  return sum(counts.filter((_, i) => withheld[i])) >= threshold;
}

/**
 * The same for a two-way table, rows of equal length, margins shown where they can be. Afterwards no withheld
 * cell, margin or union of them can be shown from the rest to hold fewer than the threshold.
 * Throws RangeError for a threshold below 5, rows of unequal length or what is no count.
 * Source: domain.md "Small groups".
 */
export function suppressTable(
  counts: readonly (readonly number[])[],
  threshold: number = LOWEST_THRESHOLD,
): ShownTable {
  requireThreshold(threshold);
  requireCounts(counts.flat());
  const width = counts[0]?.length ?? 0;
  if (counts.some((row) => row.length !== width)) throw new RangeError('rows of unequal length');
  const table = new Withholding(counts, threshold);
  if (table.total < threshold) table.withholdAll();
  else table.protect();
  return table.shown();
}

class Withholding {
  readonly total: number;
  readonly #counts: readonly (readonly number[])[];
  readonly #threshold: number;
  readonly #rows: readonly number[];
  readonly #columns: readonly number[];
  readonly #places: readonly Place[];
  readonly #withheld = new Set<Place>();
  readonly #placeAt = new Map<string, Place>();
  #all = false;

  constructor(counts: readonly (readonly number[])[], threshold: number) {
    this.#counts = counts;
    this.#threshold = threshold;
    this.total = sum(counts.flat());
    this.#rows = counts.map((_, row) => row);
    this.#columns = (counts[0] ?? []).map((_, column) => column);
    this.#places = [
      ...this.#rows.flatMap((row) => this.#columns.map((column) => ({ row, column }))),
      ...this.#rows.map((row) => ({ row, column: null })),
      ...this.#columns.map((column) => ({ row: null, column })),
    ];
    for (const place of this.#places) this.#placeAt.set(keyOf(place), place);
  }

  withholdAll(): void {
    this.#all = true;
  }

  protect(): void {
    const small = this.#places.filter((place) => this.#count(place) < this.#threshold);
    for (const place of small) this.#withheld.add(place);
    for (const place of small) {
      while (!this.#safe(place)) this.#withheld.add(this.#companion(place));
    }
  }

  #safe(place: Place): boolean {
    return couldBeLarge(this.#counts, (p) => this.#isWithheld(p), place, this.#threshold);
  }

  /** What to withhold next for a place that still can be worked out; by position alone, never by size. */
  #companion(place: Place): Place {
    const { row, column } = place;
    const candidates: (Place | undefined)[] = [];
    if (row !== null && column !== null) {
      if (this.#isAloneInRow(row)) candidates.push(this.#nextInRow(row, column));
      if (this.#isAloneInColumn(column)) candidates.push(this.#nextInColumn(column, row));
      for (const r of this.#rows) {
        for (const c of this.#columns.filter((c) => this.#isWithheld({ row: r, column: c }))) {
          if (this.#isAloneInRow(r)) candidates.push(this.#nextInRow(r, c));
          if (this.#isAloneInColumn(c)) candidates.push(this.#nextInColumn(c, r));
        }
      }
      candidates.push(this.#nextInRow(row, column), this.#nextInColumn(column, row));
    }
    // A margin that is withheld alone follows from the grand total and the others.
    const openRow = row !== null && this.#isWithheld({ row, column: null });
    const openColumn = column !== null && this.#isWithheld({ row: null, column });
    if (openRow) candidates.push(...this.#places.filter((p) => p.row !== null && p.column === null));
    if (openColumn) candidates.push(...this.#places.filter((p) => p.row === null && p.column !== null));
    candidates.push(...this.#places);
    const next = candidates.find((candidate) => candidate && !this.#withheld.has(candidate));
    // With only the grand total left, any place may hold all of it, so that protect() never comes here.
    if (!next) throw new Error('a table with nothing but its total shown is safe');
    return next;
  }

  #isAloneInRow(row: number): boolean {
    return this.#columns.filter((column) => this.#isWithheld({ row, column })).length === 1;
  }

  #isAloneInColumn(column: number): boolean {
    return this.#rows.filter((row) => this.#isWithheld({ row, column })).length === 1;
  }

  /** The next shown cell of the row, rather in a column that already has a gap: it closes a rectangle soonest. */
  #nextInRow(row: number, after: number): Place | undefined {
    const shown = cyclic(this.#columns, after).filter((column) => !this.#isWithheld({ row, column }));
    const column =
      shown.find((c) => this.#rows.some((r) => this.#isWithheld({ row: r, column: c }))) ?? shown[0];
    return column === undefined ? undefined : this.#placeAt.get(keyOf({ row, column }));
  }

  #nextInColumn(column: number, after: number): Place | undefined {
    const shown = cyclic(this.#rows, after).filter((row) => !this.#isWithheld({ row, column }));
    const row =
      shown.find((r) => this.#columns.some((c) => this.#isWithheld({ row: r, column: c }))) ?? shown[0];
    return row === undefined ? undefined : this.#placeAt.get(keyOf({ row, column }));
  }

  #isWithheld(place: Place): boolean {
    const known = this.#placeAt.get(keyOf(place));
    return known !== undefined && this.#withheld.has(known);
  }

  #count({ row, column }: Place): number {
    const rows = row === null ? this.#counts : [this.#counts[row] ?? []];
    return sum(rows.flatMap((cells) => (column === null ? cells : [cells[column] ?? 0])));
  }

  shown(): ShownTable {
    const show = (place: Place) => (this.#all || this.#isWithheld(place) ? null : this.#count(place));
    return {
      cells: this.#rows.map((row) => this.#columns.map((column) => show({ row, column }))),
      rowTotals: this.#rows.map((row) => show({ row, column: null })),
      columnTotals: this.#columns.map((column) => show({ row: null, column })),
      total: this.#all ? null : this.total,
    };
  }
}

/**
 * Whether so few people are concerned that nobody who takes part could stay unknown: there must be room for the
 * informants (at least a threshold of them) and for a threshold more who do not take part, so that it never
 * follows from who is left who said what. With one commission over several units, ask for each unit that the
 * report tells apart. Throws RangeError for a threshold below 5 or what is no count.
 * Source: domain.md "Small groups" applied to a commission; the sum is this project's own decision.
 */
export function isTooSmallCommission(
  population: number,
  { threshold = LOWEST_THRESHOLD, wantedInformants = 0 } = {},
): boolean {
  requireThreshold(threshold);
  requireCounts([population, wantedInformants]);
  return population < Math.max(threshold, wantedInformants) + threshold;
}

/** Throws RangeError unless the threshold is a whole number of 5 or more. */
export function requireThreshold(threshold: number): void {
  if (!Number.isInteger(threshold) || threshold < LOWEST_THRESHOLD) {
    throw new RangeError(`the threshold may not be below ${LOWEST_THRESHOLD}: ${threshold}`);
  }
}

function requireCounts(counts: readonly number[]): void {
  if (counts.some((count) => !Number.isInteger(count) || count < 0))
    throw new RangeError('not a count of answers');
}

function cyclic(indices: readonly number[], after: number): readonly number[] {
  return [...indices.slice(after + 1), ...indices.slice(0, after)];
}

function keyOf({ row, column }: Place): string {
  return `${row ?? '*'}:${column ?? '*'}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
