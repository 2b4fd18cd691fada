import { describe, expect, it } from 'vitest';
import { DEFAULT_SCALE } from '../../../domain/quantity-words.ts';
import { codeOf } from './markup.ts';
import { checkProse, likeness, typedQuotes } from './prose.ts';
import type { ReportClaim } from './report.ts';

const claim = (
  number: number,
  statement: string,
  quantityWord: ReportClaim['quantityWord'],
  supporters: number,
): ReportClaim => ({
  id: `${number.toString(16).padStart(5, '0')}000-0000-4000-8000-000000000000`,
  statement,
  quantityWord,
  chapter: 'question',
  questionId: null,
  base: { name: null, size: 15 },
  supporting: supporters,
  supporters: Array.from({ length: supporters }, (_, at) => `i${at}`),
  passages: [],
  quoted: [],
});
const trust = claim(1, 'De flesta litar på den som brukar komma.', 'majority', 12);
const promises = claim(2, 'Många berättar om löften som inte har hållits.', 'many', 6);
const check = (body: string) => checkProse(body, [trust, promises], DEFAULT_SCALE);

describe('quantity words in prose', () => {
  it('are tried against the claim that a marker names', () => {
    const [found] = check(`Majoriteten är nöjda [[påstående ${codeOf(promises.id)}]].`);
    expect(found).toMatchObject({
      word: 'Majoriteten',
      linked: 'marker',
      claim: promises,
      check: { ok: false, reason: 'too-few' },
    });
  });

  it('take a marker after the full stop as the sentence’s own', () => {
    const found = check(
      `Många säger det. [[påstående ${codeOf(promises.id)}]] De flesta litar på den som brukar komma.`,
    );
    expect(found.map(({ linked, claim }) => [linked, claim?.id])).toEqual([
      ['marker', promises.id],
      ['likeness', trust.id],
    ]);
  });

  it('are tried each by itself where a sentence counts twice', () => {
    const found = check(
      'Nästan alla har berättat om löften som inte har hållits, men de flesta litar på den som brukar komma.',
    );
    expect(found.map(({ word, claim, check }) => [word, claim?.id, check?.ok])).toEqual([
      ['Nästan alla', promises.id, false],
      ['de flesta', trust.id, true],
    ]);
  });

  it('are tried against the claim that the sentence is most like, also with another word', () => {
    expect(check('Samtliga litar på den som brukar komma till dem.')).toMatchObject([
      { linked: 'likeness', claim: trust, check: { ok: false, reason: 'too-few' } },
    ]);
    expect(check('Många litar på den som brukar komma.')).toMatchObject([
      { claim: trust, check: { ok: true } },
    ]);
  });

  it('rest on nothing where no claim is alike, and name what might be meant', () => {
    expect(check('De flesta vill bo kvar i staden.')).toMatchObject([
      { linked: 'none', claim: null, check: null, candidates: [trust] },
    ]);
  });

  it('are not looked for in quotes, nor where they count other things than people', () => {
    expect(check('Hen sa: ”alla brukare är likadana”. Många dagar är tunga.')).toEqual([]);
  });
});

describe('likeness', () => {
  it('is none for sentences that only share how they count', () => {
    expect(likeness('Många brukare säger att det är bra', 'Många brukare säger att maten är god')).toBe(0);
  });
});

describe('words typed in by hand', () => {
  it('are found when they are a sentence, and let be when they are a name', () => {
    expect(typedQuotes('Hen sa ”jag vill inte att någon annan bestämmer”. Det kallas ”liggaren”.')).toEqual([
      'jag vill inte att någon annan bestämmer',
    ]);
  });
});
