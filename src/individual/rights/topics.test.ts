import { describe, expect, it } from 'vitest';
import { languages, projectTexts } from '../../kernel/i18n/texts.ts';
import { dialled, TOPICS, topicAt } from './topics.ts';

describe('the topics', () => {
  it.each(languages)('have every sentence in %s, and none that is not shown', (language) => {
    const texts = projectTexts(language);
    const wanted = TOPICS.flatMap((topic) => [
      ...Array.from({ length: topic.points }, (_, index) => `rights.point.${topic.id}.${index + 1}`),
    ]);
    const held = [...texts.keys()].filter((key) => key.startsWith('rights.point.'));
    expect(held.sort()).toEqual(wanted.sort());
    const laws = [...texts.keys()].filter((key) => key.startsWith('rights.law.'));
    expect(laws.sort()).toEqual(
      TOPICS.filter((topic) => topic.law)
        .map((topic) => `rights.law.${topic.id}`)
        .sort(),
    );
  });

  it('are found by their path and by no other', () => {
    expect(topicAt('overklaga')?.id).toBe('appeal');
    expect(topicAt('appeal')).toBeUndefined();
  });
});

describe('a number to dial', () => {
  it.each([
    ['018-10 00 00', '018100000'],
    ['+46 18 10 00 00', '+4618100000'],
    ['08/123 (växel)', '08123'],
  ])('%s', (written, digits) => expect(dialled(written)).toBe(digits));
});
