import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { FieldError } from '../../kernel/requests/context.ts';
import { overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { teamOf } from '../audit-team/contract.ts';
import type { BookingInput } from './form.ts';
import { findBooking, listBookable } from './queries.ts';
import { collide, refusalsToBook } from './rules.ts';

/** Everything a booking is judged by. The question on ties is asked anew each time, and written down where it is asked. */
async function refusals(
  tx: Tx,
  auditId: string,
  informantId: string,
  input: BookingInput,
  moving?: string,
): Promise<FieldError[]> {
  const team = await teamOf(tx, auditId);
  const chosen = team.filter((member) => input.interviewers.includes(member.personId));
  const tied: string[] = [];
  for (const member of chosen) {
    const { rows } = await sql<{
      tied: boolean;
    }>`select service.member_has_tie(${member.id}) as tied`.execute(tx);
    if (rows[0]!.tied) tied.push(member.personId);
  }
  const { rows: said } = await sql<{ known: string[] }>`
    select service.who_knows(${informantId}) as known`.execute(tx);
  const { rows: taken } = await sql<{ person_id: string; day: string; startsAt: string; minutes: number }>`
    select w.person_id, b.day, to_char(b.starts_at, 'HH24:MI') as "startsAt", b.minutes
    from service.booking b join service.booking_interviewer w on w.booking_id = b.id
    where b.day = ${input.day} and b.state = 'booked' and b.id is distinct from ${moving ?? null}::uuid
      and w.answer <> 'knows' and w.person_id = any (${input.interviewers}::uuid[])`.execute(tx);
  const busy = taken.filter((other) => collide(input, other)).map((other) => other.person_id);
  return refusalsToBook({
    today: dayAt(tx.now),
    day: input.day,
    chosen: input.interviewers,
    team,
    tied,
    known: input.interviewers.filter((id) => said[0]!.known.includes(id)),
    busy,
    informantAsked: input.asked,
  });
}

/** Books a meeting with an informant. For the coordinator. */
export async function book(tx: Tx, auditId: string, input: BookingInput): Promise<Result<string>> {
  const informant = (await listBookable(tx, auditId)).find((one) => one.id === input.informant);
  if (!informant) return { ok: false, errors: [{ field: 'informant', text: 'booking.error.informant' }] };
  const errors = await refusals(tx, auditId, informant.id, input);
  if (errors.length > 0) return { ok: false, errors };
  const id = randomUUID();
  await sql`
    insert into service.booking (id, audit_id, informant_id, day, starts_at, minutes, way)
    values (${id}, ${auditId}, ${informant.id}, ${input.day}, ${input.startsAt}, ${input.minutes}, ${input.way})`.execute(
    tx,
  );
  await setPlaceAndInterviewers(tx, id, input);
  await recordChange(tx, { stream: auditId, event: 'interview-booked', subject: id });
  return { ok: true, value: id };
}

/** Moves a meeting or changes who holds it. What an interviewer has answered stays with those who stay. */
export async function changeBooking(
  tx: Tx,
  auditId: string,
  id: string,
  version: number | undefined,
  input: BookingInput,
): Promise<Result<string>> {
  const stands = await findBooking(tx, auditId, id);
  if (stands?.state !== 'booked') return refuse('booking.error.not-booked');
  const errors = await refusals(tx, auditId, stands.informantId, input, id);
  if (errors.length > 0) return { ok: false, errors };
  const changed = await sql`
    update service.booking set day = ${input.day}, starts_at = ${input.startsAt}, minutes = ${input.minutes},
      way = ${input.way}, version = version + 1
    where id = ${id} and version = ${version ?? -1} and state = 'booked'`.execute(tx);
  if (!changed.numAffectedRows) return overtaken('booking.error.changed');
  await setPlaceAndInterviewers(tx, id, input);
  await recordChange(tx, { stream: auditId, event: 'booking-changed', subject: id });
  return { ok: true, value: id };
}

async function setPlaceAndInterviewers(tx: Tx, id: string, input: BookingInput): Promise<void> {
  await sql`delete from service.booking_place where booking_id = ${id}`.execute(tx);
  if (input.place !== '') {
    await sql`insert into service.booking_place (booking_id, place) values (${id}, ${input.place})`.execute(
      tx,
    );
  }
  await sql`
    delete from service.booking_interviewer
    where booking_id = ${id} and person_id <> all (${input.interviewers}::uuid[])`.execute(tx);
  await sql`
    insert into service.booking_interviewer (booking_id, person_id)
    select ${id}::uuid, unnest(${input.interviewers}::uuid[]) on conflict do nothing`.execute(tx);
}

/** Cancels a meeting, or marks that it has been held. Either way its place is of no more use, and goes. */
export async function endBooking(
  tx: Tx,
  auditId: string,
  id: string,
  state: 'cancelled' | 'held',
): Promise<boolean> {
  const ended = await sql`
    update service.booking set state = ${state}, version = version + 1
    where id = ${id} and audit_id = ${auditId} and state = 'booked'`.execute(tx);
  if (!ended.numAffectedRows) return false;
  await sql`delete from service.booking_place where booking_id = ${id}`.execute(tx);
  await recordChange(tx, { stream: auditId, event: `booking-${state}`, subject: id });
  return true;
}

/**
 * The interviewer's own word on whether this seems to be somebody they know. A yes asks for no name and no reason, and
 * takes the meeting out of their sight, and whatever the informant has said or will say, for good; the coordinator finds
 * somebody else.
 *
 * @returns false where the actor is not asked to interview there.
 */
export async function answerForOneself(
  tx: Tx,
  bookingId: string,
  answer: 'does-not-know' | 'knows',
): Promise<boolean> {
  if (tx.actor.kind !== 'person') throw new Error('only a person can know somebody');
  const { rows } = await sql<{ audit_id: string }>`
    select b.audit_id from service.booking b where b.id = ${bookingId} and b.id = any (service.own_bookings())`.execute(
    tx,
  );
  if (!rows[0]) return false;
  await sql`
    update service.booking_interviewer set answer = ${answer}
    where booking_id = ${bookingId} and person_id = ${tx.actor.personId}`.execute(tx);
  await recordChange(tx, { stream: rows[0].audit_id, event: `interviewer-${answer}`, subject: bookingId });
  return true;
}
