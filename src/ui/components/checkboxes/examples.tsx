import type { Example } from '../example.ts';
import { Checkbox, Checkboxes } from './checkboxes.tsx';

export const examples: Example[] = [
  {
    name: 'Several answers',
    render: () => (
      <Checkboxes
        name="check-tider"
        legend="När passar det?"
        hint="Välj alla tider som fungerar."
        values={['formiddag']}
        options={[
          { value: 'formiddag', label: 'Förmiddag' },
          { value: 'eftermiddag', label: 'Eftermiddag' },
          { value: 'kvall', label: 'Kväll', hint: 'Till klockan 19.' },
        ]}
      />
    ),
  },
  {
    name: 'A single yes',
    render: () => (
      <Checkbox name="check-citat" label="Ni får använda mina ord i rapporten" hint="Utan namn, förstås." />
    ),
  },
  {
    name: 'A single yes that is missing',
    render: () => (
      <Checkbox name="check-last" label="Jag har läst brevet" error="Läs brevet och kryssa i rutan" />
    ),
  },
];
