import { sql } from 'kysely';
import { verifyTrail } from '../trail/verify.ts';
import type { JobDefinition } from './jobs.ts';

/** Thrown by the nightly walk when a chain of the trail does not hold; `medskapa trail verify` names the links. */
export class BrokenTrail extends Error {
  override name = 'BrokenTrail';
}

const day = 86_400_000;

/** Days that what has served its purpose is kept (privacy: no longer than it can be of use). */
const keptDays = { idempotency: 30, parkedForm: 7 } as const;

const cleanUp: JobDefinition = {
  name: 'clean-up',
  schedule: '40 3 * * *',
  async run({ database, actor, now }) {
    const before = (days: number) => new Date(now.getTime() - days * day);
    await database.withActor(actor, 'write', now, async (tx) => {
      await sql`delete from kernel.idempotency where created_on < ${before(keptDays.idempotency)}::date`.execute(
        tx,
      );
      await sql`delete from kernel.parked_form where created_on < ${before(keptDays.parkedForm)}::date`.execute(
        tx,
      );
      await sql`delete from kernel.rate_limit where window_start < ${before(1)}`.execute(tx);
      await sql`delete from kernel.session where expires_at < ${now}`.execute(tx);
    });
  },
};

const verifyNightly: JobDefinition = {
  name: 'verify-trail',
  schedule: '10 4 * * *',
  async run({ database, actor, now }) {
    const { broken } = await database.withActor(actor, 'read', now, verifyTrail);
    if (broken.length > 0) throw new BrokenTrail();
  },
};

/** The kernel's own nightly work. */
export const upkeepJobs: readonly JobDefinition[] = [cleanUp, verifyNightly];
