import { describe, expect, it } from 'vitest';
import {
  clockOf,
  type Duty,
  followUpDuties,
  greetingAt,
  inOrder,
  isUnitFilter,
  MORE,
  mostOverdueFirst,
  overdueOf,
  pageOf,
  planDuties,
  planStanding,
  recordStanding,
  type Thing,
  thingsOf,
  UNIT_FILTERS,
  type UnitRow,
} from './rules.ts';

const today = '2026-11-21';
const holds = (settledOn: string, state: 'agreed' | 'established' = 'agreed') => ({
  holds: { state, settledOn, rhythmMonths: null },
  making: null,
});
const making = (state: 'draft' | 'proposed', answer: 'yes' | 'no' | null = null) => ({
  holds: null,
  making: { state, since: '2026-11-01', answer },
});

describe('the greeting', () => {
  it('follows the hour', () => {
    expect([3, 4, 10, 11, 17, 18, 22, 23].map(greetingAt)).toEqual([
      'day',
      'morning',
      'morning',
      'day',
      'day',
      'evening',
      'evening',
      'day',
    ]);
  });
});

describe('the order of the day', () => {
  it('puts parts of the day among the clock, and what has no time last', () => {
    const clocks = [
      clockOf({ part: 'clock', startsAt: '09:30' }),
      clockOf({ part: 'morning', startsAt: null }),
      clockOf({ part: 'any', startsAt: null }),
      clockOf({ part: 'evening', startsAt: null }),
    ];
    expect([...clocks].sort()).toEqual(['08:00', '09:30', '19:00', '24:00']);
  });
});

describe('the plan', () => {
  it.each([
    [undefined, 'none', null],
    [making('draft'), 'making', null],
    [making('proposed'), 'proposed', null],
    [holds('2026-10-01'), 'agreed', '2027-10-01'],
    [holds('2026-10-01', 'established'), 'established', '2027-10-01'],
    // thirty days before the year has gone, until the day itself
    [holds('2025-12-21'), 'due', '2026-12-21'],
    [holds('2025-12-22'), 'agreed', '2026-12-22'],
    [holds('2025-11-21'), 'due', '2026-11-21'],
    [holds('2025-11-20'), 'overdue', '2026-11-20'],
    [{ ...holds('2025-01-01'), making: making('draft').making }, 'overdue', '2026-01-01'],
  ])('%j stands as %s', (facts, standing, revise) => {
    expect(planStanding(facts, today)).toEqual({ standing, revise });
  });

  it('asks to be made, finished and gone through; what is proposed is left in peace', () => {
    const kinds = (facts: Parameters<typeof planDuties>[0]) =>
      planDuties(facts, today).map(({ kind }) => kind);
    expect(kinds(undefined)).toEqual(['plan-none']);
    expect(kinds(making('draft'))).toEqual(['plan-making']);
    expect(kinds(making('proposed'))).toEqual([]);
    expect(kinds(making('proposed', 'no'))).toEqual([]);
    expect(kinds(holds('2026-10-01'))).toEqual([]);
    expect(kinds(holds('2025-11-20'))).toEqual(['plan-revise']);
  });
});

describe('following up', () => {
  const facts = { supportId: 's', openSince: null, lastClosedOn: null, lookAgainOn: null };
  it('is asked for when it is near, and gone on with when it is going on', () => {
    const kinds = (more: object) =>
      followUpDuties({ ...facts, due: '2026-12-01', state: 'soon', ...more }, today).map(({ kind }) => kind);
    expect(kinds({})).toEqual(['follow-up']);
    expect(kinds({ state: 'due-later' })).toEqual([]);
    expect(kinds({ openSince: '2026-11-20' })).toEqual(['follow-up-open']);
    expect(kinds({ due: null, state: null })).toEqual([]);
    expect(kinds({ state: 'due-later', lookAgainOn: today })).toEqual(['paused-goal']);
    expect(kinds({ state: 'due-later', lookAgainOn: '2026-11-22' })).toEqual([]);
    expect(followUpDuties(undefined, today)).toEqual([]);
  });
});

describe('the record', () => {
  it('is written in once a month, counted from the start where nothing is written', () => {
    expect(recordStanding('2026-10-21', '2025-01-01', today)).toEqual({ due: today, state: 'soon' });
    expect(recordStanding('2026-10-20', '2025-01-01', today).state).toBe('overdue');
    expect(recordStanding('2026-10-29', '2025-01-01', today).state).toBe('due-later');
    expect(recordStanding(undefined, '2026-11-01', today)).toEqual({ due: '2026-12-01', state: 'due-later' });
  });
});

describe('what there is to do', () => {
  it('begins with what has waited longest, and ends with what has no day', () => {
    const duty = (participant: string, state: Duty['state'], due: string | null): Duty => ({
      kind: 'record',
      supportId: 's',
      participant,
      href: '/',
      due,
      state,
    });
    const duties = [
      duty('Öm', 'open', null),
      duty('A', 'soon', '2026-11-25'),
      duty('Åke', 'open', null),
      duty('B', 'overdue', '2026-10-01'),
      duty('C', 'overdue', '2026-09-01'),
    ];
    expect(inOrder(duties).map(({ participant }) => participant)).toEqual(['C', 'B', 'A', 'Åke', 'Öm']);
  });
});

describe('the unit', () => {
  const row = (participant: string, more: Partial<UnitRow> = {}): UnitRow => ({
    supportId: participant,
    participant,
    plan: { standing: 'agreed', revise: '2027-01-01' },
    making: null,
    followUp: null,
    record: { last: today, state: 'due-later' },
    unreviewed: 0,
    lacksContact: false,
    wishesContact: false,
    ...more,
  });
  const worst = row('Ö', {
    plan: { standing: 'none', revise: null },
    followUp: { due: '2026-01-01', state: 'overdue' },
    record: { last: null, state: 'overdue' },
    lacksContact: true,
  });

  it('puts who has most past its day first', () => {
    expect(overdueOf(worst)).toBe(4);
    const rows = mostOverdueFirst([row('B'), row('A'), row('C', { lacksContact: true }), worst]);
    expect(rows.map(({ participant }) => participant)).toEqual(['Ö', 'C', 'A', 'B']);
  });

  it('can be narrowed by each state', () => {
    const kept = (filter: keyof typeof UNIT_FILTERS) =>
      [row('A', { making: 'proposed' }), worst].filter(UNIT_FILTERS[filter]);
    for (const filter of ['ingen-plan', 'uppfoljning', 'anteckning', 'kontakt'] as const)
      expect(kept(filter)).toEqual([worst]);
    expect(kept('foreslagen')).toHaveLength(1);
    expect(kept('overens')).toHaveLength(1);
    for (const filter of ['gors', 'faststalld', 'snart-dags', 'dags-nu', 'lasa-igenom'] as const)
      expect(kept(filter)).toEqual([]);
    expect(isUnitFilter('kontakt')).toBe(true);
    expect(isUnitFilter('toString')).toBe(false);
  });

  it('is shown a page at a time, and a page that is not there is the last', () => {
    const all = Array.from({ length: 26 }, (_, index) => index);
    expect(pageOf(all, 2, 25)).toEqual({ rows: [25], page: 2, pages: 2 });
    expect(pageOf(all, 99, 25).page).toBe(2);
    expect(pageOf([], 1, 25)).toEqual({ rows: [], page: 1, pages: 1 });
  });
});

describe('"Mer"', () => {
  it('holds what the navigation does not', () => {
    const inNavigation: Thing[] = ['plan', 'week', 'about-me'];
    // the plan's own page leads to the goals from the decision
    const elsewhere: Thing[] = [...inNavigation, 'decision-goals'];
    const there: readonly Thing[] = Object.values(MORE).flat();
    expect(new Set(there).size).toBe(there.length);
    expect([...there, ...elsewhere].sort()).toEqual([...thingsOf.own].sort());
  });
});
