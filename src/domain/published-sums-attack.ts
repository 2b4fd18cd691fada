/**
 * The reader with many published sums over overlapping groups. `sizes` are the true numbers of each kind of people,
 * `memberships[g][k]` whether sum g includes kind k. True when for every kind below the threshold there is another
 * world with the same sums in which it holds the threshold or more.
 *
 * Each such world is found by linear programming (phase one of the simplex method, Bland's rule) and then checked
 * in whole numbers, so that rounding can only make the answer more careful, never less.
 */
export function canAllHold(
  memberships: readonly (readonly boolean[])[],
  sizes: readonly number[],
  threshold: number,
): boolean {
  const sums = memberships.map((members) => sumOver(members, sizes));
  const shownLarge = new Set(sizes.flatMap((size, kind) => (size >= threshold ? [kind] : [])));
  for (const kind of sizes.keys()) {
    if (shownLarge.has(kind)) continue;
    const world = anotherWorld(memberships, sums, kind, threshold);
    if (!world) return false;
    // One world often clears several kinds.
    for (const [k, size] of world.entries()) if (size >= threshold) shownLarge.add(k);
  }
  return true;
}

/** Whole numbers with the same sums, at least `threshold` of the kind; null when none is found. */
function anotherWorld(
  memberships: readonly (readonly boolean[])[],
  sums: readonly number[],
  kind: number,
  threshold: number,
): readonly number[] | null {
  const left = sums.map((total, g) => total - (memberships[g]?.[kind] ? threshold : 0));
  if (left.some((total) => total < 0)) return null;
  const corner = feasibleCorner(memberships, left);
  const world = corner?.map((size, k) => Math.round(size) + (k === kind ? threshold : 0));
  if (!world) return null;
  const agrees = memberships.every((members, g) => sumOver(members, world) === sums[g]);
  return agrees && world.every((size) => size >= 0) ? world : null;
}

const NEARLY_ZERO = 1e-7;

/** A corner of {x ≥ 0 : each sum of members equals its total}; null when there is none, or pivoting takes too long. */
function feasibleCorner(
  memberships: readonly (readonly boolean[])[],
  totals: readonly number[],
): readonly number[] | null {
  const kinds = memberships[0]?.length ?? 0;
  // Each row: the kinds, then its total; the basis starts as one artificial variable per row (index ≥ kinds).
  const rows = memberships.map((members, g) => [...members.map(Number), totals[g] ?? 0]);
  const basis = rows.map((_, g) => kinds + g);
  const indices = Array.from({ length: kinds }, (_, k) => k);
  for (let pivots = 0; pivots < 50 * (kinds + rows.length); pivots += 1) {
    const infeasible = rows.filter((_, g) => (basis[g] ?? 0) >= kinds);
    if (infeasible.every((row) => (row[kinds] ?? 0) < NEARLY_ZERO)) {
      const corner = new Array<number>(kinds).fill(0);
      for (const [g, row] of rows.entries()) {
        const variable = basis[g] ?? kinds;
        if (variable < kinds) corner[variable] = row[kinds] ?? 0;
      }
      return corner;
    }
    const entering = indices.find(
      (k) => !basis.includes(k) && infeasible.reduce((gain, row) => gain + (row[k] ?? 0), 0) > NEARLY_ZERO,
    );
    if (entering === undefined) return null;
    const leaving = leavingRow(rows, basis, entering, kinds);
    if (leaving === null) return null;
    pivot(rows, leaving, entering);
    basis[leaving] = entering;
  }
  return null;
}

function leavingRow(
  rows: readonly (readonly number[])[],
  basis: readonly number[],
  entering: number,
  kinds: number,
): number | null {
  let best: number | null = null;
  let bestRatio = Number.POSITIVE_INFINITY;
  for (const [g, row] of rows.entries()) {
    const weight = row[entering] ?? 0;
    if (weight <= NEARLY_ZERO) continue;
    const ratio = (row[kinds] ?? 0) / weight;
    const tie = Math.abs(ratio - bestRatio) <= NEARLY_ZERO;
    if (ratio < bestRatio - NEARLY_ZERO || (tie && best !== null && (basis[g] ?? 0) < (basis[best] ?? 0))) {
      best = g;
      bestRatio = ratio;
    }
  }
  return best;
}

function pivot(rows: number[][], leaving: number, entering: number): void {
  const pivotRow = rows[leaving] ?? [];
  const scale = pivotRow[entering] ?? 1;
  for (const k of pivotRow.keys()) pivotRow[k] = (pivotRow[k] ?? 0) / scale;
  for (const [g, row] of rows.entries()) {
    const factor = row[entering] ?? 0;
    if (g === leaving || factor === 0) continue;
    for (const k of row.keys()) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
  }
}

function sumOver(members: readonly boolean[], sizes: readonly number[]): number {
  return sizes.reduce((total, size, k) => total + (members[k] ? size : 0), 0);
}
