import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SCALE } from '../../../domain/quantity-words.ts';
import { suppressRow } from '../../../domain/small-groups.ts';
import { howTheyMet, methodFacts, placeholders, scaleRows, whoTookPart } from './numbers.ts';
import { data } from './sample-data.ts';

describe('who took part', () => {
  it('is told where groups are large enough', () => {
    expect(
      whoTookPart({
        genders: [
          { gender: 'woman', count: 9 },
          { gender: 'man', count: 6 },
        ],
        ages: [
          { from: 45, to: 64, count: 7 },
          { from: 65, to: null, count: 8 },
        ],
      }),
    ).toBe('Av dem är nio kvinnor och sex män. Sju är mellan 45 och 64 år och åtta är 65 år eller äldre.');
  });

  it('never tells a number below the threshold, whoever took part', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 3, maxLength: 3 }), (counts) => {
        const { cells } = suppressRow(counts);
        const words = whoTookPart({
          genders: (['woman', 'man', 'other'] as const).map((gender, at) => ({ gender, count: cells[at]! })),
          ages: [],
        });
        expect(words).not.toMatch(/\b(noll|en|två|tre|fyra)\b (kvinnor|män|av annat)/);
        if (cells.includes(null)) expect(words).toContain('skriver vi inte ut');
      }),
    );
  });
});

describe('how people met', () => {
  it('says what could be chosen, also where no number can be told', () => {
    expect(howTheyMet(data.numbers.ways)).toBe(
      'Var och en fick välja mellan att ses i vår lokal eller på telefon.',
    );
    expect(
      howTheyMet([
        { way: 'place', count: 7 },
        { way: 'phone', count: null },
      ]),
    ).toContain('Sju intervjuer gjordes i vår lokal.');
  });
});

describe('the method at a glance', () => {
  it('leaves out what is not known', () => {
    expect(methodFacts(data.numbers).map(({ label }) => label)).toEqual([
      'Intervjuade',
      'När',
      'Intervjuare',
      'Analys',
      'Frågeguide',
    ]);
  });

  it('tells months, never days', () => {
    expect(placeholders(data).period).toBe('januari–februari 2026');
  });
});

describe('the scale', () => {
  it('is printed as the bureau has set it', () => {
    expect(scaleRows({ ...DEFAULT_SCALE, majorityAbovePercent: 60, severalFrom: 4 })).toEqual([
      ['Samtliga eller alla', 'var och en'],
      ['Nästan alla', 'minst 90 procent'],
      ['Majoriteten eller de flesta', 'mer än 60 procent'],
      ['Många', 'mer än 33 procent'],
      ['Flera', 'minst fyra personer'],
      ['Några eller en del', 'minst två personer, men högst 33 procent'],
      ['Ett par', 'två personer'],
      ['En', 'en person'],
    ]);
  });
});
