import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIFE_AREAS } from '../../domain/life-areas.ts';
import { type CheckedGoal, checkGoal, QUALITY_MARKS, type QualityMark } from './quality-marks.ts';

const plain: CheckedGoal = {
  words: 'Jag dammsuger vardagsrummet',
  measure: '',
  meaning: '',
  byWhen: null,
  kind: 'training',
  area: null,
  perspective: 'participant',
  subGoals: 0,
  activities: 0,
  agreed: false,
  neededAreas: [],
  today: '2026-11-21',
};
const find = (goal: Partial<CheckedGoal>, mark: QualityMark) =>
  checkGoal({ ...plain, ...goal }).find((one) => one.mark === mark)?.finding;

const area = fc.option(fc.constantFrom(...LIFE_AREAS), { nil: null });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyGoal: fc.Arbitrary<CheckedGoal> = fc.record({
  words: fc.string({ unit: 'grapheme' }),
  measure: fc.string(),
  meaning: fc.string(),
  byWhen: fc.option(day, { nil: null }),
  kind: fc.constantFrom('training' as const, 'supporting' as const, 'compensating' as const),
  area,
  perspective: fc.constantFrom('participant' as const, 'staff' as const),
  subGoals: fc.nat(4),
  activities: fc.nat(4),
  agreed: fc.boolean(),
  neededAreas: fc.array(fc.constantFrom(...LIFE_AREAS)),
  today: day,
});

describe('the friendly check', () => {
  it('sees what is said too loosely, and what a thing to do mends', () => {
    expect(find({ words: 'Få bättre struktur' }, 'concrete')).toBe('look');
    expect(find({ words: 'Ökad självständighet' }, 'concrete')).toBe('look');
    expect(find({ words: 'Få bättre struktur', activities: 1 }, 'concrete')).toBe('good');
    expect(find({}, 'concrete')).toBe('good');
  });

  it('tells what one feels or is from what one does', () => {
    for (const words of [
      'Må bra',
      'Bli självständig',
      'att känna mig lugn',
      'Inte vara hemma jämt',
      'Få det lugnt',
    ]) {
      expect(find({ words }, 'behaviour'), words).toBe('look');
    }
    for (const words of [
      'Måla taket',
      'Jag duschar måndag, onsdag och fredag',
      'Inteckna huset',
      'Varje dag: gå ut',
    ]) {
      expect(find({ words }, 'behaviour'), words).toBe('good');
    }
  });

  it('finds how one notices in a number, or where it is told', () => {
    expect(find({ words: 'Gå ut varannan dag' }, 'measurable')).toBe('good');
    expect(find({ words: 'Gå 20 minuter' }, 'measurable')).toBe('good');
    expect(find({ words: 'Gå ut' }, 'measurable')).toBe('look');
    expect(find({ words: 'Gå ut', measure: 'Jag har solat' }, 'measurable')).toBe('good');
  });

  it('offers smaller steps to what is far away, or was to be done before today', () => {
    expect(find({ byWhen: '2027-12-01' }, 'feasible')).toBe('look');
    expect(find({ byWhen: '2026-01-01' }, 'feasible')).toBe('look');
    expect(find({ byWhen: '2027-12-01', subGoals: 1 }, 'feasible')).toBe('ask');
    expect(find({ byWhen: '2027-01-01' }, 'feasible')).toBe('ask');
  });

  it('knows what is hard from what the participant has told', () => {
    expect(find({ area: 'relations', neededAreas: ['relations'] }, 'difficulty')).toBe('good');
    expect(find({ area: 'relations', neededAreas: ['domestic-life'] }, 'difficulty')).toBe('ask');
  });
});

describe('laws of the check', () => {
  it('takes each mark at most once, in order, whatever is written', () => {
    fc.assert(
      fc.property(anyGoal, (goal) => {
        const marks = checkGoal(goal).map((one) => one.mark);
        expect(marks).toEqual(QUALITY_MARKS.filter((mark) => marks.includes(mark)));
      }),
    );
  });

  it('never asks a goal that maintains for a day, a higher rung or smaller steps', () => {
    fc.assert(
      fc.property(anyGoal, (goal) => {
        const found = checkGoal({ ...goal, kind: 'compensating' });
        expect(found.some(({ mark }) => mark === 'time-bound' || mark === 'challenging')).toBe(false);
        expect(found).not.toContainEqual({ mark: 'feasible', finding: 'look' });
      }),
    );
  });

  it('never finds a mark worse when more is told', () => {
    const worse = { good: 0, ask: 1, look: 2 };
    fc.assert(
      fc.property(
        anyGoal,
        fc.constantFrom('measure', 'meaning', 'activities', 'subGoals', 'agreed'),
        (goal, what) => {
          const more = {
            ...goal,
            ...(what === 'measure' ? { measure: `${goal.measure}x` } : {}),
            ...(what === 'meaning' ? { meaning: `${goal.meaning}x` } : {}),
            ...(what === 'activities' ? { activities: goal.activities + 1 } : {}),
            ...(what === 'subGoals' ? { subGoals: goal.subGoals + 1 } : {}),
            ...(what === 'agreed' ? { agreed: true } : {}),
          };
          const after = new Map(checkGoal(more).map((one) => [one.mark, one.finding]));
          for (const { mark, finding } of checkGoal(goal)) {
            expect(worse[after.get(mark)!], mark).toBeLessThanOrEqual(worse[finding]);
          }
        },
      ),
    );
  });
});
