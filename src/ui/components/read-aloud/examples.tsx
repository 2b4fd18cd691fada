import type { Example } from '../example.ts';
import { ReadAloud } from './read-aloud.tsx';

export const examples: Example[] = [
  { name: 'Seen where the device has a voice', render: () => <ReadAloud /> },
];
