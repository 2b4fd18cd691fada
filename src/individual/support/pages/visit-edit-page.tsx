import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  DateField,
  Details,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  Select,
  TextField,
  TimeField,
  useView,
} from '../../../ui/kit.ts';
import { visitsPath } from '../contract.ts';
import type { Support } from '../queries.ts';
import { standingOf, visitDayParts } from '../visit-form.ts';
import type { Visit } from '../visit-queries.ts';
import { VISIT_REPEATS, VISIT_WAYS } from '../visit-rules.ts';

interface Props {
  support: Support;
  /** the one that is changed; a new one without it */
  visit?: Visit | undefined;
  workers: { id: string; name: string }[];
  /** who is chosen beforehand for a new visit */
  self: string;
  values?: FormValues;
  errors?: FieldError[];
}

/** Plans visits, or changes one. */
export function VisitEditPage({ support, visit, workers, self, values, errors = [] }: Props) {
  const { t, lang } = useView();
  const field = (name: string, stands: string) => (values ? textOf(values, name) : stands);
  const chosen = visit ? (visit.workerId ?? '') : workers.some(({ id }) => id === self) ? self : '';
  return (
    <Page
      title={t(visit ? 'visits.edit.title' : 'visits.new.title')}
      lead={t('visits.edit.lead', { who: support.participant })}
      back={{ href: visitsPath(support.id) }}
      errors={errors}
    >
      <Form
        action={visit ? visitsPath(support.id, visit.id) : `${visitsPath(support.id)}/nytt`}
        {...(visit
          ? { version: textOf(values, '_version') || visit.version, was: standingOf(visit, lang) }
          : {})}
      >
        <DateField
          name="day"
          legend={t('visits.field.day')}
          value={values ? visitDayParts(values) : visit?.day}
          error={errorFor(errors, 'day')}
        />
        <TimeField
          name="from"
          label={t('visits.field.from')}
          value={field('from', visit?.startsAt ?? '')}
          error={errorFor(errors, 'from')}
        />
        <TimeField
          name="to"
          label={t('visits.field.to')}
          value={field('to', visit?.endsAt ?? '')}
          error={errorFor(errors, 'to')}
        />
        <Select
          name="worker"
          label={t('visits.field.worker')}
          options={[
            { value: '', label: t('visits.nobody-yet') },
            ...workers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={field('worker', chosen)}
          error={errorFor(errors, 'worker')}
        />
        <Radios
          name="way"
          legend={t('visits.field.way')}
          options={VISIT_WAYS.map((way) => ({ value: way, label: t(`visits.way.${way}`) }))}
          value={field('way', visit?.way ?? support.way)}
          error={errorFor(errors, 'way')}
        />
        <TextField
          name="about"
          label={t('visits.field.about')}
          hint={t('visits.field.about-hint')}
          value={field('about', visit?.about ?? '')}
          error={errorFor(errors, 'about')}
          maxlength={300}
          optional
        />
        {!visit && (
          <Details summary={t('visits.field.several')} open={field('repeats', 'once') !== 'once'}>
            <Radios
              name="repeats"
              legend={t('visits.field.repeats')}
              options={VISIT_REPEATS.map((repeats) => ({
                value: repeats,
                label: t(`visits.repeats.${repeats}`),
              }))}
              value={field('repeats', 'once')}
              error={errorFor(errors, 'repeats')}
            />
            <TextField
              name="weeks"
              label={t('visits.field.weeks')}
              value={field('weeks', '')}
              error={errorFor(errors, 'weeks')}
              inputmode="numeric"
              width="short"
              optional
            />
          </Details>
        )}
        <Button>{t(visit ? 'visits.edit.save' : 'visits.new.save')}</Button>
      </Form>
    </Page>
  );
}
