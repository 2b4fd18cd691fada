import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { castAudit } from '../../../tests/cast.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import type { Letter } from '../../kernel/mail/mail.ts';
import { jobs } from './jobs.ts';

const db = await testDatabase();
const cast = await castAudit(db);

const query = (text: string, values: unknown[] = []) => db.owner.query(text, values);
const sent: Letter[] = [];
const run = (name: string, payload: Record<string, unknown> = {}, at = now) =>
  jobs
    .find((job) => job.name === name)!
    .run(
      {
        database: db.database,
        actor: { kind: 'job', name },
        mail: { send: async (letter) => void sent.push(letter) },
        now: at,
      },
      payload,
    );
/** What waits to be sent, as the jobs' own queue holds it. */
const waiting = async () =>
  (
    await query(
      `select data -> 'payload' as payload from pgboss.job_common where data ->> 'job' = 'booking-remind-one' order by created_on`,
    )
  ).rows.map(({ payload }) => payload as { booking: string; person: string });

await query("update kernel.person set email = 'rut@revision.test' where id = $1", [cast.auditor.personId]);
const { rows: informants } = await query(
  "insert into service.informant (audit_id, label, way) values ($1, 'Deltagare 7', 'cafe') returning id",
  [cast.auditId],
);
const { rows: bookings } = await query(
  `insert into service.booking (audit_id, informant_id, day, starts_at, minutes, way)
   values ($1, $2, '2026-11-22', '14:00', 60, 'cafe') returning id`,
  [cast.auditId, informants[0].id],
);
await query('insert into service.booking_interviewer (booking_id, person_id) values ($1, $2), ($1, $3)', [
  bookings[0].id,
  cast.auditor.personId,
  cast.otherAuditor.personId,
]);

it('reminds who holds a meeting tomorrow and has an address, once, of the time and nothing else', async () => {
  await run('booking-remind', {}, new Date('2026-11-20T14:00:00Z'));
  expect(await waiting()).toEqual([]);
  await run('booking-remind');
  await run('booking-remind');
  const [one, ...more] = await waiting();
  expect(more).toEqual([]);
  expect(one).toEqual({ booking: bookings[0].id, person: cast.auditor.personId });
  await run('booking-remind-one', one);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ to: 'rut@revision.test', subject: 'Påminnelse' });
  expect(sent[0]!.text).toContain('kl. 14.00');
  expect(`${sent[0]!.subject} ${sent[0]!.text}`).not.toMatch(/Deltagare 7|kafé|revision|Söder/i);
});

it('sends nothing when the meeting no longer stands, nor to somebody who has said that they may know', async () => {
  const [one] = await waiting();
  await query("update service.booking set state = 'cancelled'");
  await run('booking-remind-one', one);
  await query("update service.booking set state = 'booked'");
  await query("update service.booking_interviewer set answer = 'knows'");
  await run('booking-remind-one', one);
  expect(sent).toHaveLength(1);
});

it('tells nobody but the job where anybody can be reached', async () => {
  for (const actor of [cast.coordinator, cast.auditor, cast.unitManager, cast.administrator]) {
    const rows = await db.as(actor, async (tx) => {
      const address = sql`select * from service.reminder_of(${bookings[0].id}, ${cast.auditor.personId})`;
      const taken = sql`select * from service.take_reminders()`;
      return [...(await address.execute(tx)).rows, ...(await taken.execute(tx)).rows];
    });
    expect(rows).toEqual([]);
  }
});
