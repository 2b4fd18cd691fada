import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  CopyLink,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Radios,
  Section,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import type { CalendarAddress } from '../address.ts';
import { weekPath } from '../contract.ts';
import type { MessageChoice } from '../messages.ts';

interface Props {
  support: Support;
  shown: boolean;
  address: CalendarAddress | undefined;
  /** the address people reach the installation at */
  baseUrl: string;
}

/** Who sees what is ticked off, and the schedule in one's own calendar. */
export function ChoicesPage({ support, shown, address, baseUrl }: Props) {
  const { t, lang } = useView();
  const base = `${weekPath(support.id)}/val`;
  return (
    <Page title={t('schedule.choices')} back={{ href: weekPath(support.id) }} readAloud>
      <Section heading={t('schedule.shown.title')}>
        <p>{t(shown ? 'schedule.shown.yes' : 'schedule.shown.no')}</p>
        <Form action={`${base}/visa`} inline>
          {!shown && <input type="hidden" name="shown" value="ja" />}
          <Button variant="secondary">{t(shown ? 'schedule.shown.hide' : 'schedule.shown.show')}</Button>
        </Form>
      </Section>
      <Section heading={t('schedule.calendar.title')}>
        <p>{t('schedule.calendar.what')}</p>
        {address && (
          <>
            {/* what a telephone opens in its own calendar, with nothing to paste */}
            <LinkButton href={`${baseUrl}${address.path}`.replace(/^https?:/, 'webcal:')}>
              {t('schedule.calendar.add')}
            </LinkButton>
            <CopyLink url={`${baseUrl}${address.path}`} label={t('schedule.calendar.address')} />
            <p>{t('schedule.calendar.secret', { day: formatDay(address.madeOn, lang) })}</p>
          </>
        )}
        <Form action={`${base}/kalender`}>
          <Radios
            name="words"
            legend={t('schedule.calendar.words')}
            options={[
              {
                value: 'discreet',
                label: t('schedule.calendar.discreet'),
                hint: t('schedule.calendar.discreet-hint'),
              },
              {
                value: 'words',
                label: t('schedule.calendar.with-words'),
                hint: t('schedule.calendar.words-hint'),
              },
            ]}
            value={address?.wordsShown ? 'words' : 'discreet'}
          />
          <ButtonRow>
            {address ? (
              <>
                <Button variant="secondary" name="do" value="words">
                  {t('schedule.calendar.save')}
                </Button>
                <Button variant="quiet" formaction={`${base}/kalender/ny`}>
                  {t('schedule.calendar.renew')}
                </Button>
                <Button variant="quiet" formaction={`${base}/kalender/sluta`}>
                  {t('schedule.calendar.end')}
                </Button>
              </>
            ) : (
              <Button variant="secondary" formaction={`${base}/kalender/ny`}>
                {t('schedule.calendar.make')}
              </Button>
            )}
          </ButtonRow>
        </Form>
      </Section>
      <Section heading={t('schedule.reminders.title')}>
        <p>{t('schedule.reminders.what')}</p>
        <LinkButton href="/meddelanden" variant="secondary">
          {t('schedule.reminders.choose')}
        </LinkButton>
      </Section>
    </Page>
  );
}

/** Where those who come want to be told that there is something to see. */
export function MessagesPage({
  own,
  choice,
  sms,
  values,
  errors = [],
}: {
  /** whether it is a participant who chooses: they are told of other things than those who come */
  own: boolean;
  choice: MessageChoice;
  /** whether somebody carries text messages for this installation */
  sms: boolean;
  values?: FormValues;
  errors?: FieldError[];
}) {
  const { t } = useView();
  const way = values ? textOf(values, 'way') : choice.way;
  return (
    <Page
      title={t(own ? 'schedule.reminders.title' : 'schedule.messages.title')}
      lead={t(own ? 'schedule.reminders.lead' : 'schedule.messages.lead')}
      {...(own ? { back: { href: '/min-vecka' }, readAloud: true } : {})}
      errors={errors}
    >
      <Form action="/meddelanden">
        <Radios
          name="way"
          legend={t('schedule.messages.way')}
          options={[
            { value: 'none', label: t('schedule.messages.none') },
            {
              value: 'email',
              label: t('schedule.messages.email'),
              more: (
                <TextField
                  name="address"
                  label={t('schedule.messages.address')}
                  type="email"
                  autocomplete="email"
                  value={values ? textOf(values, 'address') : choice.address}
                  error={errorFor(errors, 'address')}
                />
              ),
            },
          ]}
          value={way}
        />
        {!sms && <p class="soft">{t('schedule.messages.no-sms')}</p>}
        <p class="soft">{t('schedule.messages.says')}</p>
        <Button>{t('schedule.messages.save')}</Button>
      </Form>
    </Page>
  );
}
