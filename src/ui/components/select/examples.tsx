import type { Example } from '../example.ts';
import { Select } from './select.tsx';

const options = [
  { value: '', label: 'Välj' },
  { value: 'lunnevik', label: 'Lunneviks kommun' },
  { value: 'asbro', label: 'Asbro kommun' },
];

export const examples: Example[] = [
  {
    name: 'Nothing chosen',
    render: () => <Select name="select-kommun" label="Kommun" options={options} value="" />,
  },
  {
    name: 'With an error',
    render: () => (
      <Select
        name="select-kommun-fel"
        label="Kommun"
        options={options}
        error="Välj vilken kommun det gäller"
      />
    ),
  },
];
