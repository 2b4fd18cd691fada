import type { AuditStage } from '../../src/domain/audit-stages.ts';
import { moveAudit } from '../../src/service/audit-overview/contract.ts';
import type { Audit, Day } from '../story/types.ts';
import { coordinatorOf } from './commission.ts';
import { type Stage, went } from './stage.ts';

/** The coordinator moves the audit on, as far as the rules allow on that day of the story. */
export async function advance(stage: Stage, audit: Audit, to: AuditStage, day: Day): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  await stage.play(coordinatorOf(stage, audit), day, async (tx) =>
    went(await moveAudit(tx, auditId, to), `${audit.slug}: to ${to}`),
  );
}
