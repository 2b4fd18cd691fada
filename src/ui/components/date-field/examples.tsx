import type { Example } from '../example.ts';
import { DateField } from './date-field.tsx';

export const examples: Example[] = [
  {
    name: 'A known day',
    render: () => (
      <DateField
        name="datum-start"
        legend="När ska revisionen börja?"
        hint="Till exempel 3 11 2026"
        value="2026-11-03"
      />
    ),
  },
  {
    name: 'Not a day',
    render: () => (
      <DateField
        name="datum-fel"
        legend="Sista dagen att anmäla sig"
        value={{ day: '31', month: 'november', year: '2026' }}
        error="November har 30 dagar. Välj en annan dag"
      />
    ),
  },
];
