import { formatDay } from '../../../kernel/i18n/dates.ts';
import { EmptyState, LinkButton, LinkList, Page, Section, Tag, useView } from '../../../ui/kit.ts';
import type { Bookable, Booking } from '../queries.ts';

/** Who waits for a time, and what is booked. The coordinator's alone. */
export function ListPage({
  audit,
  bookings,
  waiting,
}: {
  audit: { id: string; title: string };
  bookings: Booking[];
  waiting: Bookable[];
}) {
  const { t, lang } = useView();
  const base = `/granskningar/${audit.id}/bokningar`;
  return (
    <Page title={t('booking.title')} lead={audit.title} back={{ href: `/granskningar/${audit.id}` }}>
      {waiting.length > 0 && (
        <Section heading={t('booking.waiting')}>
          <LinkList
            label={t('booking.waiting')}
            items={waiting.map((informant) => ({
              href: `${base}/ny?deltagare=${informant.id}`,
              title: t('booking.book-label', { label: informant.label }),
              detail: t(`booking.way.${informant.way}`),
            }))}
          />
        </Section>
      )}
      {bookings.length > 0 && (
        <Section heading={t('booking.booked')}>
          <LinkList
            label={t('booking.booked')}
            items={bookings.map((booking) => ({
              href: `${base}/${booking.id}`,
              title: t('booking.when', {
                day: formatDay(booking.day, lang, { year: false }),
                time: booking.startsAt.replace(':', '.'),
              }),
              detail: `${booking.label} · ${t(`booking.way.${booking.way}`)} · ${booking.interviewers
                .map((interviewer) => interviewer.name)
                .join(', ')}`,
              aside: <BookingTag booking={booking} />,
            }))}
          />
        </Section>
      )}
      {waiting.length + bookings.length === 0 && (
        <EmptyState
          title={t('booking.none')}
          action={
            <LinkButton variant="secondary" href={`/granskningar/${audit.id}/anmalningar`}>
              {t('booking.to-sign-ups')}
            </LinkButton>
          }
        >
          {t('booking.none-text')}
        </EmptyState>
      )}
    </Page>
  );
}

/** In a word: booked, held, cancelled, or somebody else is needed. */
export function BookingTag({ booking }: { booking: Booking }) {
  const { t } = useView();
  if (booking.state === 'held') return <Tag tone="done">{t('booking.state.held')}</Tag>;
  if (booking.state === 'cancelled') return <Tag tone="plain">{t('booking.state.cancelled')}</Tag>;
  const answers = booking.interviewers.map((interviewer) => interviewer.answer);
  if (answers.includes('knows')) return <Tag tone="problem">{t('booking.state.knows')}</Tag>;
  if (answers.includes('unanswered')) return <Tag tone="waiting">{t('booking.state.unanswered')}</Tag>;
  return <Tag tone="going">{t('booking.state.booked')}</Tag>;
}
