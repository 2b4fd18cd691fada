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
      const booked = (await listBookings(tx, auditId)).filter((booking) => booking.state === 'booked').length;
      if (waiting + booked === 0) return { status: 'not-yet' };
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
      const own = (await listOwn(tx)).filter(
        (booking) => booking.auditId === auditId && booking.state === 'booked',
      );
      if (own.length === 0) return { status: 'not-yet' };
      return { status: 'under-way', detail: { text: 'booking.own.count', params: { count: own.length } } };
    },
  },
];
