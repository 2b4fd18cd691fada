import type { FormValues } from '../../../kernel/requests/context.ts';
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
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { inTreeOrder } from '../codebook.ts';
import type { Code, Codebook } from '../queries.ts';
import { CodeName } from './code-name.tsx';
import { Counts } from './code-tree.tsx';

interface Props {
  auditId: string;
  codebook: Codebook;
  values?: FormValues;
  errors?: FieldError[];
}

/** The codebook: order, change, add. */
export function CodebookPage({ auditId, codebook, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/kodning`;
  const placed = inTreeOrder(codebook.codes);
  return (
    <Page
      title={t('coding.codebook.title')}
      lead={codebook.title}
      back={{ href: base }}
      errors={errors ?? []}
    >
      <p>{t('coding.codebook.lead')}</p>
      <Form action={`${base}/kodbok/flytta`} label={t('coding.codebook.order')}>
        <ul class="codebook plain-list">
          {placed.map(({ code, depth }) => (
            <li class={`depth-${Math.min(depth, 4)}`}>
              <div class="codebook-name">
                <a href={`${base}/kodbok/${code.id}`}>
                  {code.kind === 'theme' ? <strong>{code.name}</strong> : <CodeName code={code} />}
                </a>
                <p class="soft">
                  {code.kind === 'theme' ? t('coding.theme') : <Counts code={code} />}
                  {code.commissionQuestionId !== null && <> · {t('coding.question-code')}</>}
                </p>
              </div>
              <div class="codebook-moves">
                <Button variant="quiet" icon="arrow-up" name="move" value={`up:${code.id}`} about={code.name}>
                  {t('coding.up')}
                </Button>
                <Button
                  variant="quiet"
                  icon="arrow-down"
                  name="move"
                  value={`down:${code.id}`}
                  about={code.name}
                >
                  {t('coding.down')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Form>
      <Section heading={t('coding.codebook.add')}>
        <Form action={`${base}/kodbok`}>
          <TextField
            name="name"
            label={t('coding.field.name')}
            value={textOf(values, 'name')}
            error={errorFor(errors, 'name')}
          />
          <KindField value={textOf(values, 'kind') || 'code'} error={errorFor(errors, 'kind')} />
          <ParentField
            codes={codebook.codes}
            value={textOf(values, 'parent')}
            error={errorFor(errors, 'parent')}
          />
          <Button>{t('coding.codebook.add')}</Button>
        </Form>
      </Section>
    </Page>
  );
}

/** Code or theme. */
export function KindField({ value, error }: { value: string; error: string | undefined }) {
  const { t } = useView();
  return (
    <Radios
      name="kind"
      legend={t('coding.field.kind')}
      options={[
        { value: 'code', label: t('coding.kind.code'), hint: t('coding.kind.code-hint') },
        { value: 'theme', label: t('coding.kind.theme'), hint: t('coding.kind.theme-hint') },
      ]}
      value={value}
      error={error}
    />
  );
}

interface ParentProps {
  codes: readonly Code[];
  value: string;
  error: string | undefined;
}

/** What a code hangs under; deeper ones are set in by dashes, as a closed list can show nothing else. */
export function ParentField({ codes, value, error }: ParentProps) {
  const { t } = useView();
  return (
    <Select
      name="parent"
      label={t('coding.field.parent')}
      hint={t('coding.field.parent-hint')}
      options={[
        { value: '', label: t('coding.field.parent-none') },
        ...inTreeOrder(codes).map(({ code, depth }) => ({
          value: code.id,
          label: `${'– '.repeat(depth)}${code.name}`,
        })),
      ]}
      value={value}
      error={error}
      width="full"
    />
  );
}
