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
import { type Area, onTheirOwn, servicesIn } from '../areas.ts';
import type { Choice } from '../queries.ts';

interface Props {
  as: 'audit-coordinator' | 'commissioner';
  choices: Choice[];
  /** whose services are offered; undefined where all of them are few enough to be */
  areas: readonly string[] | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

const titles = { 'audit-coordinator': 'open', commissioner: 'ask' } as const;

/** The question before the form where there are many services: in which municipalities they are. */
export function AreasPage({
  as,
  areas,
  chosen,
}: {
  as: Props['as'];
  areas: readonly Area[];
  chosen: readonly string[];
}) {
  const { t } = useView();
  return (
    <Page
      title={t(`audit-commission.${titles[as]}.title`)}
      lead={t('audit-commission.areas.lead')}
      back={{ href: '/granskningar' }}
    >
      <Form action="/granskningar/ny" method="get">
        <Checkboxes
          name="kommun"
          legend={t('audit-commission.areas.legend')}
          hint={t('audit-commission.areas.hint')}
          options={areas.map(({ id, name, services }) => ({
            value: id,
            label: name ?? t('audit-commission.areas.elsewhere'),
            hint: t('audit-commission.areas.services', { count: services }),
          }))}
          values={chosen}
        />
        <Button>{t('audit-commission.areas.go-on')}</Button>
      </Form>
    </Page>
  );
}

/** Begins an audit: a coordinator opens one, a commissioner asks a bureau for one. */
export function OpenPage({ as, choices, areas, values, errors }: Props) {
  const { t } = useView();
  const named = (choice: Choice) => ({
    value: choice.id,
    label: choice.parent && areas?.length !== 1 ? `${choice.name} (${choice.parent})` : choice.name,
  });
  const of = (...kinds: string[]) => choices.filter((choice) => kinds.includes(choice.kind)).map(named);
  const asks = as === 'commissioner';
  const others = new URLSearchParams([['valj', '1'], ...(areas ?? []).map((area) => ['kommun', area])]);
  return (
    <Page
      title={t(`audit-commission.${titles[as]}.title`)}
      lead={t(`audit-commission.${titles[as]}.lead`)}
      back={{ href: '/granskningar' }}
      errors={errors ?? []}
    >
      <Form action="/granskningar">
        {areas?.map((area) => (
          <input type="hidden" name="kommun" value={area} />
        ))}
        <Checkboxes
          name="units"
          legend={t('audit-commission.field.units')}
          hint={
            areas && (
              <>
                {areaNames(choices, areas, t('audit-commission.areas.elsewhere'))}{' '}
                <a href={`/granskningar/ny?${others}`}>{t('audit-commission.areas.change')}</a>
              </>
            )
          }
          options={servicesIn(choices, areas).map(named)}
          values={textsOf(values, 'units')}
          error={errorFor(errors, 'units')}
        />
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
          name="commissioners"
          legend={t(asks ? 'audit-commission.field.together-with' : 'audit-commission.field.commissioners')}
          hint={t('audit-commission.field.commissioners-hint')}
          options={choices
            .filter(({ kind }) => kind === 'municipality' || kind === 'region')
            .map(({ id, name }) => ({ value: id, label: name }))}
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

const areaNames = (choices: readonly Choice[], areas: readonly string[], own: string) =>
  `${areas
    .map((area) => (area === onTheirOwn ? own : (choices.find(({ id }) => id === area)?.name ?? '')))
    .filter(Boolean)
    .join(', ')}.`;
