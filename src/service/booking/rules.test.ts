import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collide, refusalsToBook, type Slot } from './rules.ts';

const slot = (startsAt: string, minutes: number, day = '2026-12-01'): Slot => ({ day, startsAt, minutes });
const slots = fc
  .record({
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    minutes: fc.integer({ min: 15, max: 300 }),
  })
  .map(({ hour, minute, minutes }) =>
    slot(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, minutes),
  );

describe('two meetings', () => {
  it.each([
    [slot('13:00', 90), slot('14:30', 60), false],
    [slot('13:00', 91), slot('14:30', 60), true],
    [slot('13:00', 60), slot('13:15', 15), true],
    [slot('13:00', 60), slot('13:00', 60, '2026-12-02'), false],
  ])('%j and %j: %s', (one, other, answer) => {
    expect(collide(one, other)).toBe(answer);
  });

  it('collide both or neither, and each with itself', () => {
    fc.assert(
      fc.property(slots, slots, (one, other) => {
        expect(collide(one, other)).toBe(collide(other, one));
        expect(collide(one, one)).toBe(true);
      }),
    );
  });
});

describe('booking', () => {
  const team = ['a', 'b', 'c'].map((personId) => ({
    personId,
    name: personId.toUpperCase(),
    interviews: personId !== 'c',
  }));
  const facts = {
    today: '2026-11-21',
    day: '2026-12-01',
    chosen: ['a'],
    team,
    tied: [],
    known: [],
    busy: [],
    informantAsked: true,
  };
  it.each([
    [{}, []],
    [{ chosen: ['a', 'b'] }, []],
    [{ day: '2026-11-21' }, []],
    [{ chosen: [] }, ['booking.error.one-or-two']],
    [{ chosen: ['a', 'b', 'c'] }, ['booking.error.one-or-two']],
    [{ chosen: ['c'] }, ['booking.error.not-in-team']],
    [{ chosen: ['x'] }, ['booking.error.not-in-team']],
    [{ tied: ['a'] }, ['booking.error.tied']],
    [{ known: ['a'] }, ['booking.error.knows']],
    [{ busy: ['a'] }, ['booking.error.busy']],
    [{ day: '2026-11-20', informantAsked: false }, ['booking.error.past', 'booking.error.asked']],
  ])('with %j is refused for %j', (change, texts) => {
    expect(refusalsToBook({ ...facts, ...change }).map((refusal) => refusal.text)).toEqual(texts);
  });

  it('names who it is about', () => {
    expect(refusalsToBook({ ...facts, tied: ['a'] })[0]).toMatchObject({
      field: 'interviewers',
      params: { name: 'A' },
    });
  });
});
