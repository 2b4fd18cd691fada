import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Activity } from '../../plan/contract.ts';
import type { Support } from '../../support/contract.ts';
import { taperPath } from '../contract.ts';
import { TAPER_STEPS } from '../rules.ts';

interface Props {
  support: Support;
  activity?: Activity | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** What it is, and how often to begin with. */
export function NewPage({ support, activity, values, errors = [] }: Props) {
  const { t } = useView();
  const own = support.relation === 'own';
  return (
    <Page
      title={t('tapering.new.title')}
      lead={t(own ? 'tapering.new.lead' : 'tapering.new.lead-together', { who: support.participant })}
      back={{ href: taperPath(support.id) }}
      readAloud={own}
      errors={errors}
    >
      <Form action={`${taperPath(support.id)}/nytt`}>
        <input
          type="hidden"
          name="activity"
          value={values ? textOf(values, 'activity') : (activity?.lineage ?? '')}
        />
        <TextField
          name="words"
          label={t('tapering.field.words')}
          value={values ? textOf(values, 'words') : (activity?.words.slice(0, 200) ?? '')}
          error={errorFor(errors, 'words')}
          maxlength={200}
        />
        <Radios
          name="kind"
          legend={t(own ? 'tapering.field.kind' : 'tapering.field.kind-of', { who: support.participant })}
          options={(['reminder', 'support'] as const).map((kind) => ({
            value: kind,
            label: t(`tapering.kind.${kind}`),
          }))}
          value={textOf(values, 'kind') || 'reminder'}
          error={errorFor(errors, 'kind')}
        />
        <Radios
          name="step"
          legend={t('tapering.field.step')}
          options={TAPER_STEPS.filter((step) => step !== 'none').map((step) => ({
            value: step,
            label: t(`tapering.step.${step}`),
          }))}
          value={textOf(values, 'step') || 'daily'}
          error={errorFor(errors, 'step')}
        />
        {!own && (
          <Radios
            name="shown"
            legend={t('tapering.field.shown', { who: support.participant })}
            hint={t('tapering.field.shown.hint')}
            options={[
              { value: 'ja', label: t('tapering.field.shown.yes') },
              {
                value: 'nej',
                label: t('tapering.field.shown.no', { who: support.participant }),
                hint: t('tapering.field.shown.no-hint'),
              },
            ]}
            value={textOf(values, 'shown')}
            error={errorFor(errors, 'shown')}
          />
        )}
        <Button>{t('tapering.new.save')}</Button>
      </Form>
    </Page>
  );
}
