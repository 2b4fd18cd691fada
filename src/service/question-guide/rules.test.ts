import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  type Direction,
  type GuideContent,
  groupQuestions,
  groupVersion,
  move,
  saveRefusal,
  type VersionQuestion,
} from './rules.ts';
import { homeOf, starterQuestions } from './starter.ts';

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 12 });
const direction = fc.constantFrom<Direction>('up', 'down');
const sorted = (items: readonly string[]) => [...items].sort();

const version = (ids: readonly string[], words: (id: string) => string = (id) => id): GuideContent => ({
  opening: '',
  closing: '',
  questions: ids.map((id) => question(id, words(id))),
});
const question = (id: string, text: string): VersionQuestion => ({
  id,
  text,
  followUpYes: '',
  followUpNo: '',
  followUpHow: '',
  commissionQuestionId: null,
  commissionQuestion: null,
});

describe('moving', () => {
  it('never loses, doubles or invents anything', () => {
    fc.assert(
      fc.property(names, fc.string({ maxLength: 4 }), direction, (order, item, way) => {
        expect(sorted(move(order, item, way))).toEqual(sorted(order));
      }),
    );
  });

  it('goes one step, is undone by the way back, and stops at the edge', () => {
    expect(move(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c']);
    expect(move(['a', 'b', 'c'], 'c', 'down')).toEqual(['a', 'b', 'c']);
    fc.assert(
      fc.property(names, fc.nat(), (order, at) => {
        const item = order[at % Math.max(1, order.length)];
        if (item === undefined || order.indexOf(item) === 0) return;
        expect(move(move(order, item, 'up'), item, 'down')).toEqual(order);
      }),
    );
  });
});

describe('groups', () => {
  it('hold every question once, numbered from one without gaps, strays among the others', () => {
    fc.assert(
      fc.property(names, fc.array(fc.option(fc.string({ maxLength: 4 }))), (commission, homes) => {
        const groups = groupQuestions(
          commission.map((id) => ({ id, text: id })),
          homes.map((commissionQuestionId, index) => ({ id: index, commissionQuestionId })),
        );
        const listed = groups.flatMap((group) => group.questions);
        expect(listed.map(({ number }) => number)).toEqual(homes.map((_, index) => index + 1));
        expect(new Set(listed.map(({ id }) => id)).size).toBe(homes.length);
        for (const { commissionQuestion, questions } of groups) {
          for (const { commissionQuestionId } of questions) {
            if (commissionQuestion) expect(commissionQuestionId).toBe(commissionQuestion.id);
            else expect(commission).not.toContain(commissionQuestionId);
          }
        }
      }),
    );
  });

  it('of a version keep the words the commission questions had then', () => {
    const content = version(['a', 'b']);
    content.questions[1] = {
      ...question('b', 'Två?'),
      commissionQuestionId: 'u',
      commissionQuestion: 'Som det hette då',
    };
    expect(groupVersion(content).map((group) => group.commissionQuestion?.text)).toEqual([
      'Som det hette då',
      undefined,
    ]);
  });
});

describe('saving a version', () => {
  const ready = { edits: 3, savedEdits: 2, savedVersion: 1, questions: 4 };

  it('is of what was read, holds a question, and is not the same again', () => {
    expect(saveRefusal(ready, 3)).toBeNull();
    expect(saveRefusal(ready, 2)).toBe('question-guide.refusal.changed');
    expect(saveRefusal(ready, undefined)).toBe('question-guide.refusal.changed');
    expect(saveRefusal({ ...ready, questions: 0 }, 3)).toBe('question-guide.refusal.empty');
    expect(saveRefusal({ ...ready, savedEdits: 3 }, 3)).toBe('question-guide.refusal.nothing-new');
    expect(saveRefusal({ ...ready, edits: 0, savedEdits: 0, savedVersion: 0 }, 0)).toBeNull();
  });
});

describe('comparing versions', () => {
  it('finds nothing between a version and itself', () => {
    fc.assert(
      fc.property(names, (ids) => {
        const changes = compareVersions(version(ids), version(ids));
        expect(changes.every((change) => change.kind === 'kept' && !change.moved)).toBe(true);
      }),
    );
  });

  it('tells of every question of either, and what is added one way is removed the other', () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        const there = compareVersions(version(one), version(other));
        const back = compareVersions(version(other), version(one));
        const of = (changes: typeof there, kind: string) =>
          sorted(
            changes
              .filter((change) => change.kind === kind)
              .map((change) => (change.after ?? change.before)!.id),
          );
        expect(there).toHaveLength(new Set([...one, ...other]).size);
        expect(of(there, 'added')).toEqual(of(back, 'removed'));
        expect(of(there, 'changed')).toEqual([]);
      }),
    );
  });

  it('says of one that was moved that it moved, and of no other', () => {
    const changes = compareVersions(version(['a', 'b', 'c', 'd']), version(['b', 'c', 'd', 'a']));
    expect(changes.filter((change) => change.moved).map((change) => change.after?.id)).toEqual(['a']);
  });

  it('sees changed words and a changed commission question', () => {
    const before = version(['a', 'b']);
    const after = version(['a', 'b'], (id) => (id === 'a' ? 'nytt' : id));
    after.questions[1] = { ...after.questions[1]!, commissionQuestionId: 'u', commissionQuestion: 'U?' };
    expect(compareVersions(before, after).map(({ kind, moved }) => [kind, moved])).toEqual([
      ['changed', false],
      ['kept', true],
    ]);
  });
});

describe('the starter guide', () => {
  const commission = [
    { id: 'syfte', text: 'Förstår deltagarna vad boendestödet har för syfte?' },
    { id: 'samarbete', text: 'Hur fungerar samarbetet om planen?' },
    { id: 'delaktig', text: 'Hur delaktiga är de när planen skrivs?' },
    { id: 'vardag', text: 'Har stödet gjort vardagen lättare?' },
  ];

  it('has eight to twelve questions, each under the commission question it suits', () => {
    expect(starterQuestions.length).toBeGreaterThanOrEqual(8);
    expect(starterQuestions.length).toBeLessThanOrEqual(12);
    const homes = Object.fromEntries(
      starterQuestions.map((one) => [one.name, homeOf(one.theme, commission)]),
    );
    expect(homes).toMatchObject({
      began: 'syfte',
      'usual-day': 'samarbete',
      say: 'delaktig',
      different: 'vardag',
      more: null,
    });
  });

  it('leaves a question among the others when no commission question speaks of it', () => {
    expect(homeOf('reach', commission)).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.uuid(), text: fc.string() })), (questions) => {
        for (const { theme } of starterQuestions) {
          const home = homeOf(theme, questions);
          expect(home === null || questions.some(({ id }) => id === home)).toBe(true);
        }
      }),
    );
  });
});
