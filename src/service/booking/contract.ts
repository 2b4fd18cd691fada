import type { AuditStep } from '../audit-commission/contract.ts';
import { listBookable, listBookings, listOwn } from './queries.ts';

/** Booking on the audit's overview: all of it for the coordinator, one's own for an interviewer. */
export const steps: AuditStep[] = [
  {
    name: 'booking',
    order: 55,
    roles: ['audit-coordinator'],
    href: (auditId) => `/granskningar/${auditId}/bokningar`,
    label: 'booking.title',
    status: async (tx, auditId) => {
      const waiting = (await listBookable(tx, auditId)).length;
      const bookings = await listBookings(tx, auditId);
      const booked = bookings.filter((booking) => booking.state === 'booked').length;
      if (waiting + booked === 0) {
        return { status: bookings.some((booking) => booking.state === 'held') ? 'done' : 'not-yet' };
      }
      return {
        status: waiting > 0 ? 'to-do' : 'under-way',
        detail: { text: 'booking.step.detail', params: { booked, waiting } },
      };
    },
  },
  {
    name: 'booking-own',
    order: 55,
    roles: ['auditor'],
    href: () => '/mina-intervjuer',
    label: 'booking.own.title',
    status: async (tx, auditId) => {
      const all = (await listOwn(tx)).filter((booking) => booking.auditId === auditId);
      const own = all.filter((booking) => booking.state === 'booked');
      if (own.length === 0) {
        return { status: all.some((booking) => booking.state === 'held') ? 'done' : 'not-yet' };
      }
      return { status: 'under-way', detail: { text: 'booking.own.count', params: { count: own.length } } };
    },
  },
];
