import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { Support } from './queries.ts';
import type { SupportKind } from './settings-rules.ts';

export type { SupportKind };

/**
 * Enters that somebody has a support from the manager's own unit.
 *
 * @param tx acts for the unit's manager; row policies refuse anybody else.
 * @returns the support's id.
 */
export async function addSupport(
  tx: Tx,
  support: {
    participantId: string;
    unitId: string;
    kind: SupportKind;
    from: Day;
    to?: Day | undefined;
    /** who decides on it; left out where it is given without individual assessment */
    careManagerId?: string | undefined;
    /** what the decision says it is for */
    purpose?: string | undefined;
    way?: Support['way'] | undefined;
  },
): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into individual.support (id, participant_id, unit_id, kind, valid_from, valid_to, care_manager_id, purpose, way)
    values (${id}, ${support.participantId}, ${support.unitId}, ${support.kind}, ${support.from}, ${support.to ?? null},
      ${support.careManagerId ?? null}, ${support.purpose ?? ''}, ${support.way ?? 'home'})`.execute(tx);
  await recordChange(tx, { stream: support.participantId, event: 'support-entered', subject: id });
  return id;
}

/** Assigns a worker to carry out a support. @param tx acts for the unit's manager. */
export async function assignWorker(
  tx: Tx,
  assignment: {
    supportId: string;
    participantId: string;
    workerId: string;
    from: Day;
    to?: Day | undefined;
    /** the main contact or holder of the duties; left out, one of those who come */
    part?: 'contact-worker' | 'key-worker' | undefined;
  },
): Promise<void> {
  const id = randomUUID();
  await sql`
    insert into individual.assignment (id, support_id, worker_id, valid_from, valid_to, part)
    values (${id}, ${assignment.supportId}, ${assignment.workerId}, ${assignment.from}, ${assignment.to ?? null},
      ${assignment.part ?? 'worker'})`.execute(tx);
  await recordChange(tx, { stream: assignment.participantId, event: 'worker-assigned', subject: id });
}
