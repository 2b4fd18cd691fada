import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Details,
  EmptyState,
  errorFor,
  type FieldError,
  FileUpload,
  Form,
  LinkButton,
  Page,
  Quote,
  Radios,
  useView,
} from '../../../ui/kit.ts';
import { takeAlongPath } from '../contract.ts';
import type { PlanElsewhere } from '../queries.ts';

interface Props {
  support: { id: string; unit: string };
  values?: FormValues;
  errors?: FieldError[];
}

/** Which plan goes along to this support: one question, and what it means before one says yes. */
export function TakeAlongPage({ support, plans, values, errors }: Props & { plans: PlanElsewhere[] }) {
  const { t, lang } = useView();
  const path = takeAlongPath(support.id);
  const chosen = textOf(values, 'plan') || (plans.length === 1 ? plans[0]!.id : '');
  return (
    <Page
      title={t('takeout.along.title', { unit: support.unit })}
      back={{ href: `/stod/${support.id}/plan`, label: t('takeout.to-plan') }}
      errors={errors ?? []}
      readAloud
    >
      {plans.length === 0 ? (
        <EmptyState title={t('takeout.along.none')}>{t('takeout.along.none-text')}</EmptyState>
      ) : (
        <>
          <p>{t('takeout.along.draft', { unit: support.unit })}</p>
          <p>{t('takeout.along.untold')}</p>
          <Form action={path}>
            <Radios
              name="plan"
              legend={t('takeout.along.which')}
              value={chosen}
              error={errorFor(errors, 'plan')}
              options={plans.map((plan) => ({
                value: plan.id,
                label: t('takeout.along.plan', {
                  unit: plan.unit,
                  day: formatDay(plan.settledOn, lang, { weekday: false, year: true }),
                }),
                hint: t(`plan.support.${plan.kind}`),
              }))}
            />
            {plans.map((plan) => (
              <Details summary={t('takeout.along.see', { unit: plan.unit })}>
                {plan.goals.map(({ words, own }) => (own ? <Quote>{words}</Quote> : <p>{words}</p>))}
                {plan.goals.length === 0 && <p>{t('takeout.along.no-goals')}</p>}
                {plan.othersWords > 0 && <p>{t('takeout.along.others-stay')}</p>}
              </Details>
            ))}
            <Button variant="voice">{t('takeout.along.do')}</Button>
          </Form>
        </>
      )}
      <p>
        <a href={`${path}/fil`}>{t('takeout.file.have')}</a>
      </p>
    </Page>
  );
}

/** A plan out of a file from somewhere else. */
export function FilePage({ support, errors }: Props) {
  const { t } = useView();
  const path = takeAlongPath(support.id);
  return (
    <Page
      title={t('takeout.file.title')}
      lead={t('takeout.file.lead')}
      back={{ href: path }}
      errors={errors ?? []}
      readAloud
    >
      <p>{t('takeout.file.yours')}</p>
      <Form action={`${path}/fil`} multipart>
        <FileUpload
          name="file"
          label={t('takeout.file.label')}
          accept={['.json']}
          maxMegabytes={1}
          error={errorFor(errors, 'file')}
        />
        <Button>{t('takeout.file.do')}</Button>
      </Form>
    </Page>
  );
}

/** Most of a file has come into the draft; what could not, is said. */
export function FileReadPage({ support }: Pick<Props, 'support'>) {
  const { t } = useView();
  return (
    <Page title={t('takeout.file.read')} readAloud>
      <p>{t('takeout.file.left')}</p>
      <LinkButton href={`/stod/${support.id}/plan/skriv/titta-igenom`}>{t('takeout.file.look')}</LinkButton>
    </Page>
  );
}
