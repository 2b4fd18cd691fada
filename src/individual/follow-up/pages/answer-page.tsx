import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import { marksOf, type Question } from '../rules.ts';
import type { Table } from '../view.ts';
import { followUpPath, NoteView } from './parts.tsx';

interface Props extends Pick<Table, 'support' | 'open' | 'questions'> {
  question: Question;
  /** what was being written when one left */
  draft: string | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** One question, to be answered in peace: with a symbol, a few words, or not at all. */
export function AnswerPage({ support, open, questions, question, draft, values, errors }: Props) {
  const { t } = useView();
  const answer = open.answers.find((one) => one.question === question);
  const notes = open.notes.filter((one) => one.question === question);
  const marks = marksOf(question);
  return (
    <Page
      title={t(`follow-up.question.${question}`)}
      lead={t('follow-up.question-of', {
        number: questions.indexOf(question) + 1,
        of: questions.length,
      })}
      readAloud
      back={{ href: followUpPath(support), label: t('follow-up.stop') }}
      errors={errors ?? []}
    >
      <p>{t(`follow-up.hint.${question}`)}</p>
      <Form
        action={followUpPath(support, `/fraga/${question}`)}
        version={answer?.version ?? 0}
        was={{ mark: answer?.mark ?? null }}
      >
        {marks.length > 0 && (
          <Radios
            name="mark"
            legend={t('follow-up.field.mark')}
            options={marks.map(({ mark, icon }) => ({
              value: mark,
              label: t(`follow-up.mark.${mark}`),
              icon,
            }))}
            value={values ? textOf(values, 'mark') : (answer?.mark ?? undefined)}
            error={errorFor(errors, 'mark')}
            row
            optional
          />
        )}
        <TextArea
          name="words"
          label={t('follow-up.field.words')}
          hint={t('follow-up.field.words-hint')}
          value={values ? textOf(values, 'words') : (draft ?? answer?.words ?? '')}
          error={errorFor(errors, 'words')}
          rows={3}
          maxlength={2000}
          draftUrl={`/utkast/follow-up.${support.id}.${open.id}.${question}`}
          optional
        />
        <ButtonRow>
          <Button variant="voice" name="next" value="nasta">
            {t('follow-up.save')}
          </Button>
          <Button variant="quiet" name="next" value="hoppa">
            {t('follow-up.skip')}
          </Button>
        </ButtonRow>
      </Form>
      {notes.map((note) => (
        <NoteView note={note} />
      ))}
      <p class="soft">{t(answer?.shown ? 'follow-up.was-shown' : 'follow-up.private')}</p>
    </Page>
  );
}
