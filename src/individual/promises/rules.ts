/**
 * How a promise stands: `open` until somebody says it is done; `done` when those who come say so; `kept` when the
 * participant says so; `let-go` by the participant alone.
 */
export type PromiseState = 'open' | 'done' | 'kept' | 'let-go';

/** What can be said of a promise. `not-yet` opens it again. */
export const PROMISE_STEPS = ['done', 'kept', 'not-yet', 'let-go'] as const;
export type PromiseStep = (typeof PROMISE_STEPS)[number];

/** Who says it: the participant, or somebody who comes. */
export type PromiseVoice = 'participant' | 'staff';

/** How a promise stands after the last step taken; no step is open. */
export const stateAfter = (last: PromiseStep | undefined): PromiseState =>
  last === undefined || last === 'not-yet' ? 'open' : last;

const steps: Record<PromiseVoice, Record<PromiseState, readonly PromiseStep[]>> = {
  // a promise is the participant's: only they let go of it, and what they have said nobody takes back for them
  participant: {
    open: ['kept', 'let-go'],
    done: ['kept', 'not-yet'],
    kept: ['not-yet'],
    'let-go': ['not-yet'],
  },
  staff: { open: ['done'], done: ['not-yet'], kept: [], 'let-go': [] },
};

/** What somebody may say of a promise now. */
export const stepsFrom = (state: PromiseState, voice: PromiseVoice): readonly PromiseStep[] =>
  steps[voice][state];

/**
 * The lines of a visit's purpose as choices for what became another day: "Dammsuga, skura golvet och handla" gives three.
 */
export function choicesIn(about: string): string[] {
  const parts = about
    .split(/[,;\n]|\s+(?:och|samt)\s+/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '');
  return [...new Set(parts.map((part) => part[0]!.toUpperCase() + part.slice(1)))];
}

/** The choices that are not promised already, so that one press too many promises nothing twice. */
export function notPromised(choices: readonly string[], standing: readonly { words: string }[]): string[] {
  const promised = new Set(standing.map(({ words }) => words.toLowerCase()));
  return choices.filter((choice) => !promised.has(choice.toLowerCase()));
}
