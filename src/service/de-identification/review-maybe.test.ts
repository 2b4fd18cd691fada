import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkState } from './review.ts';
import { maybeToSee, sortOut } from './review-maybe.ts';

const marks = fc
  .array(
    fc.record({
      form: fc.constantFrom('name:dan', 'name:rad', 'organisation:trappan'),
      doubtful: fc.boolean(),
      state: fc.constantFrom<MarkState>('open', 'open', 'confirmed', 'changed', 'dismissed'),
    }),
    { maxLength: 20 },
  )
  .map((all) => all.map((mark, index) => ({ ...mark, id: `m${index}` })));

const some = (ids: readonly string[]) => fc.subarray([...ids]);
const answered = marks.chain((all) => {
  const ids = all.map(({ id }) => id);
  return fc.record({
    all: fc.constant(all),
    answer: fc.record({ shown: some(ids), ticked: some(ids), groups: some(ids) }),
  });
});

describe('the doubtful marks to go through', () => {
  it('are open ones, each once, as many as fit, and the rest are counted', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 8 }), (all, most) => {
        const { groups, count, after } = maybeToSee(all, most);
        const seen = groups.flat();
        expect(seen.every((mark) => mark.doubtful && mark.state === 'open')).toBe(true);
        expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
        expect(seen.length).toBe(count);
        expect(count).toBeLessThanOrEqual(most);
        expect(count + after).toBe(all.filter((mark) => mark.doubtful && mark.state === 'open').length);
        expect(after === 0 || count === most).toBe(true);
        for (const group of groups) expect(new Set(group.map(({ form }) => form)).size).toBe(1);
        expect(new Set(groups.map((group) => group[0]!.form)).size).toBe(groups.length);
      }),
    );
  });

  it('alike ones follow each other, in the order they are first said', () => {
    const mark = (id: string, form: string) => ({ id, form, doubtful: true, state: 'open' as const });
    const { groups } = maybeToSee([mark('a', 'x'), mark('b', 'y'), mark('c', 'x')]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
  });
});

describe('what is answered to a page of doubtful marks', () => {
  it('decides only what stood on the page and is doubtful, and nothing twice', () => {
    fc.assert(
      fc.property(answered, ({ all, answer }) => {
        const { replaced, kept } = sortOut(all, answer);
        const decided = [...replaced, ...kept];
        expect(new Set(decided).size).toBe(decided.length);
        for (const mark of decided) {
          expect(mark.doubtful).toBe(true);
          expect(answer.shown).toContain(mark.id);
        }
        for (const mark of all) {
          if (mark.doubtful && mark.state === 'open' && answer.shown.includes(mark.id)) {
            expect(decided).toContain(mark);
          }
        }
      }),
    );
  });

  it('replaces what is ticked unless that is done already, and keeps nothing that somebody has decided', () => {
    fc.assert(
      fc.property(answered, ({ all, answer }) => {
        const { replaced, kept } = sortOut(all, answer);
        for (const mark of kept) {
          expect(mark.state).toBe('open');
          expect(answer.ticked).not.toContain(mark.id);
          expect(answer.groups).not.toContain(mark.id);
        }
        for (const mark of all.filter(({ id }) => answer.shown.includes(id) && answer.ticked.includes(id))) {
          const standing = mark.state === 'confirmed' || mark.state === 'changed';
          expect(replaced.includes(mark)).toBe(mark.doubtful && !standing);
        }
      }),
    );
  });

  it('takes a whole group with one tick, but no alike mark that was not on the page', () => {
    const mark = (id: string) => ({ id, form: 'name:dan', doubtful: true, state: 'open' as const });
    const { replaced, kept } = sortOut([mark('a'), mark('b'), mark('c')], {
      shown: ['a', 'b'],
      ticked: [],
      groups: ['a'],
    });
    expect(replaced.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(kept).toEqual([]);
  });
});
