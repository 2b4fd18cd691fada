import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Checkbox,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Paragraphs,
  Section,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { noteField } from '../form.ts';
import type { AskedQuestion, Interview } from '../queries.ts';
import { actionsIn } from '../rules.ts';

interface Props {
  auditId: string;
  interview: Interview;
  /** minutes so far, only when somebody has asked */
  minutes?: number | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** Interview mode: the guide in any order, a note beside each question, and always a way to pause or stop. */
export function InterviewPage(props: Props) {
  const { auditId, interview, errors } = props;
  const { t } = useView();
  const base = `/granskningar/${auditId}/intervjuer/${interview.id}`;
  const goesOn = interview.state === 'under-way' || interview.state === 'paused';
  return (
    <Page
      title={t('interview.title', { label: interview.label })}
      lead={t(`interview.lead.${interview.state}`)}
      back={{ href: `/granskningar/${auditId}/intervjuer` }}
      errors={errors ?? []}
    >
      <Details summary={t('interview.distress.title')}>
        <ul>
          {(['stop', 'breathe', 'ask', 'stay', 'help', 'after'] as const).map((key) => (
            <li>{t(`interview.distress.${key}`)}</li>
          ))}
        </ul>
      </Details>
      {goesOn && !interview.mayWrite && (
        <Form action={`/granskningar/${auditId}/intervjuer/${interview.informantId}/borja`}>
          <p>{t('interview.join.what')}</p>
          <Button>{t('interview.join.do')}</Button>
        </Form>
      )}
      {goesOn && <Time base={base} minutes={props.minutes} />}
      {goesOn && interview.opening !== '' && (
        <Details
          summary={t('interview.opening')}
          open={interview.questions.every((one) => one.note.version === 0)}
        >
          <Paragraphs text={interview.opening} />
        </Details>
      )}
      {interview.questions.map((question, index) => (
        <Question
          base={base}
          number={index + 1}
          question={question}
          mayWrite={interview.mayWrite}
          {...props}
        />
      ))}
      <Section heading={t('interview.other')} id="fraga-annat">
        <Note
          base={base}
          questionId={null}
          note={{ ...interview.other, skipped: false }}
          {...props}
          label={t('interview.note')}
        />
      </Section>
      {goesOn && interview.closing !== '' && (
        <Details summary={t('interview.closing')}>
          <Paragraphs text={interview.closing} />
        </Details>
      )}
      {interview.mayWrite && <Ending base={base} {...props} />}
      {!goesOn && !interview.hasTranscript && (
        <LinkButton href={`/granskningar/${auditId}/utskrifter/ny?intervju=${interview.id}`}>
          {t('interview.to-transcript')}
        </LinkButton>
      )}
    </Page>
  );
}

function Time({ base, minutes }: { base: string; minutes: number | undefined }) {
  const { t } = useView();
  if (minutes === undefined) return <a href={`${base}?tid=ja`}>{t('interview.time.ask')}</a>;
  return <Notice fresh>{t('interview.time.told', { count: minutes })}</Notice>;
}

type QuestionProps = Props & { base: string; number: number; question: AskedQuestion; mayWrite: boolean };

function Question({ base, number, question, ...props }: QuestionProps) {
  const { t } = useView();
  const followUps = (['Yes', 'No', 'How'] as const).filter((kind) => question[`followUp${kind}`] !== '');
  return (
    <Section heading={`${number}. ${question.text}`} id={`fraga-${question.id}`}>
      {question.note.skipped && <p class="soft">{t('interview.skipped')}</p>}
      {followUps.length > 0 && (
        <Details summary={t('interview.follow-ups')}>
          <ul>
            {followUps.map((kind) => (
              <li>
                <strong>{t(`interview.follow-up.${kind.toLowerCase()}`)}</strong>{' '}
                {question[`followUp${kind}`]}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Note
        {...props}
        base={base}
        questionId={question.id}
        note={question.note}
        label={t('interview.note')}
      />
    </Section>
  );
}

interface NoteProps extends Props {
  base: string;
  questionId: string | null;
  note: { body: string; skipped: boolean; version: number };
  label: string;
}

function Note({ base, questionId, note, label, interview, values, errors }: NoteProps) {
  const { t } = useView();
  const name = noteField(questionId);
  const action = `${base}/anteckning/${questionId ?? 'annat'}`;
  if (!interview.mayWrite || interview.hasTranscript) {
    return note.body === '' ? <p class="soft">{t('interview.no-note')}</p> : <p>{note.body}</p>;
  }
  return (
    <Form action={action} version={note.version} label={label}>
      <TextArea
        name={name}
        label={label}
        value={values && name in values ? textOf(values, name) : note.body}
        error={errorFor(errors, name)}
        rows={4}
        draftUrl={action}
      />
      <ButtonRow>
        <Button variant="secondary">{t('interview.save')}</Button>
        {questionId && (
          <Button variant="quiet" name="skipped" value="ja">
            {t('interview.skip')}
          </Button>
        )}
      </ButtonRow>
    </Form>
  );
}

function Ending({ base, interview, errors }: Props & { base: string }) {
  const { t } = useView();
  const actions = actionsIn(interview.state);
  const act = (action: (typeof actions)[number], variant: 'secondary' | 'quiet' | 'danger') =>
    actions.includes(action) && (
      <Button variant={variant} name="action" value={action}>
        {t(`interview.action.${action}`)}
      </Button>
    );
  return (
    <Section heading={t('interview.ending')}>
      <Form action={`${base}/lage`} label={t('interview.ending')}>
        <ButtonRow>
          {act('go-on', 'secondary')}
          {act('pause', 'secondary')}
          {act('stop', 'quiet')}
          {act('take-up-again', 'quiet')}
        </ButtonRow>
        {actions.includes('stop') && <p class="soft">{t('interview.stop-means')}</p>}
      </Form>
      {actions.includes('finish') && (
        <Form action={`${base}/lage`} label={t('interview.action.finish')}>
          <TextField
            name="minutes"
            label={t('interview.field.minutes')}
            hint={t('interview.field.minutes-hint')}
            error={errorFor(errors, 'minutes')}
            inputmode="numeric"
            width="short"
            optional
          />
          {interview.mayRecord ? (
            <Checkbox name="recorded" label={t('interview.field.recorded')} />
          ) : (
            <p>{t('interview.recording.no')}</p>
          )}
          <Button name="action" value="finish">
            {t('interview.action.finish')}
          </Button>
        </Form>
      )}
    </Section>
  );
}
