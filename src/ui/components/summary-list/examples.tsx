import type { Example } from '../example.ts';
import { SummaryList } from './summary-list.tsx';

export const examples: Example[] = [
  {
    name: 'Answers to look over',
    render: () => (
      <SummaryList
        rows={[
          { key: 'Plats', value: 'På ett kafé', action: { href: '#plats', label: 'Ändra', about: 'plats' } },
          {
            key: 'När',
            value: 'Förmiddag eller kväll',
            action: { href: '#nar', label: 'Ändra', about: 'när' },
          },
          { key: 'Med dig', value: 'Ingen' },
        ]}
      />
    ),
  },
];
