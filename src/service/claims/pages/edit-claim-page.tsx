import { QUANTITY_WORDS } from '../../../domain/quantity-words.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  Select,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { ClaimRow } from '../assemble.ts';
import type { Claims } from '../queries.ts';

interface Props {
  auditId: string;
  claims: Claims;
  /** undefined while the claim is new */
  claim?: ClaimRow | undefined;
  /** codes that a new claim can be built on */
  codes?: { id: string; name: string; passages: number }[];
  chapter?: string | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** What was found, where it belongs, which word it uses and whom it is about. */
export function EditClaimPage({ auditId, claims, claim, codes = [], chapter, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/pastaenden`;
  const value = (name: string, stands: string) => (values && name in values ? textOf(values, name) : stands);
  const stands = claim && (claim.chapter === 'question' ? (claim.questionId ?? '') : claim.chapter);
  return (
    <Page
      title={t(claim ? 'claims.edit' : 'claims.new')}
      back={{ href: claim ? `${base}/${claim.id}` : base }}
      errors={errors ?? []}
    >
      <Form
        action={claim ? `${base}/${claim.id}/andra` : base}
        {...(claim ? { version: claim.version } : {})}
      >
        <TextArea
          name="statement"
          label={t('claims.field.statement')}
          hint={t('claims.field.statement-hint')}
          value={value('statement', claim?.statement ?? '')}
          error={errorFor(errors, 'statement')}
          rows={3}
        />
        <Radios
          name="chapter"
          legend={t('claims.field.chapter')}
          options={[
            ...claims.questions.map((question) => ({ value: question.id, label: question.text })),
            { value: 'ladder', label: t('claims.chapter.ladder') },
            { value: 'insights', label: t('claims.chapter.insights') },
          ]}
          value={value('chapter', stands ?? chapter ?? '')}
          error={errorFor(errors, 'chapter')}
        />
        <Select
          name="word"
          label={t('claims.field.word')}
          hint={t('claims.field.word-hint')}
          options={[
            { value: 'from-text', label: t('claims.field.word-from-text') },
            { value: 'without', label: t('claims.field.word-without') },
            ...QUANTITY_WORDS.map((word) => ({ value: word, label: t(`claims.word.${word}`) })),
          ]}
          value={value('word', claim ? (claim.word ?? 'without') : 'from-text')}
          error={errorFor(errors, 'word')}
        />
        <Select
          name="base"
          label={t('claims.field.base')}
          hint={t('claims.field.base-hint')}
          options={[
            { value: '', label: t('claims.field.base-all', { count: claims.voices.length }) },
            ...claims.bases.map((one) => ({ value: one.id, label: one.name })),
          ]}
          value={value('base', claim?.baseId ?? '')}
          error={errorFor(errors, 'base')}
          width="full"
        />
        {!claim && codes.length > 0 && (
          <Select
            name="code"
            label={t('claims.field.code')}
            hint={t('claims.field.code-hint')}
            options={[
              { value: '', label: t('claims.field.code-none') },
              ...codes.map((code) => ({
                value: code.id,
                label: `${code.name} (${t('claims.passage-count', { count: code.passages })})`,
              })),
            ]}
            value={value('code', '')}
            error={errorFor(errors, 'code')}
            width="full"
          />
        )}
        <Button>{t('claims.save')}</Button>
      </Form>
    </Page>
  );
}
