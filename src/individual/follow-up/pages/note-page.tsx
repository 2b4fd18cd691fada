import { callName } from '../../../domain/call-name.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import { Button, errorFor, type FieldError, Form, Page, TextArea, useView } from '../../../ui/kit.ts';
import type { Question } from '../rules.ts';
import type { Table } from '../view.ts';
import { AnswerView, followUpPath, NoteView, useQuestion } from './parts.tsx';

interface Props extends Pick<Table, 'support' | 'open'> {
  question: Question;
  /** who reads: their own note stands in the field */
  self: string;
  draft: string | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** The worker's own view of a question, beside what the participant has chosen to show. */
export function NotePage({ support, open, question, self, draft, values, errors }: Props) {
  const { t } = useView();
  const ask = useQuestion(support);
  const answer = open.answers.find((one) => one.question === question);
  const own = open.notes.find((one) => one.question === question && one.writtenBy === self);
  const others = open.notes.filter((one) => one.question === question && one.writtenBy !== self);
  return (
    <Page title={ask(question)} back={{ href: followUpPath(support) }} errors={errors ?? []}>
      {answer && <AnswerView answer={answer} support={support} />}
      {others.map((note) => (
        <NoteView note={note} />
      ))}
      <Form action={followUpPath(support, `/fraga/${question}/anteckning`)} version={own?.version ?? 0}>
        <TextArea
          name="words"
          label={t('follow-up.field.note')}
          hint={t('follow-up.field.note-hint', { name: callName(support.participant) })}
          value={values ? textOf(values, 'words') : (draft ?? own?.words ?? '')}
          error={errorFor(errors, 'words')}
          rows={4}
          maxlength={2000}
          draftUrl={`/utkast/follow-up.${support.id}.${open.id}.${question}`}
        />
        <Button>{t('follow-up.save-note')}</Button>
      </Form>
    </Page>
  );
}
