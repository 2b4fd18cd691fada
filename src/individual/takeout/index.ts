import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** What goes with the participant: the plan as files and to a new provider, and everything kept about them (I1, I18). */
export const takeout: Feature = { name: 'takeout', routes };
