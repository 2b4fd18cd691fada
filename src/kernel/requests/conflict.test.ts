import { describe, expect, it } from 'vitest';
import { conflictOf } from './conflict.ts';
import type { AppContext } from './context.ts';

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
