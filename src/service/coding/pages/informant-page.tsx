import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  Ladder,
  LinkButton,
  Page,
  Radios,
  Section,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import { inTreeOrder } from '../codebook.ts';
import type { InformantCoding } from '../queries.ts';
import { Passages } from './passages.tsx';

interface Props {
  auditId: string;
  informant: InformantCoding;
  values?: FormValues;
  errors?: FieldError[];
}

/** One informant: where they stand on the participation ladder and why, and everything coded from them by code. */
export function InformantPage({ auditId, informant, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/kodning`;
  const { passages, codes } = informant;
  const groups = inTreeOrder(codes)
    .map(({ code }) => ({ code, own: passages.filter((one) => one.codes.includes(code.id)) }))
    .filter(({ own }) => own.length > 0);
  const without = passages.filter((one) => one.codes.length === 0);
  return (
    <Page
      title={informant.label}
      lead={t('coding.passages', { count: passages.length })}
      back={{ href: base }}
      errors={errors ?? []}
    >
      <LinkButton variant="secondary" href={`${base}/utskrifter/${informant.transcriptId}`}>
        {t('coding.informant.transcript')}
      </LinkButton>
      <Section heading={t('coding.ladder.title')} id="trappan">
        <LadderForm
          auditId={auditId}
          informant={informant}
          {...(values ? { values } : {})}
          errors={errors ?? []}
        />
      </Section>
      {passages.length === 0 && (
        <EmptyState title={t('coding.informant.none')}>{t('coding.informant.none-text')}</EmptyState>
      )}
      {groups.map(({ code, own }) => (
        <Section heading={code.name}>
          <Passages auditId={auditId} passages={own} codes={codes} ofOne />
        </Section>
      ))}
      {without.length > 0 && (
        <Section heading={t('coding.without-code')}>
          <Passages auditId={auditId} passages={without} codes={codes} ofOne />
        </Section>
      )}
    </Page>
  );
}

function LadderForm({ auditId, informant, values, errors }: Props) {
  const { t } = useView();
  const { ladder, informantId, label } = informant;
  const action = `/granskningar/${auditId}/kodning/informanter/${informantId}/steg`;
  return (
    <>
      {ladder && (
        <Ladder
          caption={t('coding.ladder.caption', { label })}
          marks={[{ step: ladder.step, label: t('coding.ladder.reading') }]}
        />
      )}
      <Form action={action} version={ladder?.version ?? 0} label={t('coding.ladder.title')}>
        <Radios
          name="step"
          legend={t('coding.ladder.field')}
          hint={t('coding.ladder.field-hint')}
          options={[1, 2, 3, 4, 5].map((step) => ({
            value: String(step),
            label: `${step}. ${t(`ui.ladder.step.${step}`)}`,
            hint: t(`ui.ladder.meaning.${step}`),
          }))}
          value={values ? textOf(values, 'step') : ladder ? String(ladder.step) : undefined}
          error={errorFor(errors, 'step')}
        />
        <TextArea
          name="grounds"
          label={t('coding.ladder.grounds')}
          hint={t('coding.ladder.grounds-hint')}
          value={values ? textOf(values, 'grounds') : (ladder?.grounds ?? '')}
          error={errorFor(errors, 'grounds')}
          rows={4}
        />
        <Button variant="secondary">{t('coding.ladder.save')}</Button>
      </Form>
      {ladder && (
        <Form action={`${action}/ta-bort`} label={t('coding.ladder.clear')}>
          <Button variant="quiet">{t('coding.ladder.clear')}</Button>
        </Form>
      )}
    </>
  );
}
