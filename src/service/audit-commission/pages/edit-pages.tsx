import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  DateField,
  errorFor,
  type FieldError,
  Form,
  Page,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { publishParts } from '../form.ts';
import type { Commission } from '../queries.ts';

interface Props {
  commission: Commission;
  values?: FormValues;
  errors?: FieldError[];
}

/** Purpose, background, how many are concerned, and the commission questions: one a line. */
export function EditCommissionPage({ commission, values, errors }: Props) {
  const { t } = useView();
  const value = (name: string, stands: string) => (values ? textOf(values, name) : stands);
  return (
    <Page
      title={t('audit-commission.edit.title')}
      lead={commission.title}
      back={{ href: `/granskningar/${commission.id}/uppdrag` }}
      errors={errors ?? []}
    >
      <Form action={`/granskningar/${commission.id}/uppdrag/andra`} version={commission.version}>
        <TextField
          name="title"
          label={t('audit-commission.field.title')}
          value={value('title', commission.title)}
          error={errorFor(errors, 'title')}
        />
        <TextArea
          name="purpose"
          label={t('audit-commission.field.purpose')}
          hint={t('audit-commission.field.purpose-hint')}
          value={value('purpose', commission.purpose)}
          error={errorFor(errors, 'purpose')}
        />
        <TextArea
          name="background"
          label={t('audit-commission.field.background')}
          hint={t('audit-commission.field.background-hint')}
          value={value('background', commission.background)}
          error={errorFor(errors, 'background')}
          optional
        />
        <TextField
          name="population"
          label={t('audit-commission.field.population')}
          hint={t('audit-commission.field.population-hint')}
          value={value('population', commission.population === null ? '' : String(commission.population))}
          error={errorFor(errors, 'population')}
          inputmode="numeric"
          width="short"
          optional
        />
        <TextArea
          name="questions"
          label={t('audit-commission.field.questions')}
          hint={t('audit-commission.field.questions-hint')}
          value={value('questions', commission.questions.map((question) => question.text).join('\n'))}
          error={errorFor(errors, 'questions')}
          rows={8}
        />
        <Button>{t('audit-commission.save')}</Button>
      </Form>
    </Page>
  );
}

/** The commission plan. Saving makes a new version, which both sides sign anew. */
export function EditPlanPage({ commission, values, errors }: Props) {
  const { t } = useView();
  const { plan } = commission;
  const area = (name: 'scope' | 'timePlan' | 'whoInforms' | 'givenBack' | 'cost', key: string) => (
    <TextArea
      name={name}
      label={t(`audit-commission.field.${key}`)}
      hint={t(`audit-commission.plan-hint.${key}`)}
      value={values ? textOf(values, name) : plan[name]}
      error={errorFor(errors, name)}
      rows={3}
    />
  );
  return (
    <Page
      title={t('audit-commission.plan.edit')}
      lead={t('audit-commission.plan.lead')}
      back={{ href: `/granskningar/${commission.id}/uppdrag` }}
      errors={errors ?? []}
    >
      <Form action={`/granskningar/${commission.id}/uppdragsplan`} version={plan.version}>
        {area('scope', 'scope')}
        {area('timePlan', 'time-plan')}
        {area('whoInforms', 'who-informs')}
        {area('givenBack', 'given-back')}
        <DateField
          name="publishOn"
          legend={t('audit-commission.field.publish-on')}
          hint={t('audit-commission.plan-hint.publish-on')}
          value={values ? publishParts(values) : (plan.publishOn ?? undefined)}
          error={errorFor(errors, 'publishOn')}
        />
        {area('cost', 'cost')}
        <Button>{t('audit-commission.plan.save')}</Button>
      </Form>
    </Page>
  );
}
