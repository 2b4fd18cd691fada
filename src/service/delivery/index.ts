import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Delivery: the unit points out factual errors, the bureau decides, the report is handed over, and revisited. */
export const delivery: Feature = { name: 'delivery', routes };
