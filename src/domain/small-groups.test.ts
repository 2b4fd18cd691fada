import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLargeEnough,
  isTooSmallCommission,
  LOWEST_THRESHOLD,
  type ShownCount,
  suppressRow,
  suppressTable,
} from './small-groups.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const smallish = fc.oneof(fc.nat(6), fc.nat(40));
const row = fc.array(smallish, { minLength: 1, maxLength: 8 });
const tableOf = (rows: number, columns: number, cell: fc.Arbitrary<number>) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** The attacker: every way to fill the gaps that fits the shown total, gaps up to `limit` each. */
function* fillings(cells: readonly ShownCount[], total: number): Generator<readonly number[]> {
  const [cell, ...rest] = cells;
  if (cell === undefined) {
    if (total === 0) yield [];
    return;
  }
  const from = cell ?? 0;
  const to = cell ?? total;
  for (let value = from; value <= Math.min(to, total); value += 1) {
    for (const others of fillings(rest, total - value)) yield [value, ...others];
  }
}

/** The attacker on a table: every table of whole numbers that agrees with all that is shown. */
function* tables(shown: ReturnType<typeof suppressTable>, total: number): Generator<number[][]> {
  function* rowsFrom(index: number, left: number): Generator<number[][]> {
    const cells = shown.cells[index];
    if (!cells) {
      if (left === 0) yield [];
      return;
    }
    const rowTotal = shown.rowTotals[index] ?? null;
    for (let size = rowTotal ?? 0; size <= (rowTotal ?? left) && size <= left; size += 1) {
      for (const filled of fillings(cells, size)) {
        for (const others of rowsFrom(index + 1, left - size)) yield [[...filled], ...others];
      }
    }
  }
  for (const table of rowsFrom(0, total)) {
    const fits = shown.columnTotals.every(
      (columnTotal, c) => columnTotal === null || sum(table.map((cells) => cells[c] ?? 0)) === columnTotal,
    );
    if (fits) yield table;
  }
}

const columnSum = (table: readonly (readonly number[])[], c: number) =>
  sum(table.map((cells) => cells[c] ?? 0));

describe('one-way tables', () => {
  it('never show a small cell, and show only what is true', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: 5, max: 12 }), (counts, threshold) => {
        const { cells, total } = suppressRow(counts, threshold);
        for (const [i, cell] of cells.entries()) {
          if (cell === null) continue;
          expect(cell).toBe(counts[i]);
          expect(cell).toBeGreaterThanOrEqual(threshold);
        }
        if (total !== null) expect(total).toBe(sum(counts));
        if (sum(counts) < threshold) expect(total).toBeNull();
      }),
    );
  });

  it('leave together enough people in the gaps, so that subtraction finds no small group', () => {
    fc.assert(
      fc.property(row, (counts) => {
        const { cells, total } = suppressRow(counts);
        if (total === null || !cells.includes(null)) return;
        expect(total - sum(cells.map((cell) => cell ?? 0))).toBeGreaterThanOrEqual(LOWEST_THRESHOLD);
        expect(cells.filter((cell) => cell === null).length).toBeGreaterThanOrEqual(
          Math.min(2, counts.length),
        );
      }),
    );
  });

  it('withhold nothing when nothing is small', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 1 }), (counts) => {
        expect(suppressRow(counts)).toEqual({ cells: counts, total: sum(counts) });
      }),
    );
    expect(suppressRow([])).toEqual({ cells: [], total: null });
  });

  it('withhold zeros, and a neighbour with them', () => {
    expect(suppressRow([0, 30, 20])).toEqual({ cells: [null, null, 20], total: 50 });
    expect(suppressRow([20, 8, 2, 0, 0])).toEqual({ cells: [20, null, null, null, null], total: 30 });
    expect(suppressRow([2, 2])).toEqual({ cells: [null, null], total: null });
    expect(suppressRow([3, 2, 9])).toEqual({ cells: [null, null, 9], total: 14 });
  });

  it('give nothing away to an attacker who knows how it is done', () => {
    for (const width of [2, 3, 4, 5]) {
      const byOutput = new Map<string, number[][]>();
      for (const counts of allRows(width, 18)) {
        const output = JSON.stringify(suppressRow(counts));
        byOutput.set(output, [...(byOutput.get(output) ?? []), counts]);
      }
      for (const [output, sources] of byOutput) {
        const { cells } = JSON.parse(output) as ReturnType<typeof suppressRow>;
        for (const [i, cell] of cells.entries()) {
          if (cell !== null) continue;
          const possible = new Set(sources.map((counts) => counts[i] ?? 0));
          const someSmall = [...possible].some((value) => value < LOWEST_THRESHOLD);
          if (someSmall && possible.size === 1)
            expect.fail(`${output} gives away ${JSON.stringify(sources)}`);
        }
      }
    }
  });
});

/** Every row of counts that add up to at most `upTo`. */
function* allRows(width: number, upTo: number): Generator<number[]> {
  if (width === 0) {
    yield [];
    return;
  }
  for (let value = 0; value <= upTo; value += 1) {
    for (const rest of allRows(width - 1, upTo - value)) yield [value, ...rest];
  }
}

describe('two-way tables', () => {
  it('never show a small cell or margin, and show only what is true', () => {
    const shape = fc.record({
      rows: fc.integer({ min: 1, max: 6 }),
      columns: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(
        shape.chain(({ rows, columns }) => tableOf(rows, columns, smallish)),
        fc.integer({ min: 5, max: 9 }),
        (counts, threshold) => {
          const shown = suppressTable(counts, threshold);
          const pairs: [ShownCount | undefined, number][] = [
            [shown.total, sum(counts.flat())],
            ...counts.map((cells, r): [ShownCount | undefined, number] => [shown.rowTotals[r], sum(cells)]),
            ...(counts[0] ?? []).map((_, c): [ShownCount | undefined, number] => [
              shown.columnTotals[c],
              columnSum(counts, c),
            ]),
            ...counts.flatMap((cells, r) =>
              cells.map((count, c): [ShownCount | undefined, number] => [shown.cells[r]?.[c], count]),
            ),
          ];
          for (const [seen, truth] of pairs) {
            if (seen === null) continue;
            expect(seen).toBe(truth);
            expect(truth).toBeGreaterThanOrEqual(threshold);
          }
        },
      ),
    );
  });

  it('leave an attacker, who tries every table, unable to show that any group is small', () => {
    const cell = fc.constantFrom(0, 1, 2, 4, 5, 6);
    const shape = fc.constantFrom([2, 2], [2, 3], [3, 2], [1, 3], [3, 1], [3, 3]);
    fc.assert(
      fc.property(
        shape.chain(([rows = 2, columns = 2]) =>
          tableOf(rows, columns, rows * columns > 6 ? fc.nat(3) : cell),
        ),
        (counts) => {
          const shown = suppressTable(counts);
          if (shown.total === null) return;
          const most = counts.map((cells) => cells.map(() => 0));
          const mostInRow = counts.map(() => 0);
          const mostInColumn = (counts[0] ?? []).map(() => 0);
          for (const table of tables(shown, shown.total)) {
            for (const [r, cells] of table.entries()) {
              mostInRow[r] = Math.max(mostInRow[r] ?? 0, sum(cells));
              const row = most[r] ?? [];
              for (const [c, value] of cells.entries()) row[c] = Math.max(row[c] ?? 0, value);
            }
            for (const c of mostInColumn.keys()) {
              mostInColumn[c] = Math.max(mostInColumn[c] ?? 0, columnSum(table, c));
            }
          }
          for (const value of [...most.flat(), ...mostInRow, ...mostInColumn]) {
            expect(value).toBeGreaterThanOrEqual(LOWEST_THRESHOLD);
          }
        },
      ),
      {
        numRuns: 30,
        examples: [
          [
            [
              [0, 0, 0],
              [1, 3, 5],
            ],
          ],
          [
            [
              [1, 5],
              [3, 3],
            ],
          ],
        ],
      },
    );
  });

  it('give nothing away to an attacker who knows how it is done', () => {
    const byOutput = new Map<string, number[][]>();
    for (const flat of allRows(4, 18)) {
      const output = JSON.stringify(suppressTable([flat.slice(0, 2), flat.slice(2)]));
      byOutput.set(output, [...(byOutput.get(output) ?? []), flat]);
    }
    for (const [output, sources] of byOutput) {
      const shown = JSON.parse(output) as ReturnType<typeof suppressTable>;
      for (const [i, cell] of shown.cells.flat().entries()) {
        if (cell !== null) continue;
        const possible = new Set(sources.map((flat) => flat[i] ?? 0));
        const someSmall = [...possible].some((value) => value < LOWEST_THRESHOLD);
        if (someSmall && possible.size === 1) expect.fail(`${output} gives away ${JSON.stringify(sources)}`);
      }
    }
    expect(byOutput.size).toBeGreaterThan(10);
  });

  it('withhold no more than a rectangle around one small cell', () => {
    const shown = suppressTable([
      [2, 20, 20],
      [20, 20, 20],
      [20, 20, 20],
    ]);
    expect(shown.cells).toEqual([
      [null, null, 20],
      [null, null, 20],
      [20, 20, 20],
    ]);
    expect(shown.rowTotals).toEqual([42, 60, 60]);
    expect(shown.total).toBe(162);
  });

  it('keep the margins that tell nothing', () => {
    const shown = suppressTable([
      [1, 5],
      [3, 3],
    ]);
    expect(shown.rowTotals).toEqual([6, 6]);
    expect(shown.columnTotals).toEqual([null, null]);
  });

  it('withhold everything when fewer than five answered in all', () => {
    expect(
      suppressTable([
        [1, 2],
        [0, 1],
      ]),
    ).toEqual({
      cells: [
        [null, null],
        [null, null],
      ],
      rowTotals: [null, null],
      columnTotals: [null, null],
      total: null,
    });
  });

  it('stay quick for a large table', () => {
    const counts = Array.from({ length: 25 }, (_, r) =>
      Array.from({ length: 12 }, (_, c) => (r * 7 + c * 5) % 23),
    );
    const shown = suppressTable(counts);
    expect(shown.total).toBe(sum(counts.flat()));
    expect(shown.cells.flat().filter((cell) => cell !== null).length).toBeGreaterThan(60);
  });
});

describe('thresholds', () => {
  it('may be raised and never lowered below five', () => {
    expect(isLargeEnough(5)).toBe(true);
    expect(isLargeEnough(4)).toBe(false);
    expect(isLargeEnough(9, 10)).toBe(false);
    for (const threshold of [4, 0, 5.5, Number.NaN]) {
      expect(() => isLargeEnough(9, threshold)).toThrow(RangeError);
      expect(() => suppressRow([9], threshold)).toThrow(RangeError);
      expect(() => suppressTable([[9]], threshold)).toThrow(RangeError);
      expect(() => isTooSmallCommission(9, { threshold })).toThrow(RangeError);
    }
    expect(() => suppressRow([-1])).toThrow(RangeError);
    expect(() => suppressTable([[1], [1, 2]])).toThrow(RangeError);
  });

  it('warn of a commission where nobody could stay unknown', () => {
    expect(isTooSmallCommission(9)).toBe(true);
    expect(isTooSmallCommission(10)).toBe(false);
    expect(isTooSmallCommission(19, { wantedInformants: 15 })).toBe(true);
    expect(isTooSmallCommission(20, { wantedInformants: 15 })).toBe(false);
    expect(isTooSmallCommission(24, { wantedInformants: 15, threshold: 10 })).toBe(true);
  });
});
