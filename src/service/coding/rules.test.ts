import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, pieces, type Span, sentences, trimmed, wordCount } from './rules.ts';

const split = (words: string) => sentences(words).map(({ start, end }) => words.slice(start, end));

/** Texts with much of what makes sentences hard to tell apart. */
const spoken = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '!',
        '?',
        '…',
        '...',
        '”',
        '"',
        ' ',
        '  ',
        '\n',
        '\n\n',
        't.ex.',
        'bl.a.',
        'kl.',
        '3.',
        '–',
      ),
      fc.constantFrom(
        'ja',
        'Hen',
        'XXX',
        'ärligt',
        'Öster',
        '😀',
        '👩🏽‍🦱',
        'å',
        '(',
        ')',
        '[…]',
        'm.m.',
        'tex.',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

const spanOf = (words: string) =>
  fc.tuple(fc.nat(words.length + 3), fc.nat(words.length + 3)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));

describe('sentences', () => {
  it.each([
    ['Ja. Det är bra. Nej!', ['Ja.', 'Det är bra.', 'Nej!']],
    [
      'ja det funkar. hen kommer kl. tre ungefär. bra',
      ['ja det funkar.', 'hen kommer kl. tre ungefär.', 'bra'],
    ],
    ['Vi gör t.ex. Matlådor ihop, bl.a. Soppa.', ['Vi gör t.ex. Matlådor ihop, bl.a. Soppa.']],
    [
      'Disk, tvätt m.m. Sen fika. Handla osv. och så.',
      ['Disk, tvätt m.m.', 'Sen fika.', 'Handla osv. och så.'],
    ],
    [
      '”Hur går det?” frågar hen. ”Bra.” Så säger jag.',
      ['”Hur går det?” frågar hen.', '”Bra.”', 'Så säger jag.'],
    ],
    ['Jag vet inte … kanske. Eller… Nej.', ['Jag vet inte … kanske.', 'Eller…', 'Nej.']],
    [
      'Den 3. november flyttade jag. Det var 2019. Sen dess är det bra.',
      ['Den 3. november flyttade jag.', 'Det var 2019.', 'Sen dess är det bra.'],
    ],
    ['Jag bor med XXX. Hen är snäll.', ['Jag bor med XXX.', 'Hen är snäll.']],
    ['utan punkt', ['utan punkt']],
    ['Första stycket\n\nandra stycket', ['Första stycket', 'andra stycket']],
    ['en rad\nsom går vidare. Slut', ['en rad\nsom går vidare.', 'Slut']],
    ['Va?! Menar du det?', ['Va?!', 'Menar du det?']],
    ['(Skrattar.) Ja.', ['(Skrattar.)', 'Ja.']],
    ['   ', []],
    ['', []],
  ])('of %j', (words, expected) => {
    expect(split(words)).toEqual(expected);
  });

  it('hold every sign that is not white space, in order and once', () => {
    fc.assert(
      fc.property(spoken, (words) => {
        const spans = sentences(words);
        const bare = (text: string) => text.replace(/\s/gu, '');
        expect(bare(spans.map(({ start, end }) => words.slice(start, end)).join(''))).toBe(bare(words));
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end);
          if (index > 0) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]!.end);
          expect(trimmed(words, span)).toEqual(span);
        }
      }),
    );
  });

  it('are one sentence each when taken by themselves', () => {
    fc.assert(
      fc.property(spoken, (words) => {
        for (const one of split(words)) expect(split(one)).toEqual([one]);
      }),
    );
  });

  it('never end in the middle of a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (words) => {
        for (const one of split(words))
          expect(one.isWellFormed()).toBe(words.isWellFormed() || one.isWellFormed());
      }),
    );
  });
});

describe('a chosen span', () => {
  it('is brought within the text, without white space at its ends, and stays so', () => {
    fc.assert(
      fc.property(
        spoken.chain((words) => spanOf(words).map((span) => ({ words, span }))),
        ({ words, span }) => {
          const clean = trimmed(words, span);
          if (clean === null) {
            expect(words.slice(span.start, span.end).trim()).toBe('');
            return;
          }
          const text = words.slice(clean.start, clean.end);
          expect(text).toBe(text.trim());
          expect(text.isWellFormed()).toBe(true);
          expect(trimmed(words, clean)).toEqual(clean);
        },
      ),
    );
  });

  it('takes the whole of a sign that it cuts through', () => {
    expect(trimmed('a😀b', { start: 2, end: 4 })).toEqual({ start: 1, end: 4 });
    expect(trimmed('a😀b', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
  });
});

describe('ticked sentences', () => {
  it('side by side are one passage, others are several', () => {
    const words = 'Ett. Två. Tre. Fyra.';
    const [one, two, , four] = sentences(words) as [Span, Span, Span, Span];
    expect(joined(words, [four, one, two]).map(({ start, end }) => words.slice(start, end))).toEqual([
      'Ett. Två.',
      'Fyra.',
    ]);
  });

  it('cover what was ticked and nothing between, whatever the order and however often', () => {
    fc.assert(
      fc.property(
        spoken.chain((words) => fc.tuple(fc.constant(words), fc.subarray(sentences(words)), fc.nat())),
        ([words, ticked, seed]) => {
          const shuffled = [...ticked, ...ticked].sort(
            (a, b) => ((a.start * 7 + seed) % 5) - ((b.start * 7 + seed) % 5),
          );
          const spans = joined(words, shuffled);
          expect(joined(words, spans)).toEqual(spans);
          for (const sentence of sentences(words)) {
            const inside = spans.some((span) => span.start <= sentence.start && span.end >= sentence.end);
            expect(inside).toBe(ticked.some((one) => one.start === sentence.start));
          }
        },
      ),
    );
  });
});

describe('pieces', () => {
  it('tile the span, and each is covered by exactly what it names', () => {
    const anySpan = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(anySpan, fc.array(anySpan, { maxLength: 6 }), (within, passages) => {
        const cut = pieces(within, passages);
        expect(cut[0]!.start).toBe(within.start);
        expect(cut.at(-1)!.end).toBe(within.end);
        for (const [index, piece] of cut.entries()) {
          if (index > 0) expect(piece.start).toBe(cut[index - 1]!.end);
          for (let at = piece.start; at < piece.end; at += 1) {
            expect(new Set(piece.over)).toEqual(
              new Set(passages.filter((one) => one.start <= at && one.end > at)),
            );
          }
          const lengths = piece.over.map((one) => one.end - one.start);
          expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
        }
      }),
    );
  });
});

it('counts words as people do', () => {
  expect(wordCount('Jag vill ha lugn-och-ro, 3 dagar!')).toBe(6);
  expect(wordCount(' … ')).toBe(0);
});
