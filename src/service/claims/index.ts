import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Claims: what was found, with the passages it rests on and the word that their count carries. */
export const claims: Feature = { name: 'claims', routes };
