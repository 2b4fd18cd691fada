import { describe, expect, it } from 'vitest';
import { codeOf } from './markup.ts';
import { adviceOn, problemsOf } from './problems.ts';
import { claims, data, passages, questions } from './sample-data.ts';

const chapter = `chapter:${questions[0]!.id}`;
const withPart = (key: string, body: string) => ({
  ...data,
  parts: { ...data.parts, [key]: { heading: '', body } },
});

describe('what stops a report', () => {
  it('is nothing when all is there', () => {
    expect(problemsOf(data, [])).toEqual([]);
  });

  it('is a summary or an easy-read summary that nobody has written', () => {
    expect(problemsOf({ ...data, parts: {} }, []).map(({ text }) => text)).toEqual([
      'report.problem.missing.summary',
      'report.problem.missing.easy-read',
    ]);
  });

  it('is a chapter with nothing in it, a missing guide, and no interviews', () => {
    const bare = {
      ...data,
      claims: [],
      proposals: [],
      guide: null,
      numbers: { ...data.numbers, informants: 0 },
    };
    expect(problemsOf(bare, []).map(({ text }) => text)).toEqual([
      'report.problem.no-interviews',
      'report.problem.no-guide',
      'report.problem.empty-chapter',
      'report.problem.empty-chapter',
    ]);
  });

  it('is a text that points at what is not there, or may not be quoted', () => {
    const found = problemsOf(
      withPart(chapter, `[[citat ${codeOf(passages[1]!.id)}]]\n[[påstående ZZZZZZ]]`),
      [],
    );
    expect(found.map(({ text }) => text)).toEqual(['report.problem.lost.quote', 'report.problem.lost.claim']);
    expect(found[0]!.part).toEqual({ part: 'chapter', questionId: questions[0]!.id });
  });

  it('is a name in braces that nobody knows', () => {
    expect(
      problemsOf(withPart('method', 'Vi träffade {antalet} personer under {period}.'), []),
    ).toMatchObject([{ text: 'report.problem.placeholder', params: { name: 'antalet' } }]);
  });

  it('is what the claims say of themselves', () => {
    const one = {
      claimId: claims[0]!.id,
      statement: 'S',
      text: 'report.problem.claim.exposure',
      exposes: true,
    };
    expect(problemsOf(data, [one])).toMatchObject([
      { text: one.text, exposes: true, params: { statement: 'S' } },
    ]);
  });
});

describe('advice', () => {
  it('is given on doubtful words and typed quotes in what somebody has written, and stops nothing', () => {
    const doubtful = withPart(
      'insights',
      'Många vill något annat. Hen sa: ”jag vill bo kvar där jag bor nu”.',
    );
    expect(adviceOn(doubtful)).toMatchObject([
      { part: { part: 'insights' }, words: [{ linked: 'none' }], typed: ['jag vill bo kvar där jag bor nu'] },
    ]);
    expect(problemsOf(doubtful, [])).toEqual([]);
    expect(adviceOn(data)).toEqual([]);
  });
});
