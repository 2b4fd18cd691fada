import { Button, ButtonRow, Form, LinkButton, Paragraphs, Quote, Section, useView } from '../../../ui/kit.ts';
import { type AboutQuestion, aboutMePath } from '../../about-me/contract.ts';
import { WaitingQuestionForm } from '../../follow-up/contract.ts';
import { readingQuestionPath } from '../../reading/contract.ts';
import { contactPath, supportPath } from '../../support/contract.ts';
import type { DayQuestion } from '../my-day.ts';
import type { AnswerThatCame, StandingPromise } from '../queries.ts';

/** The one question, to answer where it stands; or, when nothing is asked, an answer that has come. */
export function TheQuestion({ question }: { question: DayQuestion }) {
  const { t } = useView();
  if (question.kind === 'answer') return <AnswerCame answer={question.answer} />;
  return (
    <Section heading={t('today.question')} id="fraga">
      <div class="day-question stack">
        {question.kind === 'plan' && (
          <>
            <p>
              <strong>{t('today.plan.question')}</strong>
            </p>
            <LinkButton href={`${supportPath(question.supportId)}/plan/svar`} variant="voice">
              {t('today.plan.do')}
            </LinkButton>
          </>
        )}
        {question.kind === 'contact' && (
          <>
            <p>
              <strong>{t('today.contact.question')}</strong>
            </p>
            <LinkButton href={contactPath(question.supportId)} variant="voice">
              {t('today.contact.do')}
            </LinkButton>
          </>
        )}
        {question.kind === 'promise' && <PromiseQuestion promise={question.promise} />}
        {question.kind === 'follow-up' && <WaitingQuestionForm waiting={question.waiting} />}
        {question.kind === 'about-me' && <AboutMeQuestion about={question.about} />}
        {question.kind !== 'follow-up' && <p class="soft">{t('today.later')}</p>}
      </div>
    </Section>
  );
}

function PromiseQuestion({ promise }: { promise: StandingPromise }) {
  const { t } = useView();
  return (
    <Form action="/idag/lofte" label={t('today.question')}>
      <p>{promise.doneBy ? t('today.promise.done', { who: promise.doneBy }) : t('today.promise.is-done')}</p>
      {promise.byParticipant ? (
        <Quote>{promise.words}</Quote>
      ) : (
        <p>
          <strong>{promise.words}</strong>
        </p>
      )}
      <p>{t('today.promise.question')}</p>
      <input type="hidden" name="support" value={promise.supportId} />
      <input type="hidden" name="promise" value={promise.id} />
      <ButtonRow>
        <Button variant="voice" name="step" value="kept" about={promise.words}>
          {t('today.promise.kept')}
        </Button>
        <Button variant="secondary" name="step" value="not-yet" about={promise.words}>
          {t('today.promise.not-yet')}
        </Button>
      </ButtonRow>
    </Form>
  );
}

function AboutMeQuestion({ about }: { about: AboutQuestion }) {
  const { t } = useView();
  const base = aboutMePath(about.supportId);
  if ('suggestion' in about) {
    const { id, by, words } = about.suggestion;
    return (
      <Form action="/idag/forslag" label={t('today.question')}>
        <p>{by ? t('today.about-me.suggestion', { who: by }) : t('today.about-me.suggestion-somebody')}</p>
        <Paragraphs text={words} />
        <input type="hidden" name="suggestion" value={id} />
        <ButtonRow>
          <LinkButton href={`${base}/nytt?forslag=${id}`} variant="voice">
            {t('today.about-me.take')}
          </LinkButton>
          <Button variant="secondary">{t('today.about-me.no')}</Button>
        </ButtonRow>
      </Form>
    );
  }
  return (
    <Form action="/idag/om-mig" label={t('today.question')}>
      <p>
        <strong>{t('today.about-me.still')}</strong>
      </p>
      <Quote>
        <Paragraphs text={about.stale.words} />
      </Quote>
      <input type="hidden" name="item" value={about.stale.id} />
      <ButtonRow>
        <Button variant="voice">{t('today.about-me.keep')}</Button>
        <LinkButton href={`${base}/${about.stale.id}`} variant="secondary">
          {t('today.about-me.change')}
        </LinkButton>
      </ButtonRow>
    </Form>
  );
}

function AnswerCame({ answer }: { answer: AnswerThatCame }) {
  const { t } = useView();
  const href = answer.kind === 'goal' ? `${supportPath(answer.id)}/malen` : readingQuestionPath(answer.id);
  return (
    <Section heading={t('today.answer')} id="fraga">
      <p>{t(`today.answer.${answer.kind}`)}</p>
      <LinkButton href={href} variant="secondary">
        {t('today.answer.read')}
      </LinkButton>
    </Section>
  );
}
