import { sql } from 'kysely';
import { type AuditStep, auditStep, type FactSource, type StepState } from '../audit-commission/contract.ts';
import { isBookable } from './queries.ts';

const meetings: FactSource<{ waiting: number; booked: number; held: number; alone: number }> = (
  auditId,
) => sql`(
  select jsonb_build_object(
    'waiting', (select count(*) from service.informant i where ${isBookable(auditId)}),
    'booked', count(*) filter (where b.state = 'booked'), 'held', count(*) filter (where b.state = 'held'),
    'alone', count(*) filter (where b.state = 'booked' and not exists (select from service.booking_interviewer w
      where w.booking_id = b.id and w.answer <> 'knows')))
  from service.booking b
  where b.audit_id = ${auditId} and b.audit_id = any ((select service.coordinated_audits())::uuid[]))`;

const own: FactSource<{ booked: number; held: number }> = (auditId) => sql`(
  select jsonb_build_object('booked', count(*) filter (where b.state = 'booked'),
    'held', count(*) filter (where b.state = 'held'))
  from service.booking b
  where b.audit_id = ${auditId} and b.id = any ((select service.own_bookings())::uuid[]))`;

/** Booking on the audit's overview: all of it for the coordinator, one's own for an interviewer. */
export const steps: AuditStep[] = [
  auditStep({
    name: 'booking',
    order: 55,
    roles: ['audit-coordinator'],
    href: (auditId) => `/granskningar/${auditId}/bokningar`,
    label: 'booking.title',
    stage: 'interviewing',
    facts: { meetings },
    stateOf: ({ meetings: { waiting, booked, held, alone } }): StepState => {
      if (alone > 0)
        return { status: 'to-do', detail: { text: 'booking.step.alone', params: { count: alone } } };
      if (waiting + booked === 0) return { status: held > 0 ? 'done' : 'not-yet' };
      return {
        status: waiting > 0 ? 'to-do' : 'under-way',
        detail: { text: 'booking.step.detail', params: { booked, waiting } },
        goesOn: true,
      };
    },
  }),
  auditStep({
    name: 'booking-own',
    order: 55,
    roles: ['auditor'],
    href: () => '/mina-intervjuer',
    label: 'booking.own.title',
    stage: 'interviewing',
    mayBeNone: true,
    facts: { own },
    stateOf: ({ own: { booked, held } }) => {
      if (booked === 0) return { status: held > 0 ? 'done' : 'not-yet' };
      return { status: 'under-way', detail: { text: 'booking.own.count', params: { count: booked } } };
    },
  }),
];
