import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** An audit at a glance: its steps along the thread, and the move to the next stage. */
export const auditOverview: Feature = { name: 'audit-overview', routes };
