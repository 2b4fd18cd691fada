import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Checkbox,
  Checkboxes,
  DateField,
  errorFor,
  type FieldError,
  Form,
  Notice,
  Page,
  Radios,
  Select,
  TextField,
  TimeField,
  useView,
} from '../../../ui/kit.ts';
import { dayParts } from '../form.ts';
import type { Bookable, Booking, Way } from '../queries.ts';

interface Props {
  audit: { id: string; title: string };
  /** the meeting that is changed; a new one without it */
  booking?: Booking;
  informants: Bookable[];
  /** the informant that was pressed in a list */
  chosen?: string | undefined;
  team: { personId: string; name: string }[];
  values?: FormValues;
  errors?: FieldError[];
}

const ways: readonly Way[] = ['place', 'cafe', 'video', 'phone'];

/** A meeting, as the coordinator has agreed on it with the informant. */
export function EditPage({ audit, booking, informants, chosen, team, values, errors }: Props) {
  const { t, lang } = useView();
  const base = `/granskningar/${audit.id}/bokningar`;
  const value = (name: string, stands: string | undefined) => (values ? textOf(values, name) : stands);
  const first = informants.find((informant) => informant.id === chosen) ?? informants[0];
  if (!booking && !first) {
    return (
      <Page title={t('booking.new')} lead={audit.title} back={{ href: base }}>
        <Notice>{t('booking.nobody-waits')}</Notice>
      </Page>
    );
  }
  return (
    <Page
      title={booking ? t('booking.change-label', { label: booking.label }) : t('booking.new')}
      lead={audit.title}
      back={{ href: booking ? `${base}/${booking.id}` : base }}
      errors={errors ?? []}
    >
      {booking && values && errors?.some(({ field }) => !field) && (
        <Notice title={t('booking.stands')}>
          <p>
            {t('booking.when', {
              day: formatDay(booking.day, lang, { year: false }),
              time: booking.startsAt.replace(':', '.'),
            })}
            {` · ${t('booking.minutes', { count: booking.minutes })} · ${t(`booking.way.${booking.way}`)}`}
            {booking.place && ` · ${booking.place}`}
          </p>
          <p>{booking.interviewers.map(({ name }) => name).join(', ')}</p>
        </Notice>
      )}
      {team.length === 0 && (
        <Notice kind="warning" title={t('booking.no-team')}>
          <a href={`/granskningar/${audit.id}/lag`}>{t('booking.to-team')}</a>
        </Notice>
      )}
      <Form
        action={booking ? `${base}/${booking.id}/andra` : `${base}/ny`}
        {...(booking ? { version: booking.version } : {})}
      >
        {booking ? (
          <input type="hidden" name="informant" value={booking.informantId} />
        ) : (
          <Select
            name="informant"
            label={t('booking.field.informant')}
            options={informants.map(({ id, label }) => ({ value: id, label }))}
            value={value('informant', first?.id)}
            error={errorFor(errors, 'informant')}
          />
        )}
        <DateField
          name="day"
          legend={t('booking.field.day')}
          value={values ? dayParts(values) : booking?.day}
          error={errorFor(errors, 'day')}
        />
        <TimeField
          name="time"
          label={t('booking.field.time')}
          value={value('time', booking?.startsAt)}
          error={errorFor(errors, 'time')}
        />
        <TextField
          name="minutes"
          label={t('booking.field.minutes')}
          hint={t('booking.field.minutes-hint')}
          value={value('minutes', String(booking?.minutes ?? 90))}
          error={errorFor(errors, 'minutes')}
          inputmode="numeric"
          width="short"
        />
        <Radios
          name="way"
          legend={t('booking.field.way')}
          options={ways.map((way) => ({ value: way, label: t(`booking.way.${way}`) }))}
          value={value('way', booking?.way ?? first?.way)}
          error={errorFor(errors, 'way')}
        />
        <TextField
          name="place"
          label={t('booking.field.place')}
          hint={t('booking.field.place-hint')}
          value={value('place', booking?.place ?? '')}
          error={errorFor(errors, 'place')}
          maxlength={300}
          optional
        />
        <Checkboxes
          name="interviewers"
          legend={t('booking.field.interviewers')}
          hint={t('booking.field.interviewers-hint')}
          options={team.map(({ personId, name }) => ({ value: personId, label: name }))}
          values={
            values
              ? textsOf(values, 'interviewers')
              : (booking?.interviewers
                  .filter(({ answer }) => answer !== 'knows')
                  .map(({ personId }) => personId) ?? [])
          }
          error={errorFor(errors, 'interviewers')}
        />
        <Checkbox
          name="asked"
          label={t('booking.field.asked')}
          hint={t('booking.field.asked-hint')}
          checked={textOf(values, 'asked') === 'ja'}
          error={errorFor(errors, 'asked')}
        />
        <Button>{booking ? t('booking.change-do') : t('booking.book')}</Button>
      </Form>
    </Page>
  );
}
