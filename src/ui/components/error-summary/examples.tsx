import type { Example } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const examples: Example[] = [
  {
    name: 'Two things to mend',
    render: () => (
      <ErrorSummary
        errors={[
          { field: 'text-telefon', message: 'Skriv hela numret, till exempel 070-174 06 05' },
          { field: 'radios-inspelning', message: 'Välj om vi får spela in' },
        ]}
      />
    ),
  },
];
