import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Checkboxes,
  errorFor,
  type FieldError,
  Form,
  Page,
  Paragraphs,
  Radios,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import { recordPath } from '../contract.ts';
import type { NoteRow, TextRow } from '../queries.ts';
import { sentencesOf } from '../rules.ts';
import { Writer } from './note-parts.tsx';

interface Props {
  support: Support;
  note: NoteRow;
  text: TextRow;
  values?: FormValues;
  errors?: FieldError[];
}

/** Reads through a text that mentions somebody else, and says what of it the participant sees. */
export function ReviewPage({ support, note, text, values, errors = [] }: Props) {
  const { t } = useView();
  const who = support.participant;
  const sentences = sentencesOf(text.body).map(({ from, to }, index) => ({
    value: String(index),
    label: text.body.slice(from, to).trim(),
  }));
  return (
    <Page
      title={t('record.review.title')}
      lead={t('record.review.lead', { who })}
      back={{ href: recordPath(support.id, note.id) }}
      errors={errors}
    >
      <Paragraphs text={text.body} />
      <Writer note={note} own={false} />
      <Form action={`${recordPath(support.id, note.id)}/las-igenom`}>
        <input type="hidden" name="text" value={text.id} />
        <Radios
          name="outcome"
          legend={t('record.review.question', { who })}
          legendAs="h2"
          value={textOf(values, 'outcome')}
          error={errorFor(errors, 'outcome')}
          options={[
            { value: 'whole', label: t('record.review.whole') },
            {
              value: 'parts',
              label: t('record.review.parts'),
              more: (
                <>
                  <Checkboxes
                    name="sentences"
                    legend={t('record.review.sentences')}
                    options={sentences.filter(({ label }) => label !== '')}
                    values={textsOf(values, 'sentences')}
                    error={errorFor(errors, 'sentences')}
                  />
                  <TextArea
                    name="words"
                    label={t('record.review.words')}
                    hint={t('record.review.words-hint')}
                    value={textOf(values, 'words')}
                    rows={3}
                    error={errorFor(errors, 'words')}
                    optional
                  />
                </>
              ),
            },
            { value: 'not', label: t('record.review.not'), hint: t('record.review.not-hint', { who }) },
          ]}
        />
        <Button>{t('record.review.do')}</Button>
      </Form>
    </Page>
  );
}
