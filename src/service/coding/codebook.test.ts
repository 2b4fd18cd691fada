import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTreeOrder, LOOKS, mayHangUnder, movedBy, nextLook, refusalToMerge, under } from './codebook.ts';

interface TestCode {
  id: string;
  parentId: string | null;
  kind: 'code' | 'theme';
  look: number;
  commissionQuestionId: string | null;
}
const code = (id: string, parentId: string | null = null, rest: Partial<TestCode> = {}): TestCode => ({
  id,
  parentId,
  kind: 'code',
  look: 0,
  commissionQuestionId: null,
  ...rest,
});

/** Any codebook, circles included: two people may move codes at the same moment. */
const anyCodes = fc
  .array(fc.option(fc.nat(9)), { maxLength: 10 })
  .map((parents) =>
    parents.map((parent, index) => code(String(index), parent === null ? null : String(parent))),
  );

describe('the tree', () => {
  it('shows every code once, whatever hangs where, and children below their parent', () => {
    fc.assert(
      fc.property(anyCodes, (codes) => {
        const order = inTreeOrder(codes);
        expect(order.map(({ code }) => code.id).sort()).toEqual(codes.map(({ id }) => id).sort());
        for (const [index, { code, depth }] of order.entries()) {
          if (depth === 0) continue;
          const above = order.slice(0, index).findLast((one) => one.depth === depth - 1);
          expect(above?.code.id).toBe(code.parentId);
        }
      }),
    );
  });

  it('never becomes a circle by a move that is allowed', () => {
    fc.assert(
      fc.property(anyCodes, fc.nat(9), fc.nat(9), (codes, from, to) => {
        const [id, parent] = [String(from), String(to)];
        if (!codes.some((one) => one.id === id) || !mayHangUnder(codes, id, parent)) return;
        const moved = codes.map((one) => (one.id === id ? { ...one, parentId: parent } : one));
        const ancestors: string[] = [];
        for (let at: string | null = parent; at !== null && !ancestors.includes(at); ) {
          ancestors.push(at);
          at = moved.find((one) => one.id === at)?.parentId ?? null;
        }
        expect(ancestors).not.toContain(id);
      }),
    );
    expect(mayHangUnder([code('a'), code('b', 'a')], 'a', 'b')).toBe(false);
    expect(mayHangUnder([code('a')], 'a', 'a')).toBe(false);
    expect(mayHangUnder([code('a')], 'a', 'elsewhere')).toBe(false);
    expect(mayHangUnder([code('a')], 'a', null)).toBe(true);
  });

  it('knows all that hangs under a code', () => {
    expect(under([code('a'), code('b', 'a'), code('c', 'b'), code('d')], 'a')).toEqual(
      new Set(['a', 'b', 'c']),
    );
  });
});

describe('looks', () => {
  it('are given out evenly', () => {
    const worn: { look: number }[] = [];
    for (let i = 0; i < 2 * LOOKS; i += 1) worn.push({ look: nextLook(worn) });
    expect(worn.slice(0, LOOKS).map(({ look }) => look)).toEqual([...Array(LOOKS).keys()]);
    for (let look = 0; look < LOOKS; look += 1)
      expect(worn.filter((one) => one.look === look)).toHaveLength(2);
  });
});

it('moving a step and back changes nothing, and nothing is lost at the edge', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer()),
      fc.nat(12),
      fc.constantFrom(-1 as const, 1 as const),
      (list, index, step) => {
        const moved = movedBy(list, index, step);
        expect([...moved].sort()).toEqual([...list].sort());
        const back = index + step;
        if (index < list.length && back >= 0 && back < list.length) {
          expect(moved[back]).toBe(list[index]);
          expect(movedBy(moved, back, step === 1 ? -1 : 1)).toEqual(list);
        } else expect(moved).toEqual(list);
      },
    ),
  );
});

describe('merging', () => {
  const codes = [
    code('question', null, { commissionQuestionId: 'q' }),
    code('own'),
    code('below', 'own'),
    code('theme', null, { kind: 'theme' }),
  ];
  it('keeps the commission questions, and never swallows what holds it', () => {
    expect(refusalToMerge(codes, 'own', 'question')).toBeUndefined();
    expect(refusalToMerge(codes, 'below', 'own')).toBeUndefined();
    expect(refusalToMerge(codes, 'question', 'own')).toBe('coding.error.merge-question');
    expect(refusalToMerge(codes, 'own', 'below')).toBe('coding.error.merge-itself');
    expect(refusalToMerge(codes, 'own', 'own')).toBe('coding.error.merge-itself');
    expect(refusalToMerge(codes, 'own', 'theme')).toBe('coding.error.merge-kind');
    expect(refusalToMerge(codes, 'own', 'gone')).toBe('coding.error.merge-nothing');
  });
});
