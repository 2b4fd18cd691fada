import { describe, expect, it } from 'vitest';
import type { ReviewMark } from '../../src/service/de-identification/queries.ts';
import { formOf } from '../../src/service/de-identification/review.ts';
import { deidentify } from '../../src/service/de-identification/rules.ts';
import type { Identifying } from '../story/types.ts';
import { decide } from './decisions.ts';

/** What is decided for each mark that the rules lay on a text, by the words it lies on. */
function decided(words: string, identifying: Identifying[] = []): Record<string, string> {
  return Object.fromEntries(
    deidentify(words).map((found) => {
      const mark: ReviewMark = {
        ...found,
        id: 'x',
        turnId: 'x',
        position: 1,
        found: found.text,
        form: formOf(found.kind, found.text),
        doubtful: found.doubtful ?? false,
        state: 'open',
        replacement: null,
        byHand: false,
        press: null,
      };
      const { action, replacement } = decide(mark, words, identifying);
      return [found.text, action === 'change' ? replacement : action];
    }),
  );
}

describe('how the story’s reviewer decides', () => {
  it('lets go of pronouns and numbers whatever the story says of them', () => {
    const marks = decided('Hon ringde mig på 070-174 06 12 om hennes nyckel.');
    expect(marks).toEqual({ Hon: 'confirm', '070-174 06 12': 'confirm', hennes: 'confirm' });
  });

  it('puts what the story wants in the place of what it names, and keeps what it does not', () => {
    const words = 'Mirja flyttade till Umeå och har haft adhd i tio år.';
    expect(
      decided(words, [
        { text: 'Mirja', kind: 'name' },
        { text: 'Umeå', kind: 'place', replacement: 'en annan stad' },
      ]),
    ).toMatchObject({ Mirja: 'confirm', Umeå: 'en annan stad', adhd: 'dismiss' });
  });

  it('takes the sex out of a word for somebody only where the sentence bears it', () => {
    expect(decided('Det kom en äldre man.')).toEqual({ man: 'person' });
    expect(decided('Min man dog.')).toEqual({ man: 'confirm' });
    expect(decided('Det var en tjej som kom.')).toEqual({ tjej: 'confirm' });
    expect(decided('Min dotter ringde.')).toEqual({ dotter: 'dismiss' });
  });
});
