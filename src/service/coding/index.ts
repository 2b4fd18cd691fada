import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Coding of approved transcripts: passages under codes, a codebook that grows, and the participation ladder. */
export const coding: Feature = {
  name: 'coding',
  routes,
  scripts: { coding: new URL('./enhance.ts', import.meta.url) },
};
