import type { Example } from '../example.ts';
import { TextField } from './text-field.tsx';

export const examples: Example[] = [
  {
    name: 'With a hint',
    render: () => (
      <TextField
        name="text-namn"
        label="Ditt namn"
        hint="Det räcker med förnamnet."
        autocomplete="given-name"
      />
    ),
  },
  {
    name: 'With an error',
    render: () => (
      <TextField
        name="text-telefon"
        label="Telefon"
        type="tel"
        width="medium"
        value="070-12"
        error="Skriv hela numret, till exempel 070-174 06 05"
      />
    ),
  },
  {
    name: 'Optional and short',
    render: () => (
      <TextField name="text-antal" label="Hur många kommer?" optional inputmode="numeric" width="short" />
    ),
  },
];
