import { sql } from 'kysely';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
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

/** The afternoon before: one reminder for each interviewer who has a meeting tomorrow and an address. */
const remind: JobDefinition = {
  name: 'booking-remind',
  schedule: '0 15 * * *',
  async run({ database, actor, now }) {
    await database.withActor(actor, 'write', now, async (tx) => {
      const { rows } = await sql<{ booking: string; person: string }>`
        select * from service.take_reminders()`.execute(tx);
      for (const payload of rows) await enqueue(tx, { name: 'booking-remind-one', payload });
    });
  },
};

/** Sends one, if the meeting still stands. It says a time and nothing else: others may see the phone it comes to. */
const remindOne: JobDefinition = {
  name: 'booking-remind-one',
  async run({ database, actor, mail, now }, { booking, person }) {
    const { rows } = await database.withActor(actor, 'read', now, (tx) =>
      sql<{ email: string; startsAt: string }>`
        select email, starts_at as "startsAt" from service.reminder_of(${booking}::uuid, ${person}::uuid)`.execute(
        tx,
      ),
    );
    const [found] = rows;
    if (!found) return;
    const t = createTranslate('sv');
    await mail.send({
      to: found.email,
      subject: t('booking.mail.subject'),
      text: t('booking.mail.text', { time: found.startsAt }),
    });
  },
};

export const jobs: readonly JobDefinition[] = [clear, remind, remindOne];
