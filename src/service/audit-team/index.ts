import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** The team of an audit: who is asked, conflicts of interest, who interviews and who analyses (domain.md, "Audit"). */
export const auditTeam: Feature = { name: 'audit-team', routes };
