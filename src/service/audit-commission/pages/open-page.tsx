import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Checkboxes,
  errorFor,
  type FieldError,
  Form,
  Page,
  Select,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Choice } from '../queries.ts';

interface Props {
  as: 'audit-coordinator' | 'commissioner';
  choices: Choice[];
  values?: FormValues;
  errors?: FieldError[];
}

/** Begins an audit: a coordinator opens one, a commissioner asks a bureau for one. */
export function OpenPage({ as, choices, values, errors }: Props) {
  const { t } = useView();
  const named = (choice: Choice) => ({
    value: choice.id,
    label: choice.parent ? `${choice.name} (${choice.parent})` : choice.name,
  });
  const of = (...kinds: string[]) => choices.filter((choice) => kinds.includes(choice.kind)).map(named);
  const asks = as === 'commissioner';
  return (
    <Page
      title={t(asks ? 'audit-commission.ask.title' : 'audit-commission.open.title')}
      lead={t(asks ? 'audit-commission.ask.lead' : 'audit-commission.open.lead')}
      back={{ href: '/granskningar' }}
      errors={errors ?? []}
    >
      <Form action="/granskningar">
        <TextField
          name="title"
          label={t('audit-commission.field.title')}
          hint={t('audit-commission.field.title-hint')}
          value={textOf(values, 'title')}
          error={errorFor(errors, 'title')}
        />
        {asks && (
          <Select
            name="bureau"
            label={t('audit-commission.field.bureau')}
            options={of('audit-bureau')}
            value={textOf(values, 'bureau')}
            error={errorFor(errors, 'bureau')}
          />
        )}
        <Checkboxes
          name="units"
          legend={t('audit-commission.field.units')}
          options={of('unit')}
          values={textsOf(values, 'units')}
          error={errorFor(errors, 'units')}
        />
        <Checkboxes
          name="commissioners"
          legend={t(asks ? 'audit-commission.field.together-with' : 'audit-commission.field.commissioners')}
          hint={t('audit-commission.field.commissioners-hint')}
          options={of('municipality', 'region')}
          values={textsOf(values, 'commissioners')}
          error={errorFor(errors, 'commissioners')}
          optional={asks}
        />
        <TextArea
          name="purpose"
          label={t('audit-commission.field.purpose')}
          hint={t('audit-commission.field.purpose-hint')}
          value={textOf(values, 'purpose')}
          error={errorFor(errors, 'purpose')}
          optional
        />
        <Button>{t(asks ? 'audit-commission.ask.do' : 'audit-commission.open.do')}</Button>
      </Form>
    </Page>
  );
}
