import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { recordChange } from '../../kernel/trail/trail.ts';

/** The kinds of support the system knows; housing support is *boendestöd*. */
export type SupportKind =
  | 'housing-support'
  | 'personal-assistance'
  | 'daily-activity'
  | 'contact-person'
  | 'other';

/**
 * Enters that somebody has a support from the manager's own unit.
 *
 * @param tx acts for the unit's manager; row policies refuse anybody else.
 * @returns the support's id.
 */
export async function addSupport(
  tx: Tx,
  support: { participantId: string; unitId: string; kind: SupportKind; from: Day; to?: Day | undefined },
): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into individual.support (id, participant_id, unit_id, kind, valid_from, valid_to)
    values (${id}, ${support.participantId}, ${support.unitId}, ${support.kind}, ${support.from}, ${support.to ?? null})`.execute(
    tx,
  );
  await recordChange(tx, { stream: support.participantId, event: 'support-entered', subject: id });
  return id;
}

/** Assigns a worker to carry out a support. @param tx acts for the unit's manager. */
export async function assignWorker(
  tx: Tx,
  assignment: { supportId: string; participantId: string; workerId: string; from: Day; to?: Day | undefined },
): Promise<void> {
  const id = randomUUID();
  await sql`
    insert into individual.assignment (id, support_id, worker_id, valid_from, valid_to)
    values (${id}, ${assignment.supportId}, ${assignment.workerId}, ${assignment.from}, ${assignment.to ?? null})`.execute(
    tx,
  );
  await recordChange(tx, { stream: assignment.participantId, event: 'worker-assigned', subject: id });
}
