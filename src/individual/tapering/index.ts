import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Tapering (I2): reminders and support that come more seldom, step by step, and back again when one wants. */
export const tapering: Feature = { name: 'tapering', routes };
