import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans, isUnchanged } from './comparison.ts';
import type { WholePlan } from './queries.ts';
import {
  goalMoves,
  leavesOutSocialSide,
  mainAction,
  mayBeDivided,
  mayChange,
  mayWrite,
  STEPS,
  stepAfter,
  stepsOf,
} from './rules.ts';
import type { GoalState } from './tables.ts';

describe('the questions', () => {
  it('are fewer for a plan with only a schedule, and leave the decision out where nothing came with it', () => {
    expect(stepsOf({ onlySchedule: true }, 3)).toEqual(['gora', 'uppfoljning']);
    expect(stepsOf({ onlySchedule: false }, 0)).not.toContain('beslutet');
    expect(stepsOf({ onlySchedule: false }, 1)).toEqual([...STEPS]);
  });

  it('lead through all that are asked, from any of them, and end', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.nat(2), fc.constantFrom(...STEPS), (onlySchedule, goals, from) => {
        const steps = stepsOf({ onlySchedule }, goals);
        const walked = [];
        for (let at = stepAfter(steps, from); at; at = stepAfter(steps, at)) walked.push(at);
        expect(walked).toEqual(steps.filter((step) => STEPS.indexOf(step) > STEPS.indexOf(from)));
      }),
    );
  });
});

describe('who writes', () => {
  it('is the participant and the assigned worker, while the support goes on', () => {
    const today = '2026-11-21';
    const may = (
      relation: 'own' | 'assigned' | 'visiting' | 'managed' | 'decided',
      to: string | null = null,
    ) => mayWrite({ relation, to }, today);
    expect([may('own'), may('assigned'), may('visiting'), may('managed'), may('decided')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([may('own', '2026-11-20'), may('assigned', '2026-11-21')]).toEqual([false, true]);
  });

  it('changes no words of the participant’s, unless they are the participant', () => {
    const hers = { writtenBy: 'alex', perspective: 'participant' as const };
    const takenDown = { writtenBy: 'bo', perspective: 'participant' as const };
    const staff = { writtenBy: 'bo', perspective: 'staff' as const };
    const alex = { id: 'alex', participantId: 'alex' };
    const colleague = { id: 'cilla', participantId: 'alex' };
    for (const what of ['statement', 'goal', 'activity'] as const) {
      expect(mayChange(hers, colleague, what)).toBe(false);
      expect(mayChange(hers, alex, what)).toBe(true);
      expect(mayChange(takenDown, alex, what)).toBe(true);
      expect(mayChange(staff, colleague, what)).toBe(true);
    }
    expect(mayChange(staff, alex, 'statement')).toBe(false);
    expect(mayChange(staff, alex, 'goal')).toBe(true);
  });
});

describe('the first button', () => {
  it('follows where the plan stands, and is none for who only reads', () => {
    const act = (making: 'draft' | 'proposed' | null, holds: 'agreed' | 'established' | null, own = true) =>
      mainAction(
        { making: making && { state: making, answer: null }, holds: holds && { state: holds } },
        own ? 'own' : 'assigned',
        true,
      );
    expect(act(null, null)).toBe('begin');
    expect(act('draft', 'agreed')).toBe('go-on');
    expect(act('proposed', 'agreed')).toBe('answer');
    expect(act('proposed', null, false)).toBe('take-down');
    expect(act(null, 'agreed')).toBe('change');
    expect(act(null, 'established')).toBe('answer');
    expect(act(null, 'established', false)).toBe('change');
    expect(mainAction({ making: null, holds: null }, 'decided', false)).toBeUndefined();
  });
});

describe('goals', () => {
  const states: GoalState[] = ['active', 'paused', 'reached', 'ended'];

  it('can always be taken up again, and never become what they are', () => {
    for (const state of states) {
      expect(goalMoves(state)).not.toContain(state);
      if (state !== 'active') expect(goalMoves(state)).toContain('active');
    }
  });

  it('are divided where they develop and stand for themselves', () => {
    expect(mayBeDivided({ kind: 'training', parentLineage: null })).toBe(true);
    expect(mayBeDivided({ kind: 'compensating', parentLineage: null })).toBe(false);
    expect(mayBeDivided({ kind: 'training', parentLineage: 'x' })).toBe(false);
  });

  it('without people, work or life outside are asked about; a reached one fills no gap', () => {
    const chore = { area: 'domestic-life' as const, state: 'active' as const };
    expect(leavesOutSocialSide([chore])).toBe(true);
    expect(leavesOutSocialSide([chore, { area: 'relations', state: 'paused' }])).toBe(false);
    expect(leavesOutSocialSide([chore, { area: 'relations', state: 'reached' }])).toBe(true);
    expect(leavesOutSocialSide([])).toBe(false);
    expect(leavesOutSocialSide([{ area: null, state: 'active' }])).toBe(false);
  });
});

const row = { id: 'x', writtenBy: 'a', writer: 'A', version: 1 };
const statement = fc.record({
  lineage: fc.constantFrom('1', '2', '3', '4'),
  words: fc.constantFrom('Bada', 'Sova', 'Läsa'),
  area: fc.constantFrom('mobility' as const, null),
});
const plan = fc
  .record({
    statements: fc.uniqueArray(statement, { selector: (one) => one.lineage }),
    rhythmMonths: fc.constantFrom(null, 3),
  })
  .map(
    ({ statements, rhythmMonths }): WholePlan => ({
      id: 'p',
      supportId: 's',
      number: 1,
      state: 'draft',
      settledAs: null,
      onlySchedule: false,
      rhythmMonths,
      followUpWords: '',
      participation: '',
      proposal: 0,
      answered: null,
      createdOn: '2026-01-01',
      proposedOn: null,
      settledOn: null,
      endedOn: null,
      version: 1,
      goals: [],
      activities: [],
      statements: statements.map((one) => ({
        ...row,
        ...one,
        kind: 'wish',
        perspective: 'participant',
        wantedOn: null,
      })),
    }),
  );

describe('two versions', () => {
  it('that are the same differ in nothing', () => {
    fc.assert(
      fc.property(plan, (one) => {
        expect(isUnchanged(comparePlans(one, one))).toBe(true);
      }),
    );
  });

  it('mirror each other: what came one way went the other, and other words are other words both ways', () => {
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const there = comparePlans(one, other).statements;
        const back = comparePlans(other, one).statements;
        const count = (changes: typeof there, change: string) =>
          changes.filter((item) => item.change === change).length;
        expect(count(there, 'added')).toBe(count(back, 'gone'));
        expect(count(there, 'gone')).toBe(count(back, 'added'));
        expect(count(there, 'reworded')).toBe(count(back, 'reworded'));
        expect(count(there, 'other-terms')).toBe(count(back, 'other-terms'));
      }),
    );
  });

  it('leave nothing out: what changed, put on the old, gives the new', () => {
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const result = new Map(one.statements.map((item) => [item.lineage, item]));
        for (const change of comparePlans(one, other).statements) {
          if (change.change === 'gone') result.delete(change.before.lineage);
          else result.set(change.after.lineage, change.after);
        }
        const sorted = (items: Iterable<WholePlan['statements'][number]>) =>
          [...items].sort((a, b) => a.lineage.localeCompare(b.lineage));
        expect(sorted(result.values())).toEqual(sorted(other.statements));
      }),
    );
  });
});
