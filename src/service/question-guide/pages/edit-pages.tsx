import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Details,
  errorFor,
  type FieldError,
  Form,
  Page,
  Select,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Guide, Question } from '../queries.ts';

interface Filled {
  values?: FormValues;
  errors?: FieldError[];
}

interface QuestionProps extends Filled {
  guide: Guide;
  /** undefined for a new one */
  question?: Question | undefined;
  /** the commission question a new one is to hang under */
  under: string;
}

/** One question: its words, where it hangs, and what can be asked after the answer. */
export function QuestionPage({ guide, question, under, values, errors }: QuestionProps) {
  const { t } = useView();
  const path = `/granskningar/${guide.auditId}/frageguide`;
  const action = question ? `${path}/fraga/${question.id}` : `${path}/fraga`;
  const value = (name: 'text' | 'followUpYes' | 'followUpNo' | 'followUpHow') =>
    values ? textOf(values, name) : (question?.[name] ?? '');
  const followUp = (name: 'followUpYes' | 'followUpNo' | 'followUpHow', key: string) => (
    <TextArea
      name={name}
      label={t(`question-guide.field.${key}`)}
      hint={t(`question-guide.hint.${key}`)}
      value={value(name)}
      error={errorFor(errors, name)}
      rows={2}
      optional
    />
  );
  return (
    <Page
      title={t(question ? 'question-guide.edit.title' : 'question-guide.new.title')}
      back={{ href: path, label: t('question-guide.title') }}
      errors={errors ?? []}
    >
      <Form action={action} {...(question ? { version: question.version } : {})}>
        <TextArea
          name="text"
          label={t('question-guide.field.text')}
          hint={t('question-guide.hint.text')}
          value={value('text')}
          error={errorFor(errors, 'text')}
          rows={2}
        />
        <Select
          name="commissionQuestion"
          label={t('question-guide.field.commission-question')}
          hint={t('question-guide.hint.commission-question')}
          options={[
            ...guide.commissionQuestions.map(({ id, text }) => ({ value: id, label: text })),
            { value: '', label: t('question-guide.other') },
          ]}
          value={values ? textOf(values, 'commissionQuestion') : (question?.commissionQuestionId ?? under)}
          error={errorFor(errors, 'commissionQuestion')}
          width="full"
        />
        {followUp('followUpYes', 'yes')}
        {followUp('followUpNo', 'no')}
        {followUp('followUpHow', 'how')}
        <Button>{t('question-guide.save')}</Button>
      </Form>
      {question && !question.retired && (
        <Details summary={t('question-guide.retire.title')}>
          <p>{t('question-guide.retire.text')}</p>
          <Form action={`${action}/ta-bort`}>
            <Button variant="secondary">{t('question-guide.retire.do')}</Button>
          </Form>
        </Details>
      )}
    </Page>
  );
}

/** What is said before the first question and after the last. */
export function WordsPage({ guide, values, errors }: { guide: Guide } & Filled) {
  const { t } = useView();
  const path = `/granskningar/${guide.auditId}/frageguide`;
  const area = (name: 'opening' | 'closing') => (
    <TextArea
      name={name}
      label={t(`question-guide.${name}`)}
      hint={t(`question-guide.hint.${name}`)}
      value={values ? textOf(values, name) : guide[name]}
      error={errorFor(errors, name)}
      rows={6}
    />
  );
  return (
    <Page
      title={t('question-guide.words.title')}
      back={{ href: path, label: t('question-guide.title') }}
      errors={errors ?? []}
    >
      <Form action={`${path}/inledning`} version={guide.version}>
        {area('opening')}
        {area('closing')}
        <Button>{t('question-guide.save')}</Button>
      </Form>
    </Page>
  );
}
