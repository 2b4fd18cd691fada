import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS, nextRelease, type ReleasedRow } from './rules.ts';

const people = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `p${from + index}`);
/** So many people in each cell. */
const standing = (...counts: number[]) => {
  const cells = new Map<string, number>();
  for (const [index, count] of counts.entries()) {
    for (const person of people(count, cells.size)) cells.set(person, index + 1);
  }
  return cells;
};
const groupsOf = (row: ReleasedRow | undefined) => (row ? [row.groups] : []);

describe('figures of one measure', () => {
  it('are let out with small groups withheld', () => {
    expect(nextRelease(5, standing(0, 6, 0, 7, 8), [])).toMatchObject({
      total: 21,
      cells: [null, null, null, 7, 8],
    });
    expect(nextRelease(3, standing(9, 0, 8), [])).toMatchObject({ total: 17, cells: [9, null, null] });
    expect(nextRelease(5, standing(1, 1, 1, 1, 0), [])).toBeUndefined();
    expect(nextRelease(3, standing(2, 1, 1), [])).toBeUndefined();
  });

  it('tell of nobody who is alone in their direction, nor by what is left over', () => {
    expect(nextRelease(3, standing(10, 8, 1), [])).toMatchObject({ cells: [10, null, null] });
    expect(nextRelease(3, standing(4, 10, 10), [])).toMatchObject({ cells: [null, null, 10] });
  });

  it('are not let out anew when nobody has moved', () => {
    const first = nextRelease(3, standing(0, 10, 12), []);
    expect(nextRelease(3, standing(0, 10, 12), groupsOf(first))).toBeUndefined();
  });

  it('wait when last time’s and this time’s would tell what one has said', () => {
    const first = nextRelease(5, standing(0, 0, 5, 10, 10), []);
    const oneMore = standing(0, 0, 5, 10, 11);
    expect(first?.total).toBe(25);
    expect(nextRelease(5, oneMore, groupsOf(first))).toBeUndefined();
    expect(nextRelease(5, standing(0, 0, 5, 10, 15), groupsOf(first))).toBeDefined();
  });
});

describe('whoever keeps all figures and subtracts', () => {
  const rounds = (cellCount: number) =>
    fc.array(fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 0, max: cellCount })), { maxLength: 14 }), {
      minLength: 2,
      maxLength: 5,
    });

  it.each([
    ['the ladder', CELLS['ladder-making']],
    ['independence', CELLS.independence],
    ['tapering', CELLS.tapering],
  ])(
    'never finds one to four people within a figure of %s, nor between two of any two days',
    (_of, cellCount) => {
      let released = 0;
      fc.assert(
        fc.property(rounds(cellCount), (moves) => {
          const cells = new Map(people(22).map((person, index) => [person, 1 + (index % cellCount)]));
          const shown: ReleasedRow[] = [];
          for (const round of moves) {
            for (const [person, cell] of round) {
              if (cell === 0) cells.delete(`p${person}`);
              else cells.set(`p${person}`, cell);
            }
            const next = nextRelease(
              cellCount,
              cells,
              shown.map((row) => row.groups),
            );
            if (next) shown.push(next);
          }
          released += shown.length;
          for (const { total, cells: figures } of shown) {
            const visible = figures.filter((cell) => cell !== null);
            const rest = total - visible.reduce((sum, cell) => sum + cell, 0);
            expect(visible.every((cell) => cell >= 5)).toBe(true);
            expect(rest === 0 || rest >= 5).toBe(true);
          }
          const groups = shown.flatMap((row) => row.groups);
          for (const one of groups) {
            for (const other of groups) {
              // one within the other: the difference is known to who knows that somebody only came or only left
              const within = [...one].every((person) => other.has(person));
              const difference = other.size - one.size;
              expect(within && difference > 0 && difference < 5).toBe(false);
            }
          }
        }),
        { numRuns: 150 },
      );
      expect(released).toBeGreaterThan(150);
    },
  );
});
