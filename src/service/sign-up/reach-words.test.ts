import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reachParts } from './reach-words.ts';

const links = (text: string) =>
  reachParts(text).flatMap(({ text, href }) => (href ? [`${text} → ${href}`] : []));

it('makes numbers and addresses of a free text into links', () => {
  expect(links('Ring eller sms:a Sam på 070-174 06 05. Det är samma telefon för alla.')).toEqual([
    'sms:a → sms:0701740605',
    '070-174 06 05 → tel:0701740605',
  ]);
  expect(links('Mejla sam@lyktan.se, eller ring +46 (0)18 12 34 56.')).toEqual([
    'sam@lyktan.se → mailto:sam@lyktan.se',
    '+46 (0)18 12 34 56 → tel:+4618123456',
  ]);
});

it('leaves days, hours and what does not say which number it means', () => {
  expect(links('Vi ses 2026-12-08 kl. 09-12, och 08.00-16.00 annars. Rum 0123.')).toEqual([]);
  expect(links('Skicka sms, eller ring 018-12 34 56 eller 018-65 43 21')).toEqual([
    '018-12 34 56 → tel:018123456',
    '018-65 43 21 → tel:018654321',
  ]);
  expect(links('Vi svarar inte på sms')).toEqual([]);
});

it('changes no word, whatever is written', () => {
  const sign = fc.constantFrom(...'0123456789+-() @.sms:aå\n', '\u00a0');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign, maxLength: 60 }), fc.string()), (text) => {
      expect(
        reachParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
      for (const { href } of reachParts(text)) if (href) expect(href).toMatch(/^(tel:|sms:|mailto:)./);
    }),
  );
});
