import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import { composeLetter, type LetterSource, makeSections } from './compose.ts';
import { letterDocument } from './document.ts';
import { readabilityOf } from './readability.ts';
import {
  mayBeLeftOut,
  mergeSections,
  partsOf,
  refusalsToReady,
  type Section,
  sectionNames,
  shownSections,
  ways,
} from './rules.ts';

const source: LetterSource = {
  bureau: 'Brukarrevisionen i länet',
  units: ['Boendestödet Söder'],
  commissioners: ['Lindhamra kommun'],
  purpose: 'Vi vill förstå hur planerna används.',
  publishOn: '2027-03-01',
  language: 'sv',
  title: '',
  eligibility: 'Du kan vara med om du har haft en plan i minst ett år.',
  ways: [...ways],
  place: 'i vår lokal på Ågatan 3',
  period: 'i mars och april',
  gift: 'ett presentkort på 150 kronor',
  contact: { name: 'Sam Ordnare', phone: '018-12 34 56', email: 'sam@byran.example' },
};
const sv = createTranslate('sv');
const textOf = (sections: readonly Section[]) =>
  sections.map(({ heading, body }) => `${heading}\n${body}`).join('\n\n');

describe('the letter made from a commission', () => {
  const letter = composeLetter(source, [], sv).content;
  const text = textOf(letter.sections);

  it('tells everything that somebody needs before they say yes', () => {
    for (const told of [
      'Lindhamra kommun',
      'Brukarrevisionen i länet',
      'själva haft vård eller stöd',
      source.eligibility,
      'i vår lokal på Ågatan 3',
      'kafé',
      'video',
      'telefon',
      'mellan 45 och 90 minuter',
      'ta med någon',
      'presentkort på 150 kronor',
      'tar bort namn',
      'får aldrig veta vilka som är med',
      'sluta när du vill',
      'inte logga in',
      '018-12 34 56',
      'sam@byran.example',
      '1 mars 2027',
    ]) {
      expect(text).toContain(told);
    }
    expect(refusalsToReady(letter)).toEqual([]);
  });

  it('leaves out what nobody has said: gift, day, commissioner, period, phone', () => {
    const bare = composeLetter(
      {
        ...source,
        gift: '',
        publishOn: null,
        commissioners: [],
        period: '',
        contact: { name: '', phone: '', email: 'a@b.example' },
      },
      [],
      sv,
    ).content;
    const shorter = textOf(bare.sections);
    expect(bare.sections.map((section) => section.name)).not.toContain('gift');
    for (const gone of ['presentkort', '2027', 'Lindhamra', 'Intervjuerna görs', 'Ring eller']) {
      expect(shorter).not.toContain(gone);
    }
    expect(shorter).not.toMatch(/\{|undefined|null/);
  });

  it('is easy to read by its own measure, in Swedish', () => {
    const read = readabilityOf(text, [source.bureau, ...source.units, ...source.commissioners]);
    expect(read.lix).toBeLessThan(30);
    expect(read.longSentences.filter((sentence) => sentence !== source.eligibility)).toEqual([]);
  });

  it('holds for any names and any choice of ways, in both languages', () => {
    const name = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 4 }),
        fc.array(name, { maxLength: 3 }),
        fc.subarray([...ways]),
        fc.constantFrom('sv' as const, 'en' as const),
        (units, commissioners, chosen, language) => {
          const made = makeSections(
            { ...source, units, commissioners, ways: chosen, language },
            createTranslate(language),
          );
          expect(made.map((section) => section.name)).toEqual([...sectionNames]);
          const how = made.find((section) => section.name === 'how')!.body;
          expect(partsOf(how).flatMap((part) => (part.kind === 'bullets' ? part.items : []))).toHaveLength(
            chosen.length,
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('own words', () => {
  const made = makeSections(source, sv);
  const ownSection = fc.record({
    name: fc.constantFrom(...sectionNames),
    heading: fc.string(),
    body: fc.string(),
    leftOut: fc.boolean(),
  });

  it('stand as they were written, and the rest follows the commission', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ownSection, { selector: ({ name }) => name }), (own) => {
        const merged = mergeSections(made, own);
        expect(merged.map(({ name }) => name)).toEqual(made.map(({ name }) => name));
        for (const [index, section] of merged.entries()) {
          const mine = own.find(({ name }) => name === section.name);
          expect(section.own).toBe(mine !== undefined);
          expect(section.body).toBe(mine ? mine.body : made[index]!.body);
        }
      }),
    );
  });

  it('begun anew give the letter the commission gives', () => {
    expect(mergeSections(made, []).map(({ name, heading, body }) => ({ name, heading, body }))).toEqual(made);
  });

  it('leave out only what may be left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sectionNames), (name) => {
        const shown = shownSections(mergeSections(made, [{ name, heading: 'x', body: 'y', leftOut: true }]));
        expect(shown.some((section) => section.name === name)).toBe(!mayBeLeftOut(name));
      }),
    );
    for (const name of ['secret', 'voluntary', 'answers'] as const) expect(mayBeLeftOut(name)).toBe(false);
  });

  it('cannot empty what must be told and still be ready', () => {
    const { content } = composeLetter(
      source,
      [{ name: 'secret', heading: '', body: '  ', leftOut: false }],
      sv,
    );
    expect(refusalsToReady(content)).toEqual(['information-letter.refusal.section-missing']);
    expect(
      refusalsToReady({ ...content, ways: [], eligibility: '', contact: { name: '', phone: '', email: '' } }),
    ).toHaveLength(4);
  });
});

describe('a section’s text', () => {
  it('has paragraphs, lines and lists, and loses no word', () => {
    expect(partsOf('Ett\ntvå\n\n- a\n- b\nefter\n\n\nsist')).toEqual([
      { kind: 'paragraph', lines: ['Ett', 'två'] },
      { kind: 'bullets', items: ['a', 'b'] },
      { kind: 'paragraph', lines: ['efter'] },
      { kind: 'paragraph', lines: ['sist'] },
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ord', '- punkt', '', '  mer ord')), (lines) => {
        const words = partsOf(lines.join('\n')).flatMap((part) =>
          part.kind === 'bullets' ? part.items : part.lines,
        );
        expect(words).toEqual(
          lines.map((line) => line.replace(/^- /, '').trim()).filter((line) => line !== ''),
        );
      }),
    );
  });
});

describe('the measure of reading', () => {
  it('is Björnsson’s: words a sentence, and long words in a hundred', () => {
    expect(readabilityOf('Katten sover. Hunden äter maten.').lix).toBe(Math.round(5 / 2));
    expect(readabilityOf('Verksamheten granskas.').lix).toBe(2 + 100);
    expect(readabilityOf('  \n ').lix).toBeNull();
  });

  it('never falls when two sentences become one', () => {
    const sentence = fc.array(fc.constantFrom('du', 'kan', 'berätta', 'verksamhet'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const apart = readabilityOf(`${one.join(' ')}. ${other.join(' ')}.`).lix!;
        expect(readabilityOf(`${one.join(' ')} ${other.join(' ')}.`).lix!).toBeGreaterThanOrEqual(apart);
      }),
    );
  });

  it('points at long sentences and words, and lets names and addresses be', () => {
    const long = 'Du kan vara med om du vill och om du har tid och om du kan komma hit.';
    const read = readabilityOf(
      `${long} Genomförandeplanerna. Boendestödsenheterna. namnlångtnamnlångt@exempel.se`,
      ['Boendestödsenheterna'],
    );
    expect(read.longSentences).toEqual([long]);
    expect(read.longWords).toEqual(['Genomförandeplanerna']);
  });
});

describe('the letter on paper', () => {
  it('has its code once, where signing up is told of', () => {
    const { content } = composeLetter(source, [], sv);
    const model = letterDocument(content, 'https://medskapa.example/a/ABCD-EFGH-JKMN', sv);
    const at = model.blocks.findIndex((block) => block.kind === 'qr');
    const before = model.blocks.slice(0, at).filter((block) => block.kind === 'heading');
    expect(before.at(-1)).toMatchObject({ text: 'Så anmäler du dig' });
    expect(model.blocks.filter((block) => block.kind === 'qr')).toHaveLength(1);
    expect(letterDocument(content, undefined, sv).blocks.some((block) => block.kind === 'qr')).toBe(false);
  });
});
