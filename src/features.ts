import type { Feature } from './kernel/requests/feature.ts';
import { auditCommission } from './service/audit-commission/index.ts';
import { interview } from './service/interview/index.ts';

/** Every feature of the house, in the order of the wings. `app.ts` and `worker.ts` compose these and nothing else. */
export const features: readonly Feature[] = [auditCommission, interview];
