import type { Example } from '../example.ts';
import { Quote } from './quote.tsx';

export const examples: Example[] = [
  {
    name: 'A participant’s own words',
    render: () => (
      <Quote who="Deltagare 4">Jag vill att det är samma person som kommer. Då orkar jag öppna.</Quote>
    ),
  },
];
