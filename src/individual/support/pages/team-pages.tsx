import type { Day } from '../../../domain/day.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  Section,
  Select,
  useView,
} from '../../../ui/kit.ts';
import { settingsPath } from '../contract.ts';
import type { Support } from '../queries.ts';
import type { Assignment, Choice } from '../settings-queries.ts';
import { PARTS } from '../settings-rules.ts';
import { DayField, SetPage, type Typed } from './settings-forms.tsx';

function PartField({ value, errors }: { value: string; errors?: FieldError[] | undefined }) {
  const { t } = useView();
  return (
    <Radios
      name="part"
      legend={t('support.part')}
      options={PARTS.map((part) => ({
        value: part,
        label: t(`support.part.${part}`),
        ...(part === 'worker' ? {} : { hint: t(`support.part.${part}-hint`) }),
      }))}
      value={value}
      error={errorFor(errors, 'part')}
    />
  );
}

/** Somebody more to work with the support. */
export function AddWorkerPage({
  support,
  workers,
  today,
  values,
  errors,
}: Typed & { support: Support; workers: Choice[]; today: Day }) {
  const { t } = useView();
  return (
    <SetPage support={support} what="worker" path="/arbetare/ny" errors={errors}>
      <Select
        name="worker"
        label={t('support.worker')}
        hint={t('support.worker-hint')}
        options={[
          { value: '', label: t('support.choose') },
          ...workers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={textOf(values, 'worker')}
        error={errorFor(errors, 'worker')}
      />
      <PartField value={textOf(values, 'part') || 'worker'} errors={errors} />
      <DayField
        legend={t('support.first-day')}
        stands={support.from > today ? support.from : today}
        values={values}
        errors={errors}
      />
    </SetPage>
  );
}

/** What somebody is to the support, and when their work with it ends. */
export function AssignmentPage({
  support,
  assignment,
  visits,
  values,
  errors = [],
}: Typed & {
  support: Support;
  assignment: Assignment;
  /** planned visits that they make from today on */
  visits: number;
}) {
  const { t } = useView();
  const path = settingsPath(support.id, `/arbetare/${assignment.id}`);
  const ends = values && textOf(values, 'part') === '';
  return (
    <Page
      title={assignment.worker}
      lead={t('support.with', { who: support.participant })}
      back={{ href: settingsPath(support.id) }}
      errors={errors}
    >
      <Form action={path}>
        <PartField value={textOf(values, 'part') || assignment.part} errors={errors} />
        <Button>{t('support.save')}</Button>
      </Form>
      <Section heading={t('support.end-work')}>
        {visits > 0 && <p>{t('support.end-work-visits', { count: visits, who: assignment.worker })}</p>}
        <Form action={`${path}/sluta`}>
          <DayField
            legend={t('support.last-day')}
            stands={assignment.to ?? undefined}
            values={ends ? values : undefined}
            errors={errors}
          />
          <Button variant="secondary">{t('support.end-work-save')}</Button>
        </Form>
      </Section>
    </Page>
  );
}
