import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicesIn,
  PROMISE_STEPS,
  type PromiseStep,
  type PromiseVoice,
  stateAfter,
  stepsFrom,
} from './rules.ts';

const said = fc.record({
  voice: fc.constantFrom<PromiseVoice[]>('participant', 'staff'),
  step: fc.constantFrom<PromiseStep[]>(...PROMISE_STEPS),
});

/** A promise after everything that was said, where what may not be said is not heard. */
function heardOf(all: readonly { voice: PromiseVoice; step: PromiseStep }[]) {
  const heard: (typeof all)[number][] = [];
  for (const one of all) {
    if (stepsFrom(stateAfter(heard.at(-1)?.step), one.voice).includes(one.step)) heard.push(one);
  }
  return heard;
}

describe('a promise', () => {
  it('is let go of, and settled, by the participant alone, whatever is said and in what order', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 20 }), (all) => {
        const heard = heardOf(all);
        for (const { step, voice } of heard) {
          if (step === 'let-go' || step === 'kept') expect(voice).toBe('participant');
        }
        const last = heard.at(-1);
        if (['kept', 'let-go'].includes(stateAfter(last?.step))) expect(last?.voice).toBe('participant');
      }),
    );
  });

  it('that the participant has settled is opened by nobody else', () => {
    for (const state of ['kept', 'let-go'] as const) expect(stepsFrom(state, 'staff')).toEqual([]);
  });

  it('always leaves the participant something to say: nothing is final against them', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 20 }), (all) => {
        expect(stepsFrom(stateAfter(heardOf(all).at(-1)?.step), 'participant').length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('choices for another day', () => {
  it('are the parts of what the visit is for', () => {
    expect(choicesIn('Dammsuga, skura golvet och handla.')).toEqual(['Dammsuga', 'Skura golvet', 'Handla']);
    expect(choicesIn('Promenad')).toEqual(['Promenad']);
    expect(choicesIn('')).toEqual([]);
  });

  it('are never empty, and each stands once', () => {
    fc.assert(
      fc.property(fc.string(), (about) => {
        const choices = choicesIn(about);
        expect(choices.every((choice) => choice.trim() !== '')).toBe(true);
        expect(new Set(choices).size).toBe(choices.length);
      }),
    );
  });
});
