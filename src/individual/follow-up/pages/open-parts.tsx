import { callName } from '../../../domain/call-name.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Button, Form, LinkButton, LinkList, Section, SummaryList, useView } from '../../../ui/kit.ts';
import { nextQuestion } from '../rules.ts';
import type { Table } from '../view.ts';
import { AnswerView, followUpPath, QuestionBlock, useQuestion } from './parts.tsx';

/** The one button that sends the participant's answers to be seen, or takes them back. */
function ShowForm({ support, open, shown }: Pick<Table, 'support' | 'open'> & { shown: boolean }) {
  const { t } = useView();
  return (
    <Form action={followUpPath(support, '/visa')} inline>
      <input type="hidden" name="followUp" value={open.id} />
      <Button variant={shown ? 'quiet' : 'voice'} name="shown" value={shown ? 'nej' : 'ja'}>
        {t(shown ? 'follow-up.hide' : 'follow-up.show')}
      </Button>
    </Form>
  );
}

/** A follow-up that goes on, to the participant: the questions first, then whether to show them, then the meeting. */
export function OpenForOwn({ support, open, questions }: Table) {
  const { t } = useView();
  const answered = new Set<string>(open.answers.map((one) => one.question));
  const next = nextQuestion(questions, answered);
  const said = open.answers.filter((one) => one.mark !== null || one.words !== '');
  const hidden = said.filter((one) => !one.shown);
  const meeting = (
    <LinkButton
      variant={next === undefined && hidden.length === 0 ? 'primary' : 'secondary'}
      href={followUpPath(support, '/mote')}
    >
      {t('follow-up.to-meeting')}
    </LinkButton>
  );
  return (
    <>
      {next && (
        <>
          <p>{t('follow-up.answer.lead')}</p>
          <LinkButton href={followUpPath(support, `/fraga/${next}`)}>
            {t(answered.size === 0 ? 'follow-up.answer.begin' : 'follow-up.answer.go-on')}
          </LinkButton>
        </>
      )}
      {answered.size > 0 && (
        <Section heading={t('follow-up.answers')}>
          <SummaryList
            rows={questions
              .filter((question) => answered.has(question))
              .map((question) => ({
                key: t(`follow-up.question.${question}`),
                value: (
                  <AnswerView
                    answer={open.answers.find((one) => one.question === question)!}
                    support={support}
                  />
                ),
                action: {
                  href: followUpPath(support, `/fraga/${question}`),
                  label: t('follow-up.change'),
                  about: t(`follow-up.question.${question}`),
                },
              }))}
          />
          {said.length > 0 && (
            <>
              <p>
                {t(
                  hidden.length === 0
                    ? 'follow-up.sees.shown'
                    : hidden.length === said.length
                      ? 'follow-up.sees.nobody'
                      : 'follow-up.sees.some',
                )}
              </p>
              {hidden.length > 0 && <ShowForm support={support} open={open} shown={false} />}
              {hidden.length < said.length && <ShowForm support={support} open={open} shown />}
            </>
          )}
        </Section>
      )}
      {meeting}
    </>
  );
}

/** A follow-up that goes on, to those who come: what has been shown to them, and their own notes. */
export function OpenForStaff({ support, open, questions }: Table) {
  const { t, lang } = useView();
  const ask = useQuestion(support);
  const name = callName(support.participant);
  const shown = questions.filter((question) => open.answers.some((one) => one.question === question));
  return (
    <>
      <p>
        {t('follow-up.begun', {
          day: formatDay(open.begunOn, lang),
          who: open.beginner ?? t('follow-up.somebody'),
        })}
      </p>
      <LinkButton href={followUpPath(support, '/mote')}>{t('follow-up.to-meeting')}</LinkButton>
      {shown.length > 0 ? (
        <Section heading={t('follow-up.shown-by', { name })}>
          {shown.map((question) => (
            <QuestionBlock question={question} followUp={{ ...open, notes: [] }} support={support} />
          ))}
        </Section>
      ) : (
        <p>{t('follow-up.shown-none', { name })}</p>
      )}
      <Section heading={t('follow-up.notes')}>
        <LinkList
          label={t('follow-up.notes')}
          items={questions.map((question) => ({
            href: followUpPath(support, `/fraga/${question}`),
            title: ask(question),
            detail:
              open.notes
                .filter((one) => one.question === question)
                .map((one) => one.words)
                .join(' · ') || undefined,
          }))}
        />
      </Section>
    </>
  );
}
