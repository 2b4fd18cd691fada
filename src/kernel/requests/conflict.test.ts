import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Standing, wasField, wasText } from '../../domain/untouched.ts';
import { conflictOf, followTheirs } from './conflict.ts';
import type { AppContext, FormValues } from './context.ts';

const c = { get: () => (key: string) => `<${key}>` } as unknown as AppContext;
const fields = [
  { name: 'heading', label: 'proposals.field.heading', theirs: 'Fråga alla' },
  { name: 'body', label: 'proposals.field.body', theirs: 'Varje år.' },
];

describe('a form that was overtaken', () => {
  it('shows the fields that differ, with both texts and the version that stands', () => {
    expect(conflictOf(c, { heading: 'Fråga alla', body: 'Varje vår.' }, 4, fields)).toEqual({
      conflict: {
        version: 4,
        fields: [{ name: 'body', label: '<proposals.field.body>', theirs: 'Varje år.', mine: 'Varje vår.' }],
      },
    });
  });

  it('shows the first field where no text differs, rather than a page with nothing on it', () => {
    const { conflict } = conflictOf(c, { heading: 'Fråga alla', body: 'Varje år.' }, 4, fields);
    expect(conflict.fields.map(({ name }) => name)).toEqual(['heading']);
  });
});

describe('what a form that was overtaken never touched', () => {
  const held = fc.oneof(
    fc.constantFrom<Standing[string]>(null, 'ja', 'b'),
    fc.subarray(['workers', 'manager', 'substitutes']),
  );
  /** A field as a browser sends it: boxes in any order, and nothing where nothing is ticked. */
  const sent = (value: Standing[string]): FormValues[string] | undefined =>
    value === null || value.length === 0
      ? undefined
      : typeof value === 'string'
        ? value
        : [...value].reverse();
  const form = (value: Standing[string]): FormValues => {
    const field = sent(value);
    return field === undefined ? {} : { field };
  };

  it('follows the other save; what was touched stays as it was sent', () => {
    fc.assert(
      fc.property(held, held, held, (was, mine, theirs) => {
        fc.pre([was, mine, theirs].every(Array.isArray) || ![was, mine, theirs].some(Array.isArray));
        const values: FormValues = { ...form(mine), [wasField('field')]: wasText(was) };
        followTheirs(values, { field: theirs });
        const { field, ...rest } = values;
        const expected = wasText(was) === wasText(mine) ? theirs : mine;
        expect(wasText(([field ?? []].flat() as string[]).filter((one) => one !== ''))).toBe(
          wasText(expected),
        );
        // a third save in between is met in the same way
        expect(rest).toEqual({ [wasField('field')]: wasText(theirs) });
      }),
    );
  });

  it('is not guessed where the form does not say what it was', () => {
    const values: FormValues = { field: 'a' };
    followTheirs(values, { field: 'b' });
    expect(values.field).toBe('a');
  });
});
