import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Those who are interviewed: a label instead of a name, consents, and withdrawal with everything it drags along. */
export const informants: Feature = { name: 'informants', routes };
