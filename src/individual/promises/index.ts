import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** What was promised comes back until it is done, or the participant lets it go (I19). */
export const promises: Feature = { name: 'promises', routes };
