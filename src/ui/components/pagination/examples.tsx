import type { Example } from '../example.ts';
import { Pagination } from './pagination.tsx';

export const examples: Example[] = [
  { name: 'In the middle', render: () => <Pagination page={2} pages={7} href={(page) => `#sida-${page}`} /> },
];
