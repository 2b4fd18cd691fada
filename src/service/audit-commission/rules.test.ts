import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commissionForm, planForm } from './form.ts';
import { matchQuestions, missingForSignature, unsigned, warnsOfFew } from './rules.ts';

const whole = {
  purpose: 'Få veta',
  questions: 2,
  scope: 'Femton intervjuer',
  whoInforms: 'Stödet delar ut brevet',
  givenBack: 'Möte och rapport',
  publishOn: '2027-03-01',
};

describe('signing a plan', () => {
  it('needs nothing more when all of it is there', () => {
    expect(missingForSignature(whole)).toEqual([]);
  });

  it('names just what is missing', () => {
    const emptied = { purpose: '', questions: 0, scope: '', whoInforms: '', givenBack: '', publishOn: null };
    for (const [name, empty] of Object.entries(emptied)) {
      expect(missingForSignature({ ...whole, [name]: empty })).toHaveLength(1);
    }
    expect(missingForSignature(emptied)).toHaveLength(6);
  });

  it('waits for every side, in whatever order they sign', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1 }), fc.nat(), (sides, take) => {
        const signed = sides.slice(0, take % (sides.length + 1)).reverse();
        const left = unsigned(sides, signed);
        expect(left.length + signed.length).toBe(sides.length);
        expect(left.some((side) => signed.includes(side))).toBe(false);
      }),
    );
  });
});

describe('questions written anew', () => {
  const before = ['a', 'b', 'c'].map((id) => ({ id, text: `Fråga ${id}?` }));

  it('stay themselves when one above is taken out, moved or mended', () => {
    expect(matchQuestions(before, ['Fråga b?', 'Fråga c?'])).toEqual({
      kept: [before[1], before[2]],
      removed: ['a'],
    });
    expect(matchQuestions(before, ['Fråga c?', 'Fråga a?', 'Fråga b?']).kept.map((one) => one.id)).toEqual([
      'c',
      'a',
      'b',
    ]);
    expect(matchQuestions(before, ['Fråga a?', 'Fråga B!', 'Fråga c?']).kept[1]).toEqual({
      id: 'b',
      text: 'Fråga B!',
    });
  });

  it('never become two, and none is lost without a word', () => {
    const texts = fc.array(fc.constantFrom('Fråga a?', 'Fråga b?', 'Fråga c?', 'Ny?', 'Annan?'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, (after) => {
        const { kept, removed } = matchQuestions(before, after);
        const used = kept.flatMap((one) => (one.id === undefined ? [] : [one.id]));
        expect(kept.map((one) => one.text)).toEqual(after);
        expect([...used, ...removed].sort()).toEqual(['a', 'b', 'c']);
        for (const { id, text } of before) if ((after as string[]).includes(text)) expect(used).toContain(id);
      }),
    );
  });
});

describe('the warning about few people', () => {
  it('comes for small numbers, never for unknown ones', () => {
    expect(warnsOfFew(null, 5)).toBe(false);
    expect(warnsOfFew(4, 5)).toBe(true);
    expect(warnsOfFew(200, 5)).toBe(false);
  });
});

describe('the forms', () => {
  const fields = {
    title: 'T',
    purpose: 'P',
    population: '',
    questions: '1. Hur går det?\n\n• Vad hjälper?\n',
  };

  it('take one question a line, numbered or not', () => {
    expect(commissionForm.parse(fields).questions).toEqual(['Hur går det?', 'Vad hjälper?']);
  });

  it('say what to do about a number in words, an empty list and an endless question', () => {
    expect(commissionForm.safeParse({ ...fields, population: 'många' }).error?.issues[0]?.message).toContain(
      'population',
    );
    expect(commissionForm.safeParse({ ...fields, questions: ' \n ' }).error?.issues[0]?.message).toContain(
      'questions',
    );
    expect(
      commissionForm.safeParse({ ...fields, questions: 'x'.repeat(501) }).error?.issues[0]?.message,
    ).toContain('question-long');
  });

  it('leave the publication day open, take a real one, and refuse one that does not exist', () => {
    const day = (dag: string, manad: string, ar: string) =>
      planForm.safeParse({ 'publishOn-dag': dag, 'publishOn-manad': manad, 'publishOn-ar': ar });
    expect(day('', '', '').data?.publishOn).toBeNull();
    expect(day('1', 'mars', '2027').data?.publishOn).toBe('2027-03-01');
    expect(day('31', '2', '2027').success).toBe(false);
  });
});
