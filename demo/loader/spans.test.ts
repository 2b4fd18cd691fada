import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions, type DecidedMark } from '../../src/service/de-identification/review.ts';
import { spanAfter } from './spans.ts';

const words = 'Det är Mounir som kommer, och Mounir ringer först.';
const mark = (found: string, replacement: string | null, from = 0): DecidedMark => {
  const start = words.indexOf(found, from);
  return { start, end: start + found.length, replacement };
};
const standing = (quote: string, marks: DecidedMark[]) => {
  const start = words.indexOf(quote);
  const { start: from, end } = spanAfter({ start, end: start + quote.length }, marks);
  return applyDecisions(words, marks).slice(from, end);
};

describe('where a quote stands once its text has been de-identified', () => {
  it('follows its words past what was replaced before it and within it', () => {
    const marks = [mark('Mounir', 'XXX'), mark('Mounir', 'någon annan', 10)];
    expect(standing('som kommer', marks)).toBe('som kommer');
    expect(standing('Mounir ringer först.', marks)).toBe('någon annan ringer först.');
    expect(standing(words, marks)).toBe('Det är XXX som kommer, och någon annan ringer först.');
  });

  it('takes the whole replacement along where it begins or ends inside one', () => {
    const marks = [mark('Mounir som', 'hen'), mark('ringer först', 'hör av sig')];
    expect(standing('som kommer, och Mounir ringer', marks)).toBe('hen kommer, och Mounir hör av sig');
  });

  it('leaves words alone that somebody let be', () => {
    expect(standing('Mounir som', [mark('Mounir', null)])).toBe('Mounir som');
  });

  it('is the same words for any span that no mark touches', () => {
    const laid = fc
      .array(fc.tuple(fc.nat(words.length - 1), fc.nat(6), fc.string({ maxLength: 9 })), { maxLength: 5 })
      .map((drawn) => {
        const marks: DecidedMark[] = [];
        for (const [start, length, replacement] of drawn.toSorted((a, b) => a[0] - b[0])) {
          if (start < (marks.at(-1)?.end ?? 0)) continue;
          marks.push({ start, end: Math.min(words.length, start + length + 1), replacement });
        }
        return marks;
      });
    fc.assert(
      fc.property(laid, fc.nat(words.length), fc.nat(words.length), (marks, one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        fc.pre(span.start < span.end && marks.every((m) => m.end <= span.start || m.start >= span.end));
        const { start, end } = spanAfter(span, marks);
        expect(applyDecisions(words, marks).slice(start, end)).toBe(words.slice(span.start, span.end));
      }),
    );
  });
});
