import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';

export type Way = 'place' | 'cafe' | 'video' | 'phone';
export type Answer = 'unanswered' | 'does-not-know' | 'knows';

/** A meeting, as whoever may see it sees it. */
export interface Booking {
  id: string;
  auditId: string;
  audit: string;
  informantId: string;
  label: string;
  day: string;
  /** `HH:MM` */
  startsAt: string;
  minutes: number;
  /** the same as an instant, in Swedish time */
  start: Date;
  way: Way;
  /** null when none is given, or while an interviewer has not said that they do not know who it is */
  place: string | null;
  state: 'booked' | 'cancelled' | 'held';
  version: number;
  interviewers: { personId: string; name: string; answer: Answer }[];
}

const booking = sql`
  b.id, b.audit_id as "auditId", a.title as audit, b.informant_id as "informantId", i.label, b.day,
  to_char(b.starts_at, 'HH24:MI') as "startsAt", b.minutes, (b.day + b.starts_at) at time zone 'Europe/Stockholm' as start,
  b.way, b.state, b.version,
  (select p.place from service.booking_place p where p.booking_id = b.id) as place,
  coalesce((select jsonb_agg(jsonb_build_object('personId', w.person_id, 'name', coalesce(n.name, ''), 'answer', w.answer)
      order by n.name)
    from service.booking_interviewer w left join kernel.person n on n.id = w.person_id where w.booking_id = b.id), '[]')
    as interviewers
  from service.booking b join service.audit a on a.id = b.audit_id join service.informant i on i.id = b.informant_id`;

/** The audit's bookings in the order they will be held; for its coordinator, empty for everybody else. */
export async function listBookings(tx: Tx, auditId: string): Promise<Booking[]> {
  const { rows } = await sql<Booking>`
    select ${booking} where b.audit_id = ${auditId} and b.audit_id = any ((select service.coordinated_audits())::uuid[])
    order by b.day, b.starts_at, b.id`.execute(tx);
  return rows;
}

/** One of the bookings that the actor coordinates, or undefined. */
export async function findBooking(tx: Tx, auditId: string, id: string): Promise<Booking | undefined> {
  const { rows } = await sql<Booking>`
    select ${booking} where b.id = ${id} and b.audit_id = ${auditId}
      and b.audit_id = any ((select service.coordinated_audits())::uuid[])`.execute(tx);
  return rows[0];
}

/** The actor's own meetings as an interviewer, those ahead first; none that they have said they may know. */
export async function listOwn(tx: Tx): Promise<Booking[]> {
  const { rows } = await sql<Booking>`
    select ${booking} where b.id = any ((select service.own_bookings())::uuid[])
    order by b.state <> 'booked', b.day, b.starts_at`.execute(tx);
  return rows;
}

/** Somebody who can be booked: an informant who is still with us and has no meeting. */
export interface Bookable {
  id: string;
  label: string;
  way: Way;
}

/** What makes an informant `i` one to book, for the audit's coordinator. */
export const isBookable = (auditId: string) => sql<boolean>`
    i.audit_id = ${auditId} and i.audit_id = any ((select service.coordinated_audits())::uuid[])
      and i.withdrawn_on is null
      and not exists (select from service.booking b where b.informant_id = i.id and b.state <> 'cancelled')
      and not exists (select from service.interview v where v.informant_id = i.id and v.state in ('done', 'stopped'))`;

/** The audit's informants without a meeting, by label; for its coordinator. */
export async function listBookable(tx: Tx, auditId: string): Promise<Bookable[]> {
  const { rows } = await sql<Bookable>`
    select i.id, i.label, i.way from service.informant i
    where ${isBookable(auditId)}
    order by length(i.label), i.label`.execute(tx);
  return rows;
}

/** The audit as the booking pages name it, or undefined for who does not coordinate it. */
export async function findCoordinated(
  tx: Tx,
  auditId: string,
): Promise<{ id: string; title: string } | undefined> {
  const { rows } = await sql<{ id: string; title: string }>`
    select a.id, a.title from service.audit a
    where a.id = ${auditId} and a.id = any ((select service.coordinated_audits())::uuid[])`.execute(tx);
  return rows[0];
}
