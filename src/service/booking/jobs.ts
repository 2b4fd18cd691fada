import { sql } from 'kysely';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { JobDefinition } from '../../kernel/jobs/jobs.ts';

/** Clears away at night what has served its purpose: places of days gone by, and meetings that were cancelled. */
const clear: JobDefinition = {
  name: 'booking-clear',
  schedule: '30 2 * * *',
  async run({ database, actor, now }) {
    await database.withActor(actor, 'write', now, async (tx) => {
      await sql`
        delete from service.booking_place p using service.booking b
        where b.id = p.booking_id and b.day < ${dayAt(now)}`.execute(tx);
      await sql`delete from service.booking where state = 'cancelled' and day < ${dayAt(now)}`.execute(tx);
    });
  },
};

export const jobs: readonly JobDefinition[] = [clear];
