import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** The participation ladder, rated by phase of the plan's work (I4, source/000 chapter 3). */
export const ladder: Feature = { name: 'ladder', routes };
