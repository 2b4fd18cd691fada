import { callName } from '../../../domain/call-name.ts';
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
  LinkList,
  Notice,
  Page,
  Section,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Table } from '../view.ts';
import { followUpPath, OutcomeDetail, OutcomeTag, QuestionBlock } from './parts.tsx';

interface Props extends Table {
  draft: string | undefined;
  /** a new version of the plan is open to be written in */
  writing: boolean;
  saved: boolean;
  values?: FormValues;
  errors?: FieldError[];
}

/** The two at one table: what has been said, goal by goal, and what they agree to do next. */
export function MeetingPage({
  support,
  open,
  questions,
  goals,
  draft,
  writing,
  saved,
  values,
  errors,
}: Props) {
  const { t } = useView();
  const own = support.relation === 'own';
  const said = questions.filter(
    (question) =>
      open.answers.some((one) => one.question === question && (one.mark !== null || one.words !== '')) ||
      open.notes.some((one) => one.question === question),
  );
  const blocks = said.map((question) => (
    <QuestionBlock question={question} followUp={open} support={support} />
  ));
  const of = (lineage: string) => open.outcomes.find((one) => one.lineage === lineage);
  const left = goals.find((goal) => !of(goal.lineage));
  const changes = open.outcomes.some((one) => one.outcome === 'change');
  return (
    <Page
      title={t('follow-up.meeting.title')}
      lead={t('follow-up.meeting.lead')}
      back={{ href: followUpPath(support) }}
      readAloud={own}
      errors={errors ?? []}
    >
      {saved && <Notice kind="success" fresh title={t('follow-up.just.saved')} />}
      {said.length > 0 && (
        <Section heading={t('follow-up.meeting.said')}>
          {own ? <Details summary={t('follow-up.meeting.read')}>{blocks}</Details> : blocks}
        </Section>
      )}
      {goals.length > 0 && (
        <Section heading={t('follow-up.meeting.goals')}>
          <LinkList
            label={t('follow-up.meeting.goals')}
            items={goals.map((goal) => {
              const outcome = of(goal.lineage);
              return {
                href: followUpPath(support, `/mote/mal/${goal.lineage}`),
                title: goal.words,
                detail: outcome?.lookAgainOn ? <OutcomeDetail outcome={outcome} brief /> : undefined,
                aside: outcome && <OutcomeTag outcome={outcome} />,
              };
            })}
          />
          {left && (
            <LinkButton href={followUpPath(support, `/mote/mal/${left.lineage}`)}>
              {t(open.outcomes.length === 0 ? 'follow-up.meeting.go-through' : 'follow-up.meeting.go-on')}
            </LinkButton>
          )}
          {changes && (
            <Notice title={t('follow-up.meeting.changes')}>
              <a href={`/stod/${support.id}/plan${writing ? '/skriv/mal' : ''}`}>
                {t('follow-up.meeting.to-words')}
              </a>
            </Notice>
          )}
        </Section>
      )}
      <Section heading={t('follow-up.meeting.next')}>
        <Form action={followUpPath(support, '/mote')} version={open.version}>
          <TextArea
            name="agreedNext"
            label={t('follow-up.field.agreed')}
            hint={t('follow-up.field.agreed-hint')}
            value={values ? textOf(values, 'agreedNext') : (draft ?? open.agreedNext)}
            error={errorFor(errors, 'agreedNext')}
            rows={4}
            maxlength={4000}
            draftUrl={`/utkast/follow-up.${support.id}.${open.id}.agreed`}
            optional
          />
          <p class="soft">
            {own
              ? t('follow-up.close.after.own')
              : t('follow-up.close.after', { name: callName(support.participant) })}
          </p>
          <ButtonRow>
            <Button variant={left ? 'primary' : 'secondary'} name="next" value="spara">
              {t('follow-up.save-on')}
            </Button>
            <Button variant={left ? 'secondary' : 'primary'} name="next" value="avsluta">
              {t('follow-up.close')}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
    </Page>
  );
}
