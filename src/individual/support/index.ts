import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Visits: who comes, when and in which way (I2, I9). */
export const visits: Feature = { name: 'visits', routes };
