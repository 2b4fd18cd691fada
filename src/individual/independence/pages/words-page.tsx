import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Page,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';

interface Props {
  support: Support;
  /** the wording that stands */
  last: { number: number; words: string } | undefined;
  /** what was being written when one left */
  draft: string | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** The one question: what does it mean to you? */
export function WordsPage({ support, last, draft, values, errors }: Props) {
  const { t } = useView();
  const base = `/stod/${support.id}/sjalvstandighet`;
  return (
    <Page
      title={t('independence.question')}
      lead={t('independence.question.lead')}
      readAloud
      back={{ href: last ? base : `/stod/${support.id}` }}
      errors={errors ?? []}
    >
      <Form action={`${base}/ord`} version={last?.number ?? 0}>
        <TextArea
          name="words"
          label={t('independence.field.words')}
          hint={t('independence.field.words-hint')}
          value={values ? textOf(values, 'words') : (draft ?? last?.words ?? '')}
          error={errorFor(errors, 'words')}
          maxlength={4000}
          draftUrl={`/utkast/independence.${support.id}`}
        />
        <ButtonRow>
          <Button>{t('independence.save')}</Button>
          {last && (
            <LinkButton variant="quiet" href={base}>
              {t('independence.not-now')}
            </LinkButton>
          )}
        </ButtonRow>
      </Form>
      <Details summary={t('independence.examples')}>
        <ul>
          {[1, 2, 3, 4].map((number) => (
            <li>{t(`independence.example.${number}`)}</li>
          ))}
        </ul>
        <p>{t('independence.examples.after')}</p>
      </Details>
      <p class="soft">{t('independence.private')}</p>
    </Page>
  );
}
