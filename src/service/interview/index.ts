import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Interviews: the guide in any order, notes beside each question, pause and stop always at hand. */
export const interview: Feature = { name: 'interview', routes };
