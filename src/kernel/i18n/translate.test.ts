import { describe, expect, test } from 'vitest';
import type { Text } from './texts.ts';
import { chooseLanguage, createTranslate } from './translate.ts';

const texts = new Map<string, Text>([
  ['greet', 'Hej {name}!'],
  ['year', 'År {year}'],
  ['answers', { one: '{count} svar har kommit', other: '{count} svar har kommit in' }],
]);

describe('createTranslate', () => {
  const t = createTranslate('sv', { texts, strict: true });

  test('fills in parameters as they are, without reading braces inside them', () => {
    expect(t('greet', { name: '<b>{name}</b>' })).toBe('Hej <b>{name}</b>!');
  });

  test('chooses the form by count and writes large numbers the Swedish way', () => {
    expect(t('answers', { count: 1 })).toBe('1 svar har kommit');
    expect(t('answers', { count: 0 })).toBe('0 svar har kommit in');
    expect(t('answers', { count: 20000 }).replace(/\s/g, ' ')).toBe('20 000 svar har kommit in');
    expect(t('year', { year: 2026 })).toBe('År 2026');
  });

  test('is strict where asked: an unknown key, a missing parameter or a missing count throws', () => {
    expect(() => t('nothing')).toThrow('No text for nothing');
    expect(() => t('greet')).toThrow('parameter name');
    expect(() => t('answers')).toThrow('count');
  });

  test('is lenient otherwise, so that a page still shows', () => {
    const lenient = createTranslate('sv', { texts, strict: false });
    expect(lenient('nothing.here')).toBe('nothing.here');
    expect(lenient('greet')).toBe('Hej {name}!');
  });
});

describe('chooseLanguage', () => {
  test.each([
    [{ cookie: 'en', acceptLanguage: 'sv' }, 'en'],
    [{ cookie: 'de', acceptLanguage: 'en' }, 'en'],
    [{ acceptLanguage: 'de, en-GB;q=0.8, sv;q=0.3' }, 'en'],
    [{ acceptLanguage: 'en;q=0.3, sv-SE;q=0.9' }, 'sv'],
    [{ acceptLanguage: 'en;q=0' }, 'sv'],
    [{ acceptLanguage: 'fi' }, 'sv'],
    [{}, 'sv'],
  ] as const)('%o gives %s', (request, language) => {
    expect(chooseLanguage(request)).toBe(language);
  });
});
