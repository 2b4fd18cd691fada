import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Paragraphs,
  Quote,
  Radios,
  Section,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { DecisionGoal, GoalQuestion, WaitingQuestion } from '../queries.ts';

interface Typed {
  values?: FormValues;
  errors?: FieldError[];
}

interface SupportProps extends Typed {
  supportId: string;
  name: string;
  /** the reader is the participant */
  mine: boolean;
}

const path = (supportId: string, rest = '') => `/stod/${supportId}/malen${rest}`;

/** The goals that came with the decision, each with what was asked about it and answered. */
export function GoalsPage({
  supportId,
  name,
  mine,
  goals,
  mayAsk,
  nobodyAnswers,
  mayAdd,
  mayAnswer,
  asked,
  answered,
  values,
  errors,
}: SupportProps & {
  goals: DecisionGoal[];
  mayAsk: boolean;
  nobodyAnswers: boolean;
  mayAdd: boolean;
  mayAnswer: boolean;
  asked: boolean;
  answered: boolean;
}) {
  const { t } = useView();
  const standing = goals.filter((goal) => goal.endedOn === null);
  const gone = goals.filter((goal) => goal.endedOn !== null);
  const view = (goal: DecisionGoal) => (
    <article class="plan-row stack">
      <h3>{goal.words}</h3>
      <p class="soft">{t(`decision-goals.source.${goal.source}`)}</p>
      {goal.questions.map((question) => (
        <Question question={question} goal={goal} mine={mine} name={name} />
      ))}
      {mayAsk && goal.endedOn === null && goal.questions.every((one) => one.outcome !== null) && (
        <LinkButton variant="secondary" href={path(supportId, `/${goal.id}/fraga`)} about={goal.words}>
          {t('decision-goals.ask')}
        </LinkButton>
      )}
      {mayAnswer && goal.questions.some((one) => one.outcome === null) && (
        <LinkButton href={path(supportId, `/${goal.id}/svara`)} about={goal.words}>
          {t('decision-goals.answer')}
        </LinkButton>
      )}
    </article>
  );
  return (
    <Page
      title={t('decision-goals.title')}
      lead={mine ? t('decision-goals.lead.own') : t('decision-goals.lead.other', { name })}
      back={{ href: `/stod/${supportId}/plan`, label: t('decision-goals.to-plan') }}
      errors={errors ?? []}
      readAloud={mine}
    >
      {asked && (
        <Notice kind="success" fresh title={t('decision-goals.asked')}>
          {t('decision-goals.asked-text')}
        </Notice>
      )}
      {answered && <Notice kind="success" fresh title={t('decision-goals.answered')} />}
      {standing.length === 0 && (
        <EmptyState title={t('decision-goals.none')}>{t('decision-goals.none-text')}</EmptyState>
      )}
      {standing.length > 0 && <Section heading={t('decision-goals.standing')}>{standing.map(view)}</Section>}
      {mine && nobodyAnswers && standing.length > 0 && <p>{t('decision-goals.nobody-answers')}</p>}
      {gone.length > 0 && <Section heading={t('decision-goals.gone')}>{gone.map(view)}</Section>}
      {mayAdd && (
        <Section heading={t('decision-goals.add')}>
          <Form action={path(supportId)}>
            <TextArea
              name="words"
              label={t('decision-goals.field.words')}
              hint={t('decision-goals.field.words-hint')}
              value={textOf(values, 'words')}
              error={errorFor(errors, 'words')}
              rows={2}
              maxlength={2000}
            />
            <Radios
              name="source"
              legend={t('decision-goals.field.source')}
              options={(['decision', 'order'] as const).map((source) => ({
                value: source,
                label: t(`decision-goals.source.${source}`),
              }))}
              value={textOf(values, 'source')}
              error={errorFor(errors, 'source')}
            />
            <Button variant="secondary">{t('decision-goals.add')}</Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}

function Question({
  question,
  goal,
  mine,
  name,
}: {
  question: GoalQuestion;
  goal: DecisionGoal;
  mine: boolean;
  name: string;
}) {
  const { t, lang } = useView();
  const day = formatDay(question.askedOn, lang);
  const asked = mine ? t('decision-goals.you-asked', { day }) : t('decision-goals.they-asked', { day, name });
  return (
    <>
      {question.words ? (
        <Quote who={asked}>
          <Paragraphs text={question.words} />
        </Quote>
      ) : (
        <p>{asked}</p>
      )}
      {question.outcome === null ? (
        <p class="soft">{t('decision-goals.waits')}</p>
      ) : (
        <Notice title={t(`decision-goals.outcome.${question.outcome}`)}>
          <Paragraphs text={question.answer ?? ''} />
          {question.outcome === 'changed' && goal.replacedBy && (
            <p>{t('decision-goals.new-goal', { words: goal.replacedBy })}</p>
          )}
          <p class="soft">
            {t('decision-goals.answered-by', {
              who: question.answeredBy ?? t('decision-goals.care-manager'),
              day: question.answeredOn ? formatDay(question.answeredOn, lang) : '',
            })}
          </p>
        </Notice>
      )}
    </>
  );
}

/** The participant asks about one goal, in their own words or in none. */
export function AskPage({ supportId, goal, values, errors }: SupportProps & { goal: DecisionGoal }) {
  const { t } = useView();
  return (
    <Page
      title={t('decision-goals.ask')}
      lead={t('decision-goals.ask-lead')}
      back={{ href: path(supportId) }}
      errors={errors ?? []}
      readAloud
    >
      <p>{goal.words}</p>
      <Form action={path(supportId, `/${goal.id}/fraga`)}>
        <TextArea
          name="words"
          label={t('decision-goals.field.question')}
          hint={t('decision-goals.field.question-hint')}
          value={textOf(values, 'words')}
          error={errorFor(errors, 'words')}
          rows={4}
          maxlength={4000}
          optional
        />
        <Button variant="voice">{t('decision-goals.send')}</Button>
      </Form>
    </Page>
  );
}

/** The care manager answers a question about a goal. */
export function AnswerPage({
  supportId,
  name,
  goal,
  question,
  values,
  errors,
}: SupportProps & { goal: DecisionGoal; question: GoalQuestion }) {
  const { t, lang } = useView();
  return (
    <Page
      title={t('decision-goals.answer')}
      lead={t('decision-goals.they-asked', { name, day: formatDay(question.askedOn, lang) })}
      back={{ href: path(supportId) }}
      errors={errors ?? []}
    >
      <p>{goal.words}</p>
      {question.words ? (
        <Quote who={name}>
          <Paragraphs text={question.words} />
        </Quote>
      ) : (
        <p class="soft">{t('decision-goals.no-words')}</p>
      )}
      <Form action={path(supportId, `/${goal.id}/svara`)}>
        <Radios
          name="outcome"
          legend={t('decision-goals.field.outcome')}
          options={[
            { value: 'stays', label: t('decision-goals.outcome.stays') },
            {
              value: 'changed',
              label: t('decision-goals.outcome.changed'),
              more: (
                <TextArea
                  name="newWords"
                  label={t('decision-goals.field.new-words')}
                  value={values ? textOf(values, 'newWords') : goal.words}
                  error={errorFor(errors, 'newWords')}
                  rows={2}
                  maxlength={2000}
                />
              ),
            },
            { value: 'taken-away', label: t('decision-goals.outcome.taken-away') },
          ]}
          value={textOf(values, 'outcome')}
          error={errorFor(errors, 'outcome')}
        />
        <TextArea
          name="answer"
          label={t('decision-goals.field.answer', { name })}
          hint={t('decision-goals.field.answer-hint')}
          value={textOf(values, 'answer')}
          error={errorFor(errors, 'answer')}
          rows={4}
          maxlength={4000}
        />
        <Button>{t('decision-goals.send-answer')}</Button>
      </Form>
    </Page>
  );
}

/** Questions that wait for the care manager: who, and since when; the words one press away, where reading is logged. */
export function WaitingPage({ questions }: { questions: WaitingQuestion[] }) {
  const { t, lang } = useView();
  return (
    <Page title={t('decision-goals.waiting.title')} lead={t('decision-goals.waiting.lead')}>
      {questions.length === 0 ? (
        <EmptyState title={t('decision-goals.waiting.none')}>
          {t('decision-goals.waiting.none-text')}
        </EmptyState>
      ) : (
        <LinkList
          items={questions.map((question) => ({
            href: path(question.supportId),
            title: question.participant,
            detail: t('decision-goals.waiting.since', { day: formatDay(question.askedOn, lang) }),
          }))}
        />
      )}
    </Page>
  );
}
