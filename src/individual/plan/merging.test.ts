import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followTheirs } from './merging.ts';

describe('choices that two have made at once', () => {
  it('follow the one who made one, and the last where both did', () => {
    const choice = fc.constantFrom('', 'a', 'b', 'c');
    fc.assert(
      fc.property(choice, choice, choice, (was, mine, theirs) => {
        const values = { kind: mine, '_was-kind': was };
        followTheirs(values, { kind: theirs });
        expect(values.kind).toBe(mine === was ? theirs : mine);
        expect(values['_was-kind']).toBe(theirs);
      }),
    );
  });

  it('know an untouched day however it was written', () => {
    const values = { 'day-dag': '1', 'day-manad': 'sep', 'day-ar': '2027', '_was-day': '2027-09-01' };
    followTheirs(values, { day: '2027-12-24' }, ['day']);
    expect(values).toEqual({
      'day-dag': '24',
      'day-manad': '12',
      'day-ar': '2027',
      '_was-day': '2027-12-24',
    });
    followTheirs(values, { day: '' }, ['day']);
    expect(values).toEqual({ 'day-dag': '', 'day-manad': '', 'day-ar': '', '_was-day': '' });
  });

  it('stay where the form does not say what they were', () => {
    const values: Record<string, string> = { kind: 'a' };
    followTheirs(values, { kind: 'b' });
    expect(values.kind).toBe('a');
  });
});
