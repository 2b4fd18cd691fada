import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Who runs a support and how, and visits: who comes, when and in which way (I2, I9). */
export const visits: Feature = { name: 'visits', routes };
