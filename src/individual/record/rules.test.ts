import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../domain/day.ts';
import {
  isPast,
  keptUntil,
  needsReading,
  type Outcome,
  piecesLeft,
  placesOf,
  sentencesOf,
  somethingLeft,
  stateOf,
  versionsOf,
} from './rules.ts';

const outcomes = fc.array(fc.constantFrom<Outcome[]>('whole', 'parts', 'not', 'held'), { maxLength: 5 });

describe('how a text stands', () => {
  it('is decided by the last reading, and without one by whether it mentions somebody', () => {
    fc.assert(
      fc.property(fc.boolean(), outcomes, (mentions, made) => {
        const state = stateOf(mentions, made);
        if (made.length > 0) expect(state).toBe(made.at(-1));
        else expect(needsReading(state)).toBe(mentions);
      }),
    );
  });

  it('for who sees only the reading, is the text in pieces or nothing of it', () => {
    const [version] = versionsOf([], [{ revision: 1, outcome: 'not', shown: null }]);
    expect(version).toMatchObject({ state: 'not', body: undefined, shown: null });
  });
});

describe('holding passages back', () => {
  const text = 'Vi diskade. Annas bror ringde, sa Anna. Sen gick vi ut.';

  it('by sentence leaves the others as they stand', () => {
    const [, second] = sentencesOf(text);
    expect(piecesLeft(text, [second!])).toEqual(['Vi diskade. ', 'Sen gick vi ut.']);
  });

  it('by name takes the whole word, whatever the case, each time', () => {
    expect(piecesLeft(text, placesOf(text, 'ANNA'))).toEqual([
      'Vi diskade. ',
      ' bror ringde, sa ',
      '. Sen gick vi ut.',
    ]);
    expect(placesOf(text, '  ')).toEqual([]);
    expect(piecesLeft('Ring (070) nu', placesOf('Ring (070) nu', '(070)'))).toEqual(['Ring ', ' nu']);
  });

  it('is one gap where passages touch or overlap', () => {
    const [, second, third] = sentencesOf(text);
    expect(piecesLeft(text, [third!, second!, ...placesOf(text, 'bror')])).toEqual(['Vi diskade. ', '']);
  });

  it('never leaves what is held, and nothing else is lost', () => {
    const span = fc.tuple(fc.nat(200), fc.nat(60)).map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.array(span, { maxLength: 6 }), (body, wild) => {
        const spans = wild.map(({ from, to }) => ({
          from: Math.min(from, body.length),
          to: Math.min(to, body.length),
        }));
        const covered = (index: number) => spans.some(({ from, to }) => index >= from && index < to);
        const kept = [...Array(body.length).keys()]
          .filter((index) => !covered(index))
          .map((index) => body[index]);
        // the space between two gaps goes into the gap
        const squeeze = (words: string) => words.replace(/\s+/gu, '');
        expect(squeeze(piecesLeft(body, spans).join(''))).toBe(squeeze(kept.join('')));
      }),
    );
  });

  it('leaves no place where a held word still stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Anna', 'annas', 'gick', 'ut.', 'Å', 'ANNA!', '\n'), { maxLength: 20 }),
        (words) => {
          const body = words.join(' ');
          for (const piece of piecesLeft(body, placesOf(body, 'Anna')))
            expect(placesOf(piece, 'anna')).toEqual([]);
        },
      ),
    );
  });

  it('covers the whole text with sentences', () => {
    fc.assert(
      fc.property(fc.string(), (body) => {
        expect(
          sentencesOf(body)
            .map(({ from, to }) => body.slice(from, to))
            .join(''),
        ).toBe(body);
      }),
    );
    expect(somethingLeft(['', ' . '])).toBe(false);
    expect(somethingLeft(['', 'Hej'])).toBe(true);
  });
});

describe('how long a file is kept', () => {
  it('is never past while the support goes on', () => {
    expect(isPast(keptUntil(null, ['2010-01-01']), '2026-11-21')).toBe(false);
  });

  it('is five whole years after the last entry, and the last day is not past', () => {
    expect(keptUntil('2020-01-01', ['2021-11-20', null])).toBe('2026-11-20');
    expect(isPast('2026-11-20', '2026-11-20')).toBe(false);
    expect(isPast('2026-11-20', '2026-11-21')).toBe(true);
    // five years from a leap day end on the last of February, and it goes the day after
    expect(keptUntil('2024-02-29', [])).toBe('2029-02-28');
  });

  it('is never shorter for one more entry', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.array(day), day, (ended, entries, more) => {
        const before = keptUntil(ended, entries)!;
        const after = keptUntil(ended, [...entries, more])!;
        expect(after >= before).toBe(true);
        expect(after >= addMonths(more, 60)).toBe(true);
      }),
    );
  });
});
