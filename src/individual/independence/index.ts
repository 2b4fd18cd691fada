import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** What independence means to the participant, in their own words and by their own measure (I7, source/000 proposal 2). */
export const independence: Feature = { name: 'independence', routes };
