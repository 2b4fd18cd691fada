import type { Example } from '../example.ts';
import { TimeField } from './time-field.tsx';

export const examples: Example[] = [
  { name: 'A known time', render: () => <TimeField name="tid-start" label="Klockan" value="14:30" /> },
];
