import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { calendarFile } from '../../kernel/documents/calendar.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { teamOf } from '../audit-team/contract.ts';
import { answerForOneself, book, changeBooking, endBooking } from './commands.ts';
import { answerForm, bookingForm } from './form.ts';
import { BookingPage } from './pages/booking-page.tsx';
import { EditPage } from './pages/edit-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { OwnPage } from './pages/own-page.tsx';
import {
  type Booking,
  findBooking,
  findCoordinated,
  listBookable,
  listBookings,
  listOwn,
} from './queries.ts';

type Rest = { values?: FormValues; errors?: ReturnType<typeof messages> };

const pathOf = (c: AppContext) => `/granskningar/${idParam(c, 'audit')}/bokningar`;

async function bookingOf(tx: Tx, c: AppContext): Promise<Booking> {
  const booking = await findBooking(tx, idParam(c, 'audit'), idParam(c, 'booking'));
  if (!booking) throw new NoSuchPage();
  return booking;
}

const interviewersOf = async (tx: Tx, auditId: string) =>
  (await teamOf(tx, auditId)).filter((member) => member.interviews);

async function newPage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const audit = await findCoordinated(tx, idParam(c, 'audit'));
  if (!audit) return undefined;
  return (
    <EditPage
      audit={audit}
      informants={await listBookable(tx, audit.id)}
      chosen={c.req.query('deltagare')}
      team={await interviewersOf(tx, audit.id)}
      {...rest}
    />
  );
}

async function changePage(tx: Tx, c: AppContext, rest: Rest = {}) {
  const booking = await bookingOf(tx, c);
  if (booking.state !== 'booked') return undefined;
  return (
    <EditPage
      audit={{ id: booking.auditId, title: booking.audit }}
      booking={booking}
      informants={[]}
      team={await interviewersOf(tx, booking.auditId)}
      {...rest}
    />
  );
}

/** A calendar file that tells nobody who sees it what the meeting is about, or with whom. */
function calendar(c: AppContext, booking: Booking): Response {
  const file = calendarFile({
    uid: booking.id,
    title: c.get('t')('booking.calendar'),
    start: booking.start,
    end: new Date(booking.start.getTime() + booking.minutes * 60_000),
    now: c.get('now'),
    sequence: booking.version - 1,
  });
  return c.body(file, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="mote.ics"',
  });
}

/** Paths of booking: the coordinator's, and the interviewer's own. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/bokningar',
    read(async (tx, c) => {
      const audit = await findCoordinated(tx, idParam(c, 'audit'));
      if (!audit) return undefined;
      return (
        <ListPage
          audit={audit}
          bookings={await listBookings(tx, audit.id)}
          waiting={await listBookable(tx, audit.id)}
        />
      );
    }),
  );
  app.get(
    '/granskningar/:audit/bokningar/ny',
    read((tx, c) => newPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/bokningar/ny',
    command({
      form: bookingForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const audit = await findCoordinated(tx, idParam(c, 'audit'));
        if (!audit) throw new NoSuchPage();
        const booked = await book(tx, audit.id, input);
        return booked.ok ? { to: `${pathOf(c)}/${booked.value}` } : { refused: booked.errors };
      },
      again: (tx, c, values, errors) => newPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
  app.get(
    '/granskningar/:audit/bokningar/:booking',
    read(async (tx, c) => (
      <BookingPage booking={await bookingOf(tx, c)} from={c.get('session')?.name.split(' ')[0] ?? ''} />
    )),
  );
  app.get(
    '/granskningar/:audit/bokningar/:booking/mote.ics',
    read(async (tx, c) => calendar(c, await bookingOf(tx, c))),
  );
  app.get(
    '/granskningar/:audit/bokningar/:booking/andra',
    read((tx, c) => changePage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/bokningar/:booking/andra',
    command({
      form: bookingForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const { id, auditId } = await bookingOf(tx, c);
        const changed = await changeBooking(tx, auditId, id, versionOf(values), input);
        return changed.ok ? { to: `${pathOf(c)}/${id}` } : { refused: changed.errors };
      },
      again: (tx, c, values, errors) => changePage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
  for (const [path, state] of [
    ['stall-in', 'cancelled'],
    ['hallen', 'held'],
  ] as const) {
    app.post(
      `/granskningar/:audit/bokningar/:booking/${path}`,
      command({
        form: z.looseObject({}),
        run: async (tx, _input, c): Promise<Outcome> => {
          const { id, auditId } = await bookingOf(tx, c);
          return (await endBooking(tx, auditId, id, state))
            ? { to: state === 'held' ? `${pathOf(c)}/${id}` : pathOf(c) }
            : { refused: [{ field: '', text: 'booking.error.not-booked' }] };
        },
        again: async (tx, c, _values, errors) => (
          <BookingPage
            booking={await bookingOf(tx, c)}
            from={c.get('session')?.name.split(' ')[0] ?? ''}
            errors={messages(c.get('t'), errors)}
          />
        ),
      }),
    );
  }

  const ownPage = async (tx: Tx, c: AppContext, errors: Parameters<typeof messages>[1] = []) =>
    c.get('session')?.hat?.role === 'auditor' ? (
      <OwnPage
        bookings={await listOwn(tx)}
        me={c.get('session')!.personId}
        today={dayAt(c.get('now'))}
        passed={c.req.query('tack') !== undefined}
        errors={messages(c.get('t'), errors)}
      />
    ) : undefined;
  app.get(
    '/mina-intervjuer',
    read((tx, c) => ownPage(tx, c)),
  );
  app.post(
    '/mina-intervjuer/:booking/svar',
    command({
      form: answerForm,
      run: async (tx, { answer }, c): Promise<Outcome> => {
        if (!(await answerForOneself(tx, idParam(c, 'booking'), answer))) throw new NoSuchPage();
        return { to: answer === 'knows' ? '/mina-intervjuer?tack' : '/mina-intervjuer' };
      },
      again: (tx, c, _values, errors) => ownPage(tx, c, errors),
    }),
  );
  app.get(
    '/mina-intervjuer/:booking/mote.ics',
    read(async (tx, c) => {
      const own = (await listOwn(tx)).find((booking) => booking.id === idParam(c, 'booking'));
      return own && calendar(c, own);
    }),
  );
}
