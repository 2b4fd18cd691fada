import type { Child } from 'hono/jsx';
import type { Day } from '../../../domain/day.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  DateField,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  Select,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import { settingsPath } from '../contract.ts';
import type { Support } from '../queries.ts';
import { dayParts } from '../settings-form.ts';
import type { Choice, SupportSettings } from '../settings-queries.ts';
import { SUPPORT_KINDS, type SupportKind } from '../settings-rules.ts';
import { VISIT_WAYS } from '../visit-rules.ts';

/** What was typed, and what is wrong with it, when a form is shown again. */
export interface Typed {
  values?: FormValues;
  errors?: FieldError[];
}

/** One thing to set, and a button. */
export function SetPage({
  support,
  what,
  path,
  version,
  errors,
  children,
  after,
}: {
  support: Support;
  /** the last part of the texts' names */
  what: string;
  path: string;
  version?: number | string;
  errors?: FieldError[] | undefined;
  children: Child;
  after?: Child;
}) {
  const { t } = useView();
  return (
    <Page
      title={t(`support.set.${what}`)}
      lead={support.participant}
      back={{ href: settingsPath(support.id) }}
      errors={errors ?? []}
    >
      <Form action={settingsPath(support.id, path)} {...(version === undefined ? {} : { version })}>
        {children}
        <Button>{t('support.save')}</Button>
      </Form>
      {after}
    </Page>
  );
}

/** What the support is for, as the decision says it, in plain words. */
export function PurposePage({
  support,
  settings,
  values,
  errors,
}: Typed & { support: Support; settings: SupportSettings }) {
  const { t } = useView();
  return (
    <SetPage
      support={support}
      what="purpose"
      path="/syfte"
      version={textOf(values, '_version') || settings.version}
      errors={errors}
    >
      <TextArea
        name="purpose"
        label={t('support.purpose')}
        hint={t('support.purpose-hint')}
        value={values ? textOf(values, 'purpose') : support.purpose}
        error={errorFor(errors, 'purpose')}
        rows={4}
        maxlength={2000}
        optional
      />
    </SetPage>
  );
}

/** How the support is given as a rule: each visit may be otherwise. */
export function WayPage({ support, values, errors }: Typed & { support: Support }) {
  const { t } = useView();
  return (
    <SetPage support={support} what="way" path="/satt" errors={errors}>
      <Radios
        name="way"
        legend={t('support.way')}
        hint={t('support.way-hint')}
        options={VISIT_WAYS.map((way) => ({ value: way, label: t(`visits.way.${way}`) }))}
        value={values ? textOf(values, 'way') : support.way}
        error={errorFor(errors, 'way')}
      />
    </SetPage>
  );
}

/** Who decides on the support, if anybody does. */
export function CareManagerPage({
  support,
  settings,
  careManagers,
  values,
  errors,
}: Typed & { support: Support; settings: SupportSettings; careManagers: Choice[] }) {
  const { t } = useView();
  const { careManagerId, careManager } = settings;
  const gone = careManagerId !== null && careManagers.every(({ id }) => id !== careManagerId);
  return (
    <SetPage support={support} what="care-manager" path="/handlaggare" errors={errors}>
      <Select
        name="careManager"
        label={t('support.care-manager')}
        hint={t(careManagers.length === 0 ? 'support.no-care-managers' : 'support.care-manager-hint')}
        options={[
          { value: '', label: t('support.care-manager-none') },
          ...(gone
            ? [{ value: careManagerId, label: t('support.has-left', { who: careManager ?? '' }) }]
            : []),
          ...careManagers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={values ? textOf(values, 'careManager') : (careManagerId ?? '')}
        error={errorFor(errors, 'careManager')}
      />
    </SetPage>
  );
}

function KindField({ value, errors }: { value: string; errors?: FieldError[] | undefined }) {
  const { t } = useView();
  return (
    <Radios
      name="kind"
      legend={t('support.kind')}
      options={SUPPORT_KINDS.map((kind: SupportKind) => ({ value: kind, label: t(`support.kind.${kind}`) }))}
      value={value}
      error={errorFor(errors, 'kind')}
    />
  );
}

/** The one day that a form asks for. */
export function DayField({
  legend,
  stands,
  values,
  errors,
}: Typed & { legend: string; stands?: Day | undefined }) {
  return (
    <DateField
      name="day"
      legend={legend}
      value={values ? dayParts(values) : stands}
      error={errorFor(errors ?? [], 'day')}
    />
  );
}

/** Which kind of support it is, and from when: to mend what was entered wrong. */
export function BeginningPage({ support, values, errors }: Typed & { support: Support }) {
  const { t } = useView();
  return (
    <SetPage support={support} what="beginning" path="/borjan" errors={errors}>
      <KindField value={values ? textOf(values, 'kind') : support.kind} errors={errors} />
      <DayField legend={t('support.first-day')} stands={support.from} values={values} errors={errors} />
    </SetPage>
  );
}

/** Opens a support: to whom, which kind, and from when. */
export function OpenPage({
  participants,
  today,
  values,
  errors,
}: Typed & { participants: (Choice & { supported: boolean })[]; today: Day }) {
  const { t } = useView();
  return (
    <Page title={t('support.open.title')} back={{ href: '/enheten' }} errors={errors ?? []}>
      <Form action="/enheten/nytt-stod">
        <Select
          name="participant"
          label={t('support.open.who')}
          hint={t('support.open.who-hint')}
          options={[
            { value: '', label: t('support.choose') },
            ...participants.map(({ id, name, supported }) => ({
              value: id,
              label: supported ? t('support.open.has', { who: name }) : name,
            })),
          ]}
          value={textOf(values, 'participant')}
          error={errorFor(errors, 'participant')}
        />
        <KindField value={textOf(values, 'kind') || 'housing-support'} errors={errors} />
        <DayField legend={t('support.first-day')} stands={today} values={values} errors={errors} />
        <Button>{t('support.open.save')}</Button>
      </Form>
    </Page>
  );
}

/** Ends the support, and says what that comes to; or lets it go on after all. */
export function EndPage({
  support,
  visits,
  values,
  errors = [],
}: Typed & { support: Support; visits: number }) {
  const { t } = useView();
  return (
    <Page
      title={t('support.end')}
      lead={t('support.end-lead', { who: support.participant })}
      back={{ href: settingsPath(support.id) }}
      errors={errors}
    >
      <p>{t('support.end-text')}</p>
      {visits > 0 && <p>{t('support.end-visits', { count: visits })}</p>}
      <Form action={settingsPath(support.id, '/sluta')}>
        <DayField
          legend={t('support.last-day')}
          stands={support.to ?? undefined}
          values={values}
          errors={errors}
        />
        <Button>{t('support.end-save')}</Button>
      </Form>
      {support.to !== null && (
        <Form action={settingsPath(support.id, '/fortsatt')}>
          <Button variant="quiet">{t('support.go-on')}</Button>
        </Form>
      )}
    </Page>
  );
}
