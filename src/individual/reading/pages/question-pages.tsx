import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Checkbox,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkList,
  Page,
  Paragraphs,
  Quote,
  Section,
  Tag,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Question } from '../queries.ts';
import { answerBy } from '../rules.ts';
import { whatWasRead } from '../what.ts';

/** Questions that the manager answers, or that have been shown to the reader. */
export function QuestionsPage({ questions, today }: { questions: Question[]; today: string }) {
  const { t, lang } = useView();
  return (
    <Page title={t('reading.questions.title')} lead={t('reading.questions.lead')}>
      {questions.length === 0 && (
        <EmptyState title={t('reading.questions.none')}>{t('reading.questions.none-text')}</EmptyState>
      )}
      <LinkList
        items={questions.map((one) => {
          const by = answerBy(one.askedOn);
          return {
            href: `/fragor-om-lasning/${one.id}`,
            title: t('reading.questions.about', {
              reader: one.reader ?? t('reading.somebody'),
              participant: one.participant ?? t('reading.a-participant'),
            }),
            detail: one.answeredOn
              ? t('reading.answered', { day: formatDay(one.answeredOn, lang) })
              : t('reading.waits', { day: formatDay(by, lang) }),
            aside: one.answeredOn ? (
              <Tag tone="done">{t('reading.questions.done')}</Tag>
            ) : (
              <Tag tone={by < today ? 'problem' : 'waiting'}>
                {t(by < today ? 'reading.questions.late' : 'reading.questions.waits')}
              </Tag>
            ),
          };
        })}
      />
    </Page>
  );
}

interface Props {
  question: Question;
  values?: FormValues;
  errors?: FieldError[];
}

/** One question: the manager answers, and decides whether the reader meets it. */
export function QuestionPage({ question, values, errors }: Props) {
  const { t, lang } = useView();
  const reader = question.reader ?? t('reading.somebody');
  const participant = question.participant ?? t('reading.a-participant');
  const path = `/fragor-om-lasning/${question.id}`;
  const answers = question.relation === 'managed' && question.answer === null;
  return (
    <Page
      title={t('reading.questions.about', { reader, participant })}
      lead={t('reading.questions.what', {
        day: formatDay(question.day, lang),
        what: whatWasRead(t, lang, question.what),
      })}
      back={{ href: '/fragor-om-lasning' }}
      errors={errors ?? []}
    >
      <Quote who={t('reading.questions.asked-on', { day: formatDay(question.askedOn, lang) })}>
        {question.words ? <Paragraphs text={question.words} /> : t('reading.just-why')}
      </Quote>
      {question.answer !== null && (
        <Section heading={t('reading.questions.answer')}>
          <Paragraphs text={question.answer} />
          <p class="soft">{t('reading.answered', { day: formatDay(question.answeredOn!, lang) })}</p>
        </Section>
      )}
      {question.relation === 'managed' && !question.readByMe && (
        <Section heading={t('reading.questions.reader')}>
          {question.shownOn ? (
            <p>{t('reading.questions.shown', { reader, day: formatDay(question.shownOn, lang) })}</p>
          ) : (
            <>
              <p>{t('reading.questions.not-shown', { reader })}</p>
              {answers && (
                <Form action={`${path}/visa`}>
                  <Button variant="secondary">{t('reading.questions.show', { reader })}</Button>
                </Form>
              )}
            </>
          )}
        </Section>
      )}
      {answers && (
        <Form action={`${path}/svara`}>
          <TextArea
            name="answer"
            label={t('reading.field.answer')}
            hint={t('reading.field.answer-hint')}
            value={textOf(values, 'answer')}
            error={errorFor(errors, 'answer')}
            maxlength={4000}
          />
          {!question.readByMe && question.shownOn === null && (
            <Checkbox
              name="show"
              label={t('reading.field.show', { reader })}
              checked={textOf(values, 'show') !== ''}
            />
          )}
          <Button>{t('reading.questions.send')}</Button>
        </Form>
      )}
    </Page>
  );
}
