import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Checkbox,
  Details,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  Section,
  Select,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { LOOKS, refusalToMerge, under } from '../codebook.ts';
import type { Codebook, CountedCode } from '../queries.ts';
import { KindField, ParentField } from './codebook-page.tsx';

interface Props {
  auditId: string;
  code: CountedCode;
  codebook: Codebook;
  values?: FormValues;
  errors?: FieldError[];
}

/** One code or theme: name, memo, look, place; put it into another, or take it away. */
export function EditCodePage({ auditId, code, codebook, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/kodning/kodbok`;
  const value = (name: string, stands: string) => (values && name in values ? textOf(values, name) : stands);
  const below = under(codebook.codes, code.id);
  return (
    <Page title={code.name} back={{ href: base }} errors={errors ?? []}>
      <p>
        <a href={`/granskningar/${auditId}/kodning/koder/${code.id}`}>
          {t('coding.code.passages', { count: code.passages })}
        </a>
      </p>
      <Form action={`${base}/${code.id}`} version={code.version} label={t('coding.code.edit')}>
        <TextField
          name="name"
          label={t('coding.field.name')}
          value={value('name', code.name)}
          error={errorFor(errors, 'name')}
        />
        <TextArea
          name="memo"
          label={t('coding.field.memo')}
          hint={t('coding.field.memo-hint')}
          value={value('memo', code.memo)}
          error={errorFor(errors, 'memo')}
          rows={4}
          optional
        />
        {code.commissionQuestionId === null ? (
          <KindField value={value('kind', code.kind)} error={errorFor(errors, 'kind')} />
        ) : (
          <input type="hidden" name="kind" value="code" />
        )}
        <ParentField
          codes={codebook.codes.filter((one) => !below.has(one.id))}
          value={value('parent', code.parentId ?? '')}
          error={errorFor(errors, 'parent')}
        />
        <Radios
          name="look"
          legend={t('coding.field.look')}
          hint={t('coding.field.look-hint')}
          options={Array.from({ length: LOOKS }, (_, look) => ({
            value: String(look),
            label: t(`coding.look.${look}`),
            hint: <span class={`look look-${look} look-sample`} aria-hidden="true" />,
          }))}
          value={value('look', String(code.look))}
          error={errorFor(errors, 'look')}
        />
        <Button>{t('coding.save')}</Button>
      </Form>
      <Merge auditId={auditId} code={code} codebook={codebook} errors={errors ?? []} />
      {code.commissionQuestionId === null && (
        <Details summary={t('coding.code.remove')} open={errorFor(errors, 'sure') !== undefined}>
          <Form action={`${base}/${code.id}/ta-bort`}>
            <p>{t('coding.code.remove-means')}</p>
            <Checkbox name="sure" label={t('coding.sure')} error={errorFor(errors, 'sure')} />
            <Button variant="danger">{t('coding.code.remove')}</Button>
          </Form>
        </Details>
      )}
    </Page>
  );
}

function Merge({ auditId, code, codebook, errors }: Props) {
  const { t } = useView();
  const targets = codebook.codes.filter(
    (one) => refusalToMerge(codebook.codes, code.id, one.id) === undefined,
  );
  if (targets.length === 0) return null;
  return (
    <Section heading={t('coding.merge.title')}>
      <p>{t('coding.merge.means')}</p>
      <Form action={`/granskningar/${auditId}/kodning/kodbok/${code.id}/sla-ihop`}>
        <Select
          name="into"
          label={t('coding.merge.into')}
          options={[
            { value: '', label: t('coding.merge.choose') },
            ...targets.map((one) => ({ value: one.id, label: one.name })),
          ]}
          error={errorFor(errors, 'into')}
          width="full"
        />
        <Button variant="secondary">{t('coding.merge.do')}</Button>
      </Form>
    </Section>
  );
}
