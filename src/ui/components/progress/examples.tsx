import type { Example } from '../example.ts';
import { Progress } from './progress.tsx';

export const examples: Example[] = [
  { name: 'In words', render: () => <Progress step={2} of={4} label="När passar det?" /> },
];
