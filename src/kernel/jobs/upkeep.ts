import { sql } from 'kysely';
import { signInJob } from '../access/sessions.ts';
import { dayAt } from '../i18n/dates.ts';
import { copyLedger } from '../trail/ledger.ts';
import { verifyTrail } from '../trail/verify.ts';
import type { JobDefinition } from './jobs.ts';

/** Thrown by the nightly walk when a chain of the trail does not hold; `medskapa trail verify` names the links. */
export class BrokenTrail extends Error {
  override name = 'BrokenTrail';
}

/**
 * Days that something is kept: counted attempts, a form its writer never came back for, a form's key. What somebody has
 * begun to write is kept 90 days from the last time they wrote in it, by `kernel.forget_old_drafts`.
 */
const keptDays = { attempts: 1, parkedForm: 7, idempotency: 30 } as const;

const cleanUp: JobDefinition = {
  name: 'clean-up',
  schedule: '40 3 * * *',
  async run({ database, actor, now }) {
    const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
    await database.withActor(signInJob, 'write', now, async (tx) => {
      await sql`delete from kernel.rate_limit where window_start < ${before(keptDays.attempts)}`.execute(tx);
      const oldest = before(keptDays.parkedForm);
      await sql`delete from kernel.parked_form where created_on < ${dayAt(oldest)}`.execute(tx);
      // an ended session still tells whose form it is that arrives too late
      await sql`delete from kernel.session where expires_at < ${oldest}`.execute(tx);
      await sql`delete from kernel.spent_challenge where expires_at <= ${now}`.execute(tx);
    });
    await database.withActor(actor, 'write', now, async (tx) => {
      await sql`select kernel.forget_old_drafts()`.execute(tx);
      await sql`delete from kernel.idempotency where created_on < ${dayAt(before(keptDays.idempotency))}`.execute(
        tx,
      );
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

const keepLedger = (path: string): JobDefinition => ({
  name: 'disposal-ledger',
  schedule: '*/10 * * * *',
  async run({ database, actor, now }) {
    await database.withActor(actor, 'read', now, (tx) => copyLedger(tx, path));
  },
});

/**
 * The kernel's own work: every night what has served its purpose is forgotten and the trail is walked; every ten
 * minutes what has been disposed of is copied to the ledger's file.
 *
 * @param ledger the file that `medskapa restore` replays.
 */
export function upkeepJobs(ledger: string): readonly JobDefinition[] {
  return [cleanUp, verifyNightly, keepLedger(ledger)];
}
