import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day } from '../../domain/day.ts';
import { journeyOf, linesOf } from './journey.ts';
import type { LivedGoal } from './queries.ts';
import {
  type FollowedGoal,
  goalsToFollow,
  iconOf,
  marksOf,
  mayFollowUp,
  nextFollowUp,
  nextQuestion,
  outcomesFor,
  QUESTIONS,
  questionsFor,
  soonDays,
  stateAfter,
} from './rules.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days): Day => addDays('2024-01-01', days));
const rhythmMonths = fc.option(fc.integer({ min: 1, max: 12 }), { nil: null });
const goal = fc.record({
  kind: fc.constantFrom<FollowedGoal['kind']>('supporting', 'training', 'compensating'),
  state: fc.constantFrom<FollowedGoal['state']>('active', 'paused', 'reached', 'ended'),
});

describe('when the next follow-up is', () => {
  const rhythm = fc.record({ settledOn: day, rhythmMonths, lastClosedOn: fc.option(day, { nil: null }) });

  it('is never more than a year after the plan was last looked at, and never before it', () => {
    fc.assert(
      fc.property(rhythm, day, (given, today) => {
        const { due } = nextFollowUp(given, today);
        const from = [given.settledOn, given.lastClosedOn ?? given.settledOn].sort().at(-1)!;
        expect(due > from).toBe(true);
        expect(due <= addMonths(from, 12)).toBe(true);
      }),
    );
  });

  it('never comes later when the participant wants it more often', () => {
    fc.assert(
      fc.property(rhythm, day, (given, today) => {
        const often = nextFollowUp({ ...given, rhythmMonths: 1 }, today).due;
        expect(often <= nextFollowUp(given, today).due).toBe(true);
        expect(
          nextFollowUp(given, today).due <= nextFollowUp({ ...given, rhythmMonths: null }, today).due,
        ).toBe(true);
      }),
    );
  });

  it('goes from later to soon to overdue as days pass, and never back', () => {
    const order = ['due-later', 'soon', 'overdue'];
    fc.assert(
      fc.property(rhythm, day, fc.nat(400), (given, today, later) => {
        const now = order.indexOf(nextFollowUp(given, today).state);
        expect(order.indexOf(nextFollowUp(given, addDays(today, later)).state)).toBeGreaterThanOrEqual(now);
        const { due } = nextFollowUp(given, today);
        expect(nextFollowUp(given, due).state).toBe('soon');
        expect(nextFollowUp(given, addDays(due, 1)).state).toBe('overdue');
      }),
    );
  });

  it('a follow-up that is closed today is never due at once, however often one wants it', () => {
    fc.assert(
      fc.property(rhythm, day, (given, today) => {
        const past = given.settledOn <= today ? given : { ...given, settledOn: today };
        expect(nextFollowUp({ ...past, lastClosedOn: today }, today).state).toBe('due-later');
      }),
    );
    expect([soonDays(1), soonDays(3), soonDays(6), soonDays(null)]).toEqual([7, 14, 30, 30]);
  });
});

describe('the questions', () => {
  it('ask of who keeps what they can how that goes, and never how much further they have come', () => {
    fc.assert(
      fc.property(fc.array(goal), (goals) => {
        const asked = questionsFor(goals);
        const grows = goals.some((one) => one.kind !== 'compensating' && one.state !== 'ended');
        expect(asked.includes('closer')).toBe(grows);
        expect(asked.includes('closer') && asked.includes('keeping')).toBe(false);
        expect(asked).toEqual(QUESTIONS.filter((one) => asked.includes(one)));
      }),
    );
    expect(questionsFor([])).toEqual(['planned', 'our-way', 'everyone', 'changed', 'talk-about']);
    expect(questionsFor([{ kind: 'training', state: 'active' }])).toHaveLength(6);
  });

  it('lead on past what is answered, to an end', () => {
    fc.assert(
      fc.property(fc.array(goal), fc.subarray([...QUESTIONS]), (goals, answered) => {
        const asked = questionsFor(goals);
        const next = nextQuestion(asked, new Set(answered));
        expect(next === undefined).toBe(asked.every((one) => answered.includes(one)));
        if (next) expect(answered).not.toContain(next);
      }),
    );
    expect(nextQuestion(['planned', 'changed'], new Set(), 'changed')).toBeUndefined();
  });

  it('have a symbol for each mark, and always a way to say that one does not know', () => {
    for (const question of QUESTIONS) {
      const marks = marksOf(question).map(({ mark }) => mark);
      if (marks.length > 0) expect(marks).toContain('unknown');
      for (const mark of marks) expect(iconOf(mark)).toMatch(/^[a-z-]+$/);
    }
  });
});

describe('what is said of a goal', () => {
  it('never finishes one that keeps what one can', () => {
    fc.assert(
      fc.property(goal, (one) => {
        expect(outcomesFor(one).includes('reached')).toBe(one.kind !== 'compensating');
        expect(outcomesFor(one)).toContain('change');
      }),
    );
    expect([stateAfter('no-longer'), stateAfter('change'), stateAfter('on-the-way')]).toEqual([
      'ended',
      undefined,
      'active',
    ]);
  });

  it('is asked of goals that live, and can be said again of those just settled', () => {
    const goals = (['active', 'paused', 'reached', 'ended'] as const).map((state) => ({
      kind: 'training' as const,
      state,
      lineage: state,
    }));
    expect(goalsToFollow(goals, new Set()).map((one) => one.lineage)).toEqual(['active', 'paused']);
    expect(goalsToFollow(goals, new Set(['reached']))).toHaveLength(3);
  });
});

describe('who follows up', () => {
  it('is the participant and the assigned worker, while the support goes on', () => {
    const today = '2026-11-21';
    expect(mayFollowUp({ relation: 'own', to: null }, today)).toBe(true);
    expect(mayFollowUp({ relation: 'assigned', to: today }, today)).toBe(true);
    expect(mayFollowUp({ relation: 'own', to: '2026-11-20' }, today)).toBe(false);
    for (const relation of ['visiting', 'managed', 'decided']) {
      expect(mayFollowUp({ relation, to: null }, today)).toBe(false);
    }
  });
});

describe('the way one has walked', () => {
  const lived = (change: Partial<LivedGoal>): LivedGoal => ({
    lineage: 'a',
    words: 'Gå ut',
    kind: 'training',
    state: 'active',
    stateSince: '2026-03-01',
    lookAgainOn: null,
    isStep: false,
    since: '2026-01-01',
    stands: true,
    ...change,
  });

  it('has what was reached and what sits in the order of days, then pauses, then what lies ahead', () => {
    const stops = journeyOf(
      [
        lived({ lineage: 'ahead' }),
        lived({ lineage: 'late', state: 'reached', stateSince: '2026-09-01', stands: false }),
        lived({ lineage: 'early', state: 'reached', stateSince: '2026-02-01', stands: false }),
        lived({ lineage: 'rest', state: 'paused', lookAgainOn: '2027-01-01' }),
        lived({ lineage: 'gone', state: 'ended' }),
        lived({ lineage: 'dropped', stands: false }),
      ],
      [{ lineage: 'early', automaticOn: '2026-05-01' }],
    );
    expect(stops.map(({ lineage, kind }) => [lineage, kind])).toEqual([
      ['early', 'reached'],
      ['early', 'automatic'],
      ['late', 'reached'],
      ['rest', 'paused'],
      ['ahead', 'ahead'],
    ]);
  });

  it('fits its words in the drawing, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const lines = linesOf(text, 24, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(24);
      }),
    );
    expect(linesOf('Åka buss till Tinget själv varje tisdag och torsdag', 24, 2)).toEqual([
      'Åka buss till Tinget',
      'själv varje tisdag och …',
    ]);
  });
});
