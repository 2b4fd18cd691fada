import type { JobDefinition } from '../../kernel/jobs/jobs.ts';
import { auditsToRevise, reviseAfterWithdrawal } from './editions.ts';

/**
 * Every night: new editions where somebody has withdrawn. A scheduled job and not one for each withdrawal, so that
 * nothing in the queue tells when somebody withdrew. Readers miss what was taken back from the moment it was.
 */
export const revision: JobDefinition = {
  name: 'report-revision',
  schedule: '20 3 * * *',
  run: async ({ database, actor, now }) => {
    const audits = await database.withActor(actor, 'read', now, auditsToRevise);
    for (const auditId of audits) {
      await database.withActor(actor, 'write', now, (tx) => reviseAfterWithdrawal(tx, auditId));
    }
  },
};
