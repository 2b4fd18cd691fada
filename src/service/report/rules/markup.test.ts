import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  filled,
  marker,
  readMarkup,
  shortened,
  unknownPlaceholders,
  withDescriptions,
  withoutDescriptions,
} from './markup.ts';

describe('a part’s text', () => {
  it('is read line by line', () => {
    expect(
      readMarkup(
        '## Rubrik\n\nEtt stycke.\nEtt till.\n- en\n- två\n\n[[trappan]]\n[[påstående 2ABCDE: Många …]]',
      ),
    ).toEqual([
      { kind: 'heading', text: 'Rubrik' },
      { kind: 'paragraph', text: 'Ett stycke.', claims: [] },
      { kind: 'paragraph', text: 'Ett till.', claims: [] },
      { kind: 'list', items: ['en', 'två'] },
      { kind: 'ladder' },
      { kind: 'claim', code: '2ABCDE' },
    ]);
  });

  it('is not printed with the markers in its sentences', () => {
    expect(readMarkup('Många trivs [[påstående 2ABCDE: x]]. De stannar.')).toEqual([
      { kind: 'paragraph', text: 'Många trivs. De stannar.', claims: ['2ABCDE'] },
    ]);
  });

  it('lets a quote inside a sentence stand after it, and several markers on one line stand in order', () => {
    expect(readMarkup('Hen säger [[citat 2ABCDE]]')).toEqual([
      { kind: 'paragraph', text: 'Hen säger', claims: [] },
      { kind: 'quote', code: '2ABCDE' },
    ]);
    expect(readMarkup('[[citat 2ABCDE]] [[påstående 3DEFGH]]').map(({ kind }) => kind)).toEqual([
      'quote',
      'claim',
    ]);
  });

  it('takes codes however they are typed', () => {
    expect(readMarkup('[[ pastaende  2abcde ]]')).toEqual([{ kind: 'claim', code: '2ABCDE' }]);
  });

  it('never breaks on anything, and never prints a marker', () => {
    const bit = fc.constantFrom(
      '[[citat 2ABCDE: hej]]',
      '[[påstående 2ABCDE]]',
      '[[',
      ']]',
      '## ',
      '- ',
      '\n',
      'ord. ',
      '{period}',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bit, fc.string({ maxLength: 5 })), { maxLength: 20 }), (bits) => {
        for (const piece of readMarkup(bits.join(''))) {
          const words = 'text' in piece ? piece.text : 'items' in piece ? piece.items.join() : '';
          expect(words).not.toMatch(/\[\[(?:citat|påstående) [2-9A-HJ-NP-Z]{6}/);
          if (piece.kind === 'paragraph') expect(piece.text.trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('markers', () => {
  it('are kept without anybody’s words, and shown with them', () => {
    const shown = 'Så här: [[citat 2ABCDE: Det var en kall morgon …]]';
    const kept = withoutDescriptions(shown);
    expect(kept).toBe('Så här: [[citat 2ABCDE]]');
    expect(withDescriptions(kept, () => 'Det var en kall morgon')).toBe(
      'Så här: [[citat 2ABCDE: Det var en kall morgon]]',
    );
    expect(withDescriptions(kept, () => undefined)).toBe(kept);
  });

  it('come back the same whatever the words in them are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (words) => {
        const line = marker('quote', '2ABCDE', words);
        expect(withoutDescriptions(line)).toBe('[[citat 2ABCDE]]');
        expect(shortened(words).length).toBeLessThanOrEqual(62);
      }),
    );
  });

  it('have a code of six signs that are hard to mistake, the same for the same row', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(codeOf(id)).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
        expect(codeOf(id)).toBe(codeOf(id));
      }),
    );
  });
});

describe('names in braces', () => {
  it('are filled in, with a capital where a sentence begins', () => {
    expect(filled('{Byrån} mötte {antal} {okänt}.', { byrån: 'en byrå', antal: 'tre' })).toBe(
      'En byrå mötte tre {okänt}.',
    );
    expect(unknownPlaceholders('{Antal} {okänt}', ['antal'])).toEqual(['okänt']);
  });

  it('never reach into what every object has', () => {
    expect(filled('{constructor} {tostring}', {})).toBe('{constructor} {tostring}');
  });
});
