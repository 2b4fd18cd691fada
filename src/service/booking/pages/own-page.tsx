import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  SummaryList,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import type { Booking } from '../queries.ts';

/** The interviewer's own meetings: when and how first, where after saying that it seems to be nobody they know. */
export function OwnPage({
  bookings,
  me,
  today,
  passed,
  errors,
}: {
  bookings: Booking[];
  me: string;
  today: string;
  /** they have just said that it may be somebody they know */
  passed: boolean;
  errors?: FieldError[];
}) {
  const { t } = useView();
  const ahead = bookings.filter((booking) => booking.state !== 'held' && booking.day >= today);
  const past = bookings.filter((booking) => !ahead.includes(booking)).reverse();
  return (
    <Page title={t('booking.own.title')} lead={t('booking.own.lead')} errors={errors ?? []}>
      {passed && (
        <Notice kind="success" title={t('booking.own.passed')} fresh>
          {t('booking.own.passed-text')}
        </Notice>
      )}
      {ahead.length === 0 ? (
        <EmptyState title={t('booking.own.none')}>{t('booking.own.none-text')}</EmptyState>
      ) : (
        ahead.map((booking) => <Own booking={booking} me={me} today={today} />)
      )}
      {past.length > 0 && (
        <Details summary={t('booking.own.past', { count: past.length })}>
          {past.map((booking) => (
            <Own booking={booking} me={me} today={today} />
          ))}
        </Details>
      )}
    </Page>
  );
}

function Own({ booking, me, today }: { booking: Booking; me: string; today: string }) {
  const { t, lang } = useView();
  const answer = booking.interviewers.find((one) => one.personId === me)?.answer;
  const together = booking.interviewers.filter((one) => one.personId !== me && one.answer !== 'knows');
  const ahead = booking.state === 'booked' && booking.day >= today;
  const when = t('booking.when', {
    day: formatDay(booking.day, lang, { year: false }),
    time: booking.startsAt.replace(':', '.'),
  });
  return (
    <Section heading={when}>
      {booking.state === 'cancelled' && (
        <p>
          <Tag tone="problem">{t('booking.state.cancelled')}</Tag> {t('booking.own.cancelled')}
        </p>
      )}
      {booking.state === 'held' && (
        <p>
          <Tag tone="done">{t('booking.state.held')}</Tag>
        </p>
      )}
      <SummaryList
        rows={[
          { key: t('booking.own.audit'), value: booking.audit },
          { key: t('booking.own.who'), value: booking.label },
          { key: t('booking.field.way'), value: t(`booking.way.${booking.way}`) },
          ...(answer === 'does-not-know' && ahead
            ? [{ key: t('booking.field.place'), value: booking.place ?? t('booking.own.no-place') }]
            : []),
          ...(together.length > 0
            ? [{ key: t('booking.own.together'), value: together.map((one) => one.name).join(', ') }]
            : []),
        ]}
      />
      {ahead && answer === 'unanswered' && <Question booking={booking} />}
      {ahead && answer === 'does-not-know' && (
        <>
          <ButtonRow>
            <LinkButton
              variant="secondary"
              href={`/mina-intervjuer/${booking.id}/mote.ics`}
              download="mote.ics"
              icon="calendar"
              about={when}
            >
              {t('booking.message.calendar-get')}
            </LinkButton>
          </ButtonRow>
          <Details summary={t('booking.own.after-all')}>
            <p>{t('booking.own.after-all-text')}</p>
            <p>{t('booking.own.means')}</p>
            <Form action={`/mina-intervjuer/${booking.id}/svar`}>
              <Button variant="secondary" name="answer" value="knows" about={when}>
                {t('booking.own.after-all-do')}
              </Button>
            </Form>
          </Details>
        </>
      )}
    </Section>
  );
}

function Question({ booking }: { booking: Booking }) {
  const { t } = useView();
  return (
    <Form action={`/mina-intervjuer/${booking.id}/svar`}>
      <p>
        <strong>{t('booking.own.ask')}</strong>
      </p>
      <p>{t('booking.own.ask-why')}</p>
      <Button variant="secondary" name="answer" value="does-not-know" about={booking.label}>
        {t('booking.own.does-not-know')}
      </Button>
      {/* a yes is for good, so what it means stands before the press that gives it */}
      <Details summary={t('booking.own.knows')}>
        <p>{t('booking.own.means')}</p>
        <Button variant="secondary" name="answer" value="knows" about={booking.label}>
          {t('booking.own.after-all-do')}
        </Button>
      </Details>
    </Form>
  );
}
