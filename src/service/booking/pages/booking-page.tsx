import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Details,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Section,
  SummaryList,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Booking } from '../queries.ts';
import { BookingTag } from './list-page.tsx';

/** One meeting, and what can be sent about it: words and a file that tell nobody who sees the phone anything. */
export function BookingPage({
  booking,
  from,
  errors,
}: {
  booking: Booking;
  from: string;
  errors?: FieldError[];
}) {
  const { t, lang } = useView();
  const list = `/granskningar/${booking.auditId}/bokningar`;
  const base = `${list}/${booking.id}`;
  const when = {
    day: formatDay(booking.day, lang, { year: false }),
    time: booking.startsAt.replace(':', '.'),
  };
  const place = booking.place ? ` ${t('booking.message.place', { place: booking.place })}` : '';
  const message = (kind: 'confirm' | 'remind') =>
    `${t(`booking.message.${kind}-${booking.way}`, when)}${place} ${t('booking.message.end', { name: from })}`;
  return (
    <Page
      title={t('booking.of', { label: booking.label })}
      lead={booking.audit}
      back={{ href: list }}
      errors={errors ?? []}
    >
      <p>
        <BookingTag booking={booking} />
      </p>
      <SummaryList
        rows={[
          { key: t('booking.field.when'), value: t('booking.when', when) },
          { key: t('booking.field.minutes'), value: t('booking.minutes', { count: booking.minutes }) },
          { key: t('booking.field.way'), value: t(`booking.way.${booking.way}`) },
          { key: t('booking.field.place'), value: booking.place ?? t('booking.no-place') },
          {
            key: t('booking.field.interviewers'),
            value: booking.interviewers.map(({ name, answer }) => (
              <p>
                {name}: {t(`booking.answer.${answer}`)}
              </p>
            )),
          },
        ]}
      />
      {booking.state === 'booked' && (
        <>
          <ButtonRow>
            <LinkButton variant="secondary" href={`${base}/andra`}>
              {t('booking.change')}
            </LinkButton>
          </ButtonRow>
          <Section heading={t('booking.message.title')}>
            <p>{t('booking.message.what')}</p>
            <TextArea
              name="bekraftelse"
              label={t('booking.message.confirm')}
              value={message('confirm')}
              rows={4}
            />
            <TextArea
              name="paminnelse"
              label={t('booking.message.remind')}
              value={message('remind')}
              rows={4}
            />
            <p>{t('booking.message.calendar')}</p>
            <ButtonRow>
              <LinkButton variant="secondary" href={`${base}/mote.ics`} download="mote.ics" icon="calendar">
                {t('booking.message.calendar-get')}
              </LinkButton>
            </ButtonRow>
          </Section>
          <Section heading={t('booking.end.title')}>
            <Form action={`${base}/hallen`}>
              <p>{t('booking.end.held-what')}</p>
              <Button variant="secondary">{t('booking.end.held')}</Button>
            </Form>
            <Details summary={t('booking.end.cancel')}>
              <p>{t('booking.end.cancel-what')}</p>
              <Form action={`${base}/stall-in`}>
                <Button variant="danger">{t('booking.end.cancel')}</Button>
              </Form>
            </Details>
          </Section>
        </>
      )}
    </Page>
  );
}
