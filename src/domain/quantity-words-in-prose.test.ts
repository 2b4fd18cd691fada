import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUANTITY_WORDS, SWEDISH_QUANTITY_WORDS } from './quantity-words.ts';
import { findQuantityWords } from './quantity-words-in-prose.ts';

const canonicals = (text: string) => findQuantityWords(text).map((found) => found.canonical);
const sure = (text: string) =>
  findQuantityWords(text)
    .filter((found) => found.aboutPeople)
    .map((found) => found.canonical);

describe('quantity words in prose', () => {
  it.each([
    ['Samtliga informanter känner till sin plan.', 'all'],
    ['Alla som intervjuades har ett schema.', 'all'],
    ['Varje brukare fick frågan.', 'all'],
    ['Nästan alla deltagare är nöjda.', 'almost-all'],
    ['I stort sett alla brukare är nöjda.', 'almost-all'],
    ['Majoriteten av de intervjuade trivs.', 'majority'],
    ['En majoritet av brukarna trivs.', 'majority'],
    ['De allra flesta brukarna trivs.', 'majority'],
    ['Dom flesta tycker det.', 'majority'],
    ['Mer än hälften av brukarna trivs.', 'majority'],
    ['I de flesta fall går det bra.', 'majority'],
    ['Hälften av informanterna vill byta.', 'half'],
    ['Ungefär hälften av informanterna vill byta.', 'about-half'],
    ['Många saknar information.', 'many'],
    ['Ganska många\nbrukare saknar information.', 'many'],
    ['Flera yngre informanter vill träffas ute.', 'several'],
    ['Det finns några brukare som väntar.', 'some'],
    ['En del brukare väntar.', 'some'],
    ['Vissa har väntat länge.', 'some'],
    ['Ett par av informanterna väntar.', 'a-couple'],
    ['En brukare vill inte.', 'one'],
    ['En annan brukare vill.', 'one'],
    ['En av de intervjuade vill.', 'one'],
    ['I ett fall ville brukaren byta.', 'one'],
    ['Ingen av brukarna har klagat.', 'none'],
    ['Det finns inga informanter som klagar.', 'none'],
  ])('counts people in %j', (text, canonical) => {
    expect(sure(text)).toEqual([canonical]);
  });

  it.each([
    'Det går bra i alla fall.',
    'Inte alla brukare vet det.',
    'Långt ifrån alla brukare vet det.',
    'Mindre än hälften av brukarna vet det.',
    'Brukarna intervjuades en och en.',
    'Brukaren fick en plan och en kontaktman.',
    'Hen gör en del saker själv.',
    'Ingen uppföljning har gjorts varje vecka.',
    'Hen är den enda som alltid minns.',
    'Brukarna mångfaldigar sällan sina planer.',
  ])('finds no count in %j', (text) => {
    expect(canonicals(text)).toEqual([]);
  });

  it('is unsure about staff, days and goals', () => {
    for (const text of ['Många boendestödjare slutar.', 'Flera mål är nya.', 'Alla tider ändras.']) {
      expect(findQuantityWords(text)).toHaveLength(1);
      expect(sure(text)).toEqual([]);
    }
  });

  it('leaves quotes to those who said them', () => {
    expect(
      canonicals('Hen säger: ”alla brukare vet det” och “många vet”. Några brukare håller med.'),
    ).toEqual(['some']);
    expect(canonicals('Ett ” tappat tecken.\n\nMånga brukare håller med.')).toEqual(['many']);
  });

  it('finds several in one sentence, with the places they stand at', () => {
    const text = 'Majoriteten av brukarna är nöjda, men ett par brukare vill byta och en brukare har bytt.';
    const found = findQuantityWords(text);
    expect(found.map((f) => f.canonical)).toEqual(['majority', 'a-couple', 'one']);
    for (const { start, end, word } of found) expect(text.slice(start, end)).toBe(word);
  });

  it('knows every word it prints, before the people they count', () => {
    for (const word of QUANTITY_WORDS) {
      for (const form of SWEDISH_QUANTITY_WORDS[word]) {
        expect(sure(`${form} av brukarna`)).toEqual([word]);
        expect(sure(`Där har ${form.toUpperCase()} av brukarna bytt.`)).toEqual([word]);
      }
    }
  });

  it('keeps offsets true and apart in any text', () => {
    const piece = fc.constantFrom(
      ...Object.values(SWEDISH_QUANTITY_WORDS).flat(),
      'brukare',
      ' ',
      '. ',
      '”',
      '"',
      '\n\n',
      'å̈',
      '👋',
      'i alla fall',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end, word } of findQuantityWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(word);
          last = end;
        }
      }),
    );
  });
});
