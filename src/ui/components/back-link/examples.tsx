import type { Example } from '../example.ts';
import { BackLink } from './back-link.tsx';

export const examples: Example[] = [
  { name: 'With its own words', render: () => <BackLink href="#revision" label="Till revisionen" /> },
];
