import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRelease, type Release } from './release-sequence.ts';

const people = (from: number, to: number) =>
  new Set(Array.from({ length: to - from }, (_, i) => `a${from + i}`));
const release = (id: string, ...groups: ReadonlySet<string>[]): Release => ({ id, groups });
const union = (...groups: ReadonlySet<string>[]) => new Set(groups.flatMap((group) => [...group]));

const derivable = { ok: false, reason: 'small-group-derivable' };

describe('a sequence of releases', () => {
  it('is refused when two more answered since the last one', () => {
    expect(canRelease([release('march', people(0, 20))], release('april', people(0, 22)))).toEqual(derivable);
    expect(canRelease([release('march', people(0, 20))], release('april', people(0, 25)))).toEqual({
      ok: true,
    });
    expect(canRelease([release('march', people(0, 20))], release('again', people(0, 20)))).toEqual({
      ok: true,
    });
  });

  it('is refused when three releases together give a small group away', () => {
    const all = release('all', people(0, 30));
    const unit = release('unit', people(0, 14));
    const rest = release('rest', people(17, 30));
    expect(canRelease([all], unit)).toEqual({ ok: true });
    expect(canRelease([all, unit], rest)).toEqual(derivable);
    expect(canRelease([all, unit], rest, 6)).toEqual(derivable);
  });

  it('refuses a small group of its own, and never takes a threshold below five', () => {
    expect(canRelease([], release('few', people(0, 4)))).toEqual({ ok: false, reason: 'small-group-shown' });
    expect(canRelease([], release('five', people(0, 5)))).toEqual({ ok: true });
    expect(canRelease([], release('five', people(0, 5)), 6)).toMatchObject({ ok: false });
    expect(() => canRelease([], release('five', people(0, 5)), 4)).toThrow(RangeError);
  });

  it('lets two margins stand side by side though their crossing holds few', () => {
    // 3 young women, 9 old women, 8 young men, 6 old men: by sex, then by age.
    const [yw, ow, ym, om] = [people(0, 3), people(3, 12), people(12, 20), people(20, 26)];
    const bySex = release('sex', union(yw, ow), union(ym, om));
    const byAge = release('age', union(yw, ym), union(ow, om));
    expect(canRelease([bySex], byAge)).toEqual({ ok: true });
    expect(canRelease([bySex, byAge], release('old women', ow))).toEqual(derivable);
  });

  it('remembers an answer that was withdrawn after it was counted', () => {
    expect(canRelease([release('before', people(0, 20))], release('after', people(1, 20)))).toEqual(
      derivable,
    );
  });

  it('gives an attacker who tries every number nothing, whenever it says ok', () => {
    const kindSizes = fc.array(fc.oneof(fc.nat(4), fc.nat(9)), { minLength: 2, maxLength: 4 });
    const sequence = kindSizes.chain((sizes) =>
      fc.record({
        sizes: fc.constant(sizes),
        sums: fc.array(fc.array(fc.boolean(), { minLength: sizes.length, maxLength: sizes.length }), {
          minLength: 1,
          maxLength: 4,
        }),
      }),
    );
    let allowed = 0;
    fc.assert(
      fc.property(sequence, ({ sizes, sums }) => {
        const starts = sizes.map((_, k) => sizes.slice(0, k).reduce((a, b) => a + b, 0));
        const kinds = sizes.map((size, k) => people(starts[k] ?? 0, (starts[k] ?? 0) + size));
        const groups = sums.map((members) => union(...kinds.filter((_, k) => members[k])));
        const releases = groups.map((group, i) => release(`${i}`, group));
        const published: Release[] = [];
        for (const next of releases) if (canRelease(published, next).ok) published.push(next);
        if (published.length < 2) return;
        allowed += 1;
        const shown = published.map((p) => ({
          members: sums[Number(p.id)] ?? [],
          size: p.groups[0]?.size ?? 0,
        }));
        // The attacker even knows which kinds hold nobody, so that only the others can vary.
        const seen = sizes.map((size, k) => size > 0 && shown.some(({ members }) => members[k]));
        const most = sizes.map(() => 0);
        for (const world of worlds(seen, Math.max(...shown.map(({ size }) => size)))) {
          const fits = shown.every(
            ({ members, size }) => world.reduce((total, n, k) => total + (members[k] ? n : 0), 0) === size,
          );
          if (fits) for (const [k, n] of world.entries()) most[k] = Math.max(most[k] ?? 0, n);
        }
        // Kinds that share all their releases are one kind to any reader.
        for (const [k, on] of seen.entries()) {
          if (!on) continue;
          const alike = sizes.map((_, other) => shown.every(({ members }) => members[other] === members[k]));
          const together = most.map((n, other) => (alike[other] ? n : 0));
          expect(Math.max(...together)).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 300 },
    );
    expect(allowed).toBeGreaterThan(20);
  });

  it('stays quick with many answers and filters', () => {
    const everyone = people(0, 400);
    const filters = Array.from({ length: 12 }, (_, f) =>
      release(`f${f}`, new Set([...everyone].filter((_, i) => (i * (f + 3)) % 7 < 3 + (f % 3)))),
    );
    expect(canRelease([release('all', everyone)], filters[0] ?? release('none')).ok).toBe(true);
    expect(typeof canRelease(filters, release('all', everyone)).ok).toBe('boolean');
  });
});

function* worlds(seen: readonly boolean[], upTo: number): Generator<readonly number[]> {
  const [first, ...rest] = seen;
  if (first === undefined) {
    yield [];
    return;
  }
  for (let n = 0; n <= (first ? upTo : 0); n += 1)
    for (const others of worlds(rest, upTo)) yield [n, ...others];
}
