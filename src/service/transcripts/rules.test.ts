import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  divide,
  guessSpeakers,
  LONGEST_TURN,
  needsSpeakers,
  newTurns,
  refusalToAdd,
  speakersInOrder,
  turnsFromNotes,
} from './rules.ts';

describe('who speaks', () => {
  it('is known from words that say it', () => {
    const guesses = guessSpeakers([
      { label: 'Intervjuare 2', words: 'Hej' },
      { label: 'IP', words: 'Hej' },
      { label: 'Stödperson', words: 'Hej' },
    ]);
    expect([...guesses.values()]).toEqual([
      { speaker: 'interviewer', sure: true },
      { speaker: 'informant', sure: true },
      { speaker: 'companion', sure: true },
    ]);
  });

  it('is guessed from who asks, and then asked about', () => {
    const turns = newTurns([
      { speaker: 'Mira', text: 'Hur har du det?' },
      { speaker: 'Kim', text: 'Bra. Eller?' },
      { speaker: 'Kim', text: 'Jo, bra.' },
      { speaker: 'Mira', text: 'Vad gör ni?' },
    ]);
    expect(turns.every(({ speaker }) => speaker === 'unknown')).toBe(true);
    expect(needsSpeakers(turns)).toBe(true);
    expect(Object.fromEntries(guessSpeakers(turns))).toEqual({
      Mira: { speaker: 'interviewer', sure: false },
      Kim: { speaker: 'informant', sure: false },
    });
  });

  it('is never two interviewers by guess, nor one where a label says who it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ label: fc.constantFrom('Anna', 'Bo', 'R', 'I', 'Intervjuare'), words: fc.string() }),
        ),
        (turns) => {
          const guesses = [...guessSpeakers(turns).values()].filter(
            ({ speaker }) => speaker === 'interviewer',
          );
          expect(guesses.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('takes turns where nothing else is known', () => {
    expect(speakersInOrder(3, 'alternate')).toEqual(['interviewer', 'informant', 'interviewer']);
    expect(speakersInOrder(2, 'alternate-informant')).toEqual(['informant', 'interviewer']);
    expect(speakersInOrder(2, 'informant')).toEqual(['informant', 'informant']);
    expect(speakersInOrder(1, 'later')).toEqual(['unknown']);
  });
});

describe('long turns', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 400 });
  const folded = (words: string) => words.replace(/\s+/g, '');

  it('are divided without a word lost, added, or out of order', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (words, longest) => {
        const parts = divide(words, longest);
        expect(folded(parts.join(''))).toBe(folded(words));
        expect(parts.every((part) => part !== '' && part.length <= longest)).toBe(true);
      }),
    );
  });

  it('never within a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('😀', 'å', '𝒜') }),
        fc.integer({ min: 2, max: 9 }),
        (words, longest) => {
          expect(divide(words, longest).every((part) => part.isWellFormed())).toBe(true);
        },
      ),
    );
  });

  it('rather between sentences than within one', () => {
    const sentence = `${'ord '.repeat(30).trim()}. `;
    const parts = divide(sentence.repeat(200));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.endsWith('.') && part.length <= LONGEST_TURN)).toBe(true);
  });

  it('keep their speaker in every part', () => {
    const turns = newTurns([{ speaker: 'IP', text: 'mm '.repeat(LONGEST_TURN) }]);
    expect(turns.length).toBeGreaterThan(2);
    expect(turns.every(({ speaker, label }) => speaker === 'informant' && label === 'IP')).toBe(true);
  });
});

describe('notes', () => {
  it('become a question and an answer each, and what was said outside the questions', () => {
    expect(
      turnsFromNotes([
        { questionId: 'q1', question: 'Hur är det?', body: 'Bra' },
        { questionId: 'q2', question: 'Och sen?', body: '  ' },
        { questionId: null, question: '', body: 'Trivs' },
      ]),
    ).toEqual([
      { label: null, speaker: 'interviewer', words: 'Hur är det?', questionId: 'q1' },
      { label: null, speaker: 'informant', words: 'Bra', questionId: 'q1' },
      { label: null, speaker: 'informant', words: 'Trivs', questionId: null },
    ]);
  });
});

describe('adding a transcript', () => {
  const fine = { withdrawn: false, takesPart: true, interviewState: 'done', hasTranscript: false };
  it('is refused where the person has left, has not said yes, still talks, or has one already', () => {
    expect(refusalToAdd(fine)).toBeUndefined();
    expect(refusalToAdd({ ...fine, interviewState: null })).toBeUndefined();
    expect(refusalToAdd({ ...fine, interviewState: 'stopped' })).toBeUndefined();
    expect(refusalToAdd({ ...fine, withdrawn: true })).toBe('transcripts.error.withdrawn');
    expect(refusalToAdd({ ...fine, hasTranscript: true })).toBe('transcripts.error.already-there');
    expect(refusalToAdd({ ...fine, takesPart: false })).toBe('transcripts.error.no-consent');
    expect(refusalToAdd({ ...fine, interviewState: 'paused' })).toBe('transcripts.error.interview-goes-on');
  });
});
