import { sql } from 'kysely';
import type { JobDefinition } from '../../kernel/jobs/jobs.ts';
import { disposeIfDone, removeSignUp } from './commands.ts';
import { listSignUps } from './queries.ts';

/**
 * Writes all sign-ups anew in random order, in one transaction: afterwards neither a row's place on the disk nor the
 * transaction that wrote it says who came before whom (architecture.md, "Nothing anonymous leaves a trace").
 */
const shuffle: JobDefinition = {
  name: 'sign-up-shuffle',
  schedule: '20 2 * * *',
  async run({ database, actor, now }) {
    await database.withActor(actor, 'write', now, async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('sign-up-shuffle'))`.execute(tx);
      await sql`
        with taken as (delete from service.sign_up returning *)
        insert into service.sign_up select taken.* from taken order by gen_random_uuid()`.execute(tx);
    });
  },
};

/**
 * Disposes of contact details that have served their purpose: those of informants whose gift and report are settled, and
 * when the report is delivered those of everybody who was not interviewed (domain.md, "Audit").
 */
const dispose: JobDefinition = {
  name: 'contact-disposal',
  schedule: '50 2 * * *',
  async run({ database, actor, now }) {
    await database.withActor(actor, 'write', now, async (tx) => {
      const { rows } = await sql<{ audit_id: string }>`
        select distinct s.audit_id from service.sign_up s join service.audit a on a.id = s.audit_id
        where s.sealed is not null and a.delivered_on is not null`.execute(tx);
      for (const { audit_id } of rows) {
        for (const signUp of await listSignUps(tx, audit_id)) {
          if (signUp.informantId === null) await removeSignUp(tx, audit_id, signUp.id);
          else await disposeIfDone(tx, audit_id, signUp);
        }
      }
    });
  },
};

export const jobs: readonly JobDefinition[] = [shuffle, dispose];
