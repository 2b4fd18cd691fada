import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameOriginPath } from './same-origin.ts';

const base = 'https://medskapa.example';

describe('a path to get back to', () => {
  it('is followed within the installation', () => {
    expect(sameOriginPath('/granskningar/1?flik=brev#slut', base)).toBe('/granskningar/1?flik=brev#slut');
    expect(sameOriginPath('/', base)).toBe('/');
  });

  it.each([
    undefined,
    '',
    'granskningar',
    'https://medskapa.example/granskningar',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/\n/evil.example',
    '\\\\evil.example',
    '/..//evil.example',
    '/./\\evil.example',
    'javascript:alert(1)',
    '/%5C%5Cevil.example/../..//evil.example',
    `/${'a'.repeat(3000)}`,
  ])('%j is not', (text) => {
    expect(sameOriginPath(text, base)).toBeUndefined();
  });

  it('never leads to another host, whatever is asked for', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      '\t',
      '\n',
      '@',
      ':',
      '?',
      '#',
      'evil.example',
      'https:',
      '%2f',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = sameOriginPath(pieces.join(''), base);
        if (path === undefined) return;
        expect(path.startsWith('/')).toBe(true);
        expect(new URL(path, base).origin).toBe(base);
      }),
      { numRuns: 2000 },
    );
  });
});
