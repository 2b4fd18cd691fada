/** One place in a table: a cell, or with null for one index the margin of the other. */
export interface Place {
  readonly row: number | null;
  readonly column: number | null;
}

/**
 * The reader who subtracts: could the withheld place hold `threshold` answers or more, as far as anybody can tell
 * from what is shown? If so, neither the place nor any union of withheld places with it can be shown to be small.
 *
 * A table with margins is a circulation: source → row (row total) → column (cell) → sink (column total) → source
 * (grand total, always shown). What is shown is fixed; what is withheld may be anything from 0 up. Starting at the
 * true table, a place can grow by as much as flow finds its way back through other withheld places, and flows in
 * whole numbers suffice (integrality of network flows).
 */
export function couldBeLarge(
  counts: readonly (readonly number[])[],
  isWithheld: (place: Place) => boolean,
  place: Place,
  threshold: number,
): boolean {
  const arcs = withheldArcs(counts, isWithheld);
  const own = arcs.findIndex((arc) => arc.place.row === place.row && arc.place.column === place.column);
  const target = arcs[own];
  if (!target) return false;
  for (let count = target.count; count < threshold; count += 1) {
    if (!pushOne(arcs, own, target.to, target.from)) return false;
  }
  return true;
}

interface Arc {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
  count: number;
}

function withheldArcs(
  counts: readonly (readonly number[])[],
  isWithheld: (place: Place) => boolean,
): readonly Arc[] {
  const width = counts[0]?.length ?? 0;
  const columnTotal = (column: number) => counts.reduce((total, row) => total + (row[column] ?? 0), 0);
  const arcs: Arc[] = counts.flatMap((cells, row) => [
    {
      place: { row, column: null },
      from: 'source',
      to: `row ${row}`,
      count: cells.reduce((a, b) => a + b, 0),
    },
    ...cells.map((count, column) => ({
      place: { row, column },
      from: `row ${row}`,
      to: `column ${column}`,
      count,
    })),
  ]);
  for (let column = 0; column < width; column += 1) {
    arcs.push({
      place: { row: null, column },
      from: `column ${column}`,
      to: 'sink',
      count: columnTotal(column),
    });
  }
  return arcs.filter((arc) => isWithheld(arc.place));
}

/** Moves one answer along a path of withheld places from `start` to `goal`, forwards or, where there is one to take away, backwards. */
function pushOne(arcs: readonly Arc[], except: number, start: string, goal: string): boolean {
  const cameBy = new Map<string, { arc: Arc; change: 1 | -1; previous: string }>();
  const queue = [start];
  for (const node of queue) {
    if (node === goal) break;
    for (const [i, arc] of arcs.entries()) {
      if (i === except) continue;
      const reach = (next: string, change: 1 | -1) => {
        if (next === start || cameBy.has(next)) return;
        cameBy.set(next, { arc, change, previous: node });
        queue.push(next);
      };
      if (arc.from === node) reach(arc.to, 1);
      if (arc.to === node && arc.count > 0) reach(arc.from, -1);
    }
  }
  if (!cameBy.has(goal)) return false;
  for (let step = cameBy.get(goal); step; step = cameBy.get(step.previous)) step.arc.count += step.change;
  return true;
}
