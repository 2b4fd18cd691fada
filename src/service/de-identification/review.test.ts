import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from './mark.ts';
import {
  applyDecisions,
  formOf,
  layByHand,
  type MarkState,
  marksIn,
  occurrences,
  secondLook,
} from './review.ts';
import { alike, excerpt, partOf, placeOf, stretches } from './review-place.ts';
import { deidentify } from './rules.ts';

/** Rules for the tests: they mark every word in capitals, and nothing else. */
const capitals = (text: string): Mark[] =>
  [...text.matchAll(/\p{Lu}{2,}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'name',
    text: match[0],
    suggestion: 'hen',
  }));

const words = fc.array(fc.constantFrom('PER', 'MIA', 'sa', 'att', 'PER:s', 'hej.', '\n', '🙂', 'de'), {
  maxLength: 12,
});
const turns = fc
  .array(
    words.map((all) => all.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map((text, index) => ({ id: `t${index}`, words: text })));

describe('marks of turns', () => {
  it('lie within their turn, on the words they name, in order, and never on each other', () => {
    fc.assert(
      fc.property(turns, (said) => {
        const marks = marksIn(said, capitals);
        for (const mark of marks) {
          expect(said.find(({ id }) => id === mark.turnId)!.words.slice(mark.start, mark.end)).toBe(
            mark.found,
          );
        }
        const count = said.reduce((sum, { words: text }) => sum + capitals(text).length, 0);
        expect(marks.length).toBe(count);
      }),
    );
  });

  it('a mark over the border of two turns is cut in two, and white space alone is nothing', () => {
    const across = () => [{ start: 2, end: 9, kind: 'name' as const, text: '', suggestion: 'XXX' }];
    expect(
      marksIn(
        [
          { id: 'a', words: 'ab cd' },
          { id: 'b', words: 'ef' },
        ],
        across,
      ).map(({ turnId, start, end, found }) => [turnId, start, end, found]),
    ).toEqual([
      ['a', 3, 5, 'cd'],
      ['b', 0, 2, 'ef'],
    ]);
    expect(
      marksIn([{ id: 'a', words: 'a   b' }], () => [
        { start: 1, end: 4, kind: 'name', text: '', suggestion: '' },
      ]),
    ).toEqual([]);
  });

  it('carries along that a mark is doubtful, through the second look too', () => {
    const rules = (text: string): Mark[] =>
      capitals(text).map((mark) => ({ ...mark, doubtful: true as const }));
    const said = [{ id: 'a', words: 'sa PER' }];
    expect(marksIn(said, rules)).toMatchObject([{ found: 'PER', doubtful: true }]);
    expect(secondLook(said, [], rules)).toMatchObject([{ found: 'PER', doubtful: true }]);
    expect(marksIn(said, capitals)[0]).not.toHaveProperty('doubtful');
  });

  it('a name said in one turn is found by the real rules in the next', () => {
    const found = marksIn(
      [
        { id: 'a', words: 'Vem är det som kommer till dig?' },
        { id: 'b', words: 'Det är Mirja. Hon bor på Storgatan 4 i Lund.' },
      ],
      deidentify,
    );
    expect(found.map(({ turnId, found: text }) => `${turnId} ${text}`)).toEqual(
      expect.arrayContaining(['b Mirja', 'b Hon', 'b Storgatan 4']),
    );
  });
});

describe('the words as they will stand', () => {
  it('differ from what was said only where somebody has decided so', () => {
    fc.assert(
      fc.property(turns, fc.array(fc.option(fc.constantFrom('XXX', 'hen', ''))), (said, choices) => {
        const [turn] = said;
        const marks = marksIn([turn!], capitals).map((mark, index) => ({
          ...mark,
          replacement: choices[index] ?? null,
        }));
        const stands = applyDecisions(turn!.words, marks);
        const expected = stretches(turn!.words, marks)
          .map(({ text, mark }) => mark?.replacement ?? text)
          .join('');
        expect(stands).toBe(expected);
        if (marks.every(({ replacement }) => replacement === null)) expect(stands).toBe(turn!.words);
      }),
    );
  });
});

describe('the second look', () => {
  const decide = (found: ReturnType<typeof marksIn>, choices: boolean[]) =>
    found.map((mark, index) => ({ ...mark, replacement: choices[index % choices.length] ? 'XXX' : null }));

  it('offers nothing that was decided already, and nothing at all the next time', () => {
    fc.assert(
      fc.property(
        turns,
        fc.array(fc.boolean(), { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 1 }),
        (said, first, second) => {
          let marks = decide(marksIn(said, capitals), first);
          // what is put there may itself look like a name: it is nobody's, and is not offered
          expect(secondLook(said, marks, capitals)).toEqual([]);
          marks = marks.filter((_, index) => second[index % second.length]);
          const fresh = secondLook(said, marks, capitals);
          for (const mark of fresh) {
            expect(
              marks.some((one) => one.turnId === mark.turnId && one.start < mark.end && mark.start < one.end),
            ).toBe(false);
            expect(said.find(({ id }) => id === mark.turnId)!.words.slice(mark.start, mark.end)).toBe(
              mark.found,
            );
          }
          for (const choices of [first, second]) {
            const again = secondLook(said, [...marks, ...decide(fresh, choices)], capitals);
            expect(again).toEqual([]);
          }
        },
      ),
    );
  });

  it('sees what is left of a name when only a part of it was replaced', () => {
    const wide = (text: string): Mark[] =>
      [...text.matchAll(/XXX Berg|Mia Berg/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'name',
        text: match[0],
        suggestion: 'XXX',
      }));
    const said = [{ id: 't', words: 'Sa Mia Berg igen' }];
    const fresh = secondLook(said, [{ turnId: 't', start: 3, end: 6, replacement: 'XXX' }], wide);
    expect(fresh.map(({ found, start, end }) => [found, start, end])).toEqual([['Berg', 7, 11]]);
  });
});

describe('what somebody types', () => {
  it.each([
    ['Kattis sa att kattis kom. Kattiss hund. Kattisar', 'kattis', ['Kattis', 'kattis', 'Kattis']],
    ['på  Röda\nstugan och Röda stugan:s tak', 'röda stugan', ['Röda\nstugan', 'Röda stugan']],
    ['C++ och (C++)', 'c++', ['C++', 'C++']],
    ['inget här', '   ', []],
    ['aAa', 'a', []],
  ])('is found in “%s”', (text, phrase, expected) => {
    expect(occurrences(text, phrase).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('is never found within another word, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 3 }), (text, phrase) => {
        for (const { start, end } of occurrences(text, phrase)) {
          expect(end).toBeGreaterThan(start);
          expect(/[\p{L}\p{N}]$/u.test(text.slice(0, start))).toBe(false);
        }
      }),
    );
  });

  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const laid = fc
    .array(fc.tuple(span, fc.constantFrom<MarkState>('open', 'confirmed', 'changed', 'dismissed')))
    .map((all) => {
      const marks: { start: number; end: number; state: MarkState }[] = [];
      for (const [one, state] of all) {
        if (!marks.some((mark) => mark.start < one.end && one.start < mark.end))
          marks.push({ ...one, state });
      }
      return marks;
    });

  it('never uncovers anything that was marked, and never lies on another mark', () => {
    fc.assert(
      fc.property(span, laid, (added, marks) => {
        const result = layByHand(added, marks);
        const left = result
          ? [
              ...marks.filter((mark) => !result.gone.includes(mark)),
              { ...result.span, state: 'confirmed' as const },
            ]
          : marks;
        for (const mark of [...marks.filter((one) => one.state !== 'dismissed'), added]) {
          for (let at = mark.start; at < mark.end; at += 1) {
            expect(left.some((one) => one.state !== 'dismissed' && one.start <= at && at < one.end)).toBe(
              true,
            );
          }
        }
        const sorted = [...left].sort((a, b) => a.start - b.start);
        expect(sorted.every((one, index) => index === 0 || sorted[index - 1]!.end <= one.start)).toBe(true);
      }),
    );
  });
});

describe('the place in the review', () => {
  const mark = (id: string, state: MarkState) => ({ id, state });
  const marks = [mark('a', 'open'), mark('b', 'confirmed'), mark('c', 'open'), mark('d', 'dismissed')];

  it('leads on to what nobody has decided, and back to the beginning at the end', () => {
    expect(placeOf(marks, 'a')).toMatchObject({
      place: 1,
      all: 4,
      open: 2,
      previous: undefined,
      nextOpen: { id: 'c' },
    });
    expect(placeOf(marks, 'c')?.nextOpen?.id).toBe('a');
    expect(placeOf(marks, 'd')).toMatchObject({
      next: undefined,
      previous: { id: 'c' },
      nextOpen: { id: 'a' },
    });
    expect(placeOf([mark('a', 'open')], 'a')?.nextOpen).toBeUndefined();
    expect(placeOf(marks, 'nowhere')).toBeUndefined();
  });
});

describe('what is shown of a long turn', () => {
  it('holds the mark whole and cuts no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ord', 'längre', 'å'), { minLength: 1 }),
        fc.nat(),
        fc.nat(60),
        (all, at, around) => {
          const text = all.join(' ');
          const index = at % all.length;
          const start = all.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
          const inner = { start, end: start + all[index]!.length };
          const part = excerpt(text, inner, around);
          expect(part.start).toBeLessThanOrEqual(inner.start);
          expect(part.end).toBeGreaterThanOrEqual(inner.end);
          expect(part.start === 0 || text[part.start - 1] === ' ').toBe(true);
          expect(part.end === text.length || text[part.end] === ' ').toBe(true);
        },
      ),
    );
  });

  it('a sure mark and a doubtful one of the same word are decided apart, and placed apart', () => {
    const mark = (id: string, doubtful: boolean) => ({
      id,
      form: 'name:berg',
      doubtful,
      state: 'open' as const,
    });
    const [sure, doubtful, other] = [mark('a', false), mark('b', true), mark('c', false)];
    expect(alike(sure!, doubtful!)).toBe(false);
    expect(alike(sure!, other!)).toBe(true);
    const marks = [sure!, doubtful!, other!];
    expect(placeOf(partOf(marks, other!), 'c')).toMatchObject({ place: 2, all: 2, open: 2, next: undefined });
    expect(placeOf(partOf(marks, doubtful!), 'b')).toMatchObject({ place: 1, all: 1, nextOpen: undefined });
  });

  it('alike words share a form, different kinds do not', () => {
    expect(formOf('name', 'Anna')).toBe(formOf('name', 'annas'));
    expect(formOf('name', 'Anna')).not.toBe(formOf('place', 'Anna'));
    expect(formOf('phone', '070-123 45 67')).toBe(formOf('phone', '070 1234567'));
  });
});
